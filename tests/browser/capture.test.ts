/** Every light chat page, as it is and in frames and shadow roots: the record is what was said, and nothing else. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { deskShelf } from '../desk/catalogue.mjs';
import { drive, openAlone, truthOf } from '../desk/rehearsal';
import { startDesk } from '../desk/server.mjs';
import { marksOf } from '../desk/shown';
import { converse, pause, SLOW, STILL } from './converse';
import { sharedHarness } from './harness';
import { differences, Recording } from './recorded';
import { type Tab, Tabs } from './tabs';

const harness = sharedHarness();
const tabs = new Tabs(harness);
let desk: Awaited<ReturnType<typeof startDesk>>;
let recording: Recording;

beforeAll(async () => {
  desk = await startDesk();
  recording = await Recording.through(harness());
});
afterAll(() => desk.close());

const cannot = (id: string) => [
  ...(marksOf[id]?.cannot ?? []),
  // A virtual list draws only what is in view: history above it is another test's matter.
  ...(id === 'virtual-list' ? ['prependHistory'] : []),
];

/** What the record says otherwise than the page after a conversation on it. */
const wrongOn = (id: string, serve = 'page'): Promise<string[]> =>
  tabs.with(
    (page) => openAlone(page, `${desk.url}chat/${id}?script=off&serve=${serve}`),
    async (tab) => {
      const record = await converse(tab, recording, cannot(id));
      return differences(await recording.messages(record), await truthOf(tab.page));
    },
  );

const pages = deskShelf.pages.map(({ id }) => id);

test.concurrent.each(pages.filter((id) => id !== 'virtual-list'))('%s', async (id) => {
  expect(await wrongOn(id)).toEqual([]);
});

describe.each(['frame', 'blank', 'srcdoc', 'closed'])('served as %s', (serve) => {
  test.concurrent.each(['chatui', 'chatscope', 'deep-chat', 'editable-pre'])('%s', async (id) => {
    expect(await wrongOn(id, serve)).toEqual([]);
  });
});

test.concurrent('a virtual list: rows that scroll out and in are nothing, a message taken back is one', () =>
  tabs.with((page) => openAlone(page, `${desk.url}chat/virtual-list?script=off`), scrolled));

async function scrolled({ page, tab }: Tab): Promise<void> {
  await drive(page, 'agentSay', '您好');
  await drive(page, 'customerSay', '在吗');
  const record = await recording.start(tab);
  await vi.waitFor(async () => expect((await recording.row(record)).messages).toBe(2), SLOW);
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
}
