/** Backed up on one device and restored on another: what is then exported there is what would have been exported here, byte for byte. */
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { verifyPackage } from '../../lib/verify/verify';
import { verifySignature } from '../../lib/verify/web-crypto';
import { until } from '../../scripts/demo/expect';
import { startDesk } from '../desk/server.mjs';
import { giveUpAtOnce } from './bar';
import { type Harness, keepPicture, launchHarness, sharedHarness } from './harness';
import { clean, enlarged, prepare, readable } from './look';
import { Recording } from './recorded';

const harness = sharedHarness({ language: 'en-US' });
const WORDS = '这个月还不上了，卡号 6222021234567890';
let desk: Awaited<ReturnType<typeof startDesk>>;
let other: Harness;
let recording: Recording;
let caseId: string;
let record: string;
let file: string;
let passphrase: string;

beforeAll(async () => {
  desk = await startDesk({ port: 0 });
  other = await launchHarness({ language: 'en-US' });
  recording = await Recording.through(harness());
  caseId = await recording.newCase();
  const chat = await harness().context.newPage();
  await chat.goto(`${desk.url}chat/chatui?script=off`);
  const tab = await harness().tabIdOf(chat);
  record = (await recording.ask<{ record: string }>('start', { tab, caseId })).record;
  await chat.evaluate((said) => window.__chat?.customerSay(said), WORDS);
  await until('it is kept', async () => (await recording.messages(record)).some(({ text }) => text === WORDS));
  await recording.stop(record);
  await recording.ask('setFact', { caseId, key: 'total', value: '8000' });
  await recording.ask('setFact', { caseId, key: 'total', value: '7500' });
  const data = Buffer.from('a scanned letter').toString('base64');
  await recording.ask('upload', { file: 'scan', size: 16, at: 0, data });
  const letter = { file: 'scan', role: 'scan', name: 'letter.pdf', type: 'application/pdf' };
  const noted = { start: 'noted', title: 'Letter', account: null, rule: '', messages: [], files: [letter] };
  await recording.ask('enter', { caseId, ...noted });
});
afterAll(async () => {
  await other?.close();
  await desk.close();
});

async function library(of: Harness): Promise<Page> {
  const page = await of.context.newPage();
  await prepare(page);
  await page.goto(`chrome-extension://${of.extensionId}/library.html#backup`);
  return page;
}

const fold = (page: Page, name: string) => page.locator('details', { has: page.getByText(name, { exact: true }) });

async function looked(page: Page, name: string): Promise<void> {
  await clean(page, '.backup');
  await enlarged(page);
  await keepPicture(page, name);
}

/** The package of the captured record. */
async function exported(of: Harness): Promise<Record<string, Uint8Array>> {
  const page = await of.context.newPage();
  await page.goto(`chrome-extension://${of.extensionId}/library.html#${record}`);
  await page.getByRole('button', { name: 'Export' }).click();
  const dialog = page.getByRole('dialog', { name: 'Evidence package' });
  await dialog.getByRole('checkbox', { name: 'With the 1 other record of this case' }).check();
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save package' }).click();
  const zip = readFileSync(await (await download).path());
  await dialog.getByText('Saved as').waitFor();
  await page.close();
  const { verdict, findings } = await verifyPackage(zip, { verifySignature });
  expect(verdict).toMatchObject({ intact: 'yes', key: 'signed' });
  expect(findings.filter(({ weight }) => weight === 'breaks')).toEqual([]);
  return Object.fromEntries(
    Object.entries(unzipSync(zip)).map(([name, bytes]) => [name.replace(/^[^/]*\//, ''), bytes]),
  );
}

it('makes one file, with a passphrase that was made up, and opens it again before it says so', async () => {
  const page = await library(harness());
  await fold(page, 'Back up everything').locator('summary').click();
  await page.getByLabel('Passphrase', { exact: true }).fill('too short');
  await page.getByRole('button', { name: 'Back up', exact: true }).click();
  await page.getByText('Too short: at least 10 characters.').waitFor();
  await page.getByRole('button', { name: 'Suggest a passphrase' }).click();
  passphrase = await page.getByLabel('Passphrase', { exact: true }).inputValue();
  expect(passphrase).toMatch(/^([a-z2-9]{5}-){4}[a-z2-9]{5}$/);
  const download: Promise<Download> = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Back up', exact: true }).click();
  file = await (await download).path();
  await page.getByText('Opened again with the passphrase: everything is in it').waitFor();
  await page.getByText('Cases: 1 · records: 2').waitFor();
  await looked(page, 'backup-en-light');
  const bytes = readFileSync(file);
  expect(bytes.subarray(0, 22).toString('latin1')).toBe('age-encryption.org/v1\n');
  for (const words of ['6222021234567890', 'Letter', caseId]) expect(bytes.includes(words)).toBe(false);
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain(passphrase);
});

it('comes back in another profile, where the package is the same to the byte; and goes again by Undo', async () => {
  const page = await library(other);
  await fold(page, 'Restore a backup').locator('summary').click();
  await page.getByLabel('Backup file (.age)').setInputFiles(file);
  const look = async (words: string) => {
    await page.getByLabel('Passphrase', { exact: true }).fill(words);
    await page.getByRole('button', { name: 'Look inside' }).click();
  };
  await look(`${passphrase}x`);
  await page.getByText('It doesn’t open with this passphrase.').waitFor();
  const there = await Recording.through(other);
  const review = page.getByRole('region', { name: 'What the backup holds' });
  const restore = review.getByRole('button', { name: 'Restore', exact: true });
  // Given up while it is opened, and while it is brought in: nothing of it is left here, and it can be begun again.
  const givenUp = async () => {
    await page.getByText('Given up.').waitFor();
    await review.waitFor({ state: 'detached' });
    expect(await page.getByRole('progressbar').count()).toBe(0);
    expect([await there.recordIds(), await there.blobs()]).toEqual([[], []]);
  };
  await giveUpAtOnce(page, 'Cancel');
  await look(passphrase);
  await givenUp();
  await look(passphrase);
  await restore.waitFor();
  await giveUpAtOnce(page, 'Cancel');
  await restore.click();
  await givenUp();
  await look(passphrase);
  await review.waitFor();
  expect(await review.getByText('not here yet').count()).toBeGreaterThan(1);
  await looked(page, 'restore-en-light');
  await page.evaluate(() => chrome.storage.local.set({ settings: { ui: 'zh-CN', theme: 'dark', welcomed: true } }));
  await page.locator('html[data-theme=dark]').waitFor();
  await readable(page, '.backup');
  await keepPicture(page, 'restore-zh-CN-dark');
  await page.evaluate(() => chrome.storage.local.set({ settings: { ui: 'en', theme: 'light', welcomed: true } }));
  await restore.click();
  await page.getByText('Restored: cases 1, records 2.').waitFor();

  const [mine, theirs] = [await exported(harness()), await exported(other)];
  const evidence = (files: Record<string, Uint8Array>) =>
    Object.keys(files).filter((name) => /^data\/(records|blobs)\//.test(name) || name === 'public-key.pem');
  expect(evidence(theirs)).toEqual(evidence(mine));
  expect(evidence(mine).length).toBeGreaterThan(8);
  for (const name of evidence(mine)) expect([name, theirs[name]]).toEqual([name, mine[name]]);
  expect(await there.answer('note', { record, text: 'x' })).toMatchObject({ problem: { code: 'record-restored' } });
  expect(await there.entries(record)).toHaveLength(
    new TextDecoder().decode(theirs[`data/records/${record}/log.jsonl`]).split('\n').length - 1,
  );

  await page.getByRole('button', { name: 'Undo the restore' }).click();
  await page.getByText('Undone.').waitFor();
  await page.getByText('Nothing here yet').or(page.locator('.empty')).first().waitFor();
  expect(await there.blobs()).toEqual([]);
  expect([...harness().outside, ...other.outside]).toEqual([]);
});
