/** Lengths of time: 3到5个工作日 · 半个月 · 两三天 · 24小时 · within 2 business days. */
import { NUMBER, numberOf } from './number';

export type Unit = 'minute' | 'hour' | 'day' | 'business_day' | 'week' | 'month' | 'year' | 'second';

export interface FoundDuration {
  start: number;
  end: number;
  unit: Unit;
  /** The longer end of a range; null for 几天, a few days. */
  count: number | null;
}

const UNITS: readonly [Unit, RegExp][] = [
  ['business_day', /工作|business|working|^bd/],
  ['minute', /^分|^min/],
  ['hour', /时|^钟|^h(?:ou)?r|^h$/],
  ['week', /周|星期|礼拜|^week|^wk|^fort/],
  ['month', /月|^month/],
  ['year', /年|^year/],
  ['second', /秒|^sec/],
  ['day', /./],
];

const WORDS: Readonly<Record<string, number>> = {
  the: 1,
  this: 1,
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fourteen: 14,
  fifteen: 15,
  eighteen: 18,
  twenty: 20,
  'twenty-four': 24,
  thirty: 30,
  'forty-eight': 48,
  sixty: 60,
  ninety: 90,
  'a couple of': 2,
  half: 0.5,
  'half a': 0.5,
  'half an': 0.5,
};

/** Source of a pattern for a count in English words. */
export const ENGLISH_COUNT = `(?:${Object.keys(WORDS)
  .filter((word) => !word.startsWith('th') || word.length > 4)
  .sort((a, b) => b.length - a.length)
  .join('|')})`;

/** A count in digits, Chinese or English words. */
export const countOf = (words: string): number | null => WORDS[words] ?? numberOf(words);

const ZH = new RegExp(
  `(?<!第|[\\d.年])(?:t\\+)?(?:(${NUMBER})(?: *(?:到|至|-|~|–|—|或) *(${NUMBER}))?|(半)|[几数]) *(?:个)?(半)?(?:完整)?(?:的)?` +
    '(工作[日天]|自然日|日历[日天]|[日天](?!元)|小时|钟头|(?<=个|\\d)钟(?!头)|分钟|周(?![年末一二三四五六日])|星期(?![一二三四五六日天])|礼拜(?![一二三四五六日天])|(?<=[个半]|个半)月|年(?!利|化|[费卡度前底])|秒钟?)(半)?',
  'g',
);
const EN = new RegExp(
  `(?<![\\w.$£€])(?:(\\d+(?:\\.\\d+)?|(?<=within )(?:the|this)|${ENGLISH_COUNT})(?: *(?:-|–|—|to|or) *(\\d+|${ENGLISH_COUNT}))?|few|several) *-?(?: ?of)?(?: ?(?:more|full|calendar))?` +
    ' *-?((?:business|working) days?|days?|hours?|h(?:rs?)?|minutes?|mins?|weeks?|fortnights?|months?|years?|seconds?)(?![a-z])',
  'g',
);
const PAIR = /([一二两三四五六七八])([两二三四五六七八九])(?= *个?(?:工作|自然|小时|[天日周年]|星期|礼拜|分钟|月))/;

/** The lengths of time in a folded text, from left to right. */
export function durationsIn(text: string): FoundDuration[] {
  const found: FoundDuration[] = [];
  for (const match of text.matchAll(ZH)) {
    const [words, from = '', to, half, more, unit = '', last] = match;
    const pair = PAIR.exec(words + text.slice(match.index + words.length, match.index + words.length + 1));
    if (
      /^[日]/.test(unit) &&
      !/以?内|之内|工作|时间/.test(text.slice(match.index + words.length, match.index + words.length + 2))
    )
      continue;
    if (unit === '年' && Number(from) > 99) continue;
    const whole = pair ? numberOf(pair[2] ?? '') : from === '' ? (half === undefined ? null : 0) : countOf(to ?? from);
    const halves = [half, more, last].filter((part) => part !== undefined).length;
    const count = whole === null ? null : whole + halves / 2;
    found.push({ start: match.index, end: match.index + words.length, unit: unitOf(unit), count });
  }
  for (const match of text.matchAll(EN)) {
    const [words, from, to, unit = ''] = match;
    const count = from === undefined ? null : (countOf(to ?? from) ?? 0) * (unit.startsWith('fort') ? 2 : 1);
    found.push({ start: match.index, end: match.index + words.length, unit: unitOf(unit), count });
  }
  return found;
}

const unitOf = (words: string): Unit => UNITS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'day';

const LETTERS: Record<Unit, string> = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  business_day: 'D',
  week: 'W',
  month: 'M',
  year: 'Y',
};

/** ISO 8601 (`P3D`, `PT24H`); working days have no sign of their own there: `P3BD`. Null when the count is open. */
export function isoOf({ unit, count }: { unit: Unit; count: number | null }): string | null {
  if (count === null) return null;
  const letters = LETTERS[unit];
  return `P${letters.startsWith('T') ? 'T' : ''}${count}${unit === 'business_day' ? 'B' : ''}${letters.at(-1)}`;
}
