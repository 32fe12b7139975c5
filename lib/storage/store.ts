/** What is kept on the device, and the two doors to it: pages may read, only the background writes. */
import type { Case } from '../case/case';
import type { Channel, Head, RecordStart, StoredEntry } from '../evidence/entry';
import type { Side, SideBasis } from '../transcript/message';
import type { GapReason } from '../transcript/observation';

export type CaseRow = Case;

export type RecordState = 'recording' | 'paused' | 'closed';

export interface RecordRow {
  id: string;
  caseId: string;
  state: RecordState;
  /** Browser tab while it is recording; null afterwards. */
  tab: number | null;
  /** How it came about, where it was not captured from a page; absent where it was. */
  start?: RecordStart;
  /** Over what the contact took place that it is about; absent or null where it says nothing of one. */
  channel?: Channel | null;
  /** For lists; the entries hold what counts. */
  url: string | null;
  title: string | null;
  openedAt: string;
  closedAt: string | null;
  head: Head;
  /** Highest steady time given so far, ms since the record opened: it never goes back. */
  elapsedMs: number;
  /** Offset of wall clock to steady clock at the last entry, ms; a jump of more than 2 s becomes a `clock` entry. */
  clockOffsetMs: number;
  /** The background's steady clock when the record opened, ms. */
  openedSteadyMs: number;
  /** One for each content script instance that has captured for this record. */
  streams: Record<string, StreamRow>;
  /** The frame that captures now, and its newest stream; null while none does. */
  capturing: { frame: number; stream: string } | null;
  /** When watching was last known to stop, Unix epoch ms; null while it goes on. */
  unwatchedSinceMs: number | null;
  /** Why it stopped, where more is known than that the page went. */
  unwatchedBecause?: GapReason | null;
  /** What the user's corrections of who spoke teach about what comes after them. */
  lessons?: Lesson[];
  /** Sites of frames that could not be read; the log has a gap for each. */
  unreachable?: string[];
  messages: number;
  lastEntryAt: string;
  /** Count of the head that the last seal covers, and when it was made; 0 and null before the first. */
  sealedCount: number;
  sealedAt: string | null;
  /** Attachments of which the log says nothing yet: their bytes are on their way, or lost when it closes. Absent before the first. */
  awaited?: AwaitedFile[];
  /** Which of its seals an outside clock was asked about; absent before the first. */
  anchored?: 'first' | 'last';
  /** Seq of the seal that an outside clock is being asked about; absent while none is. */
  asked?: number;
  /** Out of a backup: when that was made, and what was found to be wrong with the log then. Nothing is added to such a record. */
  restored?: { at: string; broken: string | null };
}

/** Messages that are read as this one was come from `to`. */
export interface Lesson {
  /** Seq of the message that the user corrected. */
  of: number;
  to: Side;
  /** Name that is shown; null where there is none, and then the rest tells what is alike. */
  sender: string | null;
  rule: string;
  side: Side;
  sideBasis: SideBasis | null;
}

/** Attachment `index` of the message with seq `of`. */
export interface AwaitedFile {
  of: number;
  index: number;
  role: 'picture' | 'file';
  /** Of one that came after its message: its name, or its address. */
  name?: string | null;
}

export interface StreamRow {
  /** Delivery cursor: how many of its observations are stored. */
  stored: number;
  /** What the record's elapsed time was when that document's steady clock stood at 0, ms. */
  zeroMs: number;
}

export interface EntryRow extends StoredEntry {
  record: string;
  /** Capture's name of the message, for `message` entries. */
  ref: string | null;
}

export interface BlobRow {
  sha256: string;
  mediaType: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Read side: pages (panel, library) open this one. */
export interface ReadStore {
  cases(): Promise<CaseRow[]>;
  caseById(id: string): Promise<CaseRow | undefined>;
  /** Newest first; of one case, or of all. */
  records(caseId?: string): Promise<RecordRow[]>;
  record(id: string): Promise<RecordRow | undefined>;
  /** The record that runs on a browser tab. */
  recordOn(tab: number): Promise<RecordRow | undefined>;
  /** Entries `from` ≤ seq < `to`, in order. */
  entries(record: string, from?: number, to?: number): Promise<EntryRow[]>;
  blob(sha256: string): Promise<BlobRow | undefined>;
  close(): void;
}

/** What an append wants to write, worked out synchronously while the transaction is open. */
export interface Plan {
  entries: Omit<EntryRow, 'record'>[];
  record: RecordRow;
  blobs?: BlobRow[];
}

/** What is to be deleted for good: one record, a case with its records, or all cases and records. */
export type Erasure = { erase: 'record' | 'case'; id: string } | { erase: 'all' };

/** Write side: the background alone. A promise resolves when the transaction is complete on disk (`strict`). */
export interface WriteStore extends ReadStore {
  putCase(row: CaseRow): Promise<void>;
  /** Reads, changes and writes one case in one transaction; undefined when there is none. */
  updateCase(id: string, change: (row: CaseRow) => CaseRow): Promise<CaseRow | undefined>;
  /** First entries of a new record. Fails when the id is taken. */
  createRecord(plan: Plan): Promise<void>;
  /**
   * One transaction: takes the record's row and the seqs of `refs`, calls `plan` synchronously, writes what it returns.
   * `plan` returning null writes nothing; it may be called twice, and the last call counts. Rejects with code
   * `record-missing` when there is no such record, `entry-exists` when an entry does not take the next place of the log, or the log
   * holds its ref.
   */
  append(
    record: string,
    refs: string[],
    plan: (row: RecordRow, seqOf: ReadonlyMap<string, number>) => Plan | null,
  ): Promise<RecordRow>;
  /**
   * What a backup holds of one case, in one transaction: its records, and its row where that is not null. Rejects with code
   * `record-exists` when an id is taken, and nothing of it is written.
   */
  bringIn(plans: readonly Plan[], ofCase: CaseRow | null): Promise<void>;
  putBlob(row: BlobRow): Promise<void>;
  /** Deletes those of these blobs that no entry names. */
  dropUnnamed(sha256s: readonly string[]): Promise<void>;
  /** Changes only what is not evidence: state, tab. */
  updateRecord(id: string, change: (row: RecordRow) => RecordRow): Promise<RecordRow | undefined>;
  /**
   * Deletes for good, in one transaction, with the blobs that nothing else names; the ids of the records that went. The signing key
   * stays: packages that were given out are told to be of one hand by it.
   */
  erase(what: Erasure): Promise<string[]>;
  keyPair(): Promise<CryptoKeyPair | undefined>;
  putKeyPair(pair: CryptoKeyPair): Promise<void>;
}
