/** Reminders in a real browser, by the alarm that the build sets. The leave is in the build's manifest, as no test can press the browser's own button. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BUILD } from '../../scripts/demo/launch';
import { type Harness, launchHarness } from './harness';
import { Recording } from './recorded';

/** Reminders come from nine o'clock: the browser stands where it is noon. */
const NOON_ZONE = noonZone(new Date().getUTCHours());

/** The alarm of the build rings each minute; in the copy that is tried, this often. Nothing here sets or moves an alarm. */
const EACH_MINUTE = /\bperiodInMinutes:1\b/g;
const SOONER = 'periodInMinutes:.005';
const DAY_MS = 86_400_000;

let harness: Harness;
let recording: Recording;
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
  const background = join(folder, manifest.background.service_worker);
  const source = readFileSync(background, 'utf8');
  expect(source.match(EACH_MINUTE)).toHaveLength(1);
  writeFileSync(background, source.replace(EACH_MINUTE, SOONER));
  process.env.TZ = NOON_ZONE;
  harness = await launchHarness({ extension: folder });
  recording = await Recording.through(harness);
});
afterAll(async () => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
  await harness.close();
  rmSync(folder, { recursive: true, force: true });
});

test('what falls due today is told once by the alarm, and not again after an end of the background or of the browser', async () => {
  const caseId = await dueIn(0);
  await expect.poll(shown).toHaveLength(1);
  await expect.poll(() => told(caseId)).toEqual(['0', '1', '3']);
  await clear();
  await harness.stopWorkers();
  await rings();
  expect(await shown()).toEqual([]);
  await harness.restart();
  recording = await Recording.through(harness);
  await rings();
  expect(await shown()).toEqual([]);
});

test('a clock that is put on tells what was missed, as one; put back and on again it repeats nothing', async () => {
  const caseId = await dueIn(3);
  await expect.poll(() => told(caseId)).toEqual(['3']);
  await expect.poll(shown).toHaveLength(1);
  await clear();
  // Its day and the day before were slept through.
  await clockAhead(4);
  await expect.poll(() => told(caseId)).toEqual(['0', '1', '3']);
  await expect.poll(shown).toHaveLength(1);
  await clear();
  for (const days of [-2, 5]) {
    await clockAhead(days);
    await rings();
    expect(await shown(), `${days} days ahead`).toEqual([]);
  }
});

/** A case with an instalment so many days from now. */
async function dueIn(days: number): Promise<string> {
  const caseId = await recording.newCase();
  const due = {
    ...{
      id: 'd',
      kind: 'instalment',
      date: dayIn(NOON_ZONE, days),
      time: null,
      title: 'Rent plan 1 of 3',
      fen: 126_000,
    },
    ...{ paidFen: 0, doneAt: null, from: null, told: {} },
  };
  await recording.ask('work', { caseId, asked: { change: 'put-dues', dues: [due], instead: null } });
  return caseId;
}

/** The background's own clock, so many days from the true one, as long as it lives. */
async function clockAhead(days: number): Promise<void> {
  const [worker] = harness.context.serviceWorkers();
  if (!worker) throw new Error('The background is not there');
  await worker.evaluate((ms) => {
    const kept = globalThis as typeof globalThis & { TrueDate?: DateConstructor };
    kept.TrueDate ??= Date;
    const True = kept.TrueDate;
    globalThis.Date = class extends True {
      constructor(...given: []) {
        super(...((given.length === 0 ? [True.now() + ms] : given) as []));
      }
      static override now() {
        return True.now() + ms;
      }
    } as DateConstructor;
  }, days * DAY_MS);
}

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

/** The alarm rings twice: at the second one the look that the first one began is over. */
async function rings(): Promise<void> {
  await inExtension(async () => {
    let left = 2;
    await new Promise<void>((heard) =>
      chrome.alarms.onAlarm.addListener(({ name }) => {
        if (name === 'seal' && --left === 0) heard();
      }),
    );
  });
  // What it began is done before the background answers a call.
  await recording.newCase();
}

const told = async (caseId: string): Promise<string[]> => {
  const row = await recording.ask<{ dues?: { told: object }[] }>('setTick', { caseId, item: 'none', done: false });
  return Object.keys(row.dues?.[0]?.told ?? {}).sort();
};

function dayIn(timeZone: string, days: number): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(Date.now() + days * DAY_MS);
}

/** The zone in which it is noon, give or take the hour. `Etc` counts westward. */
function noonZone(hour: number): string {
  const east = 12 - hour;
  return `Etc/GMT${east > 0 ? '-' : '+'}${Math.abs(east)}`;
}
