/** Drives a practice page through all its calls and checks at each step that the page shows what was really said. */
import type { Frame, Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import type { ChatDriver, Said } from './driver/said';
import { type Marks, readShown, type Shown } from './shown';

type Call = Exclude<keyof ChatDriver, 'ready' | 'truth'>;

/** Everything but loopback is refused: libraries that ask for fonts get none. */
export async function openAlone(page: Page, url: string): Promise<void> {
  const ours = /^(https?:\/\/(127\.0\.0\.1|localhost)[:/]|data:|about:|blob:)/;
  await page.route('**/*', (route) => (ours.test(route.request().url()) ? route.continue() : route.abort()));
  await page.goto(url);
  await page.evaluate(() => window.__chat?.ready);
}

export const truthOf = (page: Page): Promise<Said[]> => page.evaluate(async () => (await window.__chat?.truth()) ?? []);

/** One call of the page's driver. */
export async function drive(page: Page, call: Call, ...args: unknown[]): Promise<void> {
  await page.evaluate(
    ([name, given]) => {
      const driver = window.__chat as unknown as Record<string, (...all: unknown[]) => Promise<void>>;
      return driver[name]?.(...given);
    },
    [call, args] as const,
  );
}

/** The frame in which the widget really stands. */
export async function frameOfChat(page: Page): Promise<Frame> {
  for (const frame of page.frames()) {
    if (await frame.evaluate(() => window.__place !== undefined)) return frame;
  }
  throw new Error('no frame of the page has a chat');
}

/** The page shows the truth, line by line. */
export async function expectTrue(page: Page, marks: Marks): Promise<void> {
  const frame = await frameOfChat(page);
  const wanted = (await truthOf(page)).flatMap((said) => shownAs(said, marks));
  // Not `expect.poll`: several tests run at the same time.
  await vi.waitFor(async () => expect(await frame.evaluate(readShown, marks)).toEqual(wanted), 20_000);
}

function shownAs(said: Said, marks: Marks): { side: unknown; text: unknown }[] {
  const side: Shown['side'] = sideOf(said, marks);
  if (said.state !== 'recalled') return [{ side, text: said.text }];
  if (marks.recalled === 'nothing') return [];
  return [
    { side: marks.recalled === 'notice' ? 'system' : side, text: expect.stringMatching(/撤回了一条消息|deleted/) },
  ];
}

function sideOf({ sender }: Said, marks: Marks): Shown['side'] {
  if (sender === 'system' && !marks.noSystem) return 'system';
  return sender === 'customer' ? 'customer' : 'service';
}

/** All calls once, the same for every page. */
export async function rehearse(page: Page, marks: Marks, check = expectTrue): Promise<void> {
  await drive(page, 'systemSay', '客服已接入 · The agent joined');
  await drive(page, 'agentSay', '您好，请问有什么可以帮您？ How can I help you?');
  await drive(page, 'customerSay', '这个月还不上了');
  await drive(page, 'customerSay', 'I can pay 1,200 a month');
  await check(page, marks);
  await drive(page, 'typing', true);
  await drive(page, 'typing', false);
  await drive(page, 'agentSay', '好的');
  await drive(page, 'agentSay', '好的');
  await drive(page, 'botSay', 'Your request 20417 was noted 👨‍👩‍👧');
  await check(page, marks);
  await unless(marks, 'recall', () => drive(page, 'recall', 1));
  await unless(marks, 'edit', () => drive(page, 'edit', 4, '好的，分6期'));
  await check(page, marks);
  await drive(page, 'burst', 20);
  await check(page, marks);
  await unless(marks, 'prependHistory', () => drive(page, 'prependHistory', 20));
  await check(page, marks);
  const last = (await truthOf(page)).length - 1;
  await unless(marks, 'recall', () => drive(page, 'recall', last));
  await drive(page, 'customerSay', '再见 Goodbye');
  await check(page, marks);
}

/** A call that the widget does not have must be refused, not pretended. */
async function unless(marks: Marks, call: Call, act: () => Promise<void>): Promise<void> {
  if (marks.cannot?.includes(call)) await expect(act()).rejects.toThrow('this widget has no');
  else await act();
}
