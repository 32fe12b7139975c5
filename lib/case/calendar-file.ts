/**
 * Due dates as an iCalendar file (RFC 5545) that calendars read: whole days, or times in UTC; with alarms each.
 *
 * What calendars do with it, as their makers say: Outlook takes one alarm, and one after the day has begun for as long before it
 * ([MS-OXCICAL] 2.1.3.1.1.20.62), so the earliest stands first; its new reader wants properties before alarms. Google reminds in its own way. An
 * event that is brought in again is changed by most only where `SEQUENCE` has grown.
 */

import { type Day, dayText } from '../transcript/calendar';
import { addDays, dayIn } from './day';
import type { Due } from './due';
import { daysBefore, minutesBefore } from './reminder';

export interface CalendarWords {
  /** Tells the events of one case from those of another: both may have one called `old-due-1`. */
  caseId: string;
  /** Name of the calendar. */
  name: string;
  /** The line under a title: what is due, and for which case. */
  description: (due: Due) => string;
}

const MOST_OCTETS = 75;

/**
 * The file, lines ended by CRLF. `madeAt` is RFC 3339 UTC; `utcOf` turns a day and time of the user's into UTC, RFC 3339.
 * The same due has the same UID in every file, so a calendar updates it and adds no second one. What was done before its day is
 * cancelled, without alarms: a file of last month may have put it there. What is past and done is left out.
 */
export function calendarFile(
  dues: readonly Due[],
  words: CalendarWords,
  madeAt: string,
  utcOf: (date: string, time: string) => string,
): string {
  const told = dues.filter(({ doneAt, date }) => doneAt === null || date >= madeAt.slice(0, 10));
  const events = told.flatMap((due) => event(due, words, madeAt, utcOf));
  const head = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//On Record//On Record//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
  ];
  const lines = [...head, `X-WR-CALNAME:${escaped(words.name)}`, ...events, 'END:VCALENDAR'];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function event(
  due: Due,
  words: CalendarWords,
  madeAt: string,
  utcOf: (date: string, time: string) => string,
): string[] {
  const day = dayIn(due.date);
  if (day === null) return [];
  const summary = escaped(due.title);
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(`${due.id}/${words.caseId}`)}@on-record.example`,
    `DTSTAMP:${stamp(madeAt)}`,
    `LAST-MODIFIED:${stamp(madeAt)}`,
    `SEQUENCE:${revision(madeAt)}`,
    ...times(due, day, utcOf),
    `SUMMARY:${summary}`,
    `DESCRIPTION:${escaped(words.description(due))}`,
    'TRANSP:TRANSPARENT',
    ...(due.doneAt === null ? [] : ['STATUS:CANCELLED']),
    ...(due.doneAt === null ? triggers(due) : []).flatMap((trigger) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${summary}`,
      `TRIGGER:${trigger}`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ];
}

function times(due: Due, day: Day, utcOf: (date: string, time: string) => string): string[] {
  if (due.time !== null) return [`DTSTART:${stamp(utcOf(due.date, due.time))}`, 'DURATION:PT30M'];
  const plain = (at: Day) => dayText(at).replaceAll('-', '');
  return [`DTSTART;VALUE=DATE:${plain(day)}`, `DTEND;VALUE=DATE:${plain(addDays(day, 1))}`];
}

/** A whole day begins at midnight: its alarm rings at nine, on the day or so many days before. What has a time rings before it. */
function triggers(due: Due): string[] {
  if (due.time === null) return daysBefore(due).map((days) => (days === 0 ? 'PT9H' : `-PT${days * 24 - 9}H`));
  const days = daysBefore(due).filter((before) => before > 0);
  const hours = (minutesBefore(due) ?? 60) / 60;
  return [...days.map((before) => `-P${before}D`), hours === 0 ? 'PT0H' : `-PT${hours}H`];
}

/** Grows from file to file: minutes since the beginning of 2026, none before. */
const revision = (madeAt: string): number =>
  Math.max(0, Math.floor((Date.parse(madeAt) - Date.UTC(2026, 0, 1)) / 60_000));

/** `2026-11-23T08:00:00.000Z` → `20261123T080000Z`. */
const stamp = (iso: string): string => `${iso.slice(0, 19).replace(/[-:]/g, '')}Z`;

const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');

/** No line is longer than 75 octets; it is broken between characters, never within one. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let [out, octets] = ['', 0];
  for (const char of line) {
    const size = encoder.encode(char).length;
    if (octets + size > MOST_OCTETS) {
      out += '\r\n ';
      octets = 1;
    }
    out += char;
    octets += size;
  }
  return out;
}
