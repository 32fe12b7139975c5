/** `//` in the chat's input, and the way to the panel by keys: off until it is switched on, keys of its own, never a message sent. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drive, openAlone, truthOf } from '../desk/rehearsal';
import { startDesk } from '../desk/server.mjs';
import { keepPicture, sharedHarness } from './harness';
import { Recording } from './recorded';

const harness = sharedHarness();
let desk: Awaited<ReturnType<typeof startDesk>>;
let recording: Recording;
let chat: Page;

const on = { ui: 'en', phrases: 'en', theme: 'light', welcomed: true, slash: true };
const INPUT = '[contenteditable=true], textarea';

beforeAll(async () => {
  desk = await startDesk();
  recording = await Recording.through(harness());
  await recording.settings({ ...on, slash: false });
  const { id } = await recording.ask<{ id: string }>('createCase', { title: 'Test', topic: 'hardship' });
  await recording.ask('setFact', { caseId: id, key: 'proofs', value: 'pay slips' });
});
afterAll(() => desk.close());

async function open(page = 'chatscope'): Promise<void> {
  chat = await harness().context.newPage();
  await openAlone(chat, `${desk.url}chat/${page}?script=off`);
  await drive(chat, 'agentSay', 'How can I help?');
  // What attaches the content script, as the open panel does.
  await recording.ask('survey', { tab: await harness().tabIdOf(chat) });
  await box().click();
}

const box = () => chat.locator('#place').locator(INPUT).first();
const typed = () => box().evaluate((input) => ('value' in input ? String(input.value) : input.textContent));
/** The script of its own comes a moment after the content script: it is there once a mark brings the list up. */
async function ready(): Promise<void> {
  const brought = async () => {
    await chat.keyboard.press('Control+a');
    await chat.keyboard.press('Delete');
    await chat.keyboard.type('//');
    await new Promise((resolve) => setTimeout(resolve, 200));
    return listed();
  };
  await expect.poll(brought, { timeout: 20_000 }).toBe(true);
  await chat.keyboard.press('Escape');
  await chat.keyboard.press('Control+a');
  await chat.keyboard.press('Delete');
}

/** The list stands in a closed root: what can be seen of it is its host. */
const listed = () => chat.evaluate(() => document.documentElement.lastElementChild?.localName === 'div');

test('is not there until it is switched on, and nothing of it is put into the page', async () => {
  await open();
  await chat.keyboard.type('//upload');
  await chat.keyboard.press('ArrowDown');
  expect(await listed()).toBe(false);
  expect(await typed()).toBe('//upload');
  await chat.close();
});

test('finds as one types, takes the choice by Enter in the place of what was typed, and sends nothing', async () => {
  await recording.settings(on);
  await open();
  await ready();
  await chat.keyboard.type('Hello. //');
  await expect.poll(listed, { timeout: 10_000 }).toBe(true);
  await chat.keyboard.type('secure uplaod');
  await expect.poll(listed, { timeout: 10_000 }).toBe(true);
  await keepPicture(chat, 'slash');
  await chat.keyboard.press('Enter');
  await expect.poll(typed, { timeout: 10_000 }).toBe('Hello. I can send pay slips. Which secure upload should I use?');
  expect(await listed()).toBe(false);
  expect((await truthOf(chat)).filter(({ sender }) => sender === 'customer')).toEqual([]);
  await chat.keyboard.press('Control+z');
  await expect.poll(typed, { timeout: 10_000 }).toBe('Hello. //secure uplaod');
  await chat.close();
});

test('the page can neither bring it up, nor choose in it, nor read, hide or cover it; a person’s click chooses', async () => {
  await open();
  await ready();
  const pretend = (type: 'input' | 'keydown') =>
    box().evaluate((input, what) => {
      const init = { bubbles: true, composed: true, key: 'Enter', code: 'Enter' };
      input.dispatchEvent(what === 'input' ? new InputEvent('input', init) : new KeyboardEvent('keydown', init));
    }, type);
  await box().evaluate((input) => input.replaceChildren('//secure'));
  await pretend('input');
  await chat.keyboard.press('End');
  expect(await listed()).toBe(false);
  await chat.keyboard.type(' //secure');
  await expect.poll(listed, { timeout: 10_000 }).toBe(true);

  await pretend('keydown');
  expect(await typed()).toBe('//secure //secure');
  await chat.addStyleTag({
    content:
      'html > div { display: none !important; opacity: 0 !important; inset: 100vh !important; scale: 0 !important }',
  });
  await chat.evaluate(() => {
    const cover = document.body.appendChild(document.createElement('div'));
    cover.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647; background: white';
  });
  const { x, y } = (await box().boundingBox()) ?? { x: 0, y: 0 };
  const there = await chat.evaluate(([left, top]) => document.elementFromPoint(left, top)?.outerHTML, [
    x + 40,
    y - 30,
  ] as const);
  expect(there).toBe('<div popover="manual"></div>');
  expect(await chat.evaluate(() => document.documentElement.lastElementChild?.shadowRoot)).toBeNull();
  await chat.mouse.click(x + 40, y - 30);
  await expect
    .poll(typed, { timeout: 10_000 })
    .toBe('//secure I can send pay slips. Which secure upload should I use?');
  expect((await truthOf(chat)).filter(({ sender }) => sender === 'customer')).toEqual([]);
  await chat.close();
});

test('keeps to the chat: a box for reviews beside it has nothing of it', async () => {
  await open();
  await ready();
  await chat.keyboard.type('//');
  await expect.poll(listed, { timeout: 10_000 }).toBe(true);
  const review = chat.locator('textarea').first();
  await review.click();
  expect(await listed()).toBe(false);
  await chat.keyboard.type('//ask');
  await chat.keyboard.press('Enter');
  expect(await listed()).toBe(false);
  expect(await review.inputValue()).toBe('//ask\n');
  await chat.close();
});

test('Esc leaves what was typed, an address brings up nothing, an input method’s Enter is its own', async () => {
  await open();
  await ready();
  await chat.keyboard.type('//ask');
  await expect.poll(listed, { timeout: 10_000 }).toBe(true);
  await chat.keyboard.press('Escape');
  expect(await listed()).toBe(false);
  expect(await typed()).toBe('//ask');
  await chat.keyboard.press('Control+a');
  await chat.keyboard.type('see https://example');
  await chat.keyboard.type(' //afford');
  await expect.poll(listed, { timeout: 10_000 }).toBe(true);
  const session = await chat.context().newCDPSession(chat);
  await session.send('Input.imeSetComposition', { text: 'ni', selectionStart: 2, selectionEnd: 2 });
  await session.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key: 'Process',
    code: 'Enter',
    windowsVirtualKeyCode: 229,
  });
  expect(await typed()).toContain('//afford');
  expect((await truthOf(chat)).filter(({ sender }) => sender === 'customer')).toEqual([]);
  await chat.close();
});

test('the keys for finding bring the panel to its search box; Enter there inserts, and typing goes on in the page', async () => {
  await open();
  const tab = await harness().tabIdOf(chat);
  const panel = await harness().panel(tab);
  await panel.bringToFront();
  await panel.getByRole('tab', { name: 'Record' }).click();
  // What the background says when the keys are pressed.
  await panel.evaluate((id) => new BroadcastChannel('on-record/news').postMessage({ news: 'find', tab: id }), tab);
  const search = panel.getByRole('searchbox', { name: 'Search phrases' });
  await expect.poll(() => search.evaluate((input) => input === document.activeElement)).toBe(true);
  await panel.keyboard.type('secure upload');
  await panel.getByText('Which secure upload').first().waitFor();
  await panel.keyboard.press('Enter');
  await panel.getByRole('status').getByText('Inserted into the chat').waitFor();
  await chat.bringToFront();
  await chat.keyboard.type('!');
  await expect.poll(typed).toBe('I can send pay slips. Which secure upload should I use?!');
  expect((await truthOf(chat)).filter(({ sender }) => sender === 'customer')).toEqual([]);
  await panel.close();
  await chat.close();
});

test('Alt and a digit put a phrase in at once; once it is off again, nothing does', async () => {
  await open('chatui');
  await ready();
  await chat.keyboard.press('Alt+1');
  await expect.poll(async () => (await typed())?.length ?? 0, { timeout: 10_000 }).toBeGreaterThan(10);
  expect((await truthOf(chat)).filter(({ sender }) => sender === 'customer')).toEqual([]);
  await recording.settings({ ...on, slash: false });
  await chat.keyboard.press('Control+a');
  await chat.keyboard.type('//pay');
  await chat.keyboard.press('ArrowUp');
  expect(await listed()).toBe(false);
  expect(await typed()).toBe('//pay');
  await chat.close();
});
