/** Words that name a day: "昨天", "星期三", "11月20日", "Nov 20", "Thursday, November 19, 2026". */
import { type Day, dayOf, daysBefore, weekdayAt } from './calendar';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const HAN_WEEKDAYS = '日一二三四五六';
/** A weekday that stands before or after a date says nothing more than the date. */
const WEEKDAY_BESIDE =
  /^(?:星期|周|週|禮拜)[一二三四五六日天]\s*|^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+|\s*(?:星期|周|週|禮拜)[一二三四五六日天]$/i;
const BACK: readonly (readonly [RegExp, number])[] = [
  [/^(?:今天|今日|today)$/i, 0],
  [/^(?:昨天|昨日|yesterday)$/i, 1],
  [/^前天$/, 2],
];

export interface NamedDay {
  date: Day;
  /** `near` when a part of the date had to be filled in. */
  sure: 'exact' | 'near';
}

/** The day that the whole of `words` names, read on `today`; null when they name none. */
export function readDay(words: string, today: Day): NamedDay | null {
  const back = BACK.find(([name]) => name.test(words))?.[1];
  if (back !== undefined) return { date: daysBefore(today, back), sure: 'exact' };
  const weekday = weekdayOf(words);
  if (weekday !== null) {
    const since = (weekdayAt(today) - weekday + 7) % 7;
    // The last such day; on the day itself pages say "today", so its name is a week ago.
    return { date: daysBefore(today, since === 0 ? 7 : since), sure: 'near' };
  }
  return readDate(words.replace(WEEKDAY_BESIDE, ''), today);
}

function weekdayOf(words: string): number | null {
  const han = /^(?:星期|周|週|禮拜)([一二三四五六日天])$/.exec(words)?.[1];
  if (han) return HAN_WEEKDAYS.indexOf(han === '天' ? '日' : han);
  const name = /^(sun|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?)(?:day)?\.?$/i.exec(words)?.[1];
  return name ? WEEKDAYS.indexOf(name.slice(0, 3).toLowerCase()) : null;
}

function readDate(words: string, today: Day): NamedDay | null {
  const numbers = /^(?:(\d{4})\s*[-/.年]\s*)?(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号號]?$/.exec(words);
  if (numbers) {
    const [, year, month, day] = numbers;
    // "3/4" is a day in March here and in April there: without a year first, only 月 or a dash says which.
    if (year === undefined && !/[-月]/.test(words) && Number(day) <= 12 && Number(month) !== Number(day)) return null;
    return placed(year, Number(month), Number(day), today);
  }
  const english =
    /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(\d{4}))?$/i.exec(words) ??
    turned(/^(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,9})\.?(?:,?\s+(\d{4}))?$/i.exec(words));
  if (!english) return null;
  const month = MONTHS.indexOf((english[1] ?? '').slice(0, 3).toLowerCase()) + 1;
  return month === 0 ? null : placed(english[3], month, Number(english[2]), today);
}

const turned = (found: RegExpExecArray | null) => found && [found[0], found[2], found[1], found[3]];

/** Without a year it is the last such day, today included. */
function placed(year: string | undefined, month: number, day: number, today: Day): NamedDay | null {
  const given = dayOf(year === undefined ? today.year : Number(year), month, day);
  if (year !== undefined) return given && { date: given, sure: 'exact' };
  if (given && Date.UTC(given.year, month - 1, day) <= Date.UTC(today.year, today.month - 1, today.day))
    return { date: given, sure: 'near' };
  const before = dayOf(today.year - 1, month, day);
  return before && { date: before, sure: 'near' };
}
