/** The main job with the keyboard alone: no mouse is used from the open panel to the saved package. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drive, openAlone, truthOf } from '../desk/rehearsal';
import { startDesk } from '../desk/server.mjs';
import { sharedHarness } from './harness';

const harness = sharedHarness({ access: 'asks', language: 'en-US' });
let desk: Awaited<ReturnType<typeof startDesk>>;
let chat: Page;
let panel: Page;

beforeAll(async () => {
  desk = await startDesk();
  chat = await harness().context.newPage();
  await openAlone(chat, `${desk.url}chat/chatscope?script=off`);
  await drive(chat, 'agentSay', 'How can I help?');
  panel = await harness().panel(await harness().tabIdOf(chat));
  await panel.bringToFront();
});
afterAll(() => desk.close());

/** What has the focus: its role and name. */
const focused = () =>
  panel.evaluate(() => {
    const at = document.activeElement;
    if (at?.getAttribute('role') === 'tabpanel') return 'tab panel';
    const label = at instanceof HTMLInputElement ? (at.labels?.[0]?.textContent ?? at.placeholder) : at?.textContent;
    return (at?.getAttribute('aria-label') ?? label ?? '').trim();
  });

/** Tabs on until the element with this name has the focus. */
async function tabTo(name: RegExp, key = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let i = 0; i < 80; i += 1) {
    const at = await focused();
    if (name.test(at)) return;
    passed.push(at.slice(0, 30));
    await panel.keyboard.press(key);
  }
  throw new Error(`never came to ${name}: ${passed.join(' | ')}`);
}

test('from Start recording to the saved package', async () => {
  await panel.getByText('Not granted yet').waitFor();
  await tabTo(/^Start recording$/);
  await panel.keyboard.press('Enter');
  await panel.getByRole('button', { name: 'Stop recording' }).waitFor();
  await expect.poll(focused).toBe('Stop recording');

  await tabTo(/^Phrases$/);
  await panel.keyboard.press('Tab');
  await tabTo(/^Search phrases$/);
  await panel.keyboard.type('connect me to the team');
  await panel.getByText('Could you connect me to the team').first().waitFor();
  await panel.keyboard.press('ArrowDown');
  await panel.keyboard.press('Enter');
  await panel.getByRole('status').getByText('Inserted into the chat').waitFor();
  // Back on the page the phrase stands in the input, unsent; the user sends it.
  expect((await truthOf(chat)).filter(({ sender }) => sender === 'customer')).toEqual([]);
  await chat.bringToFront();
  await chat.keyboard.press('Enter');
  await expect.poll(async () => (await truthOf(chat)).at(-1)?.text).toContain('Could you connect me to the team');

  await panel.bringToFront();
  await tabTo(/^Phrases$/, 'Shift+Tab');
  await panel.keyboard.press('ArrowRight');
  await tabTo(/^Note the agent/);
  await panel.keyboard.press('Space');
  await panel.getByRole('checkbox', { checked: true }).waitFor();
  await tabTo(/^Checklist$/, 'Shift+Tab');
  await panel.keyboard.press('ArrowRight');
  await panel.getByRole('log', { name: 'Transcript' }).getByText('Could you connect me').waitFor();

  await tabTo(/^Stop recording$/, 'Shift+Tab');
  await panel.keyboard.press('Enter');
  await panel.getByRole('button', { name: 'Start recording' }).waitFor();
  await expect.poll(focused).toBe('Start recording');
  await tabTo(/^Export$/);
  await panel.keyboard.press('Enter');
  await panel.getByRole('dialog').waitFor();
  await tabTo(/^Save package$/);
  const [download] = await Promise.all([panel.waitForEvent('download'), panel.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toMatch(/\.zip$/);
  await panel.keyboard.press('Escape');
  await panel.getByRole('dialog').waitFor({ state: 'hidden' });
  expect(await focused()).toBe('Export');
});

test('Enter while an input method composes does nothing', async () => {
  await panel.getByRole('tab', { name: 'Phrases' }).focus();
  await panel.keyboard.press('Enter');
  const search = panel.getByRole('searchbox', { name: 'Search phrases' });
  await search.focus();
  await search.fill('connect me to the team');
  const session = await harness().context.newCDPSession(panel);
  await session.send('Input.imeSetComposition', { text: 'ni', selectionStart: 2, selectionEnd: 2 });
  await session.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key: 'Process',
    code: 'Enter',
    windowsVirtualKeyCode: 229,
  });
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect((await truthOf(chat)).filter(({ sender }) => sender === 'customer')).toHaveLength(1);
  expect(await search.inputValue()).toBe('connect me to the teamni');
});
