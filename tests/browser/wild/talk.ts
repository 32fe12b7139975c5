/** One conversation on a page of the wild: history, the user's own typing, repeats, edits, recalls, a burst, older lines. */
import type { Frame, Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import type { Said } from '../../desk/driver/said';
import { pause, SLOW, STILL } from '../converse';
import type { Recording } from '../recorded';

type Sender = Said['sender'];
type Window = typeof globalThis & {
  say(sender: Sender, text: string): void;
  recallAt(i: number): void;
  editAt(i: number, text: string): void;
  typing(on: boolean): void;
  older(lines: [Sender, string][]): void;
  truth(): Said[];
};

const INPUT = 'textarea, [contenteditable], input[name=msg], input[placeholder=Aa]';
const before: [Sender, string][] = [
  ['agent', 'Hello, how can I help you today?'],
  ['customer', 'I cannot pay my bill'],
  ['agent', 'I see. What happened?'],
];
const after: [Sender, string][] = [
  ['agent', 'OK'],
  ['agent', 'OK'],
  ['customer', 'thanks'],
  ['system', 'Maya transferred you to the payments team'],
  ['agent', 'We can offer 6 instalments of 200.00 each. Would 10:30 tomorrow suit you for a call?'],
  ['customer', '10:30'],
  ['customer', 'ok 好的 👨‍👩‍👧 https://example.com/a?b=1'],
  ['agent', 'Yes, about that: it is in your account 20417 now.'],
];

export const truthOf = (page: Page): Promise<Said[]> => page.evaluate(() => (globalThis as Window).truth());
const calls = (page: Page, name: keyof Window, ...args: unknown[]): Promise<void> =>
  page.evaluate(
    ([call, given]) => (globalThis as never as Record<string, (...all: unknown[]) => void>)[call]?.(...given),
    [name, args] as const,
  );

/** The frame with the input: some pages make one by script. */
async function frameOfInput(page: Page): Promise<Page | Frame> {
  for (const frame of page.frames().slice(1)) if ((await frame.locator(INPUT).count()) > 0) return frame;
  return page;
}

export interface TalkOptions {
  /** Lists that show a window of themselves keep older lines out of the page. */
  older?: boolean;
}

/** Talks while it records; the record's id. */
export async function talk(
  page: Page,
  tab: number,
  recording: Recording,
  { older = true }: TalkOptions = {},
): Promise<string> {
  for (const [sender, text] of before) await calls(page, 'say', sender, text);
  const record = await recording.start(tab);
  await vi.waitFor(async () => expect((await recording.row(record)).messages).toBeGreaterThan(0), SLOW);
  const input = (await frameOfInput(page)).locator(INPUT).last();
  await input.click();
  await page.keyboard.insertText('I lost my job in August');
  await page.keyboard.press('Enter');
  await pause(200);
  await calls(page, 'typing', true);
  await pause(200);
  await calls(page, 'typing', false);
  for (const [sender, text] of after) {
    await calls(page, 'say', sender, text);
    await pause(120);
  }
  await pause(STILL);
  const last = (await truthOf(page)).length - 1;
  await calls(page, 'recallAt', last);
  await pause(STILL);
  await calls(page, 'say', 'agent', 'The first payment is due on 1 December.');
  await pause(STILL);
  await calls(page, 'editAt', last + 1, 'The first payment is due on 15 December.');
  await pause(STILL);
  await page.evaluate(() => {
    const { say } = globalThis as Window;
    for (let i = 0; i < 12; i += 1) say(i % 3 === 1 ? 'customer' : 'agent', `Line ${i} of many`);
  });
  await pause(STILL);
  if (older)
    await calls(page, 'older', [
      ['agent', 'Welcome back'],
      ['customer', 'Hello again'],
      ['agent', 'One moment please'],
    ]);
  await pause(STILL);
  await recording.stop(record);
  return record;
}
