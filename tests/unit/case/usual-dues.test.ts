/** What is commonly looked after: its day, how it comes again, and a wait that ends at a time. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../../lib/case/case';
import { addDays } from '../../../lib/case/day';
import { type Due, newDue } from '../../../lib/case/due';
import { movedTo, remindersNow, toldOf } from '../../../lib/case/reminder';
import { nextOf, USUAL_DUES, usualDue } from '../../../lib/case/usual-dues';
import { waitingSince } from '../../../lib/case/waiting';
import { duesOf, worked } from '../../../lib/case/work';
import type { Day } from '../../../lib/transcript/calendar';
import type { Message } from '../../../lib/transcript/conversation';

const TODAY: Day = { year: 2026, month: 11, day: 23 };
const T = '2026-11-23T09:00:00Z';
const empty: Case = { id: 'c', title: '', topic: 'huabei', createdAt: T, updatedAt: T, facts: {}, ticks: {} };

describe('what is commonly looked after', () => {
  it('has its day: a report twice a year, a public post later than a chat, an objection after twenty days', () => {
    const days = USUAL_DUES.map((usual) => [usual, usualDue(usual, '', usual, TODAY).date]);
    expect(Object.fromEntries(days)).toEqual({
      retry: '2026-11-24',
      answer: '2026-11-26',
      post: '2026-12-07',
      statement: '2026-12-23',
      progress: '2026-12-23',
      report: '2027-05-23',
      objection: '2026-12-13',
    });
  });

  it('comes again once it is done, once only, and with its own words', () => {
    const due = usualDue('report', '查信用报告', 'usual/report+1', TODAY);
    const close = { change: 'close-due', id: due.id, done: true } as const;
    const put = worked(empty, { change: 'put-dues', dues: [due], instead: null }, T);
    const done = worked(put, close, '2027-05-25T08:00:00Z');
    const again = worked(worked(done, { ...close, done: false }, T), close, '2027-05-26T08:00:00Z');
    for (const row of [done, again])
      expect(duesOf(row).map(({ date, title, doneAt }) => [date, title, doneAt !== null])).toEqual([
        ['2027-05-23', '查信用报告', true],
        ['2027-11-23', '查信用报告', false],
      ]);
  });

  it('that is done once does not, and one that was missed for long begins after today', () => {
    expect(nextOf(usualDue('retry', '', 'usual/retry', TODAY), '2026-12-01')).toBeNull();
    expect(nextOf(usualDue('statement', '', 'usual/statement', TODAY), '2027-06-30')?.date).toBe('2027-07-23');
  });

  it('keeps the day of the month that it began on past a shorter month, until it is moved', () => {
    const january: Day = { year: 2027, month: 1, day: 31 };
    const first = usualDue('statement', '', 'usual/statement', january);
    const second = nextOf(first, first.date);
    const third = second && nextOf(second, second.date);
    expect([first, second, third].map((due) => due?.date)).toEqual(['2027-02-28', '2027-03-31', '2027-04-30']);
    expect(nextOf(movedTo(first, '2027-02-27'), '2027-02-27')?.date).toBe('2027-03-27');
  });

  it('comes again by the day of whoever ticks it, not by that of UTC', () => {
    const due = { ...usualDue('statement', '', 'usual/statement', TODAY), date: '2026-11-23' };
    const early = '2026-12-22T17:30:00Z';
    const next = (today?: string) =>
      duesOf(worked({ ...empty, dues: [due] }, { change: 'close-due', id: due.id, done: true }, early, today)).at(-1)
        ?.date;
    expect([next('2026-12-23'), next()]).toEqual(['2027-01-23', '2026-12-23']);
  });
});

describe('a try at a time', () => {
  const retry: Due = { ...newDue({ id: 'r', kind: 'retry', date: '2026-11-23', title: '', fen: null }), time: '20:15' };
  const at = (day: Day, hour: number, minute: number) => ({ ...day, hour, minute });
  const steps = (due: Due, now: Day & { hour: number; minute: number }) =>
    remindersNow([due], now).flatMap(({ settles }) => settles);

  it('is told of at that time and not before, early in the day too', () => {
    expect([steps(retry, at(TODAY, 9, 0)), steps(retry, at(TODAY, 20, 14))]).toEqual([[], []]);
    expect([steps(retry, at(TODAY, 20, 15)), steps(retry, at(TODAY, 23, 0))]).toEqual([['time'], ['time']]);
    expect(steps({ ...retry, time: '07:05' }, at(TODAY, 7, 5))).toEqual(['time']);
  });

  it('is an hour before an appointment, besides the day before and the day', () => {
    const meeting: Due = { ...retry, kind: 'appointment', time: '08:30' };
    expect(steps(meeting, at(addDays(TODAY, -1), 10, 0))).toEqual(['1']);
    expect([steps(meeting, at(TODAY, 7, 29)), steps(meeting, at(TODAY, 7, 30))]).toEqual([[], ['time']]);
    expect(steps(meeting, at(TODAY, 9, 0))).toEqual(['1', '0', 'time']);
  });

  it('is told of once, wherever the clock jumps', () => {
    const walk = fc.array(fc.record({ days: fc.integer({ min: -2, max: 3 }), minutes: fc.nat(1439) }), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(walk, fc.constantFrom('retry' as const, 'appointment' as const), (times, kind) => {
        let due: Due = { ...retry, kind };
        const told = times.flatMap(({ days, minutes }) => {
          const [reminder] = remindersNow([due], at(addDays(TODAY, days), Math.floor(minutes / 60), minutes % 60));
          due = structuredClone(reminder ? toldOf(due, reminder.settles, T) : due);
          return reminder?.settles ?? [];
        });
        expect(new Set(told).size).toBe(told.length);
      }),
    );
  });
});

describe('waiting for an answer', () => {
  const said = (side: string, minute: number) =>
    ({ type: 'message', message: { side, observedAt: `2026-11-23T09:0${minute}:00Z` } as Message }) as const;
  const since = (...lines: ReturnType<typeof said>[]) => waitingSince({ lines });

  it('begins with the first of the user’s words that nobody has answered', () => {
    expect(since()).toBeNull();
    expect(since(said('agent', 0))).toBeNull();
    expect(since(said('customer', 1), said('agent', 2))).toBeNull();
    expect(since(said('agent', 0), said('customer', 1), said('customer', 3))).toBe('2026-11-23T09:01:00Z');
    expect(since(said('customer', 1), said('bot', 2), said('customer', 3), said('system', 4))).toBe(
      '2026-11-23T09:03:00Z',
    );
  });
});
