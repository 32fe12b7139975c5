/**
 * How a record lies on the disk: the entries of one append in few rows, since each put costs as much as all that is in it; and with
 * them what they changed of the record's own row, which is written only when something else of it changes.
 */
import type { EntryRow, Plan, RecordRow } from './store';

/** Entries in one row at most: whoever wants an entry need not look further back than this for the row that holds it. */
export const MOST_IN_BATCH = 32;

/** What every append changes of a record's row. */
const MOVING = ['head', 'elapsedMs', 'clockOffsetMs', 'messages', 'lastEntryAt', 'streams'] as const;
const moves: ReadonlySet<string> = new Set(MOVING);

/** Of `streams`, those alone that have changed since the record's row was written. */
export type Moved = Pick<RecordRow, (typeof MOVING)[number]>;

export interface BatchRow {
  record: string;
  /** Of its first entry. */
  seq: number;
  entries: Omit<EntryRow, 'record'>[];
  /** Record and ref of its messages, for the index. */
  refs: [record: string, ref: string][];
  /** What the append changed of the record's row, in its last row; null where that row was written itself. */
  moved: Moved | null;
}

/** Whether the entries of an append take the next places of the log, and no two of them one name. */
export function follow(entries: Plan['entries'], count: number): boolean {
  const refs = entries.flatMap(({ ref }) => ref ?? []);
  return new Set(refs).size === refs.length && entries.every(({ seq }, i) => seq === count + i);
}

/** The rows of an append, in order. */
export function batchesOf({ entries, record }: Pick<Plan, 'entries' | 'record'>, moved: Moved | null): BatchRow[] {
  const rows: BatchRow[] = [];
  for (let at = 0; at < entries.length; at += MOST_IN_BATCH) {
    const held = entries.slice(at, at + MOST_IN_BATCH);
    const refs = held.flatMap(({ ref }): [string, string][] => (ref === null ? [] : [[record.id, ref]]));
    const isLast = at + MOST_IN_BATCH >= entries.length;
    rows.push({ record: record.id, seq: held[0]?.seq ?? 0, entries: held, refs, moved: isLast ? moved : null });
  }
  return rows;
}

/** Entries `from` ≤ seq < `to`, of rows in order. */
export function entriesIn(rows: readonly BatchRow[], from = 0, to = Number.MAX_SAFE_INTEGER): EntryRow[] {
  return rows.flatMap(({ record, entries }) =>
    entries.filter(({ seq }) => seq >= from && seq < to).map((entry) => ({ ...entry, record })),
  );
}

/**
 * What has moved since `written` is the record's row on the disk; null when more has changed than what every append changes, and
 * for a record that has ended: lists of many records need nothing else of those.
 */
export function movedSince(written: RecordRow, now: RecordRow): Moved | null {
  if (now.state === 'closed') return null;
  if (!stoodStill(written, now) || !stoodStill(now, written)) return null;
  const { head, elapsedMs, clockOffsetMs, messages, lastEntryAt } = now;
  const streams = Object.entries(now.streams).filter(([stream, at]) => written.streams[stream] !== at);
  return { head, elapsedMs, clockOffsetMs, messages, lastEntryAt, streams: Object.fromEntries(streams) };
}

/** Whether nothing that `a` has is different in `b`, but for what every append changes. */
const stoodStill = (a: RecordRow, b: RecordRow): boolean =>
  (Object.keys(a) as (keyof RecordRow)[]).every((name) => a[name] === b[name] || moves.has(name));

/** The record's row as the newest append left it. */
export function rowAfter(written: RecordRow, newest: BatchRow | undefined): RecordRow {
  const moved = newest?.moved;
  if (!moved || moved.head.count <= written.head.count) return written;
  return { ...written, ...moved, streams: { ...written.streams, ...moved.streams } };
}
