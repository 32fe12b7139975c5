/** Every view of the shipped build, in each language and theme, at 320 px: accessible, nothing sideways, and seen. */
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { drive, openAlone } from '../desk/rehearsal';
import { startDesk } from '../desk/server.mjs';
import { keepPicture, sharedHarness } from './harness';
import { Recording } from './recorded';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const languages = ['en', 'zh-CN', 'zh-TW'] as const;
const themes = ['light', 'dark'] as const;
const looks = languages.flatMap((ui) => themes.map((theme) => ({ ui, theme })));
const TABS = 4;

const harness = sharedHarness();
let desk: Awaited<ReturnType<typeof startDesk>>;
let recording: Recording;
let tab: number;
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
  const caseId = await recording.newCase();
  for (const [key, value] of Object.entries({ product: '花呗', due_amount: '8000', reason: '失业' })) {
    await recording.ask('setFact', { caseId, key, value });
  }
  record = (await recording.ask<{ record: string }>('start', { tab, caseId })).record;
  await drive(chat, 'customerSay', '这个月还不上了');
  await drive(chat, 'agentSay', '先交一笔保证金，转到这个私人账户');
  await drive(chat, 'agentSay', '请把收到的验证码发给我');
  await vi.waitFor(async () => expect((await recording.row(record)).messages).toBe(4), 5_000);
  await drive(chat, 'recall', 2);
  await drive(chat, 'edit', 3, '请问是什么原因？');
  await vi.waitFor(async () => expect(await recording.fieldsOf(record, 'recall')).toHaveLength(1), 5_000);
  page = await harness().context.newPage();
  await page.setViewportSize({ width: 320, height: 640 });
  // Colours are measured at rest, not on their way from one to the other.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  // The extension's own policy allows no script but its own: axe comes in before the page.
  await page.addInitScript({ path: AXE });
});
afterAll(() => desk.close());

async function wear(ui: string, theme: string, welcomed = true): Promise<void> {
  await recording.settings({ ui, phrases: ui, theme, caseId: null, topic: null, welcomed });
}

async function open(path: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`chrome-extension://${harness().extensionId}/${path}`);
  await page.locator('h1, [role=tablist], main').first().waitFor();
}

/** Axe finds nothing, nothing scrolls sideways, and the page speaks the language it says it does. */
async function holds(ui: string): Promise<void> {
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<AxeResults> } };
    return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
  });
  expect(found).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  expect(await page.evaluate(() => document.documentElement.lang)).toBe(ui);
}

describe.each(looks)('in $ui, $theme', ({ ui, theme }) => {
  test('the first minute', async () => {
    await wear(ui, theme, false);
    await open(`sidepanel.html?tab=${tab}`);
    await holds(ui);
    await keepPicture(page, `welcome-${ui}-${theme}`);
  });
  test.each(Array.from({ length: TABS }, (_, i) => i))('tab %i of the panel', async (i) => {
    await wear(ui, theme);
    await open(`sidepanel.html?tab=${tab}`);
    await page.getByRole('tab').nth(i).click();
    await page.getByRole('tabpanel').waitFor();
    await holds(ui);
    await keepPicture(page, `tab${i}-${ui}-${theme}`);
  });
  test('the export dialog', async () => {
    await wear(ui, theme);
    await open(`sidepanel.html?tab=${tab}`);
    await page.getByRole('tab').nth(2).click();
    await page.getByRole('article').first().waitFor();
    await page.getByRole('button', { name: /^(Export|导出|匯出)$/ }).click();
    await page.getByRole('dialog').waitFor();
    await holds(ui);
    await keepPicture(page, `export-${ui}-${theme}`);
  });
  test.each(['library', 'settings', 'verify', 'phrases'])('the page %s', async (name) => {
    await wear(ui, theme);
    await open(`${name}.html`);
    await holds(ui);
    await keepPicture(page, `${name}-${ui}-${theme}`);
  });
});

test('the panel at 360 px has nothing sideways either', async () => {
  await wear('zh-CN', 'light');
  await page.setViewportSize({ width: 360, height: 700 });
  await open(`sidepanel.html?tab=${tab}`);
  for (let i = 0; i < TABS; i += 1) {
    await page.getByRole('tab').nth(i).click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await keepPicture(page, `wide-tab${i}`);
  }
});
