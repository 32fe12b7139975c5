/** Every site adapter on pages with that site's markup, laid out by a real browser; and what happens when the markup has changed. */
import { readdirSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sharedHarness } from '../harness';
import type { Read } from './reading';

const FIXTURES = new URL('../../fixtures/sites/', import.meta.url);
const harness = sharedHarness();
let script: string;
let page: Page;

beforeAll(async () => {
  const entry = new URL('reading.ts', import.meta.url).pathname;
  const made = await build({ entryPoints: [entry], bundle: true, write: false, format: 'iife', target: 'chrome137' });
  script = made.outputFiles[0]?.text ?? '';
  page = await harness().context.newPage();
});
afterAll(() => page.close());

const markup = (site: string) => readFileSync(new URL(`${site}/page.html`, FIXTURES), 'utf8');

async function read(html: string): Promise<Read> {
  await page.goto('about:blank');
  await page.setContent(html);
  await page.addScriptTag({ content: script });
  return page.evaluate(() => readSite());
}

/** A page read, in the shape of `expected.json`. */
function shaped({ rule, rows }: Read) {
  const messages = rows.flatMap((row) => {
    if (row.type !== 'message') return [];
    const { text, side, sender, shownTime, siteId, attachments } = row.reading;
    return [{ text, side, sender, shownTime, siteId, attachments }];
  });
  const notices = rows.flatMap((row) => (row.type === 'notice' ? [row.text] : []));
  return { rule, messages, notices, other: rows.filter(({ type }) => type === 'other').length };
}

describe.each(readdirSync(FIXTURES))('%s', (site) => {
  test('reads as its expected.json says, with the input', async () => {
    const got = await read(markup(site));
    expect(shaped(got)).toEqual(JSON.parse(readFileSync(new URL(`${site}/expected.json`, FIXTURES), 'utf8')));
    expect(got.input).toBe(true);
  });

  test('who spoke is known, and kept with the markup it was read from', async () => {
    const { rows } = await read(markup(site));
    for (const row of rows) {
      if (row.type !== 'message') continue;
      expect(row.reading.sideBasis).toBe('site');
      expect(row.reading.html).toContain('<');
    }
  });
});

describe('an adapter whose site has changed its markup', () => {
  const renamed = markup('zammad')
    .replaceAll('zammad-chat-message--', 'chat-message-')
    .replaceAll(/zammad-chat-(message|status|timestamp)(?=["\s-])/g, 'chat-$1');

  test('leaves the page to the generic reader, and every entry says so', async () => {
    const { rule, rows } = await read(renamed);
    expect(rule).toBe('generic/1 (zammad/1 failed)');
    const texts = rows.flatMap((row) => (row.type === 'message' ? [row.reading.text] : []));
    expect(texts).toContain('My refund 8812 has not come');
  });

  test('keeps a conversation in which nothing was said yet', async () => {
    const empty = markup('zammad').replace(/(<div class="zammad-chat-body list">)[\s\S]*?(<\/div>\s*<form)/, '$1$2');
    expect((await read(empty)).rule).toBe('zammad/1');
  });
});
