/** Withholding through the panel: what the preview hides is nowhere in the package, which still verifies; and a whole case in one. */
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { verifyPackage } from '../../lib/verify/verify';
import { verifySignature } from '../../lib/verify/web-crypto';
import { startDesk } from '../desk/server.mjs';
import { filesThatSay } from '../unit/export/spellings';
import { keepPicture, sharedHarness } from './harness';
import { fits } from './look';
import { Recording } from './recorded';

const harness = sharedHarness({ language: 'en-US' });
const CARD = '6222021234567890';
const NAME = '欧阳若兰';
const PRIVATE = '我上个月住院了';
let desk: Awaited<ReturnType<typeof startDesk>>;
let panel: Page;

beforeAll(async () => {
  desk = await startDesk({ port: 0 });
  const page = await harness().context.newPage();
  await page.goto(`${desk.url}chat/chatui?script=off`);
  panel = await harness().panel(await harness().tabIdOf(page));
  for (const said of [[`卡号 ${CARD}，请核对`, `我叫${NAME}`, PRIVATE], ['第二次来问']]) {
    await panel.getByRole('button', { name: 'Start recording' }).click();
    await panel.getByRole('button', { name: 'Stop recording' }).waitFor();
    await panel.getByRole('tab', { name: 'Record' }).click();
    for (const words of said) {
      await page.evaluate((text) => window.__chat?.customerSay(text), words);
      await panel.getByRole('log').getByText(words).waitFor();
    }
    await panel.getByRole('button', { name: 'Stop recording' }).click();
    await panel.getByRole('button', { name: 'Start recording' }).waitFor();
  }
});
afterAll(() => desk.close());

const dialog = () => panel.getByRole('dialog', { name: 'Evidence package' });

async function save(): Promise<Uint8Array> {
  const download = panel.waitForEvent('download');
  await dialog().getByRole('button', { name: 'Save package' }).click();
  const bytes = readFileSync(await (await download).path());
  await dialog().getByText('Saved as').waitFor();
  return bytes;
}

const says = (zip: Uint8Array, words: string) => filesThatSay(unzipSync(zip), [words]);

it('says everything when nothing is withheld: the search would find it', async () => {
  await panel.getByRole('button', { name: 'Export' }).click();
  await dialog().getByText('Left out: 1 other record of this case.').waitFor();
  await dialog().getByRole('checkbox', { name: 'With the 1 other record of this case' }).check();
  const zip = await save();
  for (const words of [CARD, NAME, PRIVATE]) expect(says(zip, words).length).toBeGreaterThan(3);
  const { verdict, records, counts } = await verifyPackage(zip, { verifySignature });
  expect(verdict).toMatchObject({ intact: 'yes', key: 'signed' });
  expect(records).toHaveLength(2);
  expect(counts.has('record-missing')).toBe(false);
  await dialog().getByRole('button', { name: 'Close' }).click();
});

it('holds no trace of a number, a name and a message that were withheld, and verifies', async () => {
  await panel.getByRole('button', { name: 'Export' }).click();
  await dialog().getByRole('checkbox', { name: 'With the 1 other record of this case' }).check();
  await dialog().getByText('Withhold something').click();
  await dialog().getByRole('checkbox', { name: CARD }).check();
  await dialog().getByLabel('Another word or name').fill(NAME);
  await dialog().getByRole('button', { name: 'Withhold it too' }).click();
  await dialog().getByText('Whole messages').click();
  await dialog().getByRole('checkbox', { name: PRIVATE }).check();
  const preview = dialog().getByRole('region', { name: 'How it will read' });
  await preview.getByText('卡号 ▇，请核对').waitFor();
  const zip = await save();
  for (const words of [CARD, NAME, PRIVATE]) expect({ words, in: says(zip, words) }).toEqual({ words, in: [] });
  const report = await verifyPackage(zip, { verifySignature });
  expect(report.findings.filter(({ weight }) => weight === 'breaks')).toEqual([]);
  expect(report.counts.get('withheld')).toBeGreaterThan(2);
  const texts = Object.entries(unzipSync(zip)).find(([name]) => name.endsWith('transcript.txt'));
  expect(new TextDecoder().decode(texts?.[1])).toContain('卡号 ▇，请核对');
});

it('holds only the entries that are chosen, says so, and saves nothing while the choice makes no sense', async () => {
  await dialog().getByRole('button', { name: 'Close' }).click();
  await panel.setViewportSize({ width: 320, height: 900 });
  await panel.getByRole('button', { name: 'Export' }).click();
  await dialog().getByText('The whole conversation is exported.').waitFor();
  await dialog().getByText('Only some entries').click();
  const field = dialog().getByLabel('Only these entries');
  await field.fill('nine');
  await dialog().getByText('Write entry numbers').waitFor();
  expect(await dialog().getByRole('button', { name: 'Save package' }).isDisabled()).toBe(true);
  const line = await dialog().locator('.numbers li', { hasText: CARD }).textContent();
  const seq = /^#(\d+)/.exec(line?.trim() ?? '')?.[1] ?? '';
  await field.fill(seq);
  await dialog().getByText('Left out: 3 of 4 messages. The package says so').waitFor();
  await keepPicture(panel, 'export-some-entries');
  await panel.emulateMedia({ colorScheme: 'dark' });
  await dialog().getByText('Withhold something').click();
  await keepPicture(panel, 'export-withhold-dark');
  await panel.emulateMedia({ colorScheme: 'light' });
  const zip = await save();
  for (const words of [NAME, PRIVATE]) expect({ words, in: says(zip, words) }).toEqual({ words, in: [] });
  expect(says(zip, CARD).length).toBeGreaterThan(3);
  const report = await verifyPackage(zip, { verifySignature });
  expect(report.findings.filter(({ weight }) => weight === 'breaks')).toEqual([]);
  expect(report.findings.find(({ code }) => code === 'entries-chosen')?.detail).toBe(seq);
});

it('covers parts of a picture by pointer and by keys: the copy leaves, and nothing of the original', async () => {
  const recording = await Recording.through(harness());
  const original = await panel.evaluate(async () => {
    const canvas = new OffscreenCanvas(120, 90);
    const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
    for (let x = 0; x < 120; x += 1) {
      context.fillStyle = `rgb(${2 * x} 200 90)`;
      context.fillRect(x, 0, 1, 90);
    }
    const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  });
  const bytes = Buffer.from(original, 'base64');
  await recording.ask('upload', { file: 'shot', size: bytes.length, at: 0, data: original });
  const shot = { file: 'shot', role: 'shot', name: '6222-secret.png', type: 'image/png' };
  const noted = { start: 'noted', title: 'Picture', account: null, rule: '', messages: [], files: [shot] };
  const caseId = await recording.newCase();
  const { record } = await recording.ask<{ record: string }>('enter', { caseId, ...noted });
  await panel.bringToFront();
  await panel.goto(`chrome-extension://${harness().extensionId}/library.html#${record}`);
  await panel.getByRole('button', { name: 'Export' }).click();
  await dialog().getByText('Withhold something').click();
  const cover = dialog().getByRole('button', { name: /^Cover parts of #1/ });
  await cover.click();
  const covering = panel.getByRole('dialog', { name: /^Cover parts of #1/ });
  const image = await covering.getByRole('img').boundingBox();
  if (!image) throw new Error('no picture');
  const at = (x: number, y: number) => [image.x + image.width * x, image.y + image.height * y] as const;
  await panel.mouse.move(...at(0.05, 0.05));
  await panel.mouse.down();
  await panel.mouse.move(...at(0.2, 0.2), { steps: 3 });
  await panel.mouse.up();
  await covering.getByText('Covered parts: 1').waitFor();
  await covering.getByRole('button', { name: 'Add a rectangle' }).press('Enter');
  await panel.locator(':focus.covered').waitFor();
  await panel.keyboard.press('ArrowRight');
  await panel.keyboard.press('Shift+ArrowDown');
  await fits(panel);
  await keepPicture(panel, 'cover-parts');
  await covering.getByRole('button', { name: 'Done' }).click();
  await dialog().getByText('Covered parts: 2. Change').waitFor();
  const zip = await save();
  const files = Object.entries(unzipSync(zip)).filter(([name]) => name.includes('/data/blobs/'));
  expect(files).toHaveLength(1);
  expect(Buffer.from(zip).includes(bytes.subarray(40))).toBe(false);
  expect(says(zip, '6222-secret')).toEqual([]);
  const report = await verifyPackage(zip, { verifySignature });
  expect(report.findings.filter(({ weight }) => weight === 'breaks')).toEqual([]);
  expect(report.counts.get('blob-covered')).toBe(1);
  const pixels = await panel.evaluate(
    async (base64) => {
      const binary = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
      const picture = await createImageBitmap(new Blob([binary]));
      const context = new OffscreenCanvas(120, 90).getContext('2d') as OffscreenCanvasRenderingContext2D;
      context.drawImage(picture, 0, 0);
      const shown = [10, 43, 60, 110].map((x) => [
        ...context.getImageData(x, x === 10 ? 9 : 45, 1, 1).data.slice(0, 3),
      ]);
      return { width: picture.width, height: picture.height, shown };
    },
    Buffer.from(files[0]?.[1] ?? []).toString('base64'),
  );
  const black = [0, 0, 0];
  expect(pixels).toEqual({ width: 120, height: 90, shown: [black, black, black, [220, 200, 90]] });
  expect((await recording.blobs()).length).toBe(1);
});
