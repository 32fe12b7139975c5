/** What one step of looking for a conversation asks of the page does not grow with the page. */
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sharedHarness } from '../harness';

const harness = sharedHarness();
let page: Page;

beforeAll(async () => {
  const entry = new URL('steps.ts', import.meta.url).pathname;
  const made = await build({ entryPoints: [entry], bundle: true, write: false, format: 'iife', target: 'chrome137' });
  page = await harness().context.newPage();
  await page.addScriptTag({ content: made.outputFiles[0]?.text ?? '' });
});
afterAll(() => page.close());

const many = (size: number, one: (i: number) => string): string =>
  Array.from({ length: size }, (_, i) => one(i)).join('');

const chat = (size: number): string =>
  `<div id="list" style="height:400px;overflow:auto">${many(
    size,
    (i) =>
      `<div class="${i % 2 ? 'mine' : 'theirs'}"><div style="width:200px;background:#eee"><p>Line ${i}. How are you?</p></div></div>`,
  )}</div><textarea></textarea>`;

const goods = (size: number): string =>
  `<div id="shelf">${many(
    size,
    (i) =>
      `<div class="card"><h3><a href="#">Lamp ${i}, made of oak</a></h3><p>New.</p><div><b>12.${i}</b><i>-5%</i></div></div>`,
  )}</div><input>`;

const parts = (size: number): string =>
  many(size, (i) => `<section id="s${i}" class="s${i}"><h2>Part ${i}</h2><p>Some words.</p><p>And more.</p></section>`);

test.each([
  ['a chat', chat, 'list'],
  ['goods', goods, null],
  ['parts of a long page', parts, null],
])('%s', async (_, markup, found) => {
  const [some, more] = await page.evaluate((pages) => pages.map((one) => soughtIn(one)), [markup(500), markup(4_000)]);
  expect([some?.found, more?.found]).toEqual([found, found]);
  expect(more?.most).toBeLessThanOrEqual(1.1 * (some?.most ?? 0));
});
