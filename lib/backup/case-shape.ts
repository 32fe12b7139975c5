/** A case out of a backup: taken as it is when it has the shape of one, else not at all. */
import type { Case } from '../case/case';
import { DUE_KINDS } from '../case/due';
import { TERM_IDS } from '../case/terms';
import { having, listOf, mapOf, maybe, moment, number, only, orNull, type Shape, truth, whole, words } from './shape';

const line = having({ record: words, seq: whole, quote: words });
const value = { value: words, at: moment, why: maybe(words), from: maybe(line) };
const fact = having({ ...value, earlier: listOf(having(value)) });

const offer = having({
  id: words,
  by: only('me', 'them'),
  at: moment,
  debt: whole,
  monthlyFen: orNull(whole),
  count: orNull(whole),
  firstDate: orNull(words),
  totalFen: orNull(whole),
  costTerm: orNull(words),
  creditTerm: orNull(words),
  breachTerm: orNull(words),
  from: orNull(line),
  rate: maybe(orNull(having({ nominal: number, effective: number }))),
  deferred: maybe(only(true)),
});

const term = having({ value: words, at: moment, from: orNull(line) });
const byMessage = having({ kind: only('message'), at: moment, line });
const byFile = having({ kind: only('file'), at: moment, sha256: words, name: words });
const proof: Shape = (it) => byMessage(it) || byFile(it);

const UNITS = ['minute', 'hour', 'day', 'business_day', 'week', 'month', 'year', 'second'];
const TYPES = ['duration', 'business_days', 'date', 'datetime', 'instant', 'from', 'until', 'event'];
const rule = having({
  words,
  type: only(...TYPES),
  from: words,
  counted: orNull(having({ count: whole, unit: only(...UNITS) })),
  holidaysTo: maybe(orNull(words)),
});

const due = having({
  id: words,
  kind: only(...DUE_KINDS),
  date: words,
  time: orNull(words),
  title: words,
  fen: orNull(whole),
  paidFen: whole,
  payments: maybe(listOf(having({ fen: whole, at: moment }))),
  doneAt: orNull(moment),
  from: orNull(line),
  told: mapOf(words),
  rule: maybe(rule),
  conditional: maybe(truth),
  again: maybe(whole),
  on: maybe(whole),
  outcome: maybe(only('kept', 'broken', 'changed')),
});

const shape = having({
  id: words,
  title: words,
  topic: words,
  createdAt: moment,
  updatedAt: moment,
  sample: maybe(only(true)),
  facts: mapOf(fact),
  debt: maybe(whole),
  ticks: mapOf(words),
  offers: maybe(listOf(offer)),
  sheet: maybe(having({ terms: mapOf(term, TERM_IDS), written: orNull(proof), debt: maybe(whole) })),
  dues: maybe(listOf(due)),
  items: maybe(listOf(having({ id: words, stage: only('before', 'during', 'after'), text: words }))),
  aside: maybe(listOf(words)),
  beside: maybe(having({ of: words, at: moment })),
});

/** The case with this id, or null for anything else. */
export function parseCase(raw: unknown, id: string): Case | null {
  return shape(raw) && (raw as Case).id === id ? (raw as Case) : null;
}
