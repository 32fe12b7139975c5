/** Every light chat page, as it is and in frames and shadow roots: the record is what was said, and nothing else. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { deskShelf } from '../desk/catalogue.mjs';
import { drive, openAlone, truthOf } from '../desk/rehearsal';
import { startDesk } from '../desk/server.mjs';
import { marksOf } from '../desk/shown';
import { converse, pause, STILL } from './converse';
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

const cannot = (id: string) => [
  ...(marksOf[id]?.cannot ?? []),
  // A virtual list draws only what is in view: history above it is another test's matter.
  ...(id === 'virtual-list' ? ['prependHistory'] : []),
];
const recorded = async (id: string, at: string) => converse(page, recording, harness(), at, cannot(id));

const pages = deskShelf.pages.map(({ id }) => id);

test.each(pages.filter((id) => id !== 'virtual-list'))('%s', async (id) => {
  const record = await recorded(id, `${desk.url}chat/${id}?script=off`);
  expect(differences(await recording.messages(record), await truthOf(page))).toEqual([]);
});

describe.each(['frame', 'blank', 'srcdoc', 'closed'])('served as %s', (serve) => {
  test.each(['chatui', 'chatscope', 'deep-chat', 'editable-pre'])('%s', async (id) => {
    const record = await recorded(id, `${desk.url}chat/${id}?script=off&serve=${serve}`);
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
