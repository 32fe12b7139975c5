/** Packs records of the store, of one case, into an evidence package. Runs in a worker: it needs the store, and nothing of the page. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { StoredEntry } from '../../lib/evidence/entry';
import { type CoveredCopy, type PackageBlob, type PackageRecord, writePackage } from '../../lib/export/package';
import { entriesCovered, filesBehind, type Withholding, withhold } from '../../lib/export/redact';
import type { EntryRow, ReadStore, RecordRow } from '../../lib/storage/store';
import type { Cover } from './cover';
import { entriesOf } from './entry-reading';
import { Gathered } from './gathered';
import { twins, wholeTexts } from './twins';

export interface Packed {
  file: string;
  content: Blob;
  /** SHA-256 of the file, lower-case hex. */
  digest: string;
  entries: number;
}

/** What leaves: the record at hand, of which whole messages may be withheld, and other records of its case. */
export interface Leaving {
  shown: RecordRow;
  records: readonly RecordRow[];
  withholding: Withholding;
  cover: Cover;
  /** Pictures that leave with parts covered. */
  covered: readonly CoveredCopy[];
  /** verify.html. */
  verifier: string;
}

/** Rejects when the store cannot be read, or holds something other than its entries say. */
export async function pack(store: ReadStore, leaving: Leaving, progress: (share: number) => void): Promise<Packed> {
  const { file, ...stamp } = leaving.cover;
  const records: PackageRecord[] = [];
  let count = 0;
  const originals = new Set(leaving.covered.map(({ original }) => original));
  const texts = await wholeTexts(entriesOf(store, leaving.shown.id), leaving.withholding.entries);
  for (const { id } of oldestFirst(leaving.records)) {
    const entries = entriesOf(store, id);
    const own = id === leaving.shown.id;
    const { spans } = leaving.withholding;
    const kept = await keptOf(entries);
    const covered = entriesCovered(kept.entries, originals);
    const withheld: Withholding = own
      ? { ...leaving.withholding, covered }
      : { spans, covered, entries: await twins(entries, texts) };
    const leftOut = filesBehind(kept.entries, withheld);
    records.push({
      entries: withheldIn(entries, withheld),
      count: kept.of,
      blobs: blobsOf(store, kept.entries, leftOut),
      chosen: withheld.chosen ?? null,
      leftOut,
    });
    count += kept.of;
  }
  const hash = sha256.create();
  const content = new Gathered('application/zip');
  for await (const piece of writePackage({
    ...stamp,
    records,
    covered: leaving.covered,
    verifier: leaving.verifier,
    progress,
  })) {
    hash.update(piece);
    content.add(new Uint8Array(piece));
  }
  return { file, content: content.whole(), digest: bytesToHex(hash.digest()), entries: count };
}

function withheldIn(entries: AsyncIterable<EntryRow>, withholding: Withholding): AsyncIterable<StoredEntry> {
  return {
    async *[Symbol.asyncIterator]() {
      for await (const entry of entries) yield withhold(entry, withholding);
    },
  };
}

/** The entries that name bytes, and how many entries there are at all. */
async function keptOf(all: AsyncIterable<EntryRow>): Promise<{ entries: EntryRow[]; of: number }> {
  const entries: EntryRow[] = [];
  let of = 0;
  for await (const entry of all) {
    of += 1;
    if (entry.kind === 'blob' || entry.kind === 'anchor') entries.push(entry);
  }
  return { entries, of };
}

function oldestFirst(records: readonly RecordRow[]): RecordRow[] {
  return [...records].sort((a, b) => a.openedAt.localeCompare(b.openedAt));
}

/** Read when their turn comes, so that one at a time is in memory. */
function blobsOf(store: ReadStore, entries: readonly EntryRow[], leftOut: ReadonlySet<string>): PackageBlob[] {
  return entries.flatMap(({ line }): PackageBlob[] => {
    const { sha256: digest, mediaType } = JSON.parse(line) as { sha256: string | null; mediaType?: string | null };
    if (digest === null || leftOut.has(digest)) return [];
    const bytes = async () => (await store.blob(digest))?.bytes ?? null;
    return [{ sha256: digest, mediaType: mediaType ?? '', bytes }];
  });
}
