/** Phrases of one's own, as a user makes them: written, ordered, taken along, taken over from others, and said in a chat. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drive, openAlone } from '../desk/rehearsal';
import { startDesk } from '../desk/server.mjs';
import { keepPicture, sharedHarness } from './harness';
import { Recording } from './recorded';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const harness = sharedHarness();
let desk: Awaited<ReturnType<typeof startDesk>>;
let recording: Recording;
let page: Page;

beforeAll(async () => {
  desk = await startDesk();
  recording = await Recording.through(harness());
  await recording.settings({ ui: 'en', phrases: 'en', theme: 'light', welcomed: true });
  page = await harness().context.newPage();
  await page.setViewportSize({ width: 320, height: 640 });
  await page.addInitScript({ path: AXE });
  await open();
});
afterAll(() => desk.close());

async function open(): Promise<void> {
  await page.goto(`chrome-extension://${harness().extensionId}/phrases.html`);
  await page.getByRole('textbox', { name: 'What to say' }).waitFor();
}

async function write(text: string, tags = ''): Promise<void> {
  await page.getByRole('textbox', { name: 'What to say' }).fill(text);
  await page.getByRole('textbox', { name: 'Tags' }).fill(tags);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('listitem').filter({ hasText: text }).waitFor();
}

const texts = () => page.locator('.own-row .phrase-text').allTextContents();
const said = (words: string) => page.getByRole('status').filter({ hasText: words }).waitFor();

async function holds(): Promise<void> {
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<AxeResults> } };
    return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
  });
  expect(found).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

async function downloaded(button: string): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
  return readFileSync(await file.path(), 'utf8');
}

test('are written, refused with a reason when a mark is left open, and kept while the page is closed', async () => {
  await write('Please tell me the {what}[[, in writing]].', 'ask, writing');
  await write('=1+1 is a formula');
  await write('My third');
  await page.getByRole('textbox', { name: 'What to say' }).fill('An open {brace');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('A brace is left open').waitFor();
  await open();
  await expect.poll(() => page.getByRole('textbox', { name: 'What to say' }).inputValue()).toBe('An open {brace');
  await page.getByRole('textbox', { name: 'What to say' }).fill('');
  expect(await texts()).toHaveLength(3);
});

test('are changed, favoured, moved by key, deleted and brought back', async () => {
  await page.getByRole('button', { name: 'Edit “My third”' }).click();
  await page.getByRole('listitem').getByRole('textbox', { name: 'What to say' }).fill('My own third');
  await page.getByRole('listitem').getByRole('button', { name: 'Save' }).click();
  const third = page.getByRole('listitem').filter({ hasText: 'My own third' });
  await third.getByRole('button', { name: 'Favourite' }).click();
  await third.getByRole('button', { name: 'Favourite', pressed: true }).waitFor();
  await third.getByRole('button', { name: 'Move up' }).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await said('Now at 2 of 3');
  await page.keyboard.press('Alt+ArrowUp');
  await said('Now at 1 of 3');
  expect((await texts())[0]).toBe('My own third');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Move up: “My own third”');
  await third.getByRole('button', { name: 'Delete' }).click();
  await said('Deleted');
  expect(await texts()).toHaveLength(2);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(texts).toEqual(['My own third', 'Please tell me the {what}[[, in writing]].', '=1+1 is a formula']);
});

test('go out and come back: as JSON the same, as a table without formulas, from others after a look at each', async () => {
  const json = JSON.parse(await downloaded('Export as JSON')) as { phrases: { text: string }[] };
  expect(json.phrases.map(({ text }) => text)).toEqual(await texts());
  const csv = await downloaded('Export as CSV for a spreadsheet');
  expect(csv.startsWith('\ufeff"text"')).toBe(true);
  expect(csv).toContain('"\'=1+1 is a formula"');

  const [first, ...rest] = json.phrases;
  const pack = {
    ...json,
    phrases: [
      { ...first, text: 'Their words for my third' },
      ...rest,
      { text: 'Could you give me the rule behind it?' },
      { text: 'Send it to pay-fast.top, my card is 6222021234567894' },
      { text: 'broken {' },
    ],
  };
  await page.locator('input[type=file]').setInputFiles({
    name: 'pack.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(pack)),
  });
  const review = page.getByRole('region', { name: 'Look through pack.json' });
  await review.waitFor();
  const row = (words: string) => review.getByRole('listitem').filter({ hasText: words });
  await expect.poll(() => row('Their words').getByRole('checkbox').isChecked()).toBe(false);
  await row('Their words').getByText('Yours: My own third').waitFor();
  await expect.poll(() => row('=1+1').getByRole('checkbox').isDisabled()).toBe(true);
  await expect.poll(() => row('the rule behind it').getByRole('checkbox').isChecked()).toBe(true);
  await expect.poll(() => row('pay-fast').getByRole('checkbox').isChecked()).toBe(false);
  await row('pay-fast').getByText('Holds a full card number').waitFor();
  await row('pay-fast').getByText('Leads elsewhere').waitFor();
  await review.getByText('1 row could not be read').waitFor();
  await holds();
  await review.scrollIntoViewIfNeeded();
  await keepPicture(page, 'own-review');
  await review.getByRole('button', { name: 'Add 1' }).click();
  await said('1 phrase added');
  expect((await texts()).at(-1)).toBe('Could you give me the rule behind it?');
});

test('stand in the panel with their switches, found and inserted like any other; a built-in one is taken over', async () => {
  const chat = await harness().context.newPage();
  await openAlone(chat, `${desk.url}chat/chatscope?script=off`);
  await drive(chat, 'agentSay', 'How can I help?');
  await chat.locator('[contenteditable=true]').first().click();
  const panel = await harness().panel(await harness().tabIdOf(chat));
  await panel.bringToFront();
  await panel.getByText('My own third').first().waitFor();
  await panel.getByRole('searchbox').fill('tell writng');
  const card = panel.locator('#search-hits li').filter({ hasText: 'Please tell me' });
  await card.getByRole('checkbox', { name: ', in writing' }).uncheck();
  await card.getByRole('button', { name: 'Fill in first: what' }).click();
  await card.getByRole('textbox').fill('next step');
  await panel.keyboard.press('Enter');
  await expect.poll(() => card.getByRole('button', { name: 'Insert' }).getAttribute('aria-disabled')).toBe('false');
  await panel.keyboard.press('Alt+1');
  await panel.getByRole('status').getByText('Inserted').waitFor();
  await expect
    .poll(() => chat.locator('[contenteditable=true]').first().textContent())
    .toBe('Please tell me the next step.');
  await keepPicture(panel, 'own-panel');
  await panel.getByRole('searchbox').fill('formal complaint');
  await panel.locator('#search-hits li').first().getByRole('button', { name: 'Make my own' }).click();
  await panel.getByRole('status').getByText('Copied to My phrases').waitFor();
  await page.bringToFront();
  await page.getByRole('listitem').filter({ hasText: 'formal complaint' }).waitFor();
});

test('in Chinese and dark the page holds too', async () => {
  await recording.settings({ ui: 'zh-CN', phrases: 'zh-CN', theme: 'dark', welcomed: true });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`chrome-extension://${harness().extensionId}/phrases.html`);
  await page.getByRole('listitem').first().waitFor();
  await holds();
  await page.setViewportSize({ width: 320, height: 1700 });
  await keepPicture(page, 'own-dark');
});
