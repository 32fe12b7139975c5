/** Chats of services that no adapter knows, in the manner of many: the record is what was said, and nothing else. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { SLOW } from '../converse';
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

/** Side, name, words and time, as `said` and `more` of the pages in `read` have them. */
type Line = [side: string, sender: string | null, text: string, time?: string | null];
/** Read as it began, then said; typed by the user, older ones that came in meanwhile. */
type Given = Record<'said' | 'more', Line[]> & Partial<Record<'typed' | 'older', Line[]>> & { files?: string[] };

test.concurrent.each(wildPages('read'))('%s is read as it was said', (name) =>
  tabs.with(
    async (page) => {
      await page.goto(pages.url('read', name));
      await page.evaluate('said.forEach((line) => put(...line))');
    },
    async ({ page, tab }) => {
      const record = await recording.start(tab);
      const count = async (all: number) =>
        vi.waitFor(async () => expect((await recording.row(record)).messages).toBeGreaterThanOrEqual(all), SLOW);
      const given = await page.evaluate<Given>(
        '({ said, more, files: globalThis.files, ...(globalThis.older && { older, typed }) })',
      );
      const { said, more, files, older = [], typed = [] } = given;
      await count(said.length);
      for (const [i, [, , text]] of typed.entries()) {
        await page.locator('input').click();
        await page.keyboard.insertText(text);
        await page.keyboard.press('Enter');
        await count(said.length + i + 1);
      }
      for (const line of more) await page.evaluate(`put(...${JSON.stringify(line)})`);
      await page.evaluate('globalThis.after?.()');
      const all = [...older, ...said, ...typed, ...more].map(([side, sender, text, time = null]) => [
        side,
        sender,
        text,
        time,
      ]);
      await count(all.length);
      await recording.stop(record);
      const got = await recording.messages(record);
      expect(got.map(({ side, sender, text, shownTime }) => [side, sender, text, shownTime])).toEqual(all);
      if (files) expect(got.flatMap(({ attachments }) => attachments.map(({ name }) => name))).toEqual(files);
    },
  ),
);

test.concurrent.each(wildPages('none'))('%s is not taken for a chat', (name) =>
  tabs.with(
    (page) => page.goto(pages.url('none', name)),
    async ({ tab }) => {
      const answer = await recording.answer('start', { tab, caseId: await recording.newCase() });
      expect(answer).toMatchObject({ ok: false, problem: { code: 'no-chat' } });
    },
  ),
);
