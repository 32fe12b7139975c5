/** What a backup, and a look into one, have done in a worker: it holds the passphrase and the opened file, and ends with them. */
import { BackupError, type BackupProblem } from '../../lib/backup/problem';
import { type Contents, readBackup, type Slice } from '../../lib/backup/read';
import { type BackupCase, writeBackup } from '../../lib/backup/write';
import type { StoredEntry } from '../../lib/evidence/entry';
import { openReadStore } from '../../lib/storage/read';
import type { ReadStore } from '../../lib/storage/store';
import { verifySignature } from '../../lib/verify/web-crypto';
import { entriesOf } from '../page/entry-reading';
import { Gathered } from '../page/gathered';
import { serve } from '../page/serving';
import { opened, sealed } from './age';
import { type Offered, offered, storedPiece } from './offered';

export interface Made {
  content: Blob;
  cases: number;
  records: number;
  /** True when it was opened again and all of it was found in it, sound. */
  sound: boolean;
}

export type BackupWorks = {
  make(input: {
    passphrase: string;
    createdAt: string;
    tool: { name: string; version: string };
    device: unknown;
  }): Made;
  /** What is in a file, held against this device. What is asked for below is of the file that was looked into last. */
  look(input: { file: Blob; passphrase: string }): Offered | { problem: BackupProblem };
  /** The entries of one piece of a record's log; null behind the last. */
  entries(input: { record: string; piece: number }): StoredEntry[] | null;
  file(sha256: string): Uint8Array<ArrayBuffer> | null;
};

/** How much of the work is writing; the rest is opening it again. */
const WRITING = 0.6;

interface Looked {
  plain: Blob;
  contents: Contents;
}

export function serveBackup(): void {
  const opening = openReadStore();
  let looked: Looked | null = null;
  const bytesOf = async ({ at, size }: Slice) =>
    new Uint8Array(await (looked as Looked).plain.slice(at, at + size).arrayBuffer());
  serve<BackupWorks>({
    make: async (input, share) => make(await opening, input, share),
    look: async ({ file, passphrase }, share) => {
      looked = null;
      try {
        looked = await lookInto(file, passphrase, share);
        return await offered(await opening, looked.contents);
      } catch (error) {
        if (error instanceof BackupError) return { problem: error.code };
        throw error;
      }
    },
    entries: async ({ record, piece }) => {
      const found = looked?.contents.cases.flatMap((one) => one.records).find(({ id }) => id === record);
      const slices = found?.pieces[piece];
      return found && slices ? storedPiece(found, await bytesOf(slices.log), await bytesOf(slices.disclosed)) : null;
    },
    file: async (sha256) => {
      const slice = looked?.contents.files.get(sha256);
      return slice ? bytesOf(slice) : null;
    },
  });
}

async function make(
  store: ReadStore,
  { passphrase, ...stamp }: Parameters<BackupWorks['make']>[0],
  share: (share: number) => void,
): Promise<Made> {
  const { cases, keys, entries } = await everything(store);
  let done = 0;
  const plain = writeBackup({
    ...stamp,
    keys,
    cases,
    blob: async (sha256) => (await store.blob(sha256))?.bytes ?? null,
    progress: (some) => {
      done += some;
      share(WRITING * Math.min(1, done / Math.max(1, entries)));
    },
  });
  const content = new Gathered('application/age');
  for await (const piece of sealed(plain, passphrase)) content.add(new Uint8Array(piece));
  const whole = content.whole();
  const records = cases.reduce((sum, one) => sum + one.records.length, 0);
  const found = await readBackup(await opened(whole, passphrase), verifySignature, (bytes) =>
    share(WRITING + (1 - WRITING) * Math.min(1, bytes / whole.size)),
  );
  const again = found.cases.flatMap((one) => one.records);
  const sound = found.complete && found.damaged === 0 && found.cases.length === cases.length;
  return {
    content: whole,
    cases: cases.filter(({ row }) => row !== null).length,
    records,
    sound: sound && again.length === records && again.every(({ checked }) => checked?.broken === null),
  };
}

/** Every case with its records, oldest first; records whose case is gone stand under its id. */
async function everything(store: ReadStore): Promise<{ cases: BackupCase[]; keys: string[]; entries: number }> {
  const [rows, records] = await Promise.all([store.cases(), store.records()]);
  const byAge = records.toReversed();
  const ids = new Set([...rows.map(({ id }) => id), ...records.map(({ caseId }) => caseId)]);
  const cases = [...ids].map((id) => ({
    id,
    row: rows.find((row) => row.id === id) ?? null,
    records: byAge
      .filter(({ caseId }) => caseId === id)
      .map((record) => ({ id: record.id, entries: entriesOf(store, record.id) })),
  }));
  const keys = new Set<string>();
  for (const { id } of records) {
    const [first] = await store.entries(id, 0, 1);
    const { key } = JSON.parse(first?.line ?? '{}') as { key?: unknown };
    if (typeof key === 'string') keys.add(key);
  }
  return { cases, keys: [...keys], entries: records.reduce((sum, { head }) => sum + head.count, 0) };
}

/** Opened once: what is restored afterwards is read from the opened pieces, which the browser keeps. */
async function lookInto(file: Blob, passphrase: string, share: (share: number) => void): Promise<Looked> {
  const plain = new Gathered('application/x-tar');
  const archive = await opened(file, passphrase);
  async function* kept() {
    for await (const piece of archive) {
      plain.add(new Uint8Array(piece));
      yield piece;
    }
  }
  const contents = await readBackup(kept(), verifySignature, (bytes) =>
    share(Math.min(1, bytes / Math.max(1, file.size))),
  );
  return { plain: plain.whole(), contents };
}
