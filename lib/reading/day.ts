/** Days and minutes as the words of a message give them: local, without a zone, counted without a clock. */

/** A day as its number since 1970-01-01. */
export type Day = number;

/** When a message was written, in its own local time. */
export interface Now {
  day: Day;
  /** Minute of the day; null when only the day is known. */
  minute: number | null;
}

const MILLIS = 86_400_000;

/** Day of a date that may overflow: month 13 is January, date 0 the last day of the month before. */
function overflowing(year: number, month: number, date: number): Day {
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, date);
  return Math.round(at.getTime() / MILLIS);
}

/** The day, or null when the calendar has none such (30 February). */
export function dayOf(year: number, month: number, date: number): Day | null {
  const day = overflowing(year, month, date);
  const parts = partsOf(day);
  return parts.month === month && parts.date === date ? day : null;
}

export function partsOf(day: Day): { year: number; month: number; date: number } {
  const at = new Date(day * MILLIS);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() };
}

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** The last day of a month; months beyond the year carry over. */
export const monthEnd = (year: number, month: number): Day => overflowing(year, month + 1, 0);

/** Months later, on the same date or on the last one that month has. */
export function monthsLater(day: Day, months: number): Day {
  const { year, month, date } = partsOf(day);
  return Math.min(overflowing(year, month + months, date), monthEnd(year, month + months));
}

/** `2026-11-23`, or `2026-11-23T18:00` where a minute is known. */
export function written(day: Day, minute: number | null): string {
  const { year, month, date } = partsOf(day + (minute === null ? 0 : Math.floor(minute / 1_440)));
  const two = (value: number): string => String(value).padStart(2, '0');
  const on = `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
  if (minute === null) return on;
  const rest = minute % 1_440;
  return `${on}T${two(Math.floor(rest / 60))}:${two(rest % 60)}`;
}

/** Reads RFC 3339, with or without seconds, zone or time; the clock on the wall counts. Null for anything else. */
export function nowOf(at: string | undefined): Now | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d))?/i.exec(at ?? '');
  if (match === null) return null;
  const [year = 0, month = 0, date = 0, hour, minute] = match.slice(1).map((part) => part && Number(part)) as number[];
  const day = dayOf(year, month, date);
  return day === null ? null : { day, minute: hour === undefined ? null : hour * 60 + (minute ?? 0) };
}
