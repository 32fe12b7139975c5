/** What browser tests start from: the shipped build in a real browser, ended whatever happens, with a place for screenshots. */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { type Launched, type LaunchOptions, launch } from '../../scripts/demo/launch';

export type Harness = Launched;

const ARTEFACTS = resolve('.artefacts/browser');

/** Starts a browser with the extension; the caller closes it. */
export const launchHarness = (options: LaunchOptions = {}): Promise<Harness> => launch(options);

/** One browser for a whole test file: started before its tests, closed after them. */
export function sharedHarness(options: LaunchOptions = {}): () => Harness {
  let harness: Harness | undefined;
  beforeAll(async () => {
    harness = await launch(options);
  });
  afterAll(() => harness?.close());
  return () => {
    if (!harness) throw new Error('The browser has not started');
    return harness;
  };
}

/** Keeps a picture of the page under `.artefacts/browser`, for a person to look at. */
export async function keepPicture(page: Page, name: string): Promise<string> {
  mkdirSync(ARTEFACTS, { recursive: true });
  const path = join(ARTEFACTS, `${name}.png`);
  await page.screenshot({ path });
  return path;
}
