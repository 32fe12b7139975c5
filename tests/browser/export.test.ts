/** What the panel says of a package is what was delivered: the bytes that left, or the file that was read again. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lineDigest } from '../../lib/evidence/chain';
import { replay } from '../../lib/evidence/replay';
import { declaration } from '../../lib/export/declaration';
import { evidenceList } from '../../lib/export/evidence-list';
import { html } from '../../lib/export/html';
import type { Format, Rendering } from '../../lib/export/rendering';
import { verifyPackage } from '../../lib/verify/verify';
import { verifySignature } from '../../lib/verify/web-crypto';
import { pageScript } from '../../scripts/bench/bundle';
import type { Fill } from '../../scripts/bench/page/fill';
import { startDesk } from '../desk/server.mjs';
import { closing, makeRecord, message, opening, recordId } from '../unit/evidence/sample';
import { barSeen, watchBar } from './bar';
import { sharedHarness } from './harness';
import { onPaper, readsPdf } from './paper';

const harness = sharedHarness({ language: 'en-US' });
let desk: Awaited<ReturnType<typeof startDesk>>;
let panel: Page;

beforeAll(async () => {
  desk = await startDesk({ port: 0 });
  const page = await harness().context.newPage();
  await page.goto(`${desk.url}chat/chatui?script=off`);
  panel = await harness().panel(await harness().tabIdOf(page));
  await panel.getByRole('button', { name: 'Start recording' }).click();
  await panel.getByRole('button', { name: 'Stop recording' }).waitFor();
  await page.evaluate(() => window.__chat?.customerSay('本月还不上，能分期吗'));
  await panel.getByRole('tab', { name: 'Record' }).click();
  await panel.getByRole('article').getByText('本月还不上，能分期吗').waitFor();
  await panel.getByRole('button', { name: 'Stop recording' }).click();
});
afterAll(() => desk.close());

const dialog = () => panel.getByRole('dialog', { name: 'Evidence package' });

/** The browser's own file system stands in for the one that a person would choose from: real handles, without the picker. */
async function choosing(altered: boolean): Promise<void> {
  await panel.evaluate((wrong) => {
    Object.assign(window, {
      showSaveFilePicker: async ({ suggestedName }: { suggestedName: string }) => {
        const root = await navigator.storage.getDirectory();
        const handle = await root.getFileHandle(`chosen-${suggestedName}`, { create: true });
        if (!wrong) return handle;
        const { name } = handle;
        const getFile = async () => {
          const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
          bytes[5000] = (bytes[5000] ?? 0) ^ 1;
          return new File([bytes], name);
        };
        return { name, getFile, createWritable: () => handle.createWritable() };
      },
    });
  }, altered);
}

async function openDialog(): Promise<void> {
  if (await dialog().isVisible()) await dialog().getByRole('button', { name: 'Close' }).click();
  await panel.getByRole('button', { name: 'Export' }).click();
}

describe('saving a package', () => {
  it('by a download: the bytes were read back, and are those that arrived', async () => {
    await openDialog();
    const download = panel.waitForEvent('download');
    await dialog().getByRole('button', { name: 'Save package' }).click();
    const bytes = readFileSync(await (await download).path());
    await dialog().getByText('Saved as').waitFor();
    await dialog().getByText('were read back before the browser saved them').waitFor();
    expect(await dialog().locator('.digest').textContent()).toBe(createHash('sha256').update(bytes).digest('hex'));
    const { verdict } = await verifyPackage(bytes, { verifySignature });
    expect(verdict).toMatchObject({ intact: 'yes', key: 'signed' });
    expect(Object.keys(unzipSync(bytes)).some((name) => name.endsWith('/verify.html'))).toBe(true);
  });

  it('to a chosen place: the file itself was read again', async () => {
    await choosing(false);
    await openDialog();
    await dialog().getByRole('button', { name: 'Save to' }).click();
    await dialog().getByText('Saved as chosen-').waitFor();
    await dialog().getByText('The saved file was read back').waitFor();
  });

  it('says so when the file is not what was written, and does not say saved', async () => {
    await choosing(true);
    await openDialog();
    await dialog().getByRole('button', { name: 'Save to' }).click();
    await dialog().getByText('is not the one that was written').waitFor();
    expect(await dialog().getByText('Saved as').count()).toBe(0);
  });

  it('does nothing when the user thinks better of it', async () => {
    await panel.evaluate(() => {
      const refused = async () => Promise.reject(new DOMException('no', 'AbortError'));
      Object.assign(window, { showSaveFilePicker: refused });
    });
    await openDialog();
    await dialog().getByRole('button', { name: 'Save to' }).click();
    await panel.waitForTimeout(300);
    expect(await dialog().getByRole('progressbar').count()).toBe(0);
    expect(await dialog().getByRole('button', { name: 'Save package' }).isEnabled()).toBe(true);
  });
});

describe('a long record', () => {
  let page: Page;
  let files = 0;
  let record: string;
  let saved: Buffer;
  const MESSAGES = 1_500;
  const shown = () => page.getByRole('dialog', { name: 'Evidence package' });

  beforeAll(async () => {
    const filling = await harness().context.newPage();
    await filling.goto(`chrome-extension://${harness().extensionId}/manifest.json`);
    await filling.evaluate(await pageScript('fill'));
    record = await filling.evaluate(
      (messages) => (globalThis as unknown as { fill: Fill }).fill.record(messages),
      MESSAGES,
    );
    await filling.close();
    page = await harness().context.newPage();
    page.on('download', () => {
      files += 1;
    });
    await page.goto(`chrome-extension://${harness().extensionId}/library.html#${record}`);
    await page.getByRole('article').first().waitFor();
  });

  it('is drawn in portions, and every line can be come to', async () => {
    const drawn = () => page.getByRole('article').count();
    const inView = (seq: number) =>
      page.locator(`#entry-${seq}`).evaluate((line) => {
        const { top, bottom } = line.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      });
    const focused = () => page.evaluate(() => document.activeElement?.id);
    expect(await drawn()).toBeLessThan(MESSAGES / 4);
    // By its address, as the ledger, the timeline and a search lead to it.
    await page.goto(`chrome-extension://${harness().extensionId}/library.html#${record}/700`);
    await expect.poll(focused).toBe('entry-700');
    await expect.poll(() => inView(700)).toBe(true);
    expect(await drawn()).toBeLessThan(MESSAGES / 4);
    // The opening entry is no line, and the timeline leads to it.
    await page.goto(`chrome-extension://${harness().extensionId}/library.html#${record}/0`);
    await expect.poll(focused).toBe('entry-0');
    await expect.poll(() => inView(0)).toBe(true);
    // By its number: 64 is a seal, which is no line.
    await page.getByLabel('Go to entry number').fill('64');
    await page.getByRole('button', { name: 'Go', exact: true }).click();
    await expect.poll(focused).toBe('entry-65');
    await expect.poll(() => inView(65)).toBe(true);
    // By the keys that scroll, to both ends.
    const last = page.getByText(`(${MESSAGES - 1})`);
    await expect
      .poll(async () => {
        await page.keyboard.press('End');
        return (
          (await last.count()) > 0 &&
          (await last.evaluate((line) => line.getBoundingClientRect().bottom <= innerHeight))
        );
      })
      .toBe(true);
    await page.keyboard.press('Home');
    await page.getByText('(0)').waitFor();
    expect(await drawn()).toBeLessThan(MESSAGES / 4);
  });

  it('is given up half-way by Cancel: nothing is saved, and the panel says so', async () => {
    await page.getByRole('button', { name: 'Export' }).click();
    await shown().waitFor();
    await watchBar(page, { from: 0.3, button: 'Cancel' });
    await shown().getByRole('button', { name: 'Save package' }).click();
    await shown().getByText('Cancelled: nothing was saved').waitFor();
    // It drew while it was packed, which is what a worker is for.
    expect((await barSeen(page)).length).toBeGreaterThan(5);
    expect(await shown().getByRole('progressbar').count()).toBe(0);
    expect(files).toBe(0);
  });

  it('is given up where it was to lie: no file is left there', async () => {
    await page.evaluate(() =>
      Object.assign(window, {
        showSaveFilePicker: async () =>
          (await navigator.storage.getDirectory()).getFileHandle('given-up.zip', { create: true }),
      }),
    );
    await watchBar(page, { from: 0.3, button: 'Cancel' });
    await shown().getByRole('button', { name: 'Save to' }).click();
    // The words of the test before stand there until this one has begun.
    await expect.poll(async () => (await barSeen(page)).length).toBeGreaterThan(0);
    await expect.poll(() => shown().getByRole('progressbar').count()).toBe(0);
    await shown().getByText('Cancelled: nothing was saved').waitFor();
    const left = () =>
      page.evaluate(async () => {
        const names: string[] = [];
        for await (const name of (await navigator.storage.getDirectory()).keys()) names.push(name);
        return names;
      });
    await expect.poll(left).not.toContain('given-up.zip');
    expect(files).toBe(0);
  });

  it('is saved as a whole the next time, and read back', async () => {
    await watchBar(page, null);
    const download = page.waitForEvent('download');
    await shown().getByRole('button', { name: 'Save package' }).click();
    saved = readFileSync(await (await download).path());
    await shown().getByText(`${MESSAGES} messages`).waitFor();
    const seen = await barSeen(page);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect((await verifyPackage(saved, { verifySignature })).verdict).toMatchObject({ intact: 'yes', key: 'signed' });
    expect(files).toBe(1);
  });

  it('is checked by the Verify page, which stops at Cancel and then says nothing of it', async () => {
    await page.goto(`chrome-extension://${harness().extensionId}/verify.html`);
    const choose = () =>
      page.locator('input[type=file]').setInputFiles({ name: 'long.zip', mimeType: 'application/zip', buffer: saved });
    await page.locator('input[type=file]').waitFor({ state: 'attached' });
    await watchBar(page, { from: 0.2, button: 'Cancel' });
    await choose();
    await page.getByText('Cancelled. There is no verdict').waitFor();
    expect(await page.locator('.verdict').count()).toBe(0);
    expect(await page.getByRole('progressbar').count()).toBe(0);
    await watchBar(page, null);
    await choose();
    await page.locator('.verdict').waitFor();
    expect(await page.locator('.verdict .answer').first().textContent()).toMatch(/^Yes/);
    expect((await barSeen(page)).length).toBeGreaterThan(3);
  });
});

describe.runIf(readsPdf)('on paper', () => {
  const TALL = '很长的一段话。'.repeat(220);
  const said = (at: number) => (at === 13 ? TALL : `第${at}句，8,000 元的账单没办法按时全额还上。`);
  let page: Page;
  let digests: string[];
  let written: Rendering;
  const printed = async ({ file, render }: Format) => {
    const path = join(folder, file);
    writeFileSync(path, [...render(written)].join(''));
    await page.goto(pathToFileURL(path).href);
    return onPaper(page);
  };
  const folder = mkdtempSync(join(tmpdir(), 'on-record-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  beforeAll(async () => {
    const messages = Array.from({ length: 30 }, (_, at) => message(at * 1_000, 'agent', said(at)));
    const { entries } = await makeRecord(recordId, [[opening(null), ...messages, closing]], null);
    const conversation = replay(entries, 'checked');
    digests = entries.map(({ line }) => lineDigest(line));
    const kept = digests.slice(0, 24).map((sha256, seq) => ({
      seq,
      sha256,
      observedAt: '2025-11-23T03:34:30.123Z',
      mediaType: 'image/png',
      role: 'screenshot',
    }));
    written = {
      title: '花呗 延期',
      createdAt: '2025-11-23T16:40:00.000Z',
      offsetMinutes: 480,
      tool: { name: 'On Record', version: '0.1.0' },
      locale: 'zh-CN',
      records: [{ conversation, lines: conversation.lines, chosen: null, digests, kept }],
    };
    page = await harness().context.newPage();
  });

  it('a message stands on one page with its number and digest, unless it is longer than what is left of it', async () => {
    const pages = await printed(html);
    expect(pages[0]).toContain('对话记录·花呗延期');
    for (let at = 0; at < 30; at++) {
      const own = pages.filter((text) => text.includes(at === 13 ? `#14${digests[14]}` : `第${at}句`));
      expect(own.length, said(at).slice(0, 20)).toBe(1);
      expect(own[0]).toContain(`#${at + 1}${digests[at + 1]}`);
    }
    // The tall one begins below the one before it, and leaves no page half empty.
    const before = pages.find((text) => text.includes('第12句'));
    expect(before).toContain('很长的一段话。很长的一段话。');
    expect(pages.join('').split('很长的一段话').length - 1).toBe(220);
  });

  it('a row of the list of evidence is never cut, and each page has its head', async () => {
    const pages = await printed(evidenceList);
    expect(pages.length).toBeGreaterThan(1);
    for (const text of pages.filter((one) => one.includes('(#'))) {
      expect(text).toContain('证据名称');
      expect(text.match(/[0-9a-f]{64}\.png/g)?.length).toBe(text.match(/\(#\d+\)/g)?.length);
    }
  });

  it('the declaration has its words, its digests and a place to sign on one page', async () => {
    const [only, ...more] = await printed(declaration);
    expect(more).toEqual([]);
    for (const words of ['制作说明·花呗延期', '只为属实的内容签名', digests.at(-1), '签名:'])
      expect(only).toContain(words);
  });
});
