/** One conversation in which everything happens that a page can do, recorded from its middle on. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { drive, openAlone, truthOf } from '../desk/rehearsal';
import type { Harness } from './harness';
import type { Recording } from './recorded';

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/** Longer than a row may take to come back, and a growing answer to be still. */
export const STILL = 900;

/** Drives the page at `at` through its calls, those it `cannot` do left out; the id of the record. */
export async function converse(
  page: Page,
  recording: Recording,
  harness: Harness,
  at: string,
  cannot: readonly string[],
): Promise<string> {
  const unless = async (call: 'recall' | 'edit' | 'prependHistory', ...args: unknown[]) => {
    if (!cannot.includes(call)) await drive(page, call, ...args);
  };
  await openAlone(page, at);
  await drive(page, 'agentSay', '您好，请问有什么可以帮您？');
  await drive(page, 'customerSay', '这个月还不上了');
  const record = await recording.start(await harness.tabIdOf(page));
  await expect.poll(async () => (await recording.row(record)).messages).toBe(2);
  await drive(page, 'agentSay', '请问原因是什么？');
  await drive(page, 'customerSay', '收入少了\n还在找工作');
  await drive(page, 'agentSay', '好的');
  await drive(page, 'agentSay', '好的');
  await drive(page, 'typing', true);
  await pause(200);
  await drive(page, 'typing', false);
  await drive(page, 'agentSay', '逾期会联系您的家人');
  await pause(STILL);
  const last = (await truthOf(page)).length - 1;
  await unless('recall', last);
  await drive(page, 'agentSay', '可以分6期 👨‍👩‍👧 https://example.com');
  await pause(STILL);
  await unless('edit', last + 1, '可以分12期 👨‍👩‍👧 https://example.com');
  await drive(page, 'burst', 20);
  await pause(STILL);
  await unless('prependHistory', 10);
  await pause(STILL);
  await recording.stop(record);
  return record;
}
