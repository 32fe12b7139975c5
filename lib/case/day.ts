/** Days of a plan: months that clamp to their end, working days, days between. No clock and no time zone. */
import { type Day, dayOf, daysBefore, dayText, weekdayAt } from '../transcript/calendar';

/** The day of `2026-12-10`, or null when no calendar has it. */
export function dayIn(text: string): Day | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim())?.map(Number) ?? [];
  return year === undefined || month === undefined || day === undefined ? null : dayOf(year, month, day);
}

export const addDays = (from: Day, count: number): Day => daysBefore(from, -count);

/** `count` months after `from`, counted from its own day: 31 January, 28 February, 31 March. */
export function addMonths(from: Day, count: number): Day {
  const months = from.year * 12 + from.month - 1 + count;
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  const first = addDays({ year, month, day: 28 }, 4);
  const last = addDays({ ...first, day: 1 }, -1).day;
  return { year, month, day: Math.min(from.day, last) };
}

/** Whole days from one day to the other; negative when `to` comes first. The first day does not count. */
export function daysBetween(from: Day, to: Day): number {
  const at = ({ year, month, day }: Day) => Date.UTC(year, month - 1, day) / 86_400_000;
  return at(to) - at(from);
}

/**
 * `count` working days after `from`, which does not count itself: Monday to Friday, less `holidays` (`2026-10-01`). The
 * tool knows no holidays of its own.
 */
export function addWorkingDays(from: Day, count: number, holidays: ReadonlySet<string> = new Set()): Day {
  let at = from;
  for (let left = count; left > 0; ) {
    at = addDays(at, 1);
    if (weekdayAt(at) % 6 !== 0 && !holidays.has(dayText(at))) left -= 1;
  }
  return at;
}
