/** Packs one record of the store into an evidence package. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { browser } from 'wxt/browser';
import { packageName } from '../../lib/export/names';
import { type PackageBlob, writePackage } from '../../lib/export/package';
import type { Locale } from '../../lib/i18n/locale';
import type { EntryRow, ReadStore, RecordRow } from '../../lib/storage/store';

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

export async function coverOf(store: ReadStore, record: RecordRow, now: Date): Promise<Cover> {
  const caseTitle = (await store.caseById(record.caseId))?.title ?? record.title ?? '';
  const createdAt = now.toISOString();
  const offsetMinutes = -now.getTimezoneOffset();
  return { caseTitle, createdAt, offsetMinutes, file: packageName(caseTitle, createdAt, offsetMinutes) };
}

/** Rejects when the store cannot be read, or holds something other than its entries say. */
export async function pack(store: ReadStore, record: RecordRow, locale: Locale, cover: Cover): Promise<Packed> {
  const { file, ...stamp } = cover;
  const entries = await store.entries(record.id);
  const hash = sha256.create();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const writing = writePackage({
    ...stamp,
    records: [{ entries, blobs: await blobsOf(store, entries) }],
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
    entries: entries.length,
  };
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
