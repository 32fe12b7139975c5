/**
 * From the chat to the panel, to the phrase and back by real keys alone, in a browser with a window: the shortcut that opens the panel, F6
 * that leads back and Alt with a digit belong to the browser itself, and keys sent over its protocol do not come there.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drive, openAlone, truthOf } from '../desk/rehearsal';
import { startDesk } from '../desk/server.mjs';
import { type Harness, launchHarness } from './harness';
import { missingPrograms, Screen } from './screen';

/** Of the English playbook for hardship: no blanks in it. */
const PHRASE = "Could you connect me to the team that handles payment difficulty? I'd like to keep this in one thread.";

describe.skipIf(missingPrograms().length > 0)('real keys', () => {
  let screen: Screen;
  let desk: Awaited<ReturnType<typeof startDesk>>;
  let harness: Harness;
  let chat: Page;
  let panel: Page;

  beforeAll(async () => {
    screen = await Screen.begin();
    desk = await startDesk();
    harness = await launchHarness({ headless: false, language: 'en-US' });
    chat = await harness.context.newPage();
    await openAlone(chat, `${desk.url}chat/chatscope?script=off`);
    await drive(chat, 'agentSay', 'How can I help?');
    await chat.bringToFront();
    await box().focus();
    screen.toWindow();
  });
  afterAll(async () => {
    await harness?.close();
    await desk.close();
    screen.end();
  });

  const box = () => chat.locator('#place [contenteditable=true]').first();
  const typed = () => box().evaluate((input) => input.textContent?.replaceAll('\u00a0', ' '));
  const search = () => panel.getByRole('searchbox', { name: 'Search phrases' });
  const searching = () => search().evaluate((input) => input === document.activeElement);

  it('the shortcut to the panel, find, Enter, F6 back to the page; nothing is sent', async () => {
    screen.type('Hello. ');
    await expect.poll(typed).toBe('Hello. ');
    screen.press('alt+shift+f');
    panel = await harness.openingPanel();
    await expect.poll(searching).toBe(true);
    screen.type('connect team');
    await panel.getByText('Could you connect me').first().waitFor();
    await expect.poll(() => search().inputValue()).toBe('connect team');
    screen.press('Return');
    await expect.poll(typed).toBe(`Hello. ${PHRASE}`);

    await past(async () => (await typed()) !== `Hello. ${PHRASE}`);
    expect((await typed())?.replaceAll('!', '')).toBe(`Hello. ${PHRASE}`);
    expect((await truthOf(chat)).filter(({ sender }) => sender === 'customer')).toEqual([]);
  });

  it('F6 again to the panel that stands open; Alt and a digit put a phrase in, and change no tab', async () => {
    await search().fill('');
    screen.press('alt+shift+f');
    await expect.poll(searching).toBe(true);
    // The browser gives a panel that stands open no keys by opening it again.
    await past(async () => (await search().inputValue()) !== '');
    screen.press('ctrl+a');
    screen.type('connect team');
    await expect.poll(() => search().inputValue()).toBe('connect team');
    await panel.getByText('Could you connect me').first().waitFor();
    screen.press('alt+1');
    await expect.poll(async () => (await typed())?.replaceAll('!', '')).toBe(`Hello. ${PHRASE}${PHRASE}`);
    expect(await chat.evaluate(() => document.visibilityState)).toBe('visible');
    expect((await truthOf(chat)).filter(({ sender }) => sender === 'customer')).toEqual([]);
  });

  /** Presses F6 until a character typed arrives: how many bars of its own a window goes through is the browser's affair. */
  async function past(arrived: () => Promise<boolean>): Promise<void> {
    for (let presses = 0; presses < 10 && !(await arrived()); presses += 1) {
      screen.press('F6');
      await chat.waitForTimeout(200);
      screen.type('!');
      await chat.waitForTimeout(400);
    }
  }
});
