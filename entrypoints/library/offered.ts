/** What a backup offers to this device: each case and record held against what is here. */
import { type CaseFate, mergedCase, type RecordFate, recordFate } from '../../lib/backup/merge';
import type { Contents, FoundCase, FoundRecord } from '../../lib/backup/read';
import { type Broken, type CheckedRecord, heldBy, storedEntries } from '../../lib/backup/record';
import { lineDigest } from '../../lib/evidence/chain';
import type { StoredEntry } from '../../lib/evidence/entry';
import { slotsIn } from '../../lib/evidence/opened';
import type { RestoredRecord } from '../../lib/protocol/calls';
import type { CaseRow, ReadStore } from '../../lib/storage/store';

export interface OfferedRecord {
  id: string;
  title: string | null;
  openedAt: string | null;
  messages: number;
  /** `unusable`: no log that could be kept. */
  fate: RecordFate | 'unusable';
  /** Where its log does not hold: the finding, and the entry. */
  broken: Broken | null;
}

export interface OfferedCase {
  id: string;
  title: string | null;
  /** `unreadable`: no case that could be kept; its records then stay out too, unless the case is here. */
  fate: CaseFate | 'unreadable';
  /** What is to be put into the store. */
  row: CaseRow | null;
  records: OfferedRecord[];
  bring: RestoredRecord[];
  /** Pictures and files that are not here yet. */
  files: { sha256: string; mediaType: string; size: number }[];
  /** How many of those that its records name are neither here nor in the backup. */
  lost: number;
}

export interface Offered {
  createdAt: string;
  /** False where the file breaks off, or was altered further on. */
  complete: boolean;
  damaged: number;
  /** What the browser kept beside the store, as it was found. */
  device: unknown;
  cases: OfferedCase[];
  /** True where this device holds no case and no record yet. */
  fresh: boolean;
}

export async function offered(store: ReadStore, contents: Contents): Promise<Offered> {
  const rows = new Map((await store.cases()).map((row) => [row.id, row]));
  const records = await store.records();
  const cases: OfferedCase[] = [];
  for (const found of contents.cases) cases.push(await offeredCase(store, found, contents, rows));
  const { createdAt, complete, damaged, device } = contents;
  return { createdAt, complete, damaged, device, cases, fresh: rows.size === 0 && records.length === 0 };
}

async function offeredCase(
  store: ReadStore,
  found: FoundCase,
  { createdAt, files }: Contents,
  rows: ReadonlyMap<string, CaseRow>,
): Promise<OfferedCase> {
  const merged = found.row === null ? null : mergedCase(found.row, (id) => rows.get(id), createdAt);
  const fate = merged?.fate ?? 'unreadable';
  const homeless = fate === 'unreadable' && !rows.has(found.id);
  const records: OfferedRecord[] = [];
  const bring: RestoredRecord[] = [];
  const wanted = new Map<string, string>();
  for (const record of found.records) {
    const one = await offeredRecord(store, record);
    records.push(one);
    if (record.checked === null || homeless) continue;
    if (one.fate === 'new') bring.push(restored(record.checked));
    if (one.fate === 'new' || one.fate === 'same')
      for (const { sha256, mediaType } of record.checked.files) wanted.set(sha256, mediaType);
  }
  const missing: OfferedCase['files'] = [];
  let lost = 0;
  for (const [sha256, mediaType] of wanted) {
    if ((await store.blob(sha256)) !== undefined) continue;
    const slice = files.get(sha256);
    if (slice) missing.push({ sha256, mediaType, size: slice.size });
    else lost += 1;
  }
  const row = merged?.row ?? null;
  return { id: found.id, title: found.row?.title ?? null, fate, row, records, bring, files: missing, lost };
}

async function offeredRecord(store: ReadStore, { id, checked }: FoundRecord): Promise<OfferedRecord> {
  if (checked === null) return { id, title: null, openedAt: null, messages: 0, fate: 'unusable', broken: null };
  const mine = await store.record(id);
  const [last] = mine ? await store.entries(id, checked.head.count - 1, checked.head.count) : [];
  const fate = recordFate(
    mine ? { head: mine.head, digestAt: (seq) => (last?.seq === seq ? lineDigest(last.line) : null) } : null,
    checked,
  );
  const { title, url, openedAt, messages } = checked.facts;
  return { id, title: title ?? url, openedAt, messages, fate, broken: checked.broken };
}

function restored({ id, head, facts, broken }: CheckedRecord): RestoredRecord {
  return { ...facts, id, head, broken: broken?.code ?? null };
}

/** The entries of a piece; of a log that does not hold, without disclosures that no entry commits to. */
export function storedPiece({ checked }: FoundRecord, log: Uint8Array, disclosed: Uint8Array): StoredEntry[] {
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  const entries = storedEntries(text(log), text(disclosed)) ?? [];
  if (checked?.broken === null) return entries;
  return entries.map((entry) => ({ ...entry, disclosures: heldBy(slotsIn(entry), entry.disclosures) }));
}
