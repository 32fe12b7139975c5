/** The rows that are kept from look to look are those that stand on the page, whatever happens to the list. */
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sharedHarness } from '../harness';

const harness = sharedHarness();
let page: Page;

beforeAll(async () => {
  const entry = new URL('rows.ts', import.meta.url).pathname;
  const made = await build({ entryPoints: [entry], bundle: true, write: false, format: 'iife', target: 'chrome137' });
  page = await harness().context.newPage();
  await page.addScriptTag({ content: made.outputFiles[0]?.text ?? '' });
});
afterAll(() => page.close());

describe.each([5, 45, 120])('a list of %i', (size) => {
  test.each([0, 1, 2, 3, 4, 5])('shape %i', async (shape) => {
    for (let seed = 1; seed <= 4; seed += 1) {
      expect(await page.evaluate((args) => playRows(...args), [shape, seed, size, 25] as const)).toBeNull();
    }
  });
});

test('of a message of thousands of elements all words are read, and few elements are asked how they are drawn', async () => {
  const [some, many] = await page.evaluate(() => [readVast(2_000), readVast(8_000)] as const);
  expect(many).toMatchObject({ sender: 'Maya', shownTime: '10:32' });
  expect(many.text).toBe(Array.from({ length: 8_000 }, (_, i) => `w${i}`).join(' '));
  expect(many.asked).toBe(some.asked);
  // Each range makes every later change of the page dearer.
  expect(some.ranges + many.ranges).toBeLessThanOrEqual(1);
});

test('what holds nothing is not asked for rows; what leaves is forgotten, since nothing is heard of it from then on', async () => {
  const { asked, words, forgotten } = await page.evaluate(() => fillHollow(300));
  expect(asked).toEqual([0, 1]);
  expect(words).toEqual(['m2', 'm3', 'm4']);
  expect(forgotten).toContain('row left');
});

test('what one step of taking a list apart asks of the page does not grow with the list', async () => {
  const [some, many] = await page.evaluate(() => [stepThrough(500), stepThrough(4_000)] as const);
  expect([some.rows, many.rows]).toEqual([500, 4_000]);
  expect(many.most).toBeLessThanOrEqual(some.most * 1.1);
});
