/** Days and minutes of a calendar at a fixed offset from UTC. Arithmetic only: no clock, no time zones. */

export interface Day {
  year: number;
  month: number;
  day: number;
}
export interface Clock {
  hour: number;
  minute: number;
}

export const MINUTE = 60_000;
export const DAY_MS = 86_400_000;

/** Null for a day that no calendar has. */
export function dayOf(year: number, month: number, day: number): Day | null {
  const made = new Date(Date.UTC(year, month - 1, day));
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === day && year >= 1970 ? { year, month, day } : null;
}

const two = (value: number): string => String(value).padStart(2, '0');
export const dayText = ({ year, month, day }: Day): string => `${year}-${two(month)}-${two(day)}`;
export const weekdayAt = ({ year, month, day }: Day): number => new Date(Date.UTC(year, month - 1, day)).getUTCDay();

export function local(ms: number, offsetMinutes: number): Day & Clock {
  const at = new Date(ms + offsetMinutes * MINUTE);
  const [year, month, day] = [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()];
  return { year, month, day, hour: at.getUTCHours(), minute: at.getUTCMinutes() };
}

export const daysBefore = ({ year, month, day }: Day, count: number): Day =>
  local(Date.UTC(year, month - 1, day) - count * DAY_MS, 0);

export const msOf = ({ year, month, day }: Day, { hour, minute }: Clock, offsetMinutes: number): number =>
  Date.UTC(year, month - 1, day, hour, minute) - offsetMinutes * MINUTE;

/** RFC 3339 to the minute: `2026-11-20T09:02+08:00`. */
export function minuteText(ms: number, offsetMinutes: number): string {
  const at = local(ms, offsetMinutes);
  const from = Math.abs(offsetMinutes);
  const zone = `${offsetMinutes < 0 ? '-' : '+'}${two(Math.floor(from / 60))}:${two(from % 60)}`;
  return `${dayText(at)}T${two(at.hour)}:${two(at.minute)}${zone}`;
}
