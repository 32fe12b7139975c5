/** Pictures and files of a conversation, through the shipped extension: their bytes in the log by digest, or why there are none. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Kept } from '../../lib/transcript/conversation';
import { verifyPackage } from '../../lib/verify/verify';
import { verifySignature } from '../../lib/verify/web-crypto';
import { bill, drawing, type Gallery, large, lie, png, startGallery } from './gallery';
import { keepPicture, sharedHarness } from './harness';
import { Recording, unsound } from './recorded';

const harness = sharedHarness({ language: 'en-US' });
let gallery: Gallery;
let recording: Recording;
let page: Page;
let record: string;

beforeAll(async () => {
  gallery = await startGallery();
  recording = await Recording.through(harness());
});
afterAll(() => gallery.close());
beforeEach(async () => {
  page = await harness().context.newPage();
  await page.goto(`${gallery.url}/`);
  record = await recording.start(await harness().tabIdOf(page));
  await expect.poll(async () => (await recording.row(record)).messages).toBe(3);
});
afterEach(() => page.close());

const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex');
/** Said on the page, and in the log. */
async function say(html: string): Promise<void> {
  const { messages } = await recording.row(record);
  await page.evaluate((inner) => void (window as unknown as Said).say('agent', inner), html);
  await expect.poll(async () => (await recording.row(record)).messages).toBe(messages + 1);
}
interface Said {
  say(side: string, html: string): HTMLElement;
}

/** What became of the attachment of the newest message, once it is settled. */
async function settled(): Promise<Kept> {
  let kept: Kept | null | undefined;
  await expect
    .poll(async () => {
      kept = (await recording.messages(record)).at(-1)?.attachments[0]?.kept;
      return kept ?? null;
    })
    .not.toBeNull();
  return kept as Kept;
}

/** A picture from the page's memory, whose address is taken back after `ms`, or with null as soon as it is drawn. */
async function sayBlob(bytes: Buffer, ms: number | null): Promise<void> {
  await page.evaluate(
    async ([base64, after]) => {
      const blob = await (await fetch(`data:image/png;base64,${base64}`)).blob();
      const url = URL.createObjectURL(blob);
      const row = (window as unknown as Said).say('agent', `<img alt="photo" src="${url}">`);
      const image = row.querySelector('img');
      if (after === null) image?.addEventListener('load', () => URL.revokeObjectURL(url));
      else setTimeout(() => URL.revokeObjectURL(url), after);
    },
    [bytes.toString('base64'), ms] as const,
  );
}

test.each([1_000, 200])('a picture from the page’s memory whose address is taken back after %i ms', async (ms) => {
  const bytes = png(90, ms);
  await sayBlob(bytes, ms);
  expect(await settled()).toMatchObject({ sha256: sha256(bytes), size: bytes.length, role: 'picture' });
});

test('one whose address is gone before anybody could read it is drawn anew, and that is said', async () => {
  await sayBlob(png(90, 5), null);
  const kept = await settled();
  expect(kept).toMatchObject({ role: 'copy', mediaType: 'image/png', missing: null });
  expect(kept.sha256).not.toBe(sha256(png(90, 5)));
});

test('a picture in the address itself, one of the site, one that is shared: the bytes, without asking for them again', async () => {
  const inline = png(60, 9);
  await say(`<img alt="inline" src="data:image/png;base64,${inline.toString('base64')}">`);
  expect(await settled()).toMatchObject({ sha256: sha256(inline), mediaType: 'image/png' });
  await say('<img alt="bill" src="/bill.png">');
  expect(await settled()).toMatchObject({ sha256: sha256(bill), size: bill.length, mediaType: 'image/png' });
  expect(gallery.asked.get('/bill.png')).toBe(1);
  await say(`<img alt="shared" crossorigin="anonymous" src="${gallery.elsewhere}/shared.png">`);
  expect(await settled()).toMatchObject({ sha256: sha256(png(100, 2)) });
});

test('a picture that its site lets nobody read, and a file that the page has not loaded: it is said why', async () => {
  await say(`<img alt="private" src="${gallery.elsewhere}/private.png">`);
  expect(await settled()).toMatchObject({ sha256: null, size: null, missing: 'unreadable' });
  await say('<a href="/terms.pdf" download="terms.pdf">terms.pdf</a>');
  expect(await settled()).toMatchObject({ sha256: null, role: 'file', missing: 'not-loaded' });
  expect(gallery.asked.get('/terms.pdf')).toBeUndefined();
  await say('<img alt="far" loading="lazy" src="/never.png" style="margin-top:20000px">');
  expect(await settled()).toMatchObject({ sha256: null, role: 'picture', missing: 'not-loaded' });
  expect(gallery.asked.get('/never.png')).toBeUndefined();
});

test('a file that the page has loaded', async () => {
  await page.evaluate(async () => (await fetch('/read.pdf')).text());
  await say('<a href="/read.pdf" download="read.pdf">read.pdf</a>');
  const kept = await settled();
  expect(kept).toMatchObject({
    sha256: sha256('%PDF-1.4 read by the page'),
    mediaType: 'application/pdf',
    role: 'file',
  });
  expect(gallery.asked.get('/read.pdf')).toBe(1);
});

test('a picture whose address comes once it is in sight, and one that comes to a message that was told', async () => {
  await say('<img alt="lazy" class="lazy" width="90" height="90">');
  expect(await settled()).toMatchObject({ role: 'picture', sha256: null });
  await page.evaluate(() => document.querySelector<HTMLImageElement>('.lazy')?.setAttribute('src', '/bill.png'));
  const attachments = async () => (await recording.messages(record)).at(-1)?.attachments.map(({ kept }) => kept);
  await expect.poll(attachments).toMatchObject([{ role: 'picture', sha256: sha256(bill), missing: null }]);
  await page.evaluate(
    (src) => document.querySelector('.lazy')?.parentElement?.append(Object.assign(new Image(), { src })),
    `data:image/png;base64,${png(70, 3).toString('base64')}`,
  );
  await expect.poll(attachments).toMatchObject([{ sha256: sha256(bill) }, { sha256: sha256(png(70, 3)) }]);
  await recording.stop(record);
  expect(unsound(record, await recording.entries(record))).toEqual([]);
  expect((await recording.fieldsOf(record, 'change')).length).toBe(0);
});

test('a page that says it is a picture is none, and a drawing with a script in it runs nowhere', async () => {
  await say('<img alt="lie" src="/lie.png" width="90" height="90">');
  expect(await settled()).toMatchObject({ sha256: sha256(lie), mediaType: null });
  await say('<img alt="drawing" src="/drawing.svg">');
  expect(await settled()).toMatchObject({ sha256: sha256(drawing), mediaType: 'image/svg+xml' });
  const panel = await harness().panel(await harness().tabIdOf(page));
  const dialogs: string[] = [];
  panel.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await panel.getByRole('tab', { name: 'Record' }).click();
  const log = panel.getByRole('log');
  await log.getByRole('button', { name: 'Open larger: drawing' }).click();
  const shown = panel.getByRole('dialog', { name: 'drawing' }).getByRole('img');
  await expect.poll(() => shown.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(90);
  await keepPicture(panel, 'attachments');
  expect(await panel.locator('svg script, object, embed, iframe').count()).toBe(0);
  expect(await log.getByRole('button', { name: /lie/ }).count()).toBe(0);
  expect(dialogs).toEqual([]);
  await panel.close();
});

test('ten megabytes, though the worker ends on the way: once, whole', async () => {
  expect(large.length).toBeGreaterThan(10 * 2 ** 20);
  await say('<img alt="large" src="/large.png">');
  await say('and on it goes');
  for (let i = 0; i < 3; i += 1) {
    await page.waitForTimeout(150);
    await harness().stopWorkers();
  }
  const blobs = () => recording.fieldsOf(record, 'blob');
  await expect.poll(async () => (await blobs()).length).toBe(1);
  await recording.stop(record);
  expect(await blobs()).toMatchObject([{ sha256: sha256(large), size: large.length, mediaType: 'image/png' }]);
  expect((await recording.messages(record)).at(-1)?.text).toBe('and on it goes');
  expect((await recording.row(record)).awaited).toEqual([]);
});

test('a page that goes before its picture was handed over: the log says that it was lost', async () => {
  await page.route('**/slow.png', () => new Promise(() => {}));
  await say('<img alt="slow" src="/slow.png" width="90" height="90">');
  await expect.poll(async () => (await recording.row(record)).awaited?.length).toBe(1);
  await page.close();
  await expect.poll(async () => (await recording.row(record)).state).toBe('closed');
  expect(await recording.fieldsOf(record, 'blob')).toMatchObject([{ of: 4, index: 0, sha256: null, missing: 'lost' }]);
  page = await harness().context.newPage();
});

test('the package holds them, other people’s tools agree, and a byte that was changed is found', async () => {
  await say('<img alt="bill" src="/bill.png">');
  await settled();
  await recording.stop(record);
  const library = await harness().context.newPage();
  await library.goto(`chrome-extension://${harness().extensionId}/library.html#${record}`);
  await library.getByRole('button', { name: 'Export' }).click();
  const dialog = library.getByRole('dialog', { name: 'Evidence package' });
  const download = library.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save package' }).click();
  const zip = readFileSync(await (await download).path());
  const report = await verifyPackage(zip, { verifySignature });
  expect(report.findings.filter(({ weight }) => weight === 'breaks')).toEqual([]);
  expect(report.verdict).toMatchObject({ intact: 'yes', key: 'signed' });

  const folder = mkdtempSync(join(tmpdir(), 'on-record-'));
  for (const [name, bytes] of Object.entries(unzipSync(zip))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  const [bag = ''] = Object.keys(unzipSync(zip));
  const cwd = join(folder, bag.split('/')[0] ?? '');
  const check = () =>
    execFileSync('sha256sum', ['--strict', '--quiet', '-c', 'manifest-sha256.txt'], { cwd, stdio: 'pipe' });
  check();
  const blob = join(cwd, 'data/blobs', `${sha256(bill)}.png`);
  expect(readFileSync(blob)).toEqual(bill);
  const html = readFileSync(join(cwd, 'data/transcript.html'), 'utf8');
  expect(html).toContain(`<img src="blobs/${sha256(bill)}.png" alt="bill"`);
  const transcript = await harness().context.newPage();
  await transcript.goto(`file://${join(cwd, 'data/transcript.html')}`);
  const width = transcript.getByRole('img', { name: 'bill' }).evaluate((img: HTMLImageElement) => img.naturalWidth);
  expect(await width).toBe(100);
  await transcript.close();

  writeFileSync(blob, Buffer.concat([bill.subarray(0, 50), Buffer.of((bill[50] ?? 0) ^ 1), bill.subarray(51)]));
  expect(check).toThrow();
  const turned = Buffer.from(zip);
  const at = turned.indexOf(bill);
  turned[at + 50] = (turned[at + 50] ?? 0) ^ 1;
  expect((await verifyPackage(turned, { verifySignature })).verdict.intact).toBe('no');
  rmSync(folder, { recursive: true });
  await library.close();
});

test('what is erased takes its pictures along, but for those that another record shows too', async () => {
  await say('<img alt="bill" src="/bill.png">');
  await settled();
  await say(`<img alt="own" src="data:image/png;base64,${png(40, 77).toString('base64')}">`);
  await settled();
  await recording.stop(record);
  const names = async () => {
    const digests: string[] = [];
    for (const id of await recording.recordIds())
      for (const { sha256: one } of await recording.fieldsOf(id, 'blob')) if (one) digests.push(String(one));
    return digests;
  };
  const first = record;
  record = await recording.start(await harness().tabIdOf(page));
  await expect.poll(async () => (await names()).filter((one) => one === sha256(bill)).length).toBeGreaterThan(1);
  await recording.stop(record);
  await recording.ask('erase', { what: { erase: 'record', id: record } });
  expect(await recording.blobs()).toContain(sha256(bill));
  await recording.ask('erase', { what: { erase: 'record', id: first } });
  expect(await recording.blobs()).not.toContain(sha256(png(40, 77)));
  expect(new Set(await recording.blobs())).toEqual(new Set(await names()));
});
