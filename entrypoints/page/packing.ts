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

/** Rejects when the store cannot be read, or holds something other than its entries say. */
export async function pack(store: ReadStore, record: RecordRow, locale: Locale, now: Date): Promise<Packed> {
  const [entries, row] = await Promise.all([store.entries(record.id), store.caseById(record.caseId)]);
  const title = row?.title ?? record.title ?? '';
  const createdAt = now.toISOString();
  const offsetMinutes = -now.getTimezoneOffset();
  const hash = sha256.create();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const writing = writePackage({
    caseTitle: title,
    records: [{ entries, blobs: await blobsOf(store, entries) }],
    createdAt,
    offsetMinutes,
    tool: { name: 'on-record', version: browser.runtime.getManifest().version },
    locale,
    verifier: await offlineVerifier(),
  });
  for await (const piece of writing) {
    hash.update(piece);
    pieces.push(new Uint8Array(piece));
  }
  return {
    file: packageName(title, createdAt, offsetMinutes),
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
    .filter(({ kind }) => kind === 'blob')
    .map(({ line }) => JSON.parse(line) as { sha256?: unknown });
  const rows = await Promise.all(
    kept.flatMap(({ sha256: digest }) => (typeof digest === 'string' ? [store.blob(digest)] : [])),
  );
  return rows.filter((row) => row !== undefined);
}
