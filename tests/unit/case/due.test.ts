/** What falls due, in which order, and each reminder once. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayIn } from '../../../lib/case/day';
import {
  DUE_KINDS,
  type Due,
  dueState,
  duesInOrder,
  newDue,
  onTimeInARow,
  paid,
  shortFen,
} from '../../../lib/case/due';
import { daysBefore, movedTo, remindersNow, toldOf } from '../../../lib/case/reminder';
import { type Day, dayText } from '../../../lib/transcript/calendar';

const AT = '2026-12-10T10:00:00Z';
const TODAY: Day = { year: 2026, month: 12, day: 10 };
const at = (day: Day, hour = 10) => ({ ...day, hour, minute: 0 });
const due = (part: Partial<Due>): Due => ({
  ...newDue({ id: 'd', kind: 'instalment', date: '2026-12-10', title: 't', fen: 126_000 }),
  ...part,
});

describe('what falls due', () => {
  it.each([
    [{}, 'today'],
    [{ date: '2026-12-09' }, 'overdue'],
    [{ date: '2026-12-17' }, 'soon'],
    [{ date: '2026-12-18' }, 'later'],
    [{ date: '2026-12-09', paidFen: 100 }, 'short'],
    [{ date: '2026-12-11', paidFen: 100 }, 'soon'],
    [{ date: '2026-12-01', doneAt: AT }, 'done'],
  ] as const)('%j is %s', (part, state) => expect(dueState(due(part), TODAY)).toBe(state));

  it('stands with what is overdue first, the earliest of it on top, and what is done last', () => {
    const dues = [
      due({ id: 'later', date: '2027-01-10' }),
      due({ id: 'done', doneAt: AT }),
      due({ id: 'late', date: '2026-12-08' }),
      due({ id: 'noon', time: '12:00' }),
      due({ id: 'later-late', date: '2026-12-09' }),
      due({ id: 'morning', time: '08:00' }),
      due({ id: 'short', date: '2026-12-01', paidFen: 1 }),
    ];
    expect(duesInOrder(dues, TODAY).map((row) => row.due.id)).toEqual([
      'late',
      'later-late',
      'short',
      'morning',
      'noon',
      'later',
      'done',
    ]);
  });

  it('is done when nothing is short, and says what is', () => {
    const half = paid(due({}), 100_000, AT);
    expect([half.doneAt, shortFen(half)]).toEqual([null, 26_000]);
    const whole = paid(half, 26_000, AT);
    expect([whole.doneAt, shortFen(whole)]).toEqual([AT, 0]);
    expect(paid(whole, -1, AT).doneAt).toBeNull();
    expect(shortFen(due({ fen: null }))).toBeNull();
  });

  it('counts what was paid on time in a row', () => {
    const dues = [
      due({ date: '2026-09-10', doneAt: '2026-09-20T08:00:00Z' }),
      due({ date: '2026-10-10', doneAt: '2026-10-09T08:00:00Z' }),
      due({ date: '2026-11-10', doneAt: '2026-11-10T08:00:00Z' }),
      due({ date: '2027-01-10' }),
    ];
    const inShanghai = (at: string) =>
      dayIn(new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 10)) ?? TODAY;
    const streak = (all: Due[]) => onTimeInARow(all, TODAY, inShanghai);
    expect(streak(dues)).toBe(2);
    expect(streak([...dues, due({ date: '2026-12-09' })])).toBe(0);
    // Half past one in the night after the day that is let pass: still the evening before, in UTC.
    expect(streak([due({ date: '2026-12-09', doneAt: '2026-12-10T15:30:00Z' })])).toBe(1);
    expect(streak([due({ date: '2026-12-09', doneAt: '2026-12-10T17:30:00Z' })])).toBe(0);
  });
});

describe('reminders', () => {
  const tell = (dues: Due[], now: Day & { hour: number; minute: number }) => {
    const shown = remindersNow(dues, now);
    const next = dues.map((one) => {
      const reminder = shown.find((each) => each.due.id === one.id);
      return reminder ? toldOf(one, reminder.settles, AT) : one;
    });
    return { next, shown };
  };

  it('come three days before, the day before and on the day, from nine', () => {
    let dues = [due({})];
    const days: string[] = [];
    for (let day: Day = { year: 2026, month: 12, day: 1 }; dayText(day) < '2026-12-20'; day = addDays(day, 1)) {
      for (const hour of [8, 9, 12, 23]) {
        const told = tell(dues, at(day, hour));
        dues = told.next;
        days.push(...told.shown.map(({ left }) => `${dayText(day)} ${hour} ${left}`));
      }
    }
    expect(days).toEqual(['2026-12-07 9 3', '2026-12-09 9 1', '2026-12-10 9 0']);
  });

  it('that were missed come as one', () => {
    const told = tell([due({})], at(addDays(TODAY, 2)));
    expect(told.shown.map(({ left, settles }) => [left, settles])).toEqual([[-2, ['3', '1', '0']]]);
    expect(remindersNow(told.next, at(addDays(TODAY, 3)))).toEqual([]);
  });

  it('do not come for what was done, nor for what is long over', () => {
    expect(remindersNow([due({ doneAt: AT })], at(TODAY))).toEqual([]);
    expect(remindersNow([due({})], at(addDays(TODAY, 15)))).toEqual([]);
  });

  it('begin anew when the day is another one', () => {
    const { next } = tell([due({})], at(TODAY));
    const moved = next.map((one) => movedTo(one, '2026-12-20'));
    expect(remindersNow(moved, at(TODAY))).toEqual([]);
    expect(remindersNow(moved, at({ ...TODAY, day: 19 })).map(({ settles }) => settles)).toEqual([['3', '1']]);
    expect(movedTo(next[0] as Due, '2026-12-10')).toBe(next[0]);
  });

  it('come at most once each, wherever the clock jumps', () => {
    const walk = fc.array(fc.record({ days: fc.integer({ min: -10, max: 25 }), hour: fc.nat(23) }), { maxLength: 40 });
    fc.assert(
      fc.property(fc.constantFrom(...DUE_KINDS), walk, (kind, steps) => {
        let dues = [due({ kind })];
        const told: string[] = [];
        for (const { days, hour } of steps) {
          const now = tell(dues, at(addDays({ ...TODAY, day: 1 }, days), hour));
          dues = structuredClone(now.next);
          told.push(...now.shown.flatMap(({ settles }) => settles));
        }
        expect(new Set(told).size).toBe(told.length);
        expect(told.length).toBeLessThanOrEqual(daysBefore(due({ kind })).length);
      }),
    );
  });
});
