/** Times and sizes as people read them, in their language. The zone is an argument; left out, it is the device's. */
import type { Locale } from './locale';

/** `10:32`, always 24 hours: times in a record are compared, not felt. */
export const clockTime = (iso: string, locale: Locale, timeZone?: string): string =>
  show(iso, locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, timeZone);

export const clockTimeWithSeconds = (iso: string, locale: Locale, timeZone?: string): string =>
  show(iso, locale, { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' }, timeZone);

export const dateTime = (iso: string, locale: Locale, timeZone?: string): string =>
  show(iso, locale, { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' }, timeZone);

/** `7:05` below an hour, `1:07:05` from there on. */
export function duration(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const two = (n: number) => String(n).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

export function byteSize(bytes: number, locale: Locale): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const step = Math.min(units.length - 1, bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3));
  const unit = units[step] ?? 'byte';
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: step === 0 ? 0 : 1 }).format(
    bytes / 1000 ** step,
  );
}

/** A sum given in digits (`1260`, `-0.50`), with the separators of the language; exact, however large. */
export function decimal(digits: string, locale: Locale): string {
  const minimumFractionDigits = digits.includes('.') ? 2 : 0;
  return new Intl.NumberFormat(locale, { minimumFractionDigits, maximumFractionDigits: 2 }).format(
    digits as `${number}`,
  );
}

/** `2026-12-10` as a day, in any zone. */
export const plainDate = (day: string, locale: Locale): string =>
  show(`${day}T12:00:00Z`, locale, { dateStyle: 'medium' }, 'UTC');

/** `2026-11-26` with its weekday, which is how people check a deadline. */
export const weekDate = (day: string, locale: Locale): string =>
  show(`${day}T12:00:00Z`, locale, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }, 'UTC');

/** `2026-12`, of any day in it, as the head of a calendar. */
export const monthTitle = (day: string, locale: Locale): string =>
  show(`${day}T12:00:00Z`, locale, { month: 'long', year: 'numeric' }, 'UTC');

/** The weekday of `2026-12-10`: short for the head of a column, long for who hears it. */
export const weekdayName = (day: string, locale: Locale, weekday: 'narrow' | 'short' | 'long'): string =>
  show(`${day}T12:00:00Z`, locale, { weekday }, 'UTC');

function show(iso: string, locale: Locale, options: Intl.DateTimeFormatOptions, timeZone?: string): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  return formatter(locale, timeZone === undefined ? options : { ...options, timeZone }).format(at);
}

/** Making one costs far more than using it, and a long record asks for thousands. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = locale + JSON.stringify(options);
  const made = formatters.get(name) ?? new Intl.DateTimeFormat(locale, options);
  formatters.set(name, made);
  return made;
}
