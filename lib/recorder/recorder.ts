/**
 * The only writer of evidence. Each batch is hashed and stored in one transaction; the answer comes when it is on
 * disk, and only then are the pages told.
 */
import { timestamp } from '../evidence/chain';
import type { Draft } from '../evidence/entry';
import { coded } from '../storage/failure';
import type { BlobRow, CaseRow, Plan, RecordRow, WriteStore } from '../storage/store';
import type { Known, Side } from '../transcript/message';
import type { GapReason, Observation, Seen } from '../transcript/observation';
import { chained } from './chaining';
import type { Clock } from './clock';
import { place } from './clock';
import { type Beside, closing, type Drafted, draftAll, gapOf, type Made, refsIn, refsOutside } from './drafts';
import { type Entered, enterRecord } from './entering';
import { knownOf } from './known';
import { learn, lessonOf } from './lessons';
import { beginningOf, openingDraft, openingRow, type Surroundings } from './opening';
import { Sealer } from './sealer';
import { isDue, SealsSoon } from './sealing';
import type { NoSigner, Signer } from './signer';

export interface RecorderParts {
  store: WriteStore;
  clock: Clock;
  /** Cryptographically random bytes. */
  random(length: number): Uint8Array;
  signer: Signer | NoSigner;
  surroundings(): Surroundings;
  /** Called after what was appended is on disk. */
  onAppended(row: RecordRow): void;
  /** Called with what of a delivery was new, once it is on disk. */
  onTaken?(row: RecordRow, fresh: readonly Observation[]): void;
  /** Words that are cut apart in texts, so that each can be withheld alone; none when left out. */
  names?(): readonly string[];
}

export interface Joined {
  /** Messages in the log, in page order. */
  known: Known[];
  /** Number of the stream's first observation that is not stored. */
  next: number;
  resumed: boolean;
}

export class Recorder {
  readonly #parts: RecorderParts;
  readonly #sealer: Sealer;
  readonly #sealsSoon = new SealsSoon((record) => void this.seal(record).catch(() => undefined));

  constructor(parts: RecorderParts) {
    this.#parts = parts;
    this.#sealer = new Sealer(parts);
  }

  /** Opens a record of `ofCase`, bound to a browser tab. */
  async open(ofCase: CaseRow, tab: number, page: { url: string | null; title: string | null }): Promise<RecordRow> {
    const beginning = await beginningOf(this.#parts, ofCase, { tab, start: 'user', page });
    const plan = this.#chained(openingRow(beginning), [{ draft: openingDraft(beginning), ref: null }]);
    await this.#parts.store.createRecord(plan);
    this.#parts.onAppended(plan.record);
    return plan.record;
  }

  /** A record that comes about at once: opened, written and closed in one transaction, then sealed. */
  async enter(ofCase: CaseRow, entered: Entered): Promise<RecordRow> {
    const row = await enterRecord(this.#parts, ofCase, entered);
    this.#parts.onAppended(row);
    return (await this.seal(row.id)) ?? row;
  }

  /**
   * A content script begins to capture for a record: its clock is placed, and what the log already holds is told. When
   * the record was watched before, the time since is a gap.
   */
  async join(record: string, from: { frame: number; stream: string }, seen: Seen, again: boolean): Promise<Joined> {
    const { clock, store } = this.#parts;
    const nowMs = clock.steadyMs();
    let unwatched: number | null = null;
    let reason: GapReason = again ? 'conversation-gone' : 'page-reloaded';
    const row = await store.updateRecord(record, (before) => {
      const { stream } = from;
      const resumed = Object.keys(before.streams).length > 0;
      unwatched = resumed ? (before.unwatchedSinceMs ?? Date.parse(before.lastEntryAt)) : null;
      reason = before.unwatchedBecause ?? (isUnheard(before, from.frame) ? 'worker-lost' : reason);
      const zeroMs = Math.round(nowMs - before.openedSteadyMs - seen.steadyMs);
      const streams = { ...before.streams, [stream]: before.streams[stream] ?? { stored: 0, zeroMs } };
      return { ...before, streams, capturing: from, unwatchedSinceMs: null, unwatchedBecause: null };
    });
    if (unwatched !== null) await this.gap(record, unwatched, seen.wallMs, reason);
    return {
      known: row ? knownOf(await store.entries(record), 'as-read') : [],
      next: row?.streams[from.stream]?.stored ?? 0,
      resumed: unwatched !== null,
    };
  }

  /** The frame that captured has gone, at `wallMs`, for `because` when that is known. Another may take over. */
  async leave(record: string, wallMs: number, because: GapReason | null = null): Promise<void> {
    const unwatched = { capturing: null, unwatchedSinceMs: wallMs, unwatchedBecause: because };
    await this.#parts.store.updateRecord(record, (row) => ({ ...row, ...unwatched }));
  }

  /** Parts of the page belong to sites that may not be read: a gap for each, the first time. It has no end that is known. */
  async unreachable(record: string, sites: readonly string[]): Promise<void> {
    for (const site of sites) {
      const at = this.#parts.clock.wallMs();
      const gap = gapOf(at, at, 'frame-unreachable');
      await this.add(record, (_, row) => (row.unreachable?.includes(site) ? [] : [gap]), {
        also: (row) => ({ ...row, unreachable: [...(row.unreachable ?? []), site] }),
      });
    }
  }

  /**
   * Stores what is new of a batch numbered from `from`, and returns the stream's cursor. A batch that is already
   * stored, in part or whole, is not stored again; one that leaves a hole is refused by an unchanged cursor. Null when
   * the record takes nothing (more) from `tab`.
   */
  async take(
    record: string,
    stream: string,
    from: number,
    observations: readonly Observation[],
    tab?: number,
  ): Promise<number | null> {
    let refused = false;
    let fresh: readonly Observation[] = [];
    const plan = (before: RecordRow, seqOf: ReadonlyMap<string, number>): Plan | null => {
      refused = before.state !== 'recording' || (tab !== undefined && before.tab !== tab);
      const at = before.streams[stream];
      fresh = refused || !at || from > at.stored ? [] : observations.slice(at.stored - from);
      if (!at || fresh.length === 0) return null;
      const { drafted, ...after } = draftAll(before, fresh, at.zeroMs, seqOf);
      const streams = { ...before.streams, [stream]: { ...at, stored: at.stored + fresh.length } };
      return this.#chained({ ...before, ...after, streams }, drafted);
    };
    const { store } = this.#parts;
    await this.#sealer.ahead(record);
    const row = await store.append(record, refsOutside(observations), plan).catch((error: unknown) => {
      // A message that the log holds already: then all of them are looked up, and it is left out.
      if (coded(error).code === 'entry-exists') return store.append(record, refsIn(observations), plan);
      throw error;
    });
    if (refused) return null;
    this.#appended(row);
    if (fresh.length > 0) this.#parts.onTaken?.(row, fresh);
    return row.streams[stream]?.stored ?? 0;
  }

  /** The user wrote something. */
  note(record: string, text: string): Promise<RecordRow> {
    return this.add(record, { kind: 'note', fields: {}, secret: { text } });
  }

  /** The user corrected who spoke in entry `of`: it is learned for the messages like it that come from now on. */
  async label(record: string, of: number, side: Side): Promise<RecordRow> {
    const [entry] = await this.#parts.store.entries(record, of, of + 1);
    const lesson = entry ? lessonOf(entry, side) : null;
    const also = (row: RecordRow): RecordRow => (lesson ? { ...row, lessons: learn(row.lessons ?? [], lesson) } : row);
    return this.add(record, { kind: 'label', fields: { of, side, learned: null }, secret: {} }, { also });
  }

  /** A package left the device; `digest` is its SHA-256, hex. */
  custody(record: string, action: string, digest: string): Promise<RecordRow> {
    return this.add(record, { kind: 'custody', fields: { action, digest }, secret: {} });
  }

  /** An outside clock was asked; `reply` is what it answered, when that is of use. */
  anchor(
    record: string,
    fields: Extract<Draft, { kind: 'anchor' }>['fields'],
    reply: BlobRow | null,
    anchored: 'first' | 'last',
  ): Promise<RecordRow> {
    const blobs = reply === null ? [] : [reply];
    const also = ({ asked: _, ...row }: RecordRow): RecordRow => ({ ...row, anchored });
    return this.add(record, { kind: 'anchor', fields, secret: {} }, { also, blobs });
  }

  /** Watching stopped at `fromMs` and goes on, or ends, at `toMs` (wall clock). */
  gap(record: string, fromMs: number, toMs: number, reason: GapReason): Promise<RecordRow> {
    return this.add(record, gapOf(fromMs, toMs, reason));
  }

  /** Ends a record: a `close` entry, then the final seal. Closing a closed one does nothing. */
  async close(record: string, reason: string): Promise<RecordRow> {
    const also = (row: RecordRow, at: number): RecordRow => ({
      ...row,
      state: 'closed',
      awaited: [],
      tab: null,
      closedAt: timestamp(at),
    });
    const closed = await this.add(record, (_, row) => closing(row, reason), { also });
    return (await this.seal(record)) ?? closed;
  }

  /** Signs the head and appends the seal, unless the head is sealed already or there is no key. */
  async seal(record: string): Promise<RecordRow | undefined> {
    await this.#sealer.seal(record);
    return this.#parts.store.record(record);
  }

  /** Seals every record in which something was appended for long enough, and every closed one that does not end on its seal. */
  async sealDue(): Promise<void> {
    const now = this.#parts.clock.wallMs();
    for (const row of await this.#parts.store.records()) {
      if (row.state === 'closed' ? row.head.count > row.sealedCount : isDue(row, now)) await this.seal(row.id);
    }
  }

  /** Entries that the background itself makes, in one transaction. A closed record takes notes, labels, custody and anchors. */
  async add(
    record: string,
    wanted: Made | ((seqOf: ReadonlyMap<string, number>, row: RecordRow) => Made[]),
    { also = (row) => row, blobs = [], refs = [], seen = this.#now() }: Beside = {},
  ): Promise<RecordRow> {
    const row = await this.#parts.store.append(record, refs, (before, seqOf) => {
      const made = typeof wanted === 'function' ? wanted(seqOf, before) : [wanted];
      if (made.length === 0) return null;
      const { elapsedMs, clockOffsetMs, jumpMs } = place(before, seen, null);
      const when = { observedAtMs: seen.wallMs, elapsedMs };
      const drafted: Drafted[] = [];
      if (jumpMs !== null)
        drafted.push({ draft: { ...when, kind: 'clock', fields: { jumpMs }, secret: {} }, ref: null });
      for (const one of made) drafted.push({ draft: { ...when, ...one } as Draft, ref: null });
      return { ...this.#chained(also({ ...before, elapsedMs, clockOffsetMs }, seen.wallMs), drafted), blobs };
    });
    this.#appended(row);
    return row;
  }

  #now(): Seen {
    const { clock } = this.#parts;
    return { wallMs: clock.wallMs(), steadyMs: clock.steadyMs() };
  }

  #chained(row: RecordRow, drafted: Drafted[]): Plan {
    return chained(row, drafted, this.#parts);
  }

  #appended(row: RecordRow): void {
    this.#parts.onAppended(row);
    if (isDue(row, this.#parts.clock.wallMs())) this.#sealsSoon.ask(row.id);
  }
}

/** This frame joined already, and has never delivered since: the worker ended before it could answer. */
function isUnheard({ capturing, streams }: RecordRow, frame: number): boolean {
  return capturing?.frame === frame && streams[capturing.stream]?.stored === 0;
}
