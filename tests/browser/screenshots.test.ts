/** Screenshots through the shipped extension: by themselves at start, promise, recall and stop, at the click and by the switch. */
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyPackage } from '../../lib/verify/verify';
import { verifySignature } from '../../lib/verify/web-crypto';
import { drive, openAlone, truthOf } from '../desk/rehearsal';
import { startDesk } from '../desk/server.mjs';
import { keepPicture, sharedHarness } from './harness';
import { Recording } from './recorded';

const harness = sharedHarness({ language: 'en-US' });
let desk: Awaited<ReturnType<typeof startDesk>>;
let recording: Recording;
let chat: Page;
let panel: Page;

beforeAll(async () => {
  desk = await startDesk();
  recording = await Recording.through(harness());
  chat = await harness().context.newPage();
  await openAlone(chat, `${desk.url}chat/chatui?script=off`);
  await drive(chat, 'agentSay', 'How can I help?');
  // The click on the icon lets the extension see the tab.
  panel = await harness().realPanel(chat);
});
afterAll(() => desk.close());

const shots = async (record: string) =>
  (await recording.fieldsOf(record, 'blob')).filter(({ role }) => role === 'screenshot');
const reasons = async (record: string) => (await shots(record)).map(({ reason }) => reason);
const started = async () => {
  await chat.bringToFront();
  await panel.getByRole('button', { name: 'Start recording' }).click();
  await panel.getByRole('button', { name: 'Stop recording' }).waitFor();
  const [record = ''] = (await recording.recordIds()).sort().slice(-1);
  return record;
};
const stopped = async () => {
  await panel.getByRole('button', { name: 'Stop recording' }).click();
  await panel.getByRole('button', { name: 'Start recording' }).waitFor();
};

/** The bytes that are handed over: with the real panel's second connection, downloads are not ours to look at. */
async function savedFrom(page: Page): Promise<Buffer> {
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (content: Blob) => {
      Object.assign(window, { handedOver: content });
      return make(content);
    };
  });
  const dialog = page.getByRole('dialog', { name: 'Evidence package' });
  await dialog.getByRole('button', { name: 'Save package' }).click();
  await dialog.getByText('Saved as').waitFor();
  const text = await page.evaluate(async () => {
    const reader = new FileReader();
    reader.readAsDataURL((window as unknown as { handedOver: Blob }).handedOver);
    await new Promise((read) => reader.addEventListener('load', read));
    return String(reader.result);
  });
  return Buffer.from(text.slice(text.indexOf(',') + 1), 'base64');
}

describe('screenshots', () => {
  let record: string;

  test('come by themselves at the start, at a promise, at a recall and at the end, and at the click', async () => {
    record = await started();
    await expect.poll(() => reasons(record)).toEqual(['start']);
    await drive(chat, 'agentSay', '我会在3个工作日内给您回复');
    await expect.poll(() => reasons(record)).toEqual(['start', 'promise']);
    await drive(chat, 'recall', (await truthOf(chat)).length - 1);
    await expect.poll(() => reasons(record)).toEqual(['start', 'promise', 'recall']);
    await panel.getByRole('tab', { name: 'Record' }).click();
    const button = panel.getByRole('button', { name: 'Take screenshot' });
    await button.focus();
    await panel.keyboard.press('Enter');
    await panel.getByRole('status').getByText('Screenshot kept in the record.').waitFor();
    await stopped();
    expect(await reasons(record)).toEqual(['start', 'promise', 'recall', 'user', 'stop']);
    const [, promise, recall, user] = await shots(record);
    const said = (await recording.fieldsOf(record, 'message')).at(-1)?.seq;
    expect([promise?.of, recall?.of, user?.of]).toEqual([said, said, null]);
    const at = (await shots(record)).slice(0, 3).map(({ observedAt }) => Date.parse(String(observedAt)));
    expect(Math.min(...at.slice(1).map((time, i) => time - (at[i] ?? 0)))).toBeGreaterThanOrEqual(1_900);
  });

  test('stand in the Record tab, small and larger', async () => {
    const thumbs = panel.getByRole('log').getByRole('button', { name: /^Open larger: Screenshot of/ });
    await expect.poll(() => thumbs.count()).toBe(5);
    await thumbs.last().scrollIntoViewIfNeeded();
    const drawn = () =>
      thumbs
        .last()
        .locator('img')
        .evaluate((img: HTMLImageElement) => img.naturalWidth);
    await expect.poll(drawn).toBeGreaterThan(300);
    await keepPicture(panel, 'screenshots-record');
    await thumbs.last().press('Enter');
    const dialog = panel.getByRole('dialog', { name: /recording ended/ });
    await dialog.getByRole('img', { name: /^Screenshot of/ }).waitFor();
    await keepPicture(panel, 'screenshots-larger');
    await dialog.getByRole('button', { name: 'Close' }).click();
  });

  test('are in the package, by their digests, and a byte that was changed is found', async () => {
    const page = await harness().context.newPage();
    await page.goto(`chrome-extension://${harness().extensionId}/library.html#${record}`);
    await page.getByRole('button', { name: 'Export' }).click();
    const zip = await savedFrom(page);
    const { verdict, findings } = await verifyPackage(zip, { verifySignature });
    expect(findings.filter(({ weight }) => weight === 'breaks')).toEqual([]);
    expect(verdict).toMatchObject({ intact: 'yes', key: 'signed' });
    const files = unzipSync(zip);
    const names = Object.keys(files).filter((name) => name.includes('/data/blobs/'));
    const digests = new Set((await shots(record)).map(({ sha256 }) => sha256));
    expect(new Set(names.map((name) => /([0-9a-f]{64})\.jpg$/.exec(name)?.[1]))).toEqual(digests);
    const html = new TextDecoder().decode(
      Object.entries(files).find(([name]) => name.endsWith('transcript.html'))?.[1],
    );
    for (const digest of digests) expect(html).toContain(`<img src="blobs/${digest}.jpg"`);
    // Pictures are stored as they are: a byte in the middle of one can be turned in the ZIP itself.
    const first = files[names[0] ?? ''] ?? new Uint8Array();
    const at = Buffer.from(zip).indexOf(Buffer.from(first));
    const turned = Buffer.from(zip);
    turned[at + 100] = (turned[at + 100] ?? 0) ^ 1;
    expect(at).toBeGreaterThan(0);
    expect((await verifyPackage(turned, { verifySignature })).verdict.intact).toBe('no');
    await page.close();
  });

  test('are not taken of a tab that is not in front: it is said, and nothing is kept', async () => {
    record = await started();
    await expect.poll(() => reasons(record)).toEqual(['start']);
    const other = await harness().context.newPage();
    await other.bringToFront();
    const answer = await recording.answer('screenshot', { record });
    expect(answer).toMatchObject({ ok: false, problem: { code: 'screenshot-hidden' } });
    expect(await reasons(record)).toEqual(['start']);
    await other.close();
    await chat.bringToFront();
    await stopped();
  });

  test('come only at the click once the switch in Settings is off', async () => {
    const settings = await harness().context.newPage();
    await settings.goto(`chrome-extension://${harness().extensionId}/settings.html`);
    await settings.getByRole('checkbox', { name: /^Also without a click/ }).uncheck();
    await settings.close();
    record = await started();
    await drive(chat, 'agentSay', '我会在3个工作日内给您回复');
    await drive(chat, 'agentSay', 'Anything else?');
    await expect.poll(async () => (await recording.row(record)).messages).toBeGreaterThan(2);
    await panel.getByRole('button', { name: 'Take screenshot' }).click();
    await panel.getByRole('status').getByText('Screenshot kept in the record.').waitFor();
    await stopped();
    expect(await reasons(record)).toEqual(['user']);
  });

  test('need the click on the icon: without it the panel says what to do', async () => {
    const page = await harness().context.newPage();
    await openAlone(page, `${desk.otherOriginUrl}chat/chatui?script=off`);
    await drive(page, 'agentSay', 'How can I help?');
    const elsewhere = await recording.start(await harness().tabIdOf(page));
    await page.bringToFront();
    const answer = await recording.answer('screenshot', { record: elsewhere });
    expect(answer).toMatchObject({ ok: false, problem: { code: 'screenshot-no-access' } });
    await recording.stop(elsewhere);
    expect(await shots(elsewhere)).toEqual([]);
    await page.close();
  });
});
