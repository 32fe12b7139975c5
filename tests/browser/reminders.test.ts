/** A reminder in a real browser: told once, over a restart too. The leave is in the build's manifest, as no test can press the browser's own button. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BUILD } from '../../scripts/demo/launch';
import { type Harness, launchHarness } from './harness';
import { Recording } from './recorded';

/** Reminders come from nine o'clock: the browser stands where it is noon. */
const NOON_ZONE = noonZone(new Date().getUTCHours());

let harness: Harness;
let folder: string;
const zone = process.env.TZ;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'on-record-granted-'));
  cpSync(BUILD, folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  expect(manifest.optional_permissions).toContain('notifications');
  manifest.permissions.push('notifications');
  manifest.optional_permissions = [];
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  process.env.TZ = NOON_ZONE;
  harness = await launchHarness({ extension: folder });
});
afterAll(async () => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
  await harness.close();
  rmSync(folder, { recursive: true, force: true });
});

test('what falls due today is told once, and not again after a restart', async () => {
  const before = await Recording.through(harness);
  const caseId = await before.newCase();
  const due = {
    ...{ id: 'd', kind: 'instalment', date: dayIn(NOON_ZONE), time: null, title: 'Rent plan 1 of 3', fen: 126_000 },
    ...{ paidFen: 0, doneAt: null, from: null, told: {} },
  };
  await before.ask('work', { caseId, asked: { change: 'put-dues', dues: [due], instead: null } });
  await ring();
  await expect.poll(shown).toHaveLength(1);
  await expect.poll(() => told(caseId)).toEqual(['0', '1', '3']);
  await clear();
  await ring();
  await harness.restart();
  await ring();
  await settled();
  expect(await shown()).toEqual([]);
});

/** A page of the extension, to speak to the browser as the background does. */
async function inExtension<T>(work: () => Promise<T>): Promise<T> {
  const page = await harness.context.newPage();
  await page.goto(`chrome-extension://${harness.extensionId}/manifest.json`);
  const value = await page.evaluate(work);
  await page.close();
  return value;
}

const shown = () => inExtension(async () => Object.keys(await chrome.notifications.getAll()));

const clear = () =>
  inExtension(async () => {
    for (const id of Object.keys(await chrome.notifications.getAll())) await chrome.notifications.clear(id);
  });

/** The alarm that the background waits for, rung now and seen to have rung. */
const ring = () =>
  inExtension(async () => {
    const rung = new Promise<void>((heard) => chrome.alarms.onAlarm.addListener(() => heard()));
    await chrome.alarms.create('seal', { when: Date.now() });
    await rung;
  });

const told = async (caseId: string): Promise<string[]> => {
  const page = await Recording.through(harness);
  const row = await page.ask<{ dues?: { told: object }[] }>('setTick', { caseId, item: 'none', done: false });
  return Object.keys(row.dues?.[0]?.told ?? {}).sort();
};

/** The background answers a call only after what it was doing: the look at what falls due is over. */
async function settled(): Promise<void> {
  const page = await Recording.through(harness);
  await page.newCase();
  await page.newCase();
}

function dayIn(timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(new Date());
}

/** The zone in which it is noon, give or take the hour. `Etc` counts westward. */
function noonZone(hour: number): string {
  const east = 12 - hour;
  return `Etc/GMT${east > 0 ? '-' : '+'}${Math.abs(east)}`;
}
