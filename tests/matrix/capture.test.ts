/** The shipped extension records the heavy pages: the record is what was said, and nothing else. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { converse } from '../browser/converse';
import { sharedHarness } from '../browser/harness';
import { differences, Recording } from '../browser/recorded';
import { Tabs } from '../browser/tabs';
import { drive, openAlone, truthOf } from '../desk/rehearsal';
import { type Desk, startDesk } from '../desk/server.mjs';
import { matrixShelf } from './catalogue.mjs';
import { marksOf } from './shown';

const harness = sharedHarness();
const tabs = new Tabs(harness);
let desk: Desk;
let recording: Recording;

beforeAll(async () => {
  desk = await startDesk({ shelves: [matrixShelf] });
  recording = await Recording.through(harness());
});
afterAll(() => desk.close());

const INPUT = 'textarea, [contenteditable=true], input[type=text]';
const pages = Object.keys(marksOf);

const open =
  (id: string, serve = 'page') =>
  (page: Page) =>
    openAlone(page, `${desk.url}chat/${id}?script=off&serve=${serve}`);

const wrongOn = (id: string, serve?: string): Promise<string[]> =>
  tabs.with(open(id, serve), async (tab) => {
    const record = await converse(tab, recording, marksOf[id]?.cannot ?? []);
    return differences(await recording.messages(record), await truthOf(tab.page));
  });

test.concurrent.each(pages)('%s', async (id) => {
  expect(await wrongOn(id)).toEqual([]);
});

test.each(pages)('%s takes a phrase, and what the user sends comes back as theirs', (id) =>
  tabs.with(open(id), async ({ page, tab }) => {
    await drive(page, 'agentSay', '您好，请问有什么可以帮您？');
    await drive(page, 'customerSay', '在吗');
    const record = await recording.start(tab);
    const phrase = '我每个月能还 1,200 元，可以分期吗？';
    await recording.ask('insert', { tab, text: phrase });
    expect((await truthOf(page)).length).toBe(2);
    await page.locator('#place').locator(INPUT).first().press('Enter');
    await expect.poll(async () => (await truthOf(page)).at(-1)).toMatchObject({ sender: 'customer', text: phrase });
    await expect.poll(async () => (await recording.row(record)).messages).toBe(3);
    await recording.stop(record);
    const messages = await recording.messages(record);
    expect(differences(messages, await truthOf(page))).toEqual([]);
    expect(messages.at(-1)).toMatchObject({ sideBasis: expect.stringMatching(/^(echo|site)$/), live: true });
  }),
);

describe('served in a frame', () => {
  // In a frame of another origin the browser refuses storage, and TDesign then draws no text of the agent at all.
  test.concurrent.each(pages)('%s', async (id) => {
    expect(await wrongOn(id, id === 'tdesign' ? 'srcdoc' : 'frame')).toEqual([]);
  });
});
