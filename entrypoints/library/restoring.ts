/** Brings cases of an opened backup into the store, one after the other, by way of the background; and takes them out again. */
import type { StoredEntry } from '../../lib/evidence/entry';
import type { RestoreStep } from '../../lib/protocol/calls';
import { ask } from '../../lib/protocol/client';
import type { Problem } from '../../lib/protocol/problem';
import type { ReadStore } from '../../lib/storage/store';
import { upload } from '../page/entering';
import type { Workshop } from '../page/workshop';
import type { BackupWorks } from './backup-works';
import { takeParts } from './device';
import type { Offered, OfferedCase } from './offered';

/** Of entries in one message, characters. */
const AT_ONCE = 4 * 2 ** 20;

export interface Restored {
  cases: number;
  records: number;
  /** Why a case could not be written; the others are. */
  problem: Problem | null;
  undo: () => Promise<Problem | null>;
}

class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

async function say(step: RestoreStep): Promise<number> {
  const answer = await ask('restore', step);
  if (!answer.ok) throw new Refused(answer.problem);
  return answer.value.have;
}

export async function bringAll(
  shop: Workshop<BackupWorks>,
  store: ReadStore,
  offer: Offered,
  progress: (share: number) => void,
  stop: AbortSignal,
): Promise<Restored> {
  const work = offer.cases.filter(({ row, bring, files }) => row !== null || bring.length > 0 || files.length > 0);
  const all = work.reduce((sum, one) => sum + weightOf(one), 0);
  const written: OfferedCase[] = [];
  let [done, problem]: [number, Problem | null] = [0, null];
  for (const one of work) {
    try {
      await bring(shop, one, offer.createdAt, stop);
      written.push(one);
    } catch (error) {
      await ask('restore', { step: 'forget', files: one.files.map(({ sha256 }) => sha256) });
      if (!(error instanceof Refused)) throw error;
      problem = error.problem;
    }
    done += weightOf(one);
    progress(done / Math.max(1, all));
  }
  const takeBack = await takeParts(offer.device, offer.fresh);
  return {
    cases: written.filter(({ row }) => row !== null).length,
    records: written.reduce((sum, { bring: some }) => sum + some.length, 0),
    problem,
    undo: async () => {
      await takeBack();
      return takeOut(store, written);
    },
  };
}

const weightOf = ({ bring: records, files }: OfferedCase): number =>
  1 + records.reduce((sum, { head }) => sum + head.count, 0) + files.length * 100;

/** Files first: the case that names them comes whole, or they go again. */
async function bring(shop: Workshop<BackupWorks>, one: OfferedCase, at: string, stop: AbortSignal): Promise<void> {
  const { id, row, bring: records, files } = one;
  for (const { sha256, mediaType } of files) {
    stop.throwIfAborted();
    const bytes = await shop.order('file', sha256);
    if (bytes === null) continue;
    const sent = await upload(sha256, new Blob([bytes]));
    if (!sent.ok) throw new Refused(sent.problem);
    await say({ step: 'file', file: sha256, sha256, mediaType });
  }
  for (const { id: record } of records) {
    let from = 0;
    for (let piece = 0; ; piece += 1) {
      stop.throwIfAborted();
      const entries = await shop.order('entries', { record, piece });
      if (entries === null) break;
      for (const some of portions(entries)) from = await say({ step: 'entries', record, from, entries: some });
    }
  }
  if (row !== null || records.length > 0) await say({ step: 'case', caseId: id, row, at, records });
}

function* portions(entries: readonly StoredEntry[]): Generator<StoredEntry[]> {
  let some: StoredEntry[] = [];
  let size = 0;
  for (const entry of entries) {
    some.push(entry);
    size += entry.line.length + entry.disclosures.reduce((sum, { length }) => sum + length, 0);
    if (size < AT_ONCE) continue;
    yield some;
    some = [];
    size = 0;
  }
  if (some.length > 0) yield some;
}

/** What was brought in goes; a case that was worked on since, or has other records now, stays without these records. */
async function takeOut(store: ReadStore, written: readonly OfferedCase[]): Promise<Problem | null> {
  for (const { row, bring: records } of written) {
    for (const { id } of records) {
      const gone = await ask('erase', { what: { erase: 'record', id } });
      if (!gone.ok && gone.problem.code !== 'record-missing') return gone.problem;
    }
    const now = row && (await store.caseById(row.id));
    if (!now || now.updatedAt !== row.updatedAt || (await store.records(row.id)).length > 0) continue;
    const gone = await ask('erase', { what: { erase: 'case', id: row.id } });
    if (!gone.ok) return gone.problem;
  }
  return null;
}
