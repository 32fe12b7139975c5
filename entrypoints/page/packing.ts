/** Packs records of the store, of one case, into an evidence package. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { browser } from 'wxt/browser';
import { packageName } from '../../lib/export/names';
import { type PackageBlob, type PackageRecord, writePackage } from '../../lib/export/package';
import { filesBehind, type Withholding, withhold, withholdTitle } from '../../lib/export/redact';
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
    const withheld: Withholding = own ? leaving.withholding : { spans, entries: twins(entries, texts) };
    const leftOut = filesBehind(entries, withheld);
    records.push({
      entries: entries.map((entry) => withhold(entry, withheld)),
      blobs: blobsOf(store, entries, leftOut),
      chosen: withheld.chosen ?? null,
      leftOut,
    });
    count += entries.length;
  }
  const hash = sha256.create();
  const content = new Gathered();
  const writing = writePackage({
    ...stamp,
    records,
    tool: { name: 'on-record', version: browser.runtime.getManifest().version },
    locale,
    verifier: await offlineVerifier(),
  });
  for await (const piece of writing) {
    hash.update(piece);
    content.add(new Uint8Array(piece));
  }
  return {
    file,
    content: content.whole(),
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

/** Pieces of a file, given to the browser some megabytes at a time: it keeps them where there is room, on the disk if need be. */
class Gathered {
  readonly #given: Blob[] = [];
  #pieces: Uint8Array<ArrayBuffer>[] = [];
  #size = 0;

  add(piece: Uint8Array<ArrayBuffer>): void {
    this.#pieces.push(piece);
    this.#size += piece.length;
    if (this.#size >= AT_ONCE) this.#give();
  }

  whole(): Blob {
    this.#give();
    return new Blob(this.#given, { type: 'application/zip' });
  }

  #give(): void {
    this.#given.push(new Blob(this.#pieces));
    this.#pieces = [];
    this.#size = 0;
  }
}

const AT_ONCE = 8 * 2 ** 20;

/** Read when their turn comes, so that one at a time is in memory. */
function blobsOf(store: ReadStore, entries: readonly EntryRow[], leftOut: ReadonlySet<string>): PackageBlob[] {
  return entries.flatMap(({ kind, line }): PackageBlob[] => {
    if (kind !== 'blob' && kind !== 'anchor') return [];
    const { sha256: digest, mediaType } = JSON.parse(line) as { sha256: string | null; mediaType?: string | null };
    if (digest === null || leftOut.has(digest)) return [];
    const bytes = async () => (await store.blob(digest))?.bytes ?? null;
    return [{ sha256: digest, mediaType: mediaType ?? '', bytes }];
  });
}
