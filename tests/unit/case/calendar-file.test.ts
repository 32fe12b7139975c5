/** The calendar file, read back by a strict reader of RFC 5545. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../../lib/case/calendar-file';
import { DUE_KINDS, type Due, duesOfPlan, newDue } from '../../../lib/case/due';
import { planOf } from '../../../lib/case/plan';
import { daysBefore } from '../../../lib/case/reminder';
import { readCalendar, textOf } from './icalendar';

const MADE = '2026-11-23T08:00:00.123Z';
const words = { caseId: 'c1', name: '留证', description: (due: Due) => `${due.kind}: ${due.title}` };
/** A user in Shanghai. */
const utcOf = (date: string, time: string) => new Date(Date.parse(`${date}T${time}:00+08:00`)).toISOString();
const file = (dues: Due[]) => calendarFile(dues, words, MADE, utcOf);
const due = (part: Partial<Due>): Due => ({
  ...newDue({ id: 'd1', kind: 'instalment', date: '2026-12-10', title: '第1期', fen: 126_000 }),
  ...part,
});

describe('a calendar file', () => {
  it('is a whole day with its alarms', () => {
    const [event] = readCalendar(file([due({})])).parts;
    expect(
      event && [textOf(event, 'UID'), textOf(event, 'SUMMARY'), textOf(event, 'DTSTART'), textOf(event, 'DTEND')],
    ).toEqual(['d1/c1@on-record.example', '第1期', '20261210', '20261211']);
    expect(event?.parts.map((alarm) => textOf(alarm, 'TRIGGER'))).toEqual(['-PT63H', '-PT15H', 'PT9H']);
    expect(event && textOf(event, 'DTSTAMP')).toBe('20261123T080000Z');
  });

  it('gives a time in UTC', () => {
    const [event] = readCalendar(file([due({ kind: 'appointment', time: '07:30' })])).parts;
    expect(event && textOf(event, 'DTSTART')).toBe('20261209T233000Z');
    expect(event?.parts.map((alarm) => textOf(alarm, 'TRIGGER'))).toEqual(['-P1D', '-PT1H']);
  });

  it('rings at the time of a try, an hour before an appointment, and a whole day at nine', () => {
    const triggers = (part: Partial<Due>) =>
      readCalendar(file([due(part)])).parts.flatMap(({ parts }) => parts.map((alarm) => textOf(alarm, 'TRIGGER')));
    expect(triggers({ kind: 'retry', time: '20:15' })).toEqual(['PT0H']);
    expect(triggers({ kind: 'retry' })).toEqual(['PT9H']);
    expect(triggers({ kind: 'promise', time: '10:00' })).toEqual(['-PT1H']);
  });

  it('is folded at 75 octets and no sooner, in Chinese as in English, and unfolds to what it was', () => {
    for (const title of ['x'.repeat(300), '分期还款'.repeat(60), '😀'.repeat(70)]) {
      const lines = file([due({ title })]).split('\r\n');
      const at = lines.findIndex((line) => line.startsWith('SUMMARY:'));
      const folded = lines.slice(at + 1).findIndex((line) => !line.startsWith(' '));
      const octets = lines.slice(at, at + 1 + folded).map((line) => new TextEncoder().encode(line).length);
      expect(Math.max(...octets)).toBeLessThanOrEqual(75);
      // No line ends before the next character would not fit any more.
      for (const length of octets.slice(0, -1)) expect(length).toBeGreaterThan(75 - 4);
    }
  });

  it('needs no time zone of its own: every time is UTC, every day a date', () => {
    const dues = [due({}), due({ id: 'd2', kind: 'appointment', time: '07:30' })];
    expect(file(dues)).not.toMatch(/TZID|VTIMEZONE|DTSTART:\d{8}T\d{6}(?!Z)/);
  });

  it('cancels what was done before its day, leaves out what is past and done, and keeps the names from file to file', () => {
    const dues = [due({}), due({ id: 'd2', doneAt: MADE }), due({ id: 'd3', doneAt: MADE, date: '2026-11-10' })];
    const told = () =>
      readCalendar(file(dues)).parts.map((event) => [
        textOf(event, 'UID'),
        event.properties.find(({ name }) => name === 'STATUS')?.value ?? null,
        event.parts.length,
      ]);
    expect(told()).toEqual([
      ['d1/c1@on-record.example', null, 3],
      ['d2/c1@on-record.example', 'CANCELLED', 0],
    ]);
    expect(told()).toEqual(told());
  });

  it('names the events of two cases apart, though the same falls due in both', () => {
    const mine = due({ id: 'old-due-1', kind: 'old-due' });
    const ofCase = (caseId: string) => calendarFile([mine], { ...words, caseId }, MADE, utcOf);
    const uid = (text: string) => readCalendar(text).parts.map((event) => textOf(event, 'UID'));
    expect(uid(ofCase('c1'))).not.toEqual(uid(ofCase('c2')));
  });

  it('is a later one than any made before, so that what was moved is moved in the calendar too', () => {
    const sequence = (madeAt: string) =>
      readCalendar(calendarFile([due({})], words, madeAt, utcOf)).parts.map((event) =>
        Number(textOf(event, 'SEQUENCE')),
      );
    const times = [MADE, '2026-11-23T08:01:00.000Z', '2027-01-01T00:00:00.000Z', '2090-01-01T00:00:00.000Z'];
    const all = times.flatMap(sequence);
    expect([...all].sort((a, b) => a - b)).toEqual(all);
    expect(new Set(all).size).toBe(times.length);
    // The value is an INTEGER of 32 bits (RFC 5545, 3.3.8).
    expect(Math.max(...all)).toBeLessThan(2 ** 31);
  });

  it('has the earliest alarm first, and every property before the alarms', () => {
    for (const kind of DUE_KINDS)
      for (const time of [null, '14:30']) {
        const text = file([due({ kind, time })]);
        const [event] = readCalendar(text).parts;
        const rings = event?.parts.map((alarm) => minutesOf(textOf(alarm, 'TRIGGER'))) ?? [];
        expect(rings.length).toBeGreaterThan(0);
        expect([...rings].sort((a, b) => a - b)).toEqual(rings);
        const lines = text.split('\r\n');
        expect(lines.indexOf('BEGIN:VALARM')).toBeGreaterThan(lines.findIndex((line) => line.startsWith('TRANSP')));
        expect(lines.slice(lines.lastIndexOf('END:VALARM') + 1)).toEqual(['END:VEVENT', 'END:VCALENDAR', '']);
      }
  });

  it('holds every instalment of a plan, month ends and all', () => {
    const planned = planOf(1_860_000, { kind: 'by-count', count: 15 }, null, { year: 2027, month: 1, day: 31 });
    if (!planned.ok) throw new Error(planned.why);
    const dues = duesOfPlan(
      planned.plan,
      (at) => `p-${at}`,
      (at) => `${at + 1}/15`,
    );
    const days = readCalendar(file(dues)).parts.map((event) => textOf(event, 'DTSTART'));
    expect(days.slice(0, 4)).toEqual(['20270131', '20270228', '20270331', '20270430']);
    expect(new Set(days).size).toBe(15);
  });

  it('brings any words through, folded and escaped', () => {
    const title = fc.string({ unit: 'binary', maxLength: 120 });
    fc.assert(
      fc.property(
        title,
        fc.constantFrom('', '一二三四五六七八九十'.repeat(8), '😀'.repeat(40), 'a;b,c\\d\ne\r\nf'),
        (first, second) => {
          const said = `${first}${second}`;
          const [event] = readCalendar(file([due({ title: said })])).parts;
          const plain = said
            .replace(/\r\n|\r/g, '\n')
            .replace(/(?!\n)\p{Cc}/gu, '')
            .toWellFormed();
          expect(event && textOf(event, 'SUMMARY').toWellFormed()).toBe(plain);
          expect(event?.parts).toHaveLength(daysBefore(due({})).length);
        },
      ),
    );
  });
});

/** Minutes from the start at which it rings. */
function minutesOf(trigger: string): number {
  const [, sign = '', count = '', unit = ''] = /^(-?)PT?(\d+)([DH])$/.exec(trigger) ?? [];
  return (sign === '-' ? -1 : 1) * Number(count) * (unit === 'D' ? 1440 : 60);
}
