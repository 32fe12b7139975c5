/** Where watchers are measured: one headless browser, a page on this computer for each run, nothing else on it. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../browser-path.mjs';
import { pageScript } from './bundle';

export const WATCHERS = ['nothing', 'bare', 'told', 'rrweb', 'ours'] as const;
export type WatcherName = (typeof WATCHERS)[number];

export interface Setting {
  place: 'within' | 'beside';
  /** Lines that stand in the conversation before anybody watches. */
  lines: number;
  /** How many of them the page keeps in its DOM. */
  rows?: number;
  /** A workload to run before anybody watches. */
  before?: string;
  /** How many lines the log holds already, when it is more than stands on the page. */
  knows?: number;
}

export interface Run {
  page: Page;
  session: CDPSession;
  /** From `start` until the watcher is quiet, ms by the clock. */
  startMs: number;
}

export interface Arena {
  /** Opens a page, draws, sets the watcher on it, calls `work`, and closes. */
  with<T>(watcher: WatcherName, setting: Setting, work: (run: Run) => Promise<T>): Promise<T>;
  version: string;
  close(): Promise<void>;
}

/** Long enough for a watcher to have taken in what stands there, and for what it holds back to come. */
export const QUIET_MS = 1_200;
/** A page that has not become quiet in this time never will. */
const PATIENCE_MS = 120_000;

export async function openArena(): Promise<Arena> {
  const scripts = await bundles();
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end('<!doctype html><meta charset="utf-8"><title>bench</title><body></body>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const browser = await startBrowser();
  return {
    version: browser.version(),
    async with(watcher, setting, work) {
      const page = await browser.newPage({ viewport: { width: 1100, height: 800 } });
      page.setDefaultTimeout(PATIENCE_MS);
      try {
        await page.goto(url);
        const session = await page.context().newCDPSession(page);
        await session.send('Performance.enable', { timeDomain: 'threadTicks' });
        await page.addScriptTag({ content: scripts.stage });
        await page.evaluate((given) => {
          window.stage.place = given.place;
          window.stage.draw(given.lines, given.rows);
          if (given.before) return window.stage.run(given.before);
        }, setting);
        await page.addScriptTag({ content: scripts[watcher] });
        await page.evaluate((lines) => window.watcher?.know?.(lines), setting.knows ?? 0);
        const began = performance.now();
        await page.evaluate(() => window.watcher?.start());
        await quiet(page);
        return await work({ page, session, startMs: performance.now() - began });
      } finally {
        await page.close();
      }
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/** Waits by the page's own clock: a page that is busy answers later. */
async function quiet(page: Page): Promise<void> {
  await page.evaluate((time) => new Promise((resolve) => setTimeout(resolve, time)), 400);
}

function startBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No Chrome, Chromium or Edge found. Install one, or set CHROME_PATH.');
  return chromium.launch({
    executablePath,
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
}

async function bundles(): Promise<Record<WatcherName | 'stage', string>> {
  const names = ['stage', ...WATCHERS] as const;
  const made = await Promise.all(names.map(async (name) => [name, await pageScript(name)] as const));
  return Object.fromEntries(made) as Record<WatcherName | 'stage', string>;
}
