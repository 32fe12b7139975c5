/** One browser and one page server for a test file of the composer. */
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { findBrowser } from '../../../scripts/browser-path.mjs';
import { type PageServer, servePages, withComposer } from './page-server';

export interface Opened {
  page: Page;
  /** Evaluates in the isolated world that holds `composer`. */
  evaluate(expression: string): Promise<unknown>;
  /** Inserts into the input last focused, or the one at the element that `conversation` selects. */
  put(text: string, conversation?: string): Promise<unknown>;
}

/** `folder` holds a script for each page. */
export function composerPages(folder = 'tests/browser/composer/pages'): (name: string) => Promise<Opened> {
  let browser: Browser | undefined;
  let server: PageServer | undefined;
  beforeAll(async () => {
    server = await servePages(folder);
    browser = await chromium.launch({
      executablePath: findBrowser() ?? '',
      chromiumSandbox: process.getuid?.() !== 0,
      args: ['--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
    });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  return async (name) => {
    if (!browser || !server) throw new Error('The browser has not started');
    const page = await browser.newPage();
    await page.goto(server.url(name), { waitUntil: 'load' });
    const evaluate = await withComposer(page);
    const quote = (text: string | undefined) => JSON.stringify(text ?? null);
    return { page, evaluate, put: (text, at) => evaluate(`composer.put(${quote(text)}, ${quote(at)})`) };
  };
}
