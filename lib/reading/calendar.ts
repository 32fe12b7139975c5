/**
 * Working days. Mainland China: Monday to Friday, less statutory holidays, plus make-up days, as the State Council's
 * yearly notices say (国办发明电〔2024〕12号, 〔2025〕7号). Other years: the holidays that have a fixed date by law.
 * Each day of 2025 and 2026 was compared with the package chinese-days 1.5.7: no difference.
 */
import { type Day, dayOf, partsOf, weekdayOf } from './day';

/** Which days do not count: the mainland's holidays, or weekends alone where another country's calendar would apply. */
export type Calendar = 'cn' | 'weekdays';

/** First and last day off, by month and date; working weekends after the bar. */
const NOTICES: Readonly<Record<number, string>> = {
  2025: '0101-0101 0128-0204 0404-0406 0501-0505 0531-0602 1001-1008|0126 0208 0427 0928 1011',
  2026: '0101-0103 0215-0223 0404-0406 0501-0505 0619-0621 0925-0927 1001-1007|0104 0214 0228 0509 0920 1010',
};
const BY_LAW = '0101-0101 0501-0502 1001-1003|';

/** The last day for which make-up days are known. */
export const KNOWN_TO = '2026-12-31';

function isWorking(day: Day, calendar: Calendar): boolean {
  const isWeekday = weekdayOf(day) <= 5;
  if (calendar === 'weekdays') return isWeekday;
  const { year, month, date } = partsOf(day);
  const at = String(month * 100 + date).padStart(4, '0');
  const [off = '', on = ''] = (NOTICES[year] ?? BY_LAW).split('|');
  if (on.split(' ').includes(at)) return true;
  return isWeekday && !off.split(' ').some((span) => at >= span.slice(0, 4) && at <= span.slice(5));
}

/** The `count`th working day after `from`, and whether the calendar was known all the way. */
export function workingDaysAfter(from: Day, count: number, calendar: Calendar): { day: Day; known: boolean } {
  let day = from;
  for (let left = Math.min(count, 1_000); left > 0; ) {
    day += 1;
    if (isWorking(day, calendar)) left -= 1;
  }
  const known = calendar === 'cn' && from >= (dayOf(2025, 1, 1) ?? 0) && day <= (dayOf(2026, 12, 31) ?? 0);
  return { day, known };
}

/** When the next holiday after that day begins, of those that can begin from one date to another (month and date); null when not known. */
export function holidayAfter(day: Day, from: number, to: number): Day | null {
  const { year } = partsOf(day);
  for (const of of [year, year + 1]) {
    const [off = ''] = (NOTICES[of] ?? BY_LAW).split('|');
    for (const span of off.split(' ')) {
      const at = Number(span.slice(0, 4));
      const begins = dayOf(of, Math.floor(at / 100), at % 100);
      if (at >= from && at <= to && begins !== null && begins > day) return begins;
    }
  }
  return null;
}
