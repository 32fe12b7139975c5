/** The practice chat is found, filled and recorded as a chat on a web page is, and stands in every theme and language. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { keepPicture, sharedHarness } from './harness';
import { Recording } from './recorded';

/** No site is granted: our own page needs no leave. */
const harness = sharedHarness({ access: 'none', language: 'en-US' });
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let recording: Recording;
let page: Page;

beforeAll(async () => {
  recording = await Recording.through(harness());
});
beforeEach(async () => {
  page = await harness().context.newPage();
});
afterEach(async () => {
  await page.close();
});

const open = (query = '') => page.goto(`chrome-extension://${harness().extensionId}/practice.html${query}`);
const log = () => page.getByRole('log', { name: 'Practice chat' });
const box = () => page.getByRole('textbox', { name: 'Your message' });
const settings = (chosen: object) => page.evaluate((value) => chrome.storage.local.set({ settings: value }), chosen);

test('a phrase is inserted from the panel, sent with Enter, answered, and both sides stand in the record', async () => {
  await open();
  await log().getByText('this is Maya from Larkfield').waitFor();
  const panel = await harness().panel(await harness().tabIdOf(page));
  await panel.getByText('Chat found on Practice chat').waitFor();
  await panel.getByRole('button', { name: 'Start recording' }).click();
  await panel.getByRole('button', { name: 'Stop recording' }).waitFor();
  await panel.getByRole('button', { name: 'Insert', exact: true, disabled: false }).first().click();
  await panel.getByText('Inserted into the chat on Practice chat').waitFor();
  const phrase = await box().inputValue();
  expect(phrase.length).toBeGreaterThan(10);
  expect(await log().getByText(phrase).count()).toBe(0);

  await page.bringToFront();
  await box().press('Enter');
  await log().getByText('May I ask what changed').waitFor();
  await panel.bringToFront();
  await panel.getByRole('tab', { name: 'Record' }).click();
  const transcript = panel.getByRole('log', { name: 'Transcript' });
  await transcript.getByRole('article', { name: /^Agent Maya.*May I ask what changed/ }).waitFor();
  await keepPicture(panel, 'practice-panel');
  await page.bringToFront();
  await heeds();
  await panel.bringToFront();
  await keepPicture(page, 'practice');
  const record = await onlyRecord();
  await panel.getByRole('button', { name: 'Stop recording' }).click();
  await panel.getByRole('button', { name: 'Start recording' }).waitFor();

  const messages = await recording.messages(record);
  expect(messages.map(({ side, sender }) => [side, sender])).toEqual([
    ['system', null],
    ['bot', 'Virtual assistant'],
    ['agent', 'Maya'],
    ['customer', 'You'],
    ['agent', 'Maya'],
  ]);
  expect(messages[0]?.text).toMatch(/^Practice: a script answers/);
  expect(messages[3]).toMatchObject({ text: phrase, sideBasis: 'echo', live: true });
  await panel.close();
});

/** What is typed is looked at here too; the notice is worked from the keyboard, as it stands in a root that no test reaches. */
async function heeds(): Promise<void> {
  const noticed = () => page.evaluate(() => document.documentElement.lastElementChild?.matches('[popover]') === true);
  const inNotice = () => page.evaluate(() => document.activeElement === document.documentElement.lastElementChild);
  const pressFirst = async () => {
    await box().focus();
    for (let tabs = 0; tabs < 12 && !(await inNotice()); tabs += 1) await page.keyboard.press('Tab');
    if (await inNotice()) await page.keyboard.press('Enter');
  };
  const typed = 'You are all crooks. My phone number is 07700 900123';
  await box().pressSequentially(typed);
  await expect.poll(noticed).toBe(true);
  await keepPicture(page, 'practice-notice');
  await pressFirst();
  await expect.poll(() => box().inputValue()).not.toContain('crooks');
  expect(await box().inputValue()).toContain('07700 900123');
  // What is left is the number: it is fine.
  await expect
    .poll(async () => {
      if (await noticed()) await pressFirst();
      return noticed();
    })
    .toBe(false);
  expect(await box().inputValue()).toContain('07700 900123');
  await box().press('ControlOrMeta+z');
  expect(await box().inputValue()).toBe(typed);
  await box().fill('');
}

test('what is taken back, a talk begun anew and a reload are recorded as what they are', async () => {
  await open();
  await page.getByLabel('What the agent does').selectOption('pressures');
  await log().getByText('Can you settle it today?').waitFor();
  const record = await recording.start(await harness().tabIdOf(page));
  const say = async (text: string, answer: string) => {
    await box().fill(text);
    await box().press('Enter');
    await log().getByText(answer).waitFor();
  };
  await say('I can pay a part of it', 'by 5 pm today');
  await say('Not today', 'Blake deleted a message');
  await page.getByRole('button', { name: 'Start again' }).click();
  await log().getByText('Can you settle it today?').waitFor();
  await say('Hello again', 'by 5 pm today');
  await expect.poll(async () => (await texts(record)).filter((text) => /by 5 pm today/.test(text)).length).toBe(2);
  await page.reload();
  await log().getByText('this is Maya').waitFor();
  await expect.poll(async () => (await texts(record)).some((text) => /this is Maya/.test(text))).toBe(true);
  await recording.stop(record);

  const messages = await recording.messages(record);
  const count = (words: RegExp) => messages.filter(({ text }) => words.test(text ?? '')).length;
  expect(count(/Can you settle it today/)).toBe(2);
  // Once for each talk of the first page; after the reload the same first line is taken for the one that stood there.
  expect(count(/^Practice: a script/)).toBe(2);
  expect(messages.filter(({ recalled }) => recalled !== null).map(({ text }) => text)).toEqual([
    'If you miss this one we will call your employer.',
  ]);
  const gaps = await recording.fieldsOf(record, 'gap');
  expect(gaps.length).toBeGreaterThan(0);
});

test('from the real side panel a phrase is inserted once: what it tells the background is none of the page’s business', async () => {
  await open();
  await log().getByText('this is Maya from Larkfield').waitFor();
  const panel = await harness().realPanel(page);
  await panel.getByText('Chat found on Practice chat').waitFor();
  await panel.getByRole('button', { name: 'Insert', exact: true }).first().click();
  await panel.getByText('Inserted into the chat on Practice chat').waitFor();
  const card = panel
    .getByRole('listitem')
    .filter({ has: panel.getByRole('button', { name: 'Insert' }) })
    .first();
  expect(await card.textContent()).toContain(await box().inputValue());
  expect((await box().inputValue()).length).toBeGreaterThan(10);
});

test('Enter while an input method composes sends nothing, Shift+Enter makes a line', async () => {
  await open();
  await box().fill('ni');
  await box().dispatchEvent('keydown', { key: 'Enter', isComposing: true });
  await box().dispatchEvent('keydown', { key: 'Enter', keyCode: 229 });
  expect(await box().inputValue()).toBe('ni');
  await box().press('Shift+Enter');
  await box().pressSequentially('hao');
  expect(await box().inputValue()).toBe('ni\nhao');
  await box().press('Enter');
  await log().getByText('ni hao').waitFor();
  expect(await box().inputValue()).toBe('');
});

test('it may say what a frame says and nothing else; no other page of ours may', async () => {
  await open();
  const asPage = (from: Page, call: string, input: object) =>
    from.evaluate(([name, given]) => chrome.runtime.sendMessage({ to: 'on-record/1', call: name, input: given }), [
      call,
      input,
    ] as const);
  const hello = { stream: 'x', found: null };
  expect(await asPage(page, 'hello', hello)).toMatchObject({ ok: true });
  expect(await asPage(page, 'createCase', { title: 'x', topic: 'huabei' })).toMatchObject({ ok: false });
  await page.goto(`chrome-extension://${harness().extensionId}/settings.html`);
  expect(await asPage(page, 'hello', hello)).toMatchObject({ ok: false, problem: { code: 'bad-call' } });
});

describe.each(['en', 'zh-CN', 'zh-TW'])('in %s', (ui) => {
  test.each(['light', 'dark'])('%s: no barrier that axe knows, and nothing sideways at 320 px', async (theme) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open();
    await settings({ ui, phrases: ui, theme, welcomed: true });
    await page.reload();
    await page.getByRole('article').nth(1).waitFor();
    await page.getByRole('textbox').fill('Hello 您好');
    await page.getByRole('textbox').press('Enter');
    await page.getByRole('article').nth(3).waitFor();
    await page.evaluate(axe);
    const violations = await page.evaluate(async () => {
      const { axe: checker } = window as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      return (await checker.run()).violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
    });
    expect(violations).toEqual([]);
    const sideways = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
    expect(await page.evaluate(sideways)).toBe(0);
    await keepPicture(page, `practice-${ui}-${theme}`);
  });
});

async function texts(record: string): Promise<string[]> {
  return (await recording.messages(record)).map(({ text }) => text ?? '');
}

async function onlyRecord(): Promise<string> {
  const ids = await recording.recordIds();
  expect(ids.length).toBe(1);
  return ids[0] ?? '';
}
