/** A case out of a backup goes into the store: its files one by one, then its records and its row in one transaction. */
import type { StoredEntry } from '../../lib/evidence/entry';
import type { RestoredRecord, RestoreStep } from '../../lib/protocol/calls';
import { done, failed, type Result } from '../../lib/protocol/problem';
import type { Plan, RecordRow } from '../../lib/storage/store';
import type { House } from './house';

/** Entries of records whose case has not come yet. They go with the worker: then the case fails as a whole, and is begun again. */
export class Restoring {
  readonly #entries = new Map<string, StoredEntry[]>();

  /** How many there are of it now; nothing is taken that leaves a hole. */
  take(record: string, from: number, entries: readonly StoredEntry[]): number {
    const held = from === 0 ? [] : (this.#entries.get(record) ?? []);
    if (held.length === from) for (const entry of entries) held.push(entry);
    this.#entries.set(record, held);
    return held.length;
  }

  entriesOf(record: string): readonly StoredEntry[] {
    return this.#entries.get(record) ?? [];
  }

  clear(): void {
    this.#entries.clear();
  }
}

type Needs = Pick<House, 'store' | 'waiting' | 'restoring' | 'publish'>;

export async function restore(house: Needs, step: RestoreStep): Promise<Result<{ have: number }>> {
  const { store, waiting, restoring, publish } = house;
  switch (step.step) {
    case 'entries':
      return done({ have: restoring.take(step.record, step.from, step.entries) });
    case 'file': {
      const bytes = waiting.get(step.file);
      if (bytes === undefined) return failed('file-lost');
      await store.putBlob({ sha256: step.sha256, mediaType: step.mediaType, bytes });
      waiting.drop(step.file);
      return done({ have: 1 });
    }
    case 'case': {
      const plans = step.records.map((record) => planOf(record, step, restoring.entriesOf(record.id)));
      if (plans.some(({ entries, record }) => entries.length !== record.head.count)) return failed('file-lost');
      await store.bringIn(plans, step.row);
      restoring.clear();
      for (const { record } of plans) publish({ news: 'record', record: record.id });
      publish({ news: 'case', caseId: step.row?.id ?? step.caseId });
      return done({ have: 1 });
    }
    case 'forget':
      restoring.clear();
      await store.dropUnnamed(step.files);
      return done({ have: 1 });
  }
}

/** Closed for good, whatever it was where it came from: nobody watches its page here. */
function planOf(
  { start, channel, broken, ...facts }: RestoredRecord,
  { caseId, at }: { caseId: string; at: string },
  entries: readonly StoredEntry[],
): Plan {
  const record: RecordRow = {
    ...facts,
    ...(start === 'user' ? {} : { start, channel }),
    caseId,
    state: 'closed',
    tab: null,
    clockOffsetMs: 0,
    openedSteadyMs: 0,
    streams: {},
    capturing: null,
    unwatchedSinceMs: null,
    // No seal of this device's is due.
    sealedCount: facts.head.count,
    sealedAt: null,
    restored: { at, broken },
  };
  return { entries: entries.map((entry) => ({ ...entry, ref: null })), record };
}
