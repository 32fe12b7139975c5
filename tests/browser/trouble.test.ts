/** What goes wrong on a real day: the worker ends, the page reloads or closes, the disk is full, there is no chat. */
import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Survey } from '../../lib/protocol/calls';
import { drive, openAlone, truthOf } from '../desk/rehearsal';
import { startDesk } from '../desk/server.mjs';
import { type Harness, launchHarness, sharedHarness } from './harness';
import { differences, Recording, unsound } from './recorded';

const harness = sharedHarness();
let desk: Awaited<ReturnType<typeof startDesk>>;
let recording: Recording;
let page: Page;

beforeAll(async () => {
  desk = await startDesk();
  recording = await Recording.through(harness());
});
afterAll(() => desk.close());
beforeEach(async () => {
  page = await harness().context.newPage();
});
afterEach(() => page.close());

const chat = (id: string, query = '') => `${desk.url}chat/${id}?script=off${query}`;

async function recorded(id = 'chatscope', query = ''): Promise<{ record: string; tab: number }> {
  await openAlone(page, chat(id, query));
  await drive(page, 'agentSay', 'How can I help?');
  const tab = await harness().tabIdOf(page);
  const record = await recording.start(tab);
  await expect.poll(async () => (await recording.row(record)).messages).toBe(1);
  return { record, tab };
}

const asSaid = async (record: string) => differences(await recording.messages(record), await truthOf(page));

test('the worker is ended again and again while both sides talk: all is there, once', async () => {
  const { record } = await recorded();
  for (let i = 0; i < 24; i += 1) {
    await drive(page, i % 3 === 2 ? 'customerSay' : 'agentSay', i % 5 === 0 ? 'OK' : `line ${i}`);
    if (i % 4 === 1) await harness().stopWorkers();
  }
  await expect.poll(() => asSaid(record), { timeout: 15_000 }).toEqual([]);
  await recording.stop(record);
  expect(await asSaid(record)).toEqual([]);
});

test('a page that is reloaded goes on where it was: one gap, nothing twice', async () => {
  const { record } = await recorded('chatscope', '&keep=on');
  await drive(page, 'customerSay', 'I cannot pay this month');
  await drive(page, 'agentSay', 'OK');
  await drive(page, 'agentSay', 'OK');
  await expect.poll(async () => (await recording.row(record)).messages).toBe(4);
  const before = Date.now();
  await page.reload();
  await page.evaluate(() => window.__chat?.ready);
  const reloaded = Date.now();
  await expect.poll(async () => (await recording.fieldsOf(record, 'gap')).length).toBe(1);
  await drive(page, 'agentSay', 'Are you still there?');
  await expect.poll(async () => (await recording.row(record)).messages).toBe(5);
  const [gap] = await recording.fieldsOf(record, 'gap');
  expect(gap?.reason).toBe('page-reloaded');
  expect(Date.parse(String(gap?.from))).toBeGreaterThanOrEqual(before - 100);
  expect(Date.parse(String(gap?.from))).toBeLessThanOrEqual(reloaded);
  expect(Date.parse(String(gap?.to))).toBeGreaterThanOrEqual(before);
  expect(Date.parse(String(gap?.to))).toBeLessThanOrEqual(Date.now());
  expect(await asSaid(record)).toEqual([]);
  await recording.stop(record);
});

test('a page that is closed ends its record, sealed, with the reason', async () => {
  const { record } = await recorded();
  await drive(page, 'agentSay', 'the last words');
  await page.close();
  await expect.poll(async () => (await recording.row(record)).state).toBe('closed');
  expect(await recording.fieldsOf(record, 'close')).toMatchObject([{ reason: 'page-closed' }]);
  expect((await recording.entries(record)).at(-1)?.kind).toBe('seal');
  expect((await recording.messages(record)).map(({ text }) => text)).toEqual(['How can I help?', 'the last words']);
  page = await harness().context.newPage();
});

test('a second window that records the same tab gets the record that runs', async () => {
  const { record, tab } = await recorded();
  const second = await recording.ask('start', { tab, caseId: await recording.newCase() });
  expect(second).toEqual({ record, alreadyRunning: true });
  await recording.stop(record);
});

describe('what cannot be recorded is said, and nothing is opened', () => {
  const refused = async (tab: number, caseId?: string) => {
    const answer = await recording.answer('start', { tab, caseId: caseId ?? (await recording.newCase()) });
    expect((await recording.ask<Survey>('survey', { tab })).record).toBeNull();
    return answer?.ok === false ? answer.problem.code : 'not refused';
  };
  test('a page without a chat, with comments and reviews on it', async () => {
    await page.goto(`${desk.url}article`);
    expect(await refused(await harness().tabIdOf(page))).toBe('no-chat');
  });
  test('a page of the browser itself', async () => {
    await page.goto('chrome://version');
    expect(await refused(await harness().tabIdOf(page))).toBe('restricted-page');
  });
  test('a tab that has closed', async () => {
    const tab = await harness().tabIdOf(page);
    await page.close();
    expect(await refused(tab)).toBe('page-gone');
    page = await harness().context.newPage();
  });
  test('a case that is not there', async () => {
    await openAlone(page, chat('chatscope'));
    await drive(page, 'agentSay', 'How can I help?');
    expect(await refused(await harness().tabIdOf(page), 'nowhere')).toBe('case-missing');
  });
});

describe('a full disk', () => {
  let disk: string | undefined;
  let small: Harness | undefined;
  beforeAll(async () => {
    disk = smallDisk();
    if (disk) small = await launchHarness({ profileIn: disk });
  });
  afterAll(async () => {
    await small?.close();
    if (disk) execFileSync('umount', [disk]);
  });

  test('the panel hears of it, what was seen is kept, and stored when there is room', async ({ skip }) => {
    if (!disk || !small) return skip('needs a small disk of its own, which only root on Linux can mount');
    const store = await Recording.through(small);
    const there = await small.context.newPage();
    await openAlone(there, chat('chatscope'));
    await drive(there, 'agentSay', 'How can I help?');
    const record = await store.start(await small.tabIdOf(there));
    await expect.poll(async () => (await store.row(record)).messages).toBe(1);
    const listener = await small.context.newPage();
    await listener.goto(`chrome-extension://${small.extensionId}/manifest.json`);
    await listener.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      new BroadcastChannel('on-record/news').onmessage = ({ data }) =>
        data.news === 'problem' && heard.push(data.problem.code);
    });
    const filler = join(disk, 'filler');
    fill(filler);
    const full = Date.now();
    await drive(there, 'agentSay', 'said while the disk was full');
    const codes = () => listener.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
    await expect.poll(codes).toContain('storage-full');
    await drive(there, 'burst', 20);
    const again = Date.now();
    rmSync(filler);
    await expect
      .poll(async () => differences(await store.messages(record), await truthOf(there)), { timeout: 20_000 })
      .toEqual([]);
    await expect.poll(() => store.fieldsOf(record, 'gap')).toMatchObject([{ reason: 'storage-failed' }]);
    await store.stop(record);
    const [gap, ...more] = await store.fieldsOf(record, 'gap');
    expect(more).toEqual([]);
    const [from, to] = [gap?.from, gap?.to].map((at) => Date.parse(String(at)));
    expect(from).toBeGreaterThanOrEqual(full);
    expect(from).toBeLessThanOrEqual(again);
    expect(to).toBeGreaterThanOrEqual(again);
    expect(unsound(record, await store.entries(record))).toEqual([]);
  });
});

/** A disk of 96 MB, mounted; undefined where that is not possible. */
function smallDisk(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'small-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=96m', 'tmpfs', folder], { stdio: 'ignore' });
    return folder;
  } catch {
    return undefined;
  }
}

/** Writes until there is no room. */
function fill(file: string): void {
  const open = openSync(file, 'w');
  try {
    for (;;) writeSync(open, Buffer.alloc(64 * 1024));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  } finally {
    closeSync(open);
  }
}
