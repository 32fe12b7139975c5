/** Every light chat page, as it is and in frames and shadow roots: the record is what was said, and nothing else. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { deskShelf } from '../desk/catalogue.mjs';
import { drive, openAlone, truthOf } from '../desk/rehearsal';
import { startDesk } from '../desk/server.mjs';
import { marksOf } from '../desk/shown';
import { sharedHarness } from './harness';
import { differences, Recording } from './recorded';

const harness = sharedHarness();
let desk: Awaited<ReturnType<typeof startDesk>>;
let recording: Recording;
let page: Page;

beforeAll(async () => {
  desk = await startDesk();
  recording = await Recording.through(harness());
});
afterAll(() => desk.close());
beforeEach(async () => {
  page = await harness().context.newPage();
});
afterEach(() => page.close());

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/** Longer than a row may take to come back, and a growing answer to be still. */
const STILL = 900;

/** A conversation in which everything happens, as far as the page can: the record is started in the middle of it. */
async function converse(id: string, at: string): Promise<string> {
  const cannot = new Set(marksOf[id]?.cannot ?? []);
  const unless = async (call: 'recall' | 'edit' | 'prependHistory', ...args: unknown[]) => {
    if (!cannot.has(call)) await drive(page, call, ...args);
  };
  await openAlone(page, at);
  await drive(page, 'agentSay', '您好，请问有什么可以帮您？');
  await drive(page, 'customerSay', '这个月还不上了');
  const record = await recording.start(await harness().tabIdOf(page));
  await expect.poll(async () => (await recording.row(record)).messages).toBe(2);
  await drive(page, 'agentSay', '请问原因是什么？');
  await drive(page, 'customerSay', '收入少了\n还在找工作');
  await drive(page, 'agentSay', '好的');
  await drive(page, 'agentSay', '好的');
  await drive(page, 'typing', true);
  await pause(200);
  await drive(page, 'typing', false);
  await drive(page, 'agentSay', '逾期会联系您的家人');
  await pause(STILL);
  const last = (await truthOf(page)).length - 1;
  await unless('recall', last);
  await drive(page, 'agentSay', '可以分6期 👨‍👩‍👧 https://example.com');
  await pause(STILL);
  await unless('edit', last + 1, '可以分12期 👨‍👩‍👧 https://example.com');
  await drive(page, 'burst', 20);
  await pause(STILL);
  // A virtual list draws only what is in view: history above it is another test's matter.
  if (id !== 'virtual-list') await unless('prependHistory', 10);
  await pause(STILL);
  await recording.stop(record);
  return record;
}

const pages = deskShelf.pages.map(({ id }) => id);

test.each(pages.filter((id) => id !== 'virtual-list'))('%s', async (id) => {
  const record = await converse(id, `${desk.url}chat/${id}?script=off`);
  expect(differences(await recording.messages(record), await truthOf(page))).toEqual([]);
});

describe.each(['frame', 'blank', 'srcdoc', 'closed'])('served as %s', (serve) => {
  test.each(['chatui', 'chatscope', 'deep-chat', 'editable-pre'])('%s', async (id) => {
    const record = await converse(id, `${desk.url}chat/${id}?script=off&serve=${serve}`);
    expect(differences(await recording.messages(record), await truthOf(page))).toEqual([]);
  });
});

test('a virtual list: rows that scroll out and in are nothing, a message taken back is one', async () => {
  await openAlone(page, `${desk.url}chat/virtual-list?script=off`);
  await drive(page, 'agentSay', '您好');
  await drive(page, 'customerSay', '在吗');
  const record = await recording.start(await harness().tabIdOf(page));
  await expect.poll(async () => (await recording.row(record)).messages).toBe(2);
  for (let i = 0; i < 40; i += 1) await drive(page, 'agentSay', i % 7 === 3 ? '好的' : `第 ${i} 句`);
  await pause(STILL);
  for (const step of [-220, 220, -220, 220]) {
    for (let i = 0; i < 15; i += 1) {
      await page.evaluate((by) => document.querySelector('.vl-scroller')?.scrollBy(0, by), step);
      await pause(30);
    }
  }
  await drive(page, 'recall', 40);
  await pause(STILL);
  await recording.stop(record);
  expect(differences(await recording.messages(record), await truthOf(page))).toEqual([]);
});
