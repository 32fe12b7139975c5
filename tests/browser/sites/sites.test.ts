/** Every site adapter on pages with that site's markup, laid out by a real browser; and what happens when the markup has changed. */
import { readdirSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MARKS } from '../../../lib/sites/known/marks';
import { sharedHarness } from '../harness';
import { Recording } from '../recorded';
import type {} from './late';
import type { Read } from './reading';

const FIXTURES = new URL('../../fixtures/sites/', import.meta.url);
/** A plain one: a page without https lacks what browsers keep for secure ones. */
const SITE = 'http://shop.example/chat';
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
  test('reads as its expected.json says', async () => {
    const got = await read(markup(site));
    expect(shaped(got)).toEqual(JSON.parse(readFileSync(new URL(`${site}/expected.json`, FIXTURES), 'utf8')));
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

/** The zammad page after a release that renamed what its rows are called. */
const renamed = () =>
  markup('zammad')
    .replaceAll('zammad-chat-message--', 'chat-message-')
    .replaceAll(/zammad-chat-(message|status|timestamp)(?=["\s-])/g, 'chat-$1');

describe('an adapter whose site has changed its markup', () => {
  test('leaves the page to the generic reader, and every entry says so', async () => {
    const { rule, rows } = await read(renamed());
    expect(rule).toBe('generic/1 (zammad/1 failed)');
    const texts = rows.flatMap((row) => (row.type === 'message' ? [row.reading.text] : []));
    expect(texts).toContain('My refund 8812 has not come');
  });

  test('keeps a conversation in which nothing was said yet', async () => {
    const empty = markup('zammad').replace(/(<div class="zammad-chat-body list">)[\s\S]*?(<\/div>\s*<form)/, '$1$2');
    expect((await read(empty)).rule).toBe('zammad/1');
  });
});

describe('what knows the sites', () => {
  /** What a frame tells of the page of `site`, when that knowledge comes after so many ms. */
  async function toldBy(site: string, bringMs: number | null) {
    const entry = new URL('late.ts', import.meta.url).pathname;
    const made = await build({ entryPoints: [entry], bundle: true, write: false, format: 'iife', target: 'chrome137' });
    await page.route(SITE, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: markup(site) }));
    await page.goto(SITE);
    await page.unroute(SITE);
    await page.addScriptTag({ content: made.outputFiles[0]?.text ?? '' });
    const { messages } = JSON.parse(readFileSync(new URL(`${site}/expected.json`, FIXTURES), 'utf8'));
    const told = await page.evaluate(([ms, count]) => watchFrame(ms, count), [bringMs, messages.length] as const);
    return { told, said: messages.map(({ text }: { text: string }) => text) };
  }

  test.each([0, 300])('is waited for, %i ms: each message is told once, by what knows it', async (ms) => {
    const { told, said } = await toldBy('chatui', ms);
    const texts = told.map(({ text }) => text);
    expect(texts.filter((text) => said.includes(text))).toEqual(said);
    expect(new Set(told.map(({ rule }) => rule))).toEqual(new Set(['chatui/1']));
  });

  test('may never come: the page is read like every other one, and each entry says so', async () => {
    const { told } = await toldBy('chatui', null);
    expect(new Set(told.map(({ rule }) => rule))).toEqual(new Set(['generic/1 (sites missing)']));
  });

  test.each(readdirSync(FIXTURES))('is asked for on a page of %s', async (site) => {
    await page.setContent(markup(site));
    expect(await page.evaluate((marks) => document.querySelector(marks) !== null, MARKS)).toBe(true);
  });
});

describe('recorded by the shipped extension', () => {
  /** Serves what `html` gives at each load, and records it. */
  async function recorded(html: () => string) {
    const recording = await Recording.through(harness());
    const chat = await harness().context.newPage();
    await chat.route('**/*', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html() }));
    await chat.goto(SITE);
    const record = await recording.start(await harness().tabIdOf(chat));
    return { recording, chat, record };
  }

  test('a known site names its adapter in each entry', async () => {
    const { recording, chat, record } = await recorded(() => markup('chatui'));
    await expect.poll(async () => (await recording.row(record)).messages).toBeGreaterThan(3);
    const rules = (await recording.fieldsOf(record, 'message')).map(({ rule }) => rule);
    expect(new Set(rules)).toEqual(new Set(['chatui/1']));
    await recording.stop(record);
    await chat.close();
  });

  test('a site that has changed says so in each entry', async () => {
    const { recording, chat, record } = await recorded(renamed);
    await expect.poll(async () => (await recording.row(record)).messages).toBeGreaterThan(0);
    const rules = (await recording.fieldsOf(record, 'message')).map(({ rule }) => rule);
    expect(new Set(rules)).toEqual(new Set(['generic/1 (zammad/1 failed)']));
    await recording.stop(record);
    await chat.close();
  });

  test('a page that makes its ids anew at each load says nothing twice', async () => {
    let loads = 0;
    const anew = () => {
      loads += 1;
      return markup('chatui').replaceAll('data-id="m-', `data-id="load${loads}-`);
    };
    const { recording, chat, record } = await recorded(anew);
    const texts = async () => (await recording.messages(record)).map(({ text }) => text);
    await expect.poll(async () => (await texts()).length).toBeGreaterThan(3);
    const before = await texts();
    await chat.reload();
    await expect.poll(async () => (await recording.fieldsOf(record, 'gap')).length).toBe(1);
    await chat.evaluate(() => {
      const last = document.querySelector('[data-id$="-1003"]');
      const next = last?.cloneNode(true) as Element;
      next.setAttribute('data-id', 'later-1004');
      const words = next.querySelector('.CardTitle');
      if (words) words.textContent = '订单 5530 2281 9001';
      last?.after(next);
    });
    await expect.poll(async () => (await texts()).length).toBe(before.length + 1);
    expect(new Set(await texts()).size).toBe(before.length + 1);
    await recording.stop(record);
    await chat.close();
  });
});
