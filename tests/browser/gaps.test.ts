/** Each way in which watching stops makes one gap, with its reason and its true bounds, and nothing is stored twice. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Worker } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { BUILD } from '../../scripts/demo/launch';
import { type Harness, launchHarness, sharedHarness } from './harness';
import { type PlainChat, saidOn, say, startPlainChat } from './plain-chat';
import { Recording, unsound } from './recorded';

const harness = sharedHarness();
let chat: Awaited<ReturnType<typeof startPlainChat>>;
let recording: Recording;
let page: Page;

beforeAll(async () => {
  chat = await startPlainChat();
  recording = await Recording.through(harness());
});
afterAll(() => chat.close());
beforeEach(async () => {
  page = await harness().context.newPage();
});
afterEach(() => page.close());

interface Gap {
  from: number;
  to: number;
  reason: string;
}

async function gapsOf(of: Recording, record: string): Promise<Gap[]> {
  const gaps = await of.fieldsOf(record, 'gap');
  return gaps.map(({ from, to, reason }) => ({
    from: Date.parse(String(from)),
    to: Date.parse(String(to)),
    reason: String(reason),
  }));
}

const textsOf = async (of: Recording, record: string) => (await of.messages(record)).map(({ text }) => text);

/** Two messages stand in the record; the second one came while it was watched. */
async function recorded(on: Page, through: Harness, of: Recording): Promise<{ record: string; tab: number }> {
  await on.goto(chat.url);
  await say(on, 'agent', 'How can I help?');
  const tab = await through.tabIdOf(on);
  const record = await of.start(tab);
  await say(on, 'customer', 'I cannot pay this month');
  await expect.poll(async () => (await of.row(record)).messages).toBe(2);
  return { record, tab };
}

interface Bounds {
  /** Watching went on until here at least, and stopped by `latestFrom` at the latest. */
  earliestFrom: number;
  latestFrom: number;
  /** It did not go on before this. */
  earliestTo: number;
}

/** The record has one gap, within its bounds; it holds what was said, once; and it is sound. */
async function expectOneGap(of: Recording, record: string, reason: string, within: Bounds, said: string[]) {
  await expect.poll(() => textsOf(of, record)).toEqual(said);
  await of.stop(record);
  expect(await textsOf(of, record)).toEqual(said);
  const gaps = await gapsOf(of, record);
  expect(gaps.map((gap) => gap.reason)).toEqual([reason]);
  const { from = 0, to = 0 } = gaps[0] ?? {};
  expect(from).toBeGreaterThanOrEqual(within.earliestFrom);
  expect(from).toBeLessThanOrEqual(within.latestFrom);
  expect(to).toBeGreaterThanOrEqual(within.earliestTo);
  expect(to).toBeLessThanOrEqual(Date.now());
  expect(unsound(record, await of.entries(record))).toEqual([]);
}

function workerOf(app: Harness): Worker {
  const worker = app.context.serviceWorkers().at(-1);
  if (!worker) throw new Error('The extension has no worker');
  return worker;
}

/** From now on nothing that this worker writes comes to an end, for as long as it lives; how many writes wait. */
async function holdWrites(worker: Worker): Promise<() => Promise<number>> {
  await worker.evaluate(() => {
    const held = { writes: 0 };
    const begin = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (stores, mode, options) {
      if (mode === 'readwrite') {
        held.writes += 1;
        const first = begin.call(this, stores, 'readwrite');
        const [name = ''] = Array.from(first.objectStoreNames);
        const goOn = () => {
          first.objectStore(name).count().onsuccess = goOn;
        };
        goOn();
      }
      return begin.call(this, stores, mode, options);
    };
    Object.assign(globalThis, { held });
  });
  return () => worker.evaluate(() => (globalThis as unknown as { held: { writes: number } }).held.writes);
}

test('a worker that is killed with a delivery under way: one gap, which the Record tab shows', async () => {
  const { record, tab } = await recorded(page, harness(), recording);
  const writes = await holdWrites(workerOf(harness()));
  const before = Date.now();
  await say(page, 'agent', 'on its way when the worker ends');
  await expect.poll(writes).toBeGreaterThan(0);
  const killed = Date.now();
  await harness().stopWorkers();
  await expect.poll(async () => (await gapsOf(recording, record)).length).toBe(1);
  await say(page, 'customer', 'Are you still there?');
  const panel = await harness().panel(tab);
  await panel.getByRole('tab', { name: 'Record' }).click();
  await panel.getByText('The browser stopped the extension for a moment.').waitFor();
  await panel.close();
  const bounds = { earliestFrom: before, latestFrom: killed, earliestTo: killed };
  await expectOneGap(recording, record, 'worker-lost', bounds, await saidOn(page));
});

test('a worker that is killed while it signs: nothing is missing, and the record ends on a seal', async () => {
  const { record } = await recorded(page, harness(), recording);
  const worker = workerOf(harness());
  await worker.evaluate(() => {
    crypto.subtle.sign = () => {
      Object.assign(globalThis, { signing: true });
      return new Promise(() => undefined);
    };
  });
  const asked = recording.answer('seal', { record }).catch(() => undefined);
  await expect.poll(() => worker.evaluate(() => 'signing' in globalThis)).toBe(true);
  await harness().stopWorkers();
  await asked;
  await say(page, 'agent', 'said to the next one');
  await recording.stop(record);
  expect(await textsOf(recording, record)).toEqual(await saidOn(page));
  expect(await gapsOf(recording, record)).toEqual([]);
  const entries = await recording.entries(record);
  expect(unsound(record, entries)).toEqual([]);
  expect(entries.at(-1)?.kind).toBe('seal');
});

test('two tabs in two windows, recorded for one case at once: each record holds what its tab said', async () => {
  const { record, tab } = await recorded(page, harness(), recording);
  const { caseId } = await recording.row(record);
  const control = await harness().context.newPage();
  await control.goto(`chrome-extension://${harness().extensionId}/manifest.json`);
  const [other, opened] = await Promise.all([
    harness().context.waitForEvent('page'),
    control.evaluate((url) => chrome.windows.create({ url }), chat.url),
  ]);
  await other.waitForFunction(() => window.chat);
  await say(other, 'agent', 'Another desk');
  const second = await recording.ask<{ record: string }>('start', { tab: opened?.tabs?.[0]?.id, caseId });
  const talk = async (on: Page, who: string) => {
    for (let i = 0; i < 20; i += 1) await say(on, i % 2 ? 'agent' : 'customer', 'OK', `${who} ${i}`);
  };
  await Promise.all([talk(page, 'one'), talk(other, 'two')]);
  await Promise.all([recording.stop(record), recording.stop(second.record)]);
  for (const [on, of] of [
    [page, record],
    [other, second.record],
  ] as const) {
    expect(await textsOf(recording, of)).toEqual(await saidOn(on));
    expect(await gapsOf(recording, of)).toEqual([]);
    expect(unsound(of, await recording.entries(of))).toEqual([]);
  }
  expect((await recording.row(second.record)).caseId).toBe(caseId);
  expect(tab).not.toBe(opened?.tabs?.[0]?.id);
  await Promise.all([control.close(), other.close()]);
});

test('a device whose clock is set back: one entry says by how much, time since the start goes on, and no gap', async () => {
  const { record } = await recorded(page, harness(), recording);
  const HOUR = 3_600_000;
  const setBack = `{ const now = Date.now; Date.now = () => now.call(Date) - ${HOUR}; }`;
  const session = await page.context().newCDPSession(page);
  const world = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.includes(harness().extensionId)) resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  await session.send('Runtime.evaluate', { contextId: await world, expression: setBack });
  await workerOf(harness()).evaluate(setBack);
  await say(page, 'agent', 'said an hour earlier');
  await expect.poll(async () => (await recording.row(record)).messages).toBe(3);
  await recording.stop(record);
  // The next life of the worker has the clock as it is.
  await harness().stopWorkers();
  const [jump, ...more] = await recording.fieldsOf(record, 'clock');
  expect(more).toEqual([]);
  expect(Math.abs(Number(jump?.jumpMs) + HOUR)).toBeLessThan(2_000);
  const entries = await recording.entries(record);
  const elapsed = entries.map(({ line }) => Number((JSON.parse(line) as { elapsedMs: number }).elapsedMs));
  expect(elapsed).toEqual(elapsed.toSorted((a, b) => a - b));
  expect(await textsOf(recording, record)).toEqual(await saidOn(page));
  expect(await gapsOf(recording, record)).toEqual([]);
  expect(unsound(record, entries)).toEqual([]);
});

test('a page that the browser freezes', async () => {
  const { record } = await recorded(page, harness(), recording);
  // Chromium freezes hidden pages only, and to Playwright every page is in view: what the browser would tell it is told by hand.
  const tell = (event: string) => page.evaluate((name) => void document.dispatchEvent(new Event(name)), event);
  const stopped = Date.now();
  await tell('freeze');
  const latestFrom = Date.now();
  await page.waitForFunction((since) => Date.now() > since + 300, stopped);
  const earliestTo = Date.now();
  await tell('resume');
  await say(page, 'agent', 'Are you still there?');
  const bounds = { earliestFrom: stopped, latestFrom, earliestTo };
  await expectOneGap(recording, record, 'page-frozen', bounds, await saidOn(page));
});

test('a tab that the browser discards, and loads again under another number', async () => {
  const { record, tab } = await recorded(page, harness(), recording);
  const seen = Date.parse((await recording.row(record)).lastEntryAt);
  const control = await harness().context.newPage();
  await control.goto(`chrome-extension://${harness().extensionId}/manifest.json`);
  const discarded = await control.evaluate((id) => chrome.tabs.discard(id), tab);
  expect(discarded?.discarded).toBe(true);
  const stopped = Date.now();
  const [loaded] = await Promise.all([
    harness().context.waitForEvent('page', (one) => one.url() === chat.url),
    control.evaluate((id) => chrome.tabs.update(id as number, { active: true }), discarded?.id),
  ]);
  // The page begins anew, with what was said before.
  await loaded.waitForFunction(() => window.chat);
  await say(loaded, 'agent', 'How can I help?');
  await say(loaded, 'customer', 'I cannot pay this month', 'Hello again');
  const bounds = { earliestFrom: seen, latestFrom: stopped, earliestTo: stopped };
  await expectOneGap(recording, record, 'page-reloaded', bounds, await saidOn(loaded));
  await Promise.all([control.close(), loaded.close()]);
});

/** Reads what an extension that was away has written, once it is back. */
async function afterwards(app: Harness, record: string): Promise<Recording> {
  await expect
    .poll(async () => {
      const again = await Recording.through(app).catch(() => null);
      return again && (await gapsOf(again, record)).length;
    })
    .toBe(1);
  return Recording.through(app);
}

test('an extension that is updated, or reloaded as it is, goes on in the pages that it records; a browser that was closed does not', async () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'updated-')), 'extension');
  cpSync(BUILD, folder, { recursive: true });
  const app = await launchHarness({ extension: folder });
  try {
    const settings = await app.context.newPage();
    await settings.goto('chrome://extensions');
    await settings.evaluate(() =>
      (
        chrome as unknown as { developerPrivate: { updateProfileConfiguration(to: object): Promise<void> } }
      ).developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
    );
    const manifest = join(folder, 'manifest.json');
    const { version, ...rest } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
    for (const [reason, next] of [
      ['extension-reloaded', version],
      ['extension-updated', `${version}.1`],
    ] as const) {
      const there = await app.context.newPage();
      const before = await Recording.through(app);
      const { record } = await recorded(there, app, before);
      const seen = Date.parse((await before.row(record)).lastEntryAt);
      writeFileSync(manifest, JSON.stringify({ ...rest, version: next }));
      const stopped = Date.now();
      const control = await app.context.newPage();
      await control.goto(`chrome-extension://${app.extensionId}/manifest.json`);
      await control.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
      await say(there, 'agent', 'said while the extension was away');
      const after = await afterwards(app, record);
      await say(there, 'customer', 'said afterwards');
      const bounds = { earliestFrom: seen, latestFrom: stopped, earliestTo: stopped };
      await expectOneGap(after, record, reason, bounds, await saidOn(there));
      await there.close();
    }
    // The browser's own end is told from these: its tabs are gone, and the record with them.
    const { record } = await recorded(await app.context.newPage(), app, await Recording.through(app));
    await app.restart();
    const after = await afterwards(app, record);
    await expect.poll(async () => (await after.row(record)).state).toBe('closed');
    expect((await gapsOf(after, record)).map(({ reason }) => reason)).toEqual(['browser-closed']);
  } finally {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a conversation that leaves the page for another view, and comes back', async () => {
  const { record } = await recorded(page, harness(), recording);
  const go = (path: Parameters<PlainChat['go']>[0]) => page.evaluate((to) => window.chat.go(to), path);
  const stopped = Date.now();
  await go('/orders');
  await expect.poll(async () => (await recording.fieldsOf(record, 'page')).length).toBe(1);
  await expect.poll(async () => (await recording.row(record)).capturing).toBeNull();
  const latestFrom = Date.now();
  await page.evaluate(() => window.chat.hold(['said meanwhile']));
  const again = Date.now();
  await go('/chat');
  await say(page, 'customer', 'Hello again');
  const said = await saidOn(page);
  const bounds = { earliestFrom: stopped - 500, latestFrom, earliestTo: again };
  await expectOneGap(recording, record, 'conversation-gone', bounds, said);
  expect(await recording.fieldsOf(record, 'page')).toHaveLength(2);
});

test('a conversation that is away when the record is stopped: the record says since when', async () => {
  const { record } = await recorded(page, harness(), recording);
  const said = await saidOn(page);
  const stopped = Date.now();
  await page.evaluate(() => window.chat.go('/orders'));
  await expect.poll(async () => (await recording.row(record)).capturing).toBeNull();
  const bounds = { earliestFrom: stopped - 500, latestFrom: Date.now(), earliestTo: stopped };
  await expectOneGap(recording, record, 'conversation-gone', bounds, said);
});

test('a frame that may not be read: one gap, none for what is an ad by its size or its name, and the rest is recorded', async () => {
  const app = await launchHarness({ access: 'asks' });
  try {
    const of = await Recording.through(app);
    const control = await app.context.newPage();
    await control.goto(`chrome-extension://${app.extensionId}/manifest.json`);
    await control.evaluate(() => chrome.permissions.request({ origins: ['http://127.0.0.1/*'] }));
    const there = await app.context.newPage();
    await there.goto(chat.url);
    await there.evaluate((src) => {
      window.chat.frame(src);
      window.chat.frame(src.replace('localhost', 'banner.localhost'), { style: 'width:300px;height:250px' });
      window.chat.frame(src.replace('localhost', 'page.localhost'), {
        title: 'Advertisement',
        style: 'width:300px;height:600px',
      });
    }, chat.elsewhere);
    await say(there, 'agent', 'How can I help?');
    const began = Date.now();
    const tab = await app.tabIdOf(there);
    const record = await of.start(tab);
    const started = Date.now();
    await say(there, 'customer', 'I cannot pay this month');
    await expect.poll(async () => (await of.row(record)).messages).toBe(2);
    await of.ask('survey', { tab });
    await of.ask('survey', { tab });
    const bounds = { earliestFrom: began, latestFrom: started, earliestTo: began };
    await expectOneGap(of, record, 'frame-unreachable', bounds, await saidOn(there));
  } finally {
    await app.close();
  }
});

test('Stop with thousands of messages that are not delivered yet cuts nothing off', async () => {
  const { record } = await recorded(page, harness(), recording);
  const lines = Array.from({ length: 5_000 }, (_, i) => `line ${i}`);
  await say(page, 'agent', ...lines);
  await recording.stop(record);
  expect(await textsOf(recording, record)).toEqual(await saidOn(page));
  expect(await gapsOf(recording, record)).toEqual([]);
  expect((await recording.row(record)).state).toBe('closed');
});

test('a page that floods: one gap where words were passed over, and nothing of what was taken is lost', async () => {
  const { record } = await recorded(page, harness(), recording);
  const flooded = Date.now();
  // In one task: more than is read between two looks.
  await page.evaluate(() => {
    const row = document.querySelector('.message.agent')?.firstChild as Text;
    for (let i = 0; i < 12_000; i += 1) row.data = `reading ${i}`;
  });
  await expect.poll(() => gapsOf(recording, record)).toHaveLength(1);
  await say(page, 'customer', 'Are you still there?');
  await recording.stop(record);
  const [gap, ...more] = await gapsOf(recording, record);
  expect([gap?.reason, more]).toEqual(['flood', []]);
  expect(gap?.from).toBeGreaterThanOrEqual(flooded);
  expect(gap?.to).toBeGreaterThanOrEqual(gap?.from ?? Number.NaN);
  expect(gap?.to).toBeLessThanOrEqual(Date.now());
  const [edited, ...others] = await recording.messages(record);
  const [first, ...read] = (edited?.changes ?? []).map(({ text }) => text);
  expect([first, read.at(-1), edited?.text]).toEqual(['How can I help?', 'reading 11999', 'reading 11999']);
  // What stood first, one after the other, and what stands now: between them is the gap.
  expect(read.length).toBeGreaterThan(4_000);
  expect(read.slice(0, -1)).toEqual(Array.from({ length: read.length - 1 }, (_, i) => `reading ${i}`));
  expect(others.map(({ text }) => text)).toEqual(['I cannot pay this month', 'Are you still there?']);
  expect(unsound(record, await recording.entries(record))).toEqual([]);
});
