/** The calendar file in the hands of others: ical.js, by which Thunderbird reads, and ts-ics. Both find in it what was meant. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { convertIcsCalendar } from 'ts-ics';
import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../../lib/case/calendar-file';
import { DUE_KINDS, type Due, newDue } from '../../../lib/case/due';

const MADE = '2026-11-23T08:00:00.123Z';
/** A user in Shanghai. */
const utcOf = (date: string, time: string) => new Date(Date.parse(`${date}T${time}:00+08:00`)).toISOString();
const words = { caseId: 'c', name: '留证：花呗, 8月; a\\b', description: () => 'Case: one, two; three\\four' };
const file = (dues: readonly Due[]) => calendarFile(dues, words, MADE, utcOf);

/** What both readers are asked for. Alarms are minutes from the start. */
interface Read {
  uid: string;
  summary: string;
  description: string;
  wholeDay: boolean;
  /** The day, or the moment in UTC. */
  start: string;
  end: string;
  stamp: string;
  alarms: number[];
}

function byIcal(text: string): Read[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  expect(calendar.name).toBe('vcalendar');
  return calendar.getAllSubcomponents('vevent').map((part) => {
    const event = new ICAL.Event(part);
    const said = (time: ICAL.Time) => (time.isDate ? time.toString() : time.toJSDate().toISOString());
    if (!event.startDate.isDate) expect(event.startDate.zone).toBe(ICAL.Timezone.utcTimezone);
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      wholeDay: event.startDate.isDate,
      start: said(event.startDate),
      end: said(event.endDate),
      stamp: (part.getFirstPropertyValue('dtstamp') as ICAL.Time).toJSDate().toISOString(),
      alarms: part
        .getAllSubcomponents('valarm')
        .map((alarm) => (alarm.getFirstPropertyValue('trigger') as ICAL.Duration).toSeconds() / 60),
    };
  });
}

function byTsIcs(text: string): Read[] {
  const { events = [], method, version } = convertIcsCalendar(undefined, text);
  expect([method, version]).toEqual(['PUBLISH', '2.0']);
  return events.map((event) => {
    const wholeDay = event.start.type === 'DATE';
    const said = (date: Date) => (wholeDay ? date.toISOString().slice(0, 10) : date.toISOString());
    const minutes = event.duration?.minutes ?? 0;
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description ?? '',
      wholeDay,
      start: said(event.start.date),
      end: said(event.end?.date ?? new Date(event.start.date.getTime() + minutes * 60_000)),
      stamp: event.stamp.date.toISOString(),
      alarms: (event.alarms ?? []).map(({ trigger }) => {
        if (trigger.type !== 'relative') throw new Error('an alarm at a fixed time');
        const { before, days = 0, hours = 0, minutes: rest = 0 } = trigger.value;
        return (before ? -1 : 1) * (days * 1440 + hours * 60 + rest);
      }),
    };
  });
}

const SAID = [
  '第1期，还 1,260.00；花呗',
  'a, b; c\\d',
  'two\nlines',
  '😀'.repeat(40),
  '分期还款'.repeat(30),
  'x'.repeat(200),
];

describe('a calendar file, read by others', () => {
  it('is whole days and times in UTC with their words, in both readers alike', () => {
    const dues = DUE_KINDS.flatMap((kind, at) =>
      [null, '07:30'].map((time) => ({
        ...newDue({
          id: `usual/${kind}+${time}`,
          kind,
          date: '2027-02-28',
          title: SAID[at % SAID.length] ?? '',
          fen: 1,
        }),
        time,
      })),
    );
    const [mozilla, other] = [byIcal(file(dues)), byTsIcs(file(dues))];
    expect(mozilla).toHaveLength(dues.length);
    expect(mozilla.map(({ uid }) => uid)).toEqual(dues.map(({ id }) => `${id}/c@on-record.example`));
    expect(mozilla.map(({ summary }) => summary)).toEqual(dues.map(({ title }) => title));
    for (const [at, one] of mozilla.entries()) {
      const timed = dues[at]?.time !== null;
      expect(one).toMatchObject({
        description: words.description(),
        stamp: '2026-11-23T08:00:00.000Z',
        wholeDay: !timed,
      });
      expect([one.start, one.end]).toEqual(
        timed ? ['2027-02-27T23:30:00.000Z', '2027-02-28T00:00:00.000Z'] : ['2027-02-28', '2027-03-01'],
      );
      expect(one.alarms.length).toBeGreaterThan(0);
      expect(other[at]).toEqual(one);
    }
  });

  it('says by its alarms what the reminders say: nine o’clock so many days before, or so long before its time', () => {
    const alarms = (part: Partial<Due>) =>
      byIcal(
        file([{ ...newDue({ id: 'd', kind: 'instalment', date: '2027-02-28', title: 't', fen: null }), ...part }]),
      )[0]?.alarms;
    expect(alarms({})).toEqual([-(3 * 24 - 9) * 60, -(24 - 9) * 60, 9 * 60]);
    expect(alarms({ kind: 'appointment', time: '14:30' })).toEqual([-24 * 60, -60]);
    expect(alarms({ kind: 'retry', time: '20:15' })).toEqual([0]);
  });

  it('brings any words through ical.js', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 90 }), (title) => {
        const said = title.replace(/\r\n|\r/g, '\n').replace(/(?!\n)\p{Cc}/gu, '');
        const [event] = byIcal(file([newDue({ id: 'd', kind: 'check', date: '2027-02-28', title, fen: null })]));
        expect(event?.summary).toBe(said);
      }),
    );
  });
});
