/** Two packages of one matter, held against each other: the same key, and one history of which the one may hold more. */
import type { RecordReport, Report } from './verify';

/** `goes-on`: that one holds all entries of the other, and more. `forked`: one of the two was written anew. */
export type Relation = 'same' | 'first-goes-on' | 'second-goes-on' | 'forked' | 'only-first' | 'only-second';

export interface RecordComparison {
  record: string;
  relation: Relation;
  /** How many entries, from the first on, are the same in both. */
  common: number;
}

export interface Comparison {
  /** `unsigned`: a record of one of them has no good signature, so no key ties them together. */
  key: 'same' | 'different' | 'unsigned';
  records: RecordComparison[];
}

/** Says only how the two relate; whether each is sound stands in its own report. Null when there is nothing to compare. */
export function compareReports(first: Pick<Report, 'records'>, second: Pick<Report, 'records'>): Comparison | null {
  if (first.records.length === 0 || second.records.length === 0) return null;
  const ids = new Set([...first.records, ...second.records].map(({ record }) => record));
  const of = (report: Pick<Report, 'records'>, id: string) => report.records.find(({ record }) => record === id);
  return {
    key: compareKeys([...first.records, ...second.records]),
    records: [...ids].map((record) => ({ record, ...relate(of(first, record), of(second, record)) })),
  };
}

function compareKeys(records: readonly RecordReport[]): Comparison['key'] {
  if (records.some(({ fingerprint, signed }) => fingerprint === null || signed === 0)) return 'unsigned';
  return new Set(records.map(({ fingerprint }) => fingerprint)).size === 1 ? 'same' : 'different';
}

function relate(first?: RecordReport, second?: RecordReport): { relation: Relation; common: number } {
  if (first === undefined) return { relation: 'only-second', common: 0 };
  if (second === undefined) return { relation: 'only-first', common: 0 };
  const [a, b] = [first.digests, second.digests];
  const differs = a.findIndex((digest, at) => digest !== b[at]);
  const common = differs < 0 ? a.length : differs;
  if (common < a.length && common < b.length) return { relation: 'forked', common };
  if (a.length === b.length) return { relation: 'same', common };
  return { relation: a.length > b.length ? 'first-goes-on' : 'second-goes-on', common };
}
