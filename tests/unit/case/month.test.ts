/** The weeks of a month, where a key leads in them, and on which day a week begins. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayByKey, sameMonth, weeksOf } from '../../../lib/case/month';
import { weekBegin } from '../../../lib/i18n/week';
import { type Day, dayOf, dayText, weekdayAt } from '../../../lib/transcript/calendar';

const anyDay = fc
  .record({
    year: fc.integer({ min: 1971, max: 2199 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, day }) => dayOf(year, month, day) as Day);
const begin = fc.constantFrom(0, 1, 6);
const key = (name: string, shiftKey = false) => ({ key: name, shiftKey });
const ledTo = (at: Day, name: string, shiftKey = false) => dayText(dayByKey(key(name, shiftKey), at, 1) ?? at);

describe('the weeks of a month', () => {
  it('hold every day of it once, in order, and begin on the day that was asked for', () => {
    fc.assert(
      fc.property(anyDay, begin, (at, first) => {
        const weeks = weeksOf(at, first);
        const days = weeks.flat().map(dayText);
        expect(weeks.map((week) => [week.length, weekdayAt(week[0] as Day)])).toEqual(Array(6).fill([7, first]));
        expect([...new Set(days)].sort()).toEqual(days);
        const length = new Date(Date.UTC(at.year, at.month, 0)).getUTCDate();
        expect(weeks.flat().filter((day) => sameMonth(day, at))).toHaveLength(length);
        expect(weeks[0]?.some(({ day }) => day === 1)).toBe(true);
      }),
    );
  });
});

describe('a key', () => {
  it('leads by days, weeks, to the ends of the week, by months and by years', () => {
    const at = { year: 2027, month: 1, day: 31 };
    expect([ledTo(at, 'ArrowLeft'), ledTo(at, 'ArrowRight')]).toEqual(['2027-01-30', '2027-02-01']);
    expect([ledTo(at, 'ArrowUp'), ledTo(at, 'ArrowDown')]).toEqual(['2027-01-24', '2027-02-07']);
    // 31 January 2027 is a Sunday, the last day of a week that begins on Monday.
    expect([ledTo(at, 'Home'), ledTo(at, 'End')]).toEqual(['2027-01-25', '2027-01-31']);
    expect([ledTo(at, 'PageUp'), ledTo(at, 'PageDown')]).toEqual(['2026-12-31', '2027-02-28']);
    expect([ledTo(at, 'PageUp', true), ledTo(at, 'PageDown', true)]).toEqual(['2026-01-31', '2028-01-31']);
    expect(ledTo({ year: 2028, month: 2, day: 29 }, 'PageDown', true)).toBe('2029-02-28');
    expect(dayByKey(key('a'), at, 1)).toBeNull();
  });

  it('comes back by its opposite, and never leaves the calendar', () => {
    const pairs = [
      ['ArrowLeft', 'ArrowRight'],
      ['ArrowUp', 'ArrowDown'],
      ['PageUp', 'PageDown'],
    ] as const;
    fc.assert(
      fc.property(anyDay, begin, fc.constantFrom(...pairs), (at, first, [there, back]) => {
        const gone = dayByKey(key(there), at, first) as Day;
        expect(dayText(dayByKey(key(back), gone, first) as Day)).toBe(dayText(at));
      }),
    );
  });
});

describe('a week', () => {
  it('begins as it does where the reader is, else as is usual in the language', () => {
    expect(weekBegin('en', ['en-US', 'en'])).toBe(0);
    expect(weekBegin('en', ['en-GB'])).toBe(1);
    expect(weekBegin('en', ['en', 'de-DE'])).toBe(1);
    expect(weekBegin('en', ['ar-EG'])).toBe(6);
    expect([weekBegin('zh-CN', ['zh']), weekBegin('zh-TW', []), weekBegin('en', [])]).toEqual([1, 0, 0]);
    expect([weekBegin('zh-TW', ['zh-Hant-HK']), weekBegin('zh-CN', ['zh-Hans-CN'])]).toEqual([0, 1]);
  });

  it('begins as the tables of this Node say, in the regions that most readers come from', () => {
    const regions = 'CN TW HK MO SG MY US CA GB IE AU NZ IN JP KR DE FR ES IT NL PL UA BR MX ZA AE EG SA'.split(' ');
    const told = regions.map((region) => {
      const locale = new Intl.Locale(`en-${region}`) as Intl.Locale & { weekInfo?: WeekInfo; getWeekInfo?(): WeekInfo };
      return ((locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 0) % 7;
    });
    expect(regions.map((region) => weekBegin('en', [`en-${region}`]))).toEqual(told);
  });
});

interface WeekInfo {
  /** Monday is 1, Sunday 7. */
  firstDay: number;
}
