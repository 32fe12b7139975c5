/** Every view of the shipped build at 320 px, in each language and theme: accessible, nothing sideways, and seen. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { drive, openAlone } from '../desk/rehearsal';
import { startDesk } from '../desk/server.mjs';
import { keepPicture, sharedHarness } from './harness';
import { clean, enlarged, prepare, readable } from './look';
import { Recording } from './recorded';
import { spills } from './spills';

const languages = ['en', 'zh-CN', 'zh-TW'] as const;
/** Its words are the longest, and do not break anywhere. */
const WIDEST = 'en';
const TABS = [0, 1, 2, 3];

const harness = sharedHarness();
let desk: Awaited<ReturnType<typeof startDesk>>;
let recording: Recording;
let tab: number;
let caseId: string;
let record: string;
let page: Page;

/** A case with a conversation in it, still recorded: nothing is looked at while it is empty only. */
beforeAll(async () => {
  desk = await startDesk();
  recording = await Recording.through(harness());
  const chat = await harness().context.newPage();
  await openAlone(chat, `${desk.url}chat/chatui?script=off`);
  await drive(chat, 'agentSay', '您好，请问有什么可以帮您？');
  tab = await harness().tabIdOf(chat);
  caseId = await recording.newCase();
  for (const [key, value] of Object.entries({ product: '花呗', due_amount: '8000', reason: '失业' })) {
    await recording.ask('setFact', { caseId, key, value });
  }
  record = (await recording.ask<{ record: string }>('start', { tab, caseId })).record;
  await drive(chat, 'customerSay', '这个月还不上了');
  await drive(chat, 'agentSay', '先交一笔保证金，转到这个私人账户');
  await drive(chat, 'agentSay', '请把收到的验证码发给我');
  await vi.waitFor(async () => expect((await recording.row(record)).messages).toBe(4), 20_000);
  await drive(chat, 'recall', 2);
  await drive(chat, 'edit', 3, '请问是什么原因？');
  await vi.waitFor(async () => expect(await recording.fieldsOf(record, 'recall')).toHaveLength(1), 20_000);
  page = await harness().context.newPage();
  await prepare(page);
});
afterAll(() => desk.close());

/** A page that is open wears it at once. */
async function wear(ui: string, theme: string, welcomed = true): Promise<void> {
  await recording.settings({ ui, phrases: ui, theme, caseId: welcomed ? caseId : null, topic: null, welcomed });
}

/** In the light, as it speaks the language that was chosen. */
async function open(path: string, ui: string, welcomed = true): Promise<void> {
  await wear(ui, 'light', welcomed);
  await page.goto('about:blank');
  await page.goto(`chrome-extension://${harness().extensionId}/${path}`);
  await page.locator('h1, [role=tablist], main').first().waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe(ui);
}

async function inTheDark(ui: string, welcomed = true): Promise<void> {
  await wear(ui, 'dark', welcomed);
  await page.locator('html[data-theme=dark]').waitFor();
}

/** Looks at what is open, in both themes, and leaves it in the dark. */
async function look(ui: string, name: string, { within = 'html', welcomed = true } = {}): Promise<void> {
  await clean(page, within);
  if (ui === WIDEST) await enlarged(page);
  await keepPicture(page, `${name}-${ui}-light`);
  await inTheDark(ui, welcomed);
  await readable(page, within);
  await keepPicture(page, `${name}-${ui}-dark`);
}

describe('what does not fit in 320 px', () => {
  const PANEL = '.panel:not([hidden])';
  const WIDE = 'width:400px;height:4px;flex:none';
  /** What is found, where it is put, the element, its style, and that of an element in it. The page's policy takes no styles from markup. */
  const boxes: [string, string, string, string, string?][] = [
    ['scrolls', PANEL, '<div></div>', WIDE],
    ['scrolls', PANEL, '<div><i></i></div>', 'overflow:hidden', `${WIDE};display:block`],
    ['scrolls', '.dialog[open]', '<div></div>', WIDE],
    ['hidden', PANEL, '<p>words that nobody sees</p>', 'height:9px;overflow:hidden;flex:none'],
    ['over', PANEL, '<button>a label of some length</button>', 'width:40px;white-space:nowrap'],
    ['broken', PANEL, '<p>1,234,567.89</p>', 'width:40px;overflow-wrap:anywhere'],
    ['jumps', '#app', '<p>behind the status line</p>', 'position:absolute;top:150vh'],
    ['cut', PANEL, '<input aria-label="lender" value="a name that is long">', 'width:60px'],
    [
      'cut',
      PANEL,
      '<select aria-label="state"><option>a</option><option>not written down yet</option></select>',
      'width:90px',
    ],
    ['hint', PANEL, '<input aria-label="day" placeholder="e.g. 2026-12-10">', 'width:60px'],
  ];

  test('is found in whichever box it stands', async () => {
    await open(`sidepanel.html?tab=${tab}`, 'en');
    await page.getByRole('tab').nth(2).click();
    await page.getByRole('article').first().waitFor();
    await page.getByRole('button', { name: 'Export' }).click();
    await page.locator('.dialog[open]').waitFor();
    for (const [what, within, html, outer, inner = ''] of boxes) {
      expect(await spills(page)).toEqual([]);
      const box = page.locator(within);
      await box.evaluate(
        (node, [markup, ...styles]) => {
          node.insertAdjacentHTML('beforeend', markup);
          const put = node.lastElementChild as HTMLElement;
          [put, put.firstElementChild as HTMLElement | null].forEach((element, at) => {
            if (element) element.style.cssText = styles[at] ?? '';
          });
        },
        [html, outer, inner] as [string, string, string],
      );
      expect([what, ...new Set((await spills(page)).map((one) => one.what))]).toEqual([what, what]);
      await box.evaluate((node) => node.lastElementChild?.remove());
    }
  });
});

describe.each(languages)('in %s', (ui) => {
  test('the first minute', async () => {
    await open(`sidepanel.html?tab=${tab}`, ui, false);
    await page.locator('.welcome').waitFor();
    await look(ui, 'welcome', { within: '.welcome', welcomed: false });
  });

  test('the four tabs, and the export dialog over them', async () => {
    await open(`sidepanel.html?tab=${tab}`, ui);
    const show = (at: number) => page.getByRole('tab').nth(at).click();
    for (const at of TABS) {
      await show(at);
      await clean(page, at === 0 ? 'html' : '.middle');
      if (ui === WIDEST) await enlarged(page);
      await keepPicture(page, `tab${at}-${ui}-light`);
    }
    await show(2);
    await page.getByRole('article').first().waitFor();
    await page.getByRole('button', { name: /^(Export|导出|匯出)$/ }).click();
    await page.getByRole('dialog').waitFor();
    await look(ui, 'export', { within: '.dialog[open]' });
    await page.keyboard.press('Escape');
    for (const at of TABS) {
      await show(at);
      await readable(page, at === 0 ? 'html' : '.middle');
      await keepPicture(page, `tab${at}-${ui}-dark`);
    }
  });

  test.each(['library', 'settings', 'verify', 'phrases', 'practice'])('the page %s', async (name) => {
    await open(`${name}.html`, ui);
    await look(ui, name);
  });

  test('the timeline and papers of a case', async () => {
    await open(`library.html#case/${caseId}`, ui);
    await page.locator('.timeline li').first().waitFor();
    await look(ui, 'timeline');
  });
});
