/** Erased is erased: nothing of a record is left in the browser's stores, and what follows it holds no word of it. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../scripts/demo/expect';
import { startDesk } from '../desk/server.mjs';
import { sharedHarness } from './harness';
import { Recording } from './recorded';

const SECRET = '卡号 6222021234567890';
const harness = sharedHarness({ language: 'en-US' });
let desk: Awaited<ReturnType<typeof startDesk>>;
let chat: Page;
let recording: Recording;
let caseId: string;
const records: string[] = [];

beforeAll(async () => {
  desk = await startDesk({ port: 0 });
  recording = await Recording.through(harness());
  caseId = await recording.newCase();
  for (const words of [SECRET, '第二次']) {
    chat = await harness().context.newPage();
    await chat.goto(`${desk.url}chat/chatui?script=off`);
    const tab = await harness().tabIdOf(chat);
    const { record } = await recording.ask<{ record: string }>('start', { tab, caseId });
    await chat.evaluate((said) => window.__chat?.customerSay(said), words);
    const kept = async () => (await recording.messages(record)).some(({ text }) => text === words);
    await until(`“${words}” is kept`, kept);
    records.push(record);
  }
});
afterAll(() => desk.close());

/** Everything in the database and in the page's own storage, as text; disclosures are opened. */
async function all(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((done) => {
      const opening = indexedDB.open('on-record');
      opening.onsuccess = () => done(opening.result);
    });
    const rows = [...db.objectStoreNames]
      .filter((name) => name !== 'keys')
      .map(
        (name) =>
          new Promise<unknown[]>((done) => {
            const reading = db.transaction(name).objectStore(name).getAll();
            reading.onsuccess = () => done(reading.result);
          }),
      );
    const text = JSON.stringify([await Promise.all(rows), { ...localStorage }]);
    db.close();
    const opened = text.replace(/"[A-Za-z0-9_-]{60,}"/g, (word) => {
      const binary = atob(word.slice(1, -1).replaceAll('-', '+').replaceAll('_', '/'));
      return new TextDecoder().decode(Uint8Array.from(binary, (char) => char.charCodeAt(0)));
    });
    return opened;
  });
}

async function library(): Promise<Page> {
  const page = await harness().context.newPage();
  await page.goto(`chrome-extension://${harness().extensionId}/library.html`);
  return page;
}

describe('erasing', () => {
  it('a record that is not the last: only its id and digest are left, in the one after it', async () => {
    const page = await library();
    expect(await all(page)).toContain(SECRET);
    await page.locator('.record').nth(1).click();
    await page.getByRole('button', { name: 'Erase this record' }).click();
    const question = page.getByRole('dialog', { name: 'Erase this record' });
    await question.getByRole('button', { name: 'Cancel' }).click();
    expect(await all(page)).toContain(SECRET);
    await page.getByRole('button', { name: 'Erase this record' }).click();
    await question.getByRole('button', { name: 'Erase', exact: true }).click();
    await expect.poll(() => page.locator('.record').count()).toBe(1);
    const left = await all(page);
    expect(left).not.toContain(SECRET);
    expect(left).not.toContain('6222021234567890');
    const [open] = await recording.fieldsOf(records[1] ?? '', 'open');
    const previous = (open?.previous ?? {}) as Record<string, unknown>;
    expect(Object.keys(previous)).toEqual(['record', 'head', 'count']);
    expect(previous.record).toBe(records[0]);
  });

  it('a case, though it is being recorded: the recording ends and nothing of it is left', async () => {
    const page = await library();
    await page.getByRole('button', { name: /^Erase case/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Erase', exact: true }).click();
    await expect.poll(() => page.locator('.record').count()).toBe(0);
    await chat.evaluate(() => window.__chat?.customerSay('said after the end'));
    await page.waitForTimeout(1_000);
    const left = await all(page);
    for (const words of ['第二次', 'said after the end', ...records]) expect(left).not.toContain(words);
  });

  it('everything, from the settings', async () => {
    await recording.newCase();
    const page = await harness().context.newPage();
    await page.goto(`chrome-extension://${harness().extensionId}/settings.html`);
    await page.getByRole('button', { name: 'Erase everything' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Erase', exact: true }).click();
    await expect.poll(() => all(page)).toMatch(/^\[\[\[\],\[\],\[\],\[\]\],/);
  });
});
