/** Chats of services that no adapter knows, in the manner of many: the record is what was said, and nothing else. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sharedHarness } from '../harness';
import { differences, Recording } from '../recorded';
import { Tabs } from '../tabs';
import { figuresOf } from './figures';
import { serveWild, wildPages } from './serve';
import { talk, truthOf } from './talk';

const harness = sharedHarness();
const tabs = new Tabs(harness);
let pages: Awaited<ReturnType<typeof serveWild>>;
let recording: Recording;

beforeAll(async () => {
  pages = await serveWild();
  recording = await Recording.through(harness());
});
afterAll(() => pages.close());

/** What the reader still gets wrong, page by page, word for word: a page that leaves this list must not come back to it. */
const SHORT: Record<string, string[]> = {
  // A burst in one task scrolls its first lines out of the window before anybody can look.
  'absolute-rows': ['0', '1', '2'].map((i) => `missing: ${i === '1' ? 'customer' : 'agent'} “Line ${i} of many”`),
  // Flat lists without bubbles: a notice looks like a line of the run above it.
  'flat-channel': [noticeAs('customer')],
  'grouped-articles': [noticeAs('customer')],
  // A run that was taken back whole leaves its portrait and its time behind.
  'messenger-frame': ['missing: agent “Yes, about that: it is in your account 20417 now.”'],
};

function noticeAs(side: string): string {
  return `${side} instead of system: “Maya transferred you to the payments team”`;
}

const open = (name: string) => (page: Page) => page.goto(pages.url('seen', name));

test.concurrent.each(wildPages('seen').filter((name) => name !== 'newest-on-top'))('%s', (name) =>
  tabs.with(open(name), async ({ page, tab }) => {
    const record = await talk(page, tab, recording, { older: name !== 'absolute-rows' });
    const [got, truth] = [await recording.messages(record), await truthOf(page)];
    if (process.env.FIGURES) console.log(name, JSON.stringify(figuresOf(got, truth)));
    expect(differences(got, truth)).toEqual(SHORT[name] ?? []);
  }),
);

test('newest-on-top is not taken for a chat: it has neither a role, nor a name, nor a box that scrolls', () =>
  tabs.with(open('newest-on-top'), async ({ tab }) => {
    const answer = await recording.answer('start', { tab, caseId: await recording.newCase() });
    expect(answer).toMatchObject({ ok: false, problem: { code: 'no-chat' } });
  }));

test.concurrent.each(wildPages('none'))('%s is not taken for a chat', (name) =>
  tabs.with(
    (page) => page.goto(pages.url('none', name)),
    async ({ tab }) => {
      const answer = await recording.answer('start', { tab, caseId: await recording.newCase() });
      expect(answer).toMatchObject({ ok: false, problem: { code: 'no-chat' } });
    },
  ),
);
