/** The shipped build records a conversation in Firefox: what was said, by whom, what was taken back, and nothing else. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { replay } from '../../lib/evidence/replay';
import type { Result } from '../../lib/protocol/problem';
import { type BatchRow, entriesIn } from '../../lib/storage/batches';
import { differences, unsound } from '../browser/recorded';
import type { Said } from '../desk/driver/said';
import { startDesk } from '../desk/server.mjs';
import { Firefox } from './firefox';

let firefox: Firefox;
let desk: Awaited<ReturnType<typeof startDesk>>;

beforeAll(async () => {
  desk = await startDesk();
  firefox = await Firefox.launch();
});
afterAll(async () => {
  await firefox?.close();
  await desk.close();
});

const value = <T>(answer: Result<T>): T => {
  if (!answer.ok) throw new Error(answer.problem.code);
  return answer.value;
};

/** All rows of one store, read as a page of the extension may. */
const rows = <T>(store: string) =>
  firefox.inside<T[]>(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('on-record');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction('${store}').objectStore('${store}').getAll();
      reading.onerror = () => reject(reading.error);
      reading.onsuccess = () => (opening.result.close(), resolve(reading.result));
    };
  })`);

const messages = async () => {
  const { lines } = replay(entriesIn(await rows<BatchRow>('batches')));
  return lines.flatMap((line) => (line.type === 'message' ? [line.message] : []));
};

test('ChatUI: sides, order, a line taken back, a burst, and a chain that holds', async () => {
  const url = `${desk.url}chat/chatui?script=off`;
  const page = await firefox.open(url);
  await page.evaluate('__chat.ready');
  const drive = (call: string) => page.evaluate(`__chat.${call}`);
  const truth = () => page.evaluate<Said[]>('__chat.truth()');
  await drive('agentSay("您好，请问有什么可以帮您？")');
  await drive('customerSay("这个月还不上了")');
  const tab = await firefox.tabOf(url);
  const { id: caseId } = value(
    await firefox.ask<Result<{ id: string }>>('createCase', { title: 'Test', topic: 'huabei' }),
  );
  const { record } = value(await firefox.ask<Result<{ record: string }>>('start', { tab, caseId }));
  await expect.poll(async () => (await messages()).length).toBe(2);
  await drive('agentSay("逾期会联系您的家人")');
  await expect.poll(async () => (await messages()).length).toBe(3);
  await drive('recall(2)');
  await expect.poll(async () => (await messages())[2]?.recalled ?? null).not.toBeNull();
  await drive('burst(20)');
  await drive('customerSay("可以分期吗？")');
  await expect.poll(async () => differences(await messages(), await truth())).toEqual([]);
  value(await firefox.ask<Result<unknown>>('stop', { record }));
  expect(unsound(record, entriesIn(await rows<BatchRow>('batches')))).toEqual([]);
  await page.close();
});
