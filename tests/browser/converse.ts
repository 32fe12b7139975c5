/** One conversation in which everything happens that a page can do, recorded from its middle on. */
import { expect, vi } from 'vitest';
import { drive, truthOf } from '../desk/rehearsal';
import type { Recording } from './recorded';
import type { Tab } from './tabs';

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/** Longer than a row may take to come back, and a growing answer to be still. */
export const STILL = 900;
/** How long a slow machine may take. Not `expect.poll`: that knows one test at a time. */
export const SLOW = 20_000;

/** Drives the page of a tab through its calls, those it `cannot` do left out; the id of the record. */
export async function converse({ page, tab }: Tab, recording: Recording, cannot: readonly string[]): Promise<string> {
  const unless = async (call: 'recall' | 'edit' | 'prependHistory', ...args: unknown[]) => {
    if (!cannot.includes(call)) await drive(page, call, ...args);
  };
  await drive(page, 'agentSay', '您好，请问有什么可以帮您？');
  await drive(page, 'customerSay', '这个月还不上了');
  const record = await recording.start(tab);
  await vi.waitFor(async () => expect((await recording.row(record)).messages).toBe(2), SLOW);
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
