/** Pick the chat: the user points where the finder is lost or wrong; it is kept for the site, and forgotten when that is wished. */
import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { keepPicture, sharedHarness } from './harness';
import { type PickPages, servePickPages } from './pick-pages';
import { Recording } from './recorded';

type Window = typeof globalThis & {
  say(mine: boolean, text: string): void;
  truth(): { sender: string; text: string }[];
};

const harness = sharedHarness({ language: 'en-US' });
let pages: PickPages;
let recording: Recording;
let page: Page;
let panel: Page;

beforeAll(async () => {
  pages = await servePickPages();
  recording = await Recording.through(harness());
});
afterAll(() => pages.close());
beforeEach(async () => {
  page = await harness().context.newPage();
});
afterEach(async () => {
  await page.close();
  await panel.close();
  await recording.forgetPicks();
});

const pickButton = () => panel.getByRole('button', { name: 'Pick the chat' });
const cells = (at: Page | Frame) => at.locator('td > i');

/** Opens a page with the panel beside it. */
async function open(name: string): Promise<void> {
  await page.goto(pages.url(name));
  panel = await harness().panel(await harness().tabIdOf(page));
}

async function beginPicking(): Promise<void> {
  await pickButton().click();
  await panel.getByText('Point at the conversation on the page').waitFor();
  await page.bringToFront();
}

const say = (at: Page | Frame, mine: boolean, text: string) =>
  at.evaluate(([by, words]) => (globalThis as Window).say(by, words), [mine, text] as const);

/** Records what is said from now on, and holds it against what was really said. */
async function expectRecorded(at: Page | Frame, rule = 'picked/1'): Promise<void> {
  const record = await recording.start(await harness().tabIdOf(page));
  await expect.poll(async () => (await recording.row(record)).messages).toBe(3);
  await say(at, true, 'It is 40 euros');
  await say(at, false, 'It was sent today');
  await expect.poll(async () => (await recording.row(record)).messages).toBe(5);
  await recording.stop(record);
  await expectTruth(at, record);
  const rules = (await recording.fieldsOf(record, 'message')).map((fields) => fields.rule);
  expect(new Set(rules)).toEqual(new Set([rule]));
}

async function expectTruth(at: Page | Frame, record: string): Promise<void> {
  const truth = await at.evaluate(() => (globalThis as Window).truth());
  const got = await recording.messages(record);
  expect(got.map(({ side, text }) => ({ sender: side, text }))).toEqual(truth);
}

test('where nothing is found, the user points at a message, and the list around it is read, on later visits too', async () => {
  await open('odd');
  await panel.getByText('No chat found on this page yet').waitFor();
  await keepPicture(panel, 'pick-offered');
  await beginPicking();
  // The page itself cannot choose for the user, nor give up.
  await cells(page)
    .nth(1)
    .evaluate((cell) => {
      const { left, top } = cell.getBoundingClientRect();
      cell.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: left + 2, clientY: top + 2 }));
      for (const key of ['ArrowDown', 'Enter', 'Escape'])
        window.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    });
  await panel.getByText('Point at the conversation on the page').waitFor();
  expect(await recording.picks()).toEqual({});
  await cells(page).nth(1).hover();
  await keepPicture(page, 'pick-outline');
  await keepPicture(panel, 'pick-how');
  await cells(page).nth(1).click();
  await panel.getByText('The chat you picked, on 127.0.0.1').waitFor();
  await keepPicture(panel, 'pick-taken');
  expect(await page.evaluate(() => document.documentElement.childElementCount)).toBe(2);
  await expectRecorded(page);
  await page.reload();
  await panel.getByText('The chat you picked, on 127.0.0.1').waitFor();
  await expectRecorded(page);
});

test('a record goes on over a reload with the chat that was picked', async () => {
  await open('odd');
  await beginPicking();
  await cells(page).first().click();
  await panel.getByText('The chat you picked').waitFor();
  const record = await recording.start(await harness().tabIdOf(page));
  await expect.poll(async () => (await recording.row(record)).messages).toBe(3);
  await page.reload();
  await expect.poll(async () => (await recording.fieldsOf(record, 'gap')).length).toBe(1);
  await say(page, true, 'Are you there?');
  await expect.poll(async () => (await recording.row(record)).messages).toBe(4);
  await recording.stop(record);
  await expectTruth(page, record);
});

test('where a wrong list was found, the record goes on in the one that is picked', async () => {
  await open('wrong');
  await panel.getByText('Chat found on 127.0.0.1').waitFor();
  const record = await recording.start(await harness().tabIdOf(page));
  await expect.poll(async () => (await recording.row(record)).messages).toBe(3);
  await beginPicking();
  await cells(page).nth(2).click();
  await expect.poll(async () => (await recording.row(record)).messages).toBe(6);
  await say(page, false, 'It was sent today');
  await expect.poll(async () => (await recording.row(record)).messages).toBe(7);
  await recording.stop(record);
  const entries = await recording.fieldsOf(record, 'message');
  expect(entries.map(({ rule }) => rule)).toEqual([...Array(3).fill('generic/1'), ...Array(4).fill('picked/1')]);
  const truth = await page.evaluate(() => (globalThis as Window).truth());
  expect((await recording.messages(record)).slice(3).map(({ text }) => text)).toEqual(truth.map(({ text }) => text));
});

test('in a frame of another origin, kept for the frame’s own site', async () => {
  await open('frame');
  await panel.getByText('No chat found on this page yet').waitFor();
  await beginPicking();
  const frame = page.frames()[1];
  if (!frame) throw new Error('no frame');
  await cells(frame).first().hover();
  await cells(frame).first().click();
  await panel.getByText('The chat you picked, on localhost').waitFor();
  expect(Object.keys(await recording.picks())).toEqual([new URL(frame.url()).origin]);
  await expectRecorded(frame);
  await page.reload();
  await panel.getByText('The chat you picked, on localhost').waitFor();
});

test('by keyboard: the arrow keys move, into frames too, Enter takes, Esc gives up', async () => {
  await open('frame');
  await panel.getByText('No chat found on this page yet').waitFor();
  await beginPicking();
  await page.keyboard.press('Escape');
  await panel.getByText('Nothing was picked').waitFor();
  await beginPicking();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('iframe');
  await page.keyboard.press('Enter');
  await panel.getByText('The chat you picked, on localhost').waitFor();
  const frame = page.frames()[1];
  if (!frame) throw new Error('no frame');
  await expectRecorded(frame);
});

test('what was picked is not there any more: the finder’s own is read, and the record says so; Settings forgets the choice', async () => {
  await open('wrong');
  await beginPicking();
  await cells(page).first().click();
  await panel.getByText('The chat you picked, on 127.0.0.1').waitFor();
  await page.goto(pages.url('without'));
  await panel.getByText('this is another one').waitFor();
  const tab = await harness().tabIdOf(page);
  const record = await recording.start(tab);
  await expect.poll(async () => (await recording.row(record)).messages).toBe(3);
  await recording.stop(record);
  const [first] = await recording.fieldsOf(record, 'message');
  expect(first?.rule).toBe('generic/1 (picked/1 missing)');

  await panel.goto(`chrome-extension://${harness().extensionId}/settings.html`);
  await keepPicture(panel, 'pick-settings');
  const site = new URL(page.url()).origin;
  await panel.getByRole('button', { name: `Forget the chat picked on ${site}` }).click();
  await panel.getByText('Forgotten.').waitFor();
  expect(await recording.picks()).toEqual({});
  await page.reload();
  await panel.close();
  panel = await harness().panel(tab);
  await panel.getByText('Chat found on 127.0.0.1').waitFor();
});
