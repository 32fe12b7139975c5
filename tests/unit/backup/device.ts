/** A device in memory with records made by the real recorder, and what a backup of it goes through. */

import { Waiting } from '../../../entrypoints/background/entering';
import { Restoring, restore } from '../../../entrypoints/background/restoring';
import { opened, sealed } from '../../../entrypoints/library/age';
import { type Offered, offered, storedPiece } from '../../../entrypoints/library/offered';
import { type Contents, readBackup } from '../../../lib/backup/read';
import { writeBackup } from '../../../lib/backup/write';
import { Recorder } from '../../../lib/recorder/recorder';
import { loadSigner } from '../../../lib/recorder/signer';
import { MemoryStore } from '../../../lib/storage/memory';
import type { CaseRow, ReadStore, WriteStore } from '../../../lib/storage/store';
import { verifySignature } from '../../../lib/verify/web-crypto';

export const T = '2026-11-23T03:00:00.000Z';
export const MADE = '2026-11-24T08:00:00.000Z';
const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
const id = (letter: string) => `${letter.repeat(8)}-aaaa-7aaa-8aaa-aaaaaaaaaaaa`;

export const bill: CaseRow = {
  id: id('b'),
  title: '花呗 8,000',
  topic: 'huabei',
  createdAt: T,
  updatedAt: T,
  facts: {
    total: { value: '8000', at: T, why: 'bill', earlier: [{ value: '7800', at: T }] },
    income_now: { value: '3200', at: T, earlier: [] },
  },
  ticks: { 'before.facts': T },
  dues: [
    {
      id: 'usual/report+2027-05-23',
      kind: 'instalment',
      date: '2026-12-10',
      time: null,
      title: '第一期',
      fen: 120_000,
      paidFen: 0,
      doneAt: null,
      from: { record: id('r'), seq: 3, quote: '可以分 6 期' },
      told: { '3': T },
      rule: { words: '3天内', type: 'duration', from: '2026-11-23T10:32', counted: { count: 3, unit: 'day' } },
    },
  ],
  sheet: { terms: { count: { value: '6', at: T, from: null } }, written: null, debt: 1 },
  items: [{ id: 'item-1', stage: 'before', text: 'call' }],
  aside: ['promise/x/1/ab'],
};
export const parcel: CaseRow = { ...bill, id: id('c'), title: 'Parcel', topic: 'refund', facts: {}, ticks: {} };

export interface Made {
  store: MemoryStore;
  recorder: Recorder;
}

/** `texts`: the messages of one pasted record of each case, with a file in the first. */
export async function device(texts: readonly string[], files: readonly Uint8Array[] = []): Promise<Made> {
  const store = new MemoryStore();
  let ms = Date.parse(T);
  const recorder = new Recorder({
    store,
    clock: {
      wallMs: () => {
        ms += 1_000;
        return ms;
      },
      steadyMs: () => ms - Date.parse(T),
    },
    random,
    signer: await loadSigner(store),
    surroundings: () => ({
      tool: { name: 'On Record', version: '0', build: null },
      browser: null,
      os: null,
      languages: ['zh-CN'],
      timeZone: 'Asia/Shanghai',
      offsetMinutes: 480,
    }),
    onAppended: () => undefined,
  });
  for (const row of [bill, parcel]) {
    await store.putCase(row);
    await recorder.enter(row, {
      start: 'pasted',
      title: row.title,
      account: null,
      rule: 'plain/1',
      messages: texts.map((text, at) => ({
        side: at % 2 ? 'agent' : 'customer',
        sender: 'A',
        shownTime: null,
        text,
      })),
      files: files.map((bytes, at) => ({
        role: 'paper',
        name: `paper ${at}.pdf`,
        content: { bytes: new Uint8Array(bytes), said: 'application/pdf' },
      })),
    });
  }
  return { store, recorder };
}

/** The archive, not yet encrypted. */
export async function archiveOf(store: ReadStore): Promise<Uint8Array<ArrayBuffer>> {
  const [rows, records] = [await store.cases(), await store.records()];
  const cases = await Promise.all(
    rows.map(async (row) => ({
      id: row.id,
      row,
      records: await Promise.all(
        records
          .filter(({ caseId }) => caseId === row.id)
          .toReversed()
          .map(async (record) => ({ id: record.id, entries: await store.entries(record.id) })),
      ),
    })),
  );
  const tool = { name: 'on-record', version: '0' };
  const blob = async (sha256: string) => (await store.blob(sha256))?.bytes ?? null;
  return gathered(writeBackup({ createdAt: MADE, tool, device: { settings: {} }, keys: [], cases, blob }));
}

export async function gathered(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const all: Uint8Array<ArrayBuffer>[] = [];
  for await (const piece of pieces) all.push(new Uint8Array(piece));
  return new Uint8Array(await new Blob(all).arrayBuffer());
}

export async function* inPieces(bytes: Uint8Array, size = 1_000): AsyncGenerator<Uint8Array, void> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** Little work for a guess: a test opens many. */
const WORK = 4;
export const encrypted = async (plain: Uint8Array, passphrase: string): Promise<Blob> =>
  new Blob([await gathered(sealed(inPieces(plain), passphrase, WORK))]);

export async function look(file: Blob, passphrase: string): Promise<{ plain: Uint8Array; contents: Contents }> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const archive = await opened(file, passphrase);
  async function* kept() {
    for await (const piece of archive) {
      pieces.push(new Uint8Array(piece));
      yield piece;
    }
  }
  const contents = await readBackup(kept(), verifySignature);
  return { plain: new Uint8Array(await new Blob(pieces).arrayBuffer()), contents };
}

/** What the Library does with a backup, on this store. */
export async function bringIn(
  store: WriteStore,
  { plain, contents }: { plain: Uint8Array; contents: Contents },
): Promise<Offered> {
  const house = { store, waiting: new Waiting(), restoring: new Restoring(), publish: () => undefined };
  const offer = await offered(store, contents);
  for (const one of offer.cases) {
    for (const { sha256, mediaType } of one.files) {
      const slice = contents.files.get(sha256);
      house.waiting.put(sha256, new Uint8Array(plain.subarray(slice?.at, (slice?.at ?? 0) + (slice?.size ?? 0))));
      await restore(house, { step: 'file', file: sha256, sha256, mediaType });
    }
    for (const { id: record } of one.bring) {
      const found = contents.cases.flatMap(({ records }) => records).find((each) => each.id === record);
      let from = 0;
      for (const { log, disclosed } of found?.pieces ?? []) {
        const part = ({ at, size }: { at: number; size: number }) => plain.subarray(at, at + size);
        const entries = found ? storedPiece(found, part(log), part(disclosed)) : [];
        await restore(house, { step: 'entries', record, from, entries });
        from += entries.length;
      }
    }
    if (one.row !== null || one.bring.length > 0)
      await restore(house, { step: 'case', caseId: one.id, row: one.row, at: offer.createdAt, records: one.bring });
  }
  return offer;
}
