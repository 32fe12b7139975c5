/** What falls due: instalments, promises, appointments, answers, checks. The list puts what is late first. */

import { type Day, dayText } from '../transcript/calendar';
import { addDays, dayIn, daysBetween } from './day';
import type { DayRule } from './day-rule';
import type { Line } from './line';
import type { Plan } from './plan';

export const DUE_KINDS = [
  'instalment',
  'old-due',
  'promise',
  'answer',
  'appointment',
  'retry',
  'upload',
  'check',
] as const;
export type DueKind = (typeof DUE_KINDS)[number];

/** What became of a promise. `changed`: another one has taken its place. */
export type Outcome = 'kept' | 'broken' | 'changed';

export interface Payment {
  fen: number;
  /** When it was written down, RFC 3339 UTC. */
  at: string;
}

export interface Due {
  id: string;
  kind: DueKind;
  /** `2026-12-10`, in the user's own days; empty for a promise without a day. */
  date: string;
  /** `14:30`; null for the whole day. */
  time: string | null;
  /** In the user's words, or the agent's. */
  title: string;
  /** What is to be paid, or was promised; null when it is no sum. */
  fen: number | null;
  /** What was paid so far. */
  paidFen: number;
  /** Each payment, oldest first; absent before the first, and of those that were written down before payments were. */
  payments?: Payment[];
  /** When it was done or kept, RFC 3339 UTC; null while it is open. */
  doneAt: string | null;
  /** Where it was said. */
  from: Line | null;
  /** Reminders that were shown: days before → when, RFC 3339 UTC. */
  told: Record<string, string>;
  /** How the day was read from the words; absent where the user set it. */
  rule?: DayRule;
  /** A promise that hangs on a condition. */
  conditional?: boolean;
  /** Months after which it comes again once it is done; absent for what is done once. */
  again?: number;
  /** The day of the month that it began on, where a shorter month made it an earlier one. */
  on?: number;
  /** What became of a promise that is over; absent for one that was kept, and for what is no promise. */
  outcome?: Outcome;
}

/** `short`: something was paid, but not all, and the day is over or here. */
export type DueState = 'overdue' | 'short' | 'today' | 'soon' | 'later' | 'done';

/** Days before which a thing is `soon`. */
const SOON_DAYS = 7;

export function dueState(due: Due, today: Day): DueState {
  if (due.doneAt !== null) return 'done';
  const day = dayIn(due.date);
  if (day === null) return 'later';
  const left = daysBetween(today, day);
  if (left <= 0 && due.paidFen > 0) return 'short';
  if (left < 0) return 'overdue';
  if (left === 0) return 'today';
  return left <= SOON_DAYS ? 'soon' : 'later';
}

/** What is still to be paid; null when it is no sum. */
export const shortFen = ({ fen, paidFen }: Due): number | null => (fen === null ? null : Math.max(0, fen - paidFen));

const ORDER: readonly DueState[] = ['overdue', 'short', 'today', 'soon', 'later', 'done'];

/** Overdue first, and in each state the earliest first; what is done comes last, the newest first. */
export function duesInOrder(dues: readonly Due[], today: Day): { due: Due; state: DueState }[] {
  const when = ({ date, time }: Due) => `${date}T${time ?? '23:59'}`;
  return dues
    .map((due) => ({ due, state: dueState(due, today) }))
    .sort((a, b) => {
      const states = ORDER.indexOf(a.state) - ORDER.indexOf(b.state);
      if (states !== 0) return states;
      const times = when(a.due).localeCompare(when(b.due));
      return a.state === 'done' ? -times : times;
    });
}

/** The due with so much more paid at `at`; it is done once nothing is short. */
export function paid(due: Due, fen: number, at: string): Due {
  const paidFen = Math.max(0, due.paidFen + fen);
  const doneAt = due.fen !== null && paidFen >= due.fen ? (due.doneAt ?? at) : null;
  return { ...due, paidFen, doneAt, payments: [...(due.payments ?? []), { fen, at }] };
}

const open = (part: Pick<Due, 'id' | 'kind' | 'date' | 'title' | 'fen'>): Due => ({
  ...part,
  time: null,
  paidFen: 0,
  doneAt: null,
  from: null,
  told: {},
});

/** How the ids of a debt's instalments begin: a new plan takes the place of the open ones of that debt alone. */
export const instalmentsId = (debt: number): string => `instalment/${debt}/`;

/** One due a payment of the plan. `idOf` gives each its id, `titleOf` its words. */
export const duesOfPlan = (plan: Plan, idOf: (at: number) => string, titleOf: (at: number) => string): Due[] =>
  plan.rows.map(({ date, paymentFen }, at) =>
    open({ id: idOf(at), kind: 'instalment', date, title: titleOf(at), fen: paymentFen }),
  );

/** A due that the user writes down. */
export const newDue = open;

/** Payments made on time in a row, counted back from the newest that fell due. `dayOfTime`: the user's day at an RFC 3339 time. */
export function onTimeInARow(dues: readonly Due[], today: Day, dayOfTime: (at: string) => Day): number {
  const past = dues
    .filter(({ kind, date }) => kind === 'instalment' && date <= dayText(today))
    .sort((a, b) => b.date.localeCompare(a.date));
  const late = past.findIndex(
    ({ doneAt, date }) => doneAt === null || dayText(dayOfTime(doneAt)) > dayText(addDays(dayIn(date) ?? today, 1)),
  );
  return late === -1 ? past.length : late;
}
