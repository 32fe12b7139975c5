/** Drafts become the next entries of a record, and its row as it is after them. */
import { appendEntries, type Random, timestamp } from '../evidence/chain';
import type { Plan, RecordRow } from '../storage/store';
import type { Drafted } from './drafts';

interface Writing {
  random: Random;
  /** Words that are cut apart in texts; none when left out. */
  names?(): readonly string[];
}

/** Synchronous, because it runs while a transaction is open. */
export function chained(row: RecordRow, drafted: readonly Drafted[], { random, names }: Writing): Plan {
  const drafts = drafted.map(({ draft }) => draft);
  const { entries, head } = appendEntries(row.head, row.id, drafts, random, names?.());
  const last = drafted.at(-1);
  return {
    entries: entries.map((entry, i) => ({ ...entry, ref: drafted[i]?.ref ?? null })),
    record: { ...row, head, lastEntryAt: last ? timestamp(last.draft.observedAtMs) : row.lastEntryAt },
  };
}
