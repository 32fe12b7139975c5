/** A month as a calendar shows it: its weeks, where a key leads, and what falls on each day. */
import { type Day, weekdayAt } from '../transcript/calendar';
import { addDays, addMonths } from './day';
import type { Due } from './due';

/** Weeks that are always shown: so many a month can reach into, and what stands below never moves. */
const WEEKS = 6;

/** `first`: on which day a week begins, 0 is Sunday. Six weeks of seven days: the whole month of `at`, and the days of the months beside it that fill the first and the last ones. */
export function weeksOf(at: Day, first: number): Day[][] {
  const start = weekStart({ ...at, day: 1 }, first);
  return Array.from({ length: WEEKS }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => addDays(start, week * 7 + day)),
  );
}

/** A key that was pressed on a day. */
export interface DayKey {
  key: string;
  shiftKey: boolean;
}

/** The day to which a key leads from `at`: arrows by days and weeks, Home and End in the week, Page keys by months, with Shift by years. */
export function dayByKey({ key, shiftKey }: DayKey, at: Day, first: number): Day | null {
  switch (key) {
    case 'ArrowLeft':
      return addDays(at, -1);
    case 'ArrowRight':
      return addDays(at, 1);
    case 'ArrowUp':
      return addDays(at, -7);
    case 'ArrowDown':
      return addDays(at, 7);
    case 'Home':
      return weekStart(at, first);
    case 'End':
      return addDays(weekStart(at, first), 6);
    case 'PageUp':
      return addMonths(at, shiftKey ? -12 : -1);
    case 'PageDown':
      return addMonths(at, shiftKey ? 12 : 1);
    default:
      return null;
  }
}

const weekStart = (at: Day, first: number): Day => addDays(at, -((weekdayAt(at) - first + 7) % 7));

/** Whether a day is in the month of another. */
export const sameMonth = (one: Day, other: Day): boolean => one.year === other.year && one.month === other.month;

/** Rows by the day that they fall on (`2026-12-10`), in their order; those without a day stand under ''. */
export function rowsByDay<Row extends { due: Pick<Due, 'date'> }>(rows: readonly Row[]): Map<string, Row[]> {
  const days = new Map<string, Row[]>();
  for (const row of rows) days.set(row.due.date, [...(days.get(row.due.date) ?? []), row]);
  return days;
}
