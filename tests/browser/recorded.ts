/** Records pages through the extension and reads back what the log holds, to be held against what was really said. */
import type { Page } from 'playwright-core';
import { replay } from '../../lib/evidence/replay';
import type { Result } from '../../lib/protocol/problem';
import { type BatchRow, entriesIn, rowAfter } from '../../lib/storage/batches';
import type { EntryRow, RecordRow } from '../../lib/storage/store';
import type { Message } from '../../lib/transcript/conversation';
import { Findings } from '../../lib/verify/finding';
import { defaultLimits } from '../../lib/verify/limits';
import { readLog } from '../../lib/verify/log';
import { native } from '../../lib/verify/native';
import type { Said } from '../desk/driver/said';
import type { Harness } from './harness';

type Answered<T> = Result<T> | undefined;

/** Asks the background as the panel does, and reads the store as a page of the extension may. */
export class Recording {
  private constructor(private readonly page: Page) {}

  /** Through a page of the extension that runs no script of ours. */
  static async through(harness: Harness): Promise<Recording> {
    const page = await harness.context.newPage();
    await page.goto(`chrome-extension://${harness.extensionId}/manifest.json`);
    return new Recording(page);
  }

  /** The whole answer, failed or not. */
  answer<T = unknown>(call: string, input: object): Promise<Answered<T>> {
    return this.page.evaluate(
      ([name, given]) => chrome.runtime.sendMessage({ to: 'on-record/1', call: name, input: given }),
      [call, input] as const,
    );
  }

  async ask<T>(call: string, input: object): Promise<T> {
    const answer = await this.answer<T>(call, input);
    if (!answer?.ok) throw new Error(`${call}: ${JSON.stringify(answer)}`);
    return answer.value;
  }

  async newCase(): Promise<string> {
    return (await this.ask<{ id: string }>('createCase', { title: 'Test', topic: 'huabei' })).id;
  }

  /** Starts recording a tab; the record's id. */
  async start(tab: number): Promise<string> {
    return (await this.ask<{ record: string }>('start', { tab, caseId: await this.newCase() })).record;
  }

  async stop(record: string): Promise<void> {
    await this.ask('stop', { record });
  }

  /** The user's choices, as the settings page would write them. */
  async settings(settings: object): Promise<void> {
    await this.page.evaluate((all) => chrome.storage.local.set({ settings: all }), settings);
  }

  /** What the user picked, by site. */
  picks(): Promise<Record<string, string[][]>> {
    return this.page.evaluate(async () => ((await chrome.storage.local.get('picks')).picks ?? {}) as never);
  }

  async forgetPicks(): Promise<void> {
    await this.page.evaluate(() => chrome.storage.local.remove('picks'));
  }

  async entries(record: string): Promise<EntryRow[]> {
    return entriesIn(await this.#batches(record));
  }

  async row(record: string): Promise<RecordRow> {
    const [row] = (await this.#read('records', record, record)) as RecordRow[];
    if (!row) throw new Error(`no record ${record}`);
    return rowAfter(row, (await this.#batches(record)).at(-1));
  }

  /** Digests of the pictures and files that are kept. */
  async blobs(): Promise<string[]> {
    return ((await this.#read('blobs', '', '\uffff')) as { sha256: string }[]).map(({ sha256 }) => sha256);
  }

  async recordIds(): Promise<string[]> {
    const rows = (await this.#read('records', '', '\uffff')) as RecordRow[];
    return rows.map(({ id }) => id);
  }

  async messages(record: string): Promise<Message[]> {
    const { lines } = replay(await this.entries(record));
    return lines.flatMap((line) => (line.type === 'message' ? [line.message] : []));
  }

  /** Own fields of the entries of one kind. */
  async fieldsOf(record: string, kind: string): Promise<Record<string, unknown>[]> {
    const entries = await this.entries(record);
    return entries
      .filter((entry) => entry.kind === kind)
      .map(({ line }) => JSON.parse(line) as Record<string, unknown>);
  }

  #batches(record: string): Promise<BatchRow[]> {
    return this.#read('batches', [record, 0], [record, Number.MAX_SAFE_INTEGER]) as Promise<BatchRow[]>;
  }

  #read(store: string, from: unknown, to: unknown): Promise<unknown[]> {
    return this.page.evaluate(
      ({ store: name, from: low, to: high }) =>
        new Promise<unknown[]>((resolve, reject) => {
          const opening = indexedDB.open('on-record');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const range = IDBKeyRange.bound(low, high);
            const reading = opening.result.transaction(name).objectStore(name).getAll(range);
            reading.onerror = () => reject(reading.error);
            reading.onsuccess = () => {
              opening.result.close();
              resolve(reading.result);
            };
          };
        }),
      { store, from, to },
    );
  }
}

/** What the verifier finds wrong with a log: its chain, its spelling, what its entries speak of. Empty when it is sound. */
export function unsound(record: string, entries: readonly EntryRow[]): string[] {
  const findings = new Findings();
  const log = new TextEncoder().encode(entries.map(({ line }) => `${line}\n`).join(''));
  readLog(record, 'log.jsonl', log, findings, defaultLimits, native);
  return findings.all.map(({ code, seq, detail }) => `${code} at ${seq}: ${detail}`);
}

/** How a record differs from the truth, in words; empty when it does not. */
export function differences(got: readonly Message[], truth: readonly Said[]): string[] {
  const wrong: string[] = [];
  const used = new Set<number>();
  let at = -1;
  for (const said of truth) {
    const fits = (i: number) => !used.has(i) && (got[i]?.text ?? '').trim() === said.text.trim();
    const places = got.map((_, i) => i).filter(fits);
    const place = places.find((i) => i > at) ?? places[0];
    const message = place === undefined ? undefined : got[place];
    if (place === undefined || !message) {
      wrong.push(`missing: ${said.sender} “${said.text}”`);
      continue;
    }
    used.add(place);
    if (place < at) wrong.push(`out of order: “${said.text}”`);
    at = Math.max(at, place);
    if (!fitsSide(message, said)) wrong.push(`${message.side} instead of ${said.sender}: “${said.text}”`);
    if ((said.state === 'recalled') !== (message.recalled !== null))
      wrong.push(`${said.state}, recorded otherwise: “${said.text}”`);
    if (said.state === 'edited' && message.live && message.changes.length === 0)
      wrong.push(`no edit of “${said.text}”`);
  }
  got.forEach((message, i) => {
    if (!used.has(i)) wrong.push(`nobody said: ${message.side} “${message.text}”`);
  });
  return wrong;
}

/** A page that does not show that a bot speaks is read as the company's side, which is all a person sees too. */
function fitsSide({ side }: Message, { sender }: Said): boolean {
  return side === sender || (sender === 'bot' && side === 'agent');
}
