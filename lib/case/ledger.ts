/** The ledger of a case: every promise of the other side, by when and why then, and what became of it. */
import type { Day } from '../transcript/calendar';
import { nameOfLine } from './aside';
import { dayIn, daysBetween } from './day';
import type { DayRule } from './day-rule';
import { type Due, newDue, type Outcome } from './due';
import type { Line } from './line';
import type { Promised } from './said';

export interface LedgerRow {
  /** The same before and after the user has confirmed it. */
  id: string;
  /** In the agent's words, or as the user corrected them. */
  words: string;
  /** Where it was said, in the agent's own words. */
  line: Line;
  /** `2026-12-10`; null while no day is known. */
  date: string | null;
  time: string | null;
  /** Null when the user set the day. */
  rule: DayRule | null;
  fen: number | null;
  state: 'open' | Outcome;
  /** False until the user has said that it was read rightly. */
  confirmed: boolean;
  /** Days since the last that would have kept it; 0 while it can be kept, or was settled. */
  late: number;
  /** Reported as done already: to be checked. */
  done: boolean;
  conditional: boolean;
}

/** What was promised in a chat stands in the ledger, everything else that falls due in the follow-up. */
export const isPromise = ({ kind, from }: Pick<Due, 'kind' | 'from'>): boolean =>
  from !== null && (kind === 'promise' || kind === 'check');

export const promiseId = ({ record, seq, quote }: Line): string => nameOfLine('promise', record, seq, quote);

/** What is late first, then what waits to be confirmed, then by day; what is settled comes last, the newest first. */
export function ledger(
  dues: readonly Due[],
  found: readonly Promised[],
  aside: readonly string[],
  today: Day,
): LedgerRow[] {
  const kept = dues.flatMap((due) => (isPromise(due) && due.from ? [ofDue(due, due.from, today)] : []));
  const known = new Set([...kept.map(({ id }) => id), ...aside]);
  const fresh = found.map((promise) => ofFound(promise, today)).filter(({ id }) => !known.has(id));
  return [...kept, ...fresh].sort(
    (a, b) => rank(a) - rank(b) || (rank(a) === SETTLED ? -1 : 1) * when(a).localeCompare(when(b)),
  );
}

const SETTLED = 3;
const rank = ({ state, late, confirmed }: LedgerRow): number =>
  state !== 'open' ? SETTLED : late > 0 ? 0 : confirmed ? 2 : 1;
const when = ({ date, time }: LedgerRow): string => `${date ?? '9999'}T${time ?? '23:59'}`;

const lateBy = (date: string | null, today: Day): number => {
  const day = date === null ? null : dayIn(date);
  return day === null ? 0 : Math.max(0, daysBetween(day, today));
};

function ofDue(due: Due, line: Line, today: Day): LedgerRow {
  const { id, title, time, fen, kind, doneAt } = due;
  const date = due.date === '' ? null : due.date;
  const state = doneAt === null ? 'open' : (due.outcome ?? 'kept');
  const late = state === 'open' ? lateBy(date, today) : 0;
  const done = kind === 'check';
  const read = { rule: due.rule ?? null, conditional: due.conditional ?? false };
  return { id, words: title, line, date, time, fen, state, confirmed: true, late, done, ...read };
}

function ofFound({ line, date, time, fen, done, conditional, rule }: Promised, today: Day): LedgerRow {
  const id = promiseId(line);
  // What was done is to be checked, and late from no day on.
  const late = done ? 0 : lateBy(date, today);
  const read = { rule, conditional, done };
  return { id, words: line.quote, line, date, time, fen, state: 'open', confirmed: false, late, ...read };
}

/** The row as something that falls due: with it the user has confirmed it, as read or corrected. */
export function confirmed(row: LedgerRow, corrected: { words: string; date: string | null } = row): Due {
  const same = corrected.date === row.date;
  const due = newDue({
    id: row.id,
    kind: row.done ? 'check' : 'promise',
    date: corrected.date ?? '',
    title: corrected.words,
    fen: row.fen,
  });
  return {
    ...due,
    // The time and the reason belong to the day that was read.
    time: same ? row.time : null,
    from: row.line,
    ...(same && row.rule ? { rule: row.rule } : {}),
    ...(row.conditional ? { conditional: true } : {}),
  };
}
