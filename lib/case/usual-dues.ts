/** What is commonly looked after in a case: each is one click, with its day reckoned from today; some come again by themselves. */
import { type Day, dayText } from '../transcript/calendar';
import { addDays, addMonths, dayIn } from './day';
import { type Due, type DueKind, newDue } from './due';

export const USUAL_DUES = ['retry', 'answer', 'post', 'statement', 'progress', 'report', 'objection'] as const;
export type UsualDue = (typeof USUAL_DUES)[number];

interface Usual {
  kind: DueKind;
  /** From today on. */
  after: { days: number } | { months: number };
  /** Months after which it comes again once it is done; left out for what is done once. */
  again?: number;
}

const USUAL: Record<UsualDue, Usual> = {
  retry: { kind: 'retry', after: { days: 1 } },
  answer: { kind: 'answer', after: { days: 3 } },
  // A public account answers late, if at all.
  post: { kind: 'answer', after: { days: 14 } },
  statement: { kind: 'check', after: { months: 1 }, again: 1 },
  progress: { kind: 'check', after: { months: 1 }, again: 1 },
  // Two reports a year are free in mainland China (`cn-credit-16`).
  report: { kind: 'check', after: { months: 6 }, again: 6 },
  // An objection to one is answered within 20 days there.
  objection: { kind: 'answer', after: { days: 20 } },
};

/** It falls due so long after `today`; `id` and `title` are the caller's. */
export function usualDue(usual: UsualDue, title: string, id: string, today: Day): Due {
  const { kind, after, again } = USUAL[usual];
  const day = 'days' in after ? addDays(today, after.days) : addMonths(today, after.months);
  const due = newDue({ id, kind, date: dayText(day), title, fen: null });
  if (again === undefined) return due;
  return { ...due, again, ...(day.day === today.day ? {} : { on: today.day }) };
}

/** The next of one that comes again, on the first of its days after `done` (`2026-12-10`); null for what is done once. */
export function nextOf({ id, kind, date, title, fen, again, on }: Due, done: string): Due | null {
  const last = dayIn(date);
  if (again === undefined || again < 1 || last === null) return null;
  const day = { ...last, day: on ?? last.day };
  let turn = 1;
  while (dayText(addMonths(day, turn * again)) <= done) turn += 1;
  const next = addMonths(day, turn * again);
  const due = newDue({ id: `${rootOf(id)}+${dayText(next)}`, kind, date: dayText(next), title, fen });
  return { ...due, again, ...(next.day === day.day ? {} : { on: day.day }) };
}

/** What all of one that comes again have in common. */
export const rootOf = (id: string): string => id.split('+')[0] ?? id;
