/** Packs records of the store, of one case, into an evidence package. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { browser } from 'wxt/browser';
import { packageName } from '../../lib/export/names';
import { type PackageBlob, type PackageRecord, writePackage } from '../../lib/export/package';
import { type Withholding, withhold, withholdTitle } from '../../lib/export/redact';
import type { Locale } from '../../lib/i18n/locale';
import type { EntryRow, ReadStore, RecordRow } from '../../lib/storage/store';
import { twins, wholeTexts } from './twins';

export interface Packed {
  file: string;
  content: Blob;
  /** SHA-256 of the file, lower-case hex. */
  digest: string;
  entries: number;
}

/** What a package is called and when it is made; settled before the user is asked where to put it. */
export interface Cover {
  caseTitle: string;
  createdAt: string;
  offsetMinutes: number;
  file: string;
}

export async function coverOf(
  store: ReadStore,
  record: RecordRow,
  withholding: Withholding,
  now: Date,
): Promise<Cover> {
  const title = (await store.caseById(record.caseId))?.title ?? record.title ?? '';
  const caseTitle = withholdTitle(title, withholding);
  const createdAt = now.toISOString();
  const offsetMinutes = -now.getTimezoneOffset();
  return { caseTitle, createdAt, offsetMinutes, file: packageName(caseTitle, createdAt, offsetMinutes) };
}

/** What leaves: the record at hand, of which whole messages may be withheld, and other records of its case. */
export interface Leaving {
  shown: RecordRow;
  records: readonly RecordRow[];
  withholding: Withholding;
}

/** Rejects when the store cannot be read, or holds something other than its entries say. */
export async function pack(store: ReadStore, leaving: Leaving, locale: Locale, cover: Cover): Promise<Packed> {
  const { file, ...stamp } = cover;
  const records: PackageRecord[] = [];
  let count = 0;
  const texts = wholeTexts(await store.entries(leaving.shown.id), leaving.withholding.entries);
  for (const { id } of oldestFirst(leaving.records)) {
    const entries = await store.entries(id);
    const { spans } = leaving.withholding;
    const own = id === leaving.shown.id;
    const withheld = own ? leaving.withholding : { spans, entries: twins(entries, texts) };
    records.push({ entries: entries.map((entry) => withhold(entry, withheld)), blobs: await blobsOf(store, entries) });
    count += entries.length;
  }
  const hash = sha256.create();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const writing = writePackage({
    ...stamp,
    records,
    tool: { name: 'on-record', version: browser.runtime.getManifest().version },
    locale,
    verifier: await offlineVerifier(),
  });
  for await (const piece of writing) {
    hash.update(piece);
    pieces.push(new Uint8Array(piece));
  }
  return {
    file,
    content: new Blob(pieces, { type: 'application/zip' }),
    digest: bytesToHex(hash.digest()),
    entries: count,
  };
}

function oldestFirst(records: readonly RecordRow[]): RecordRow[] {
  return [...records].sort((a, b) => a.openedAt.localeCompare(b.openedAt));
}

/** The page that goes with every package; made at build time (scripts/offline-verifier.ts). */
async function offlineVerifier(): Promise<string> {
  return (await fetch(browser.runtime.getURL('/offline-verifier.html'))).text();
}

async function blobsOf(store: ReadStore, entries: EntryRow[]): Promise<PackageBlob[]> {
  const kept = entries
    .filter(({ kind }) => kind === 'blob' || kind === 'anchor')
    .map(({ line }) => JSON.parse(line) as { sha256?: unknown });
  const rows = await Promise.all(
    kept.flatMap(({ sha256: digest }) => (typeof digest === 'string' ? [store.blob(digest)] : [])),
  );
  return rows.filter((row) => row !== undefined);
}
