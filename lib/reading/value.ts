/** What a message names: sums, shares, instalments, dates, deadlines, lengths of time, telephone, ticket and staff numbers. */
import type { Calendar } from './calendar';
import { contactsIn } from './contact';
import type { Now } from './day';
import { timesIn } from './deadline';
import { sumsIn } from './money';
import { numberOf } from './number';
import { percentsIn } from './percent';

export type ValueKind =
  | 'sum'
  | 'percentage'
  | 'instalments'
  | 'date'
  | 'deadline'
  | 'duration'
  | 'phone'
  | 'ticket'
  | 'staff';

export interface Value {
  kind: ValueKind;
  /** As written; `start` and `end` are its offsets in the message, end exclusive. */
  text: string;
  start: number;
  end: number;
  /** A number for sums, shares and counts; `2026-12-10`, `P3D` or the number as text for the rest; null when open (几天). */
  value: number | string | null;
  /** Of a sum: ISO 4217, null when the words leave it open. */
  currency?: string | null;
}

const COUNT = '(?:\\d{1,3}|[一二两三四五六七八九十廿]{1,3})';
const INSTALMENTS = new RegExp(
  `(?<!第|\\d)(${COUNT})(?: *(?:到|至|-|~|或) *(${COUNT}))?(?:个)?期(?!间|限|末|初|货|待|望|权)|分(?:成|为|作|做)? *(${COUNT})(?:个月|次)(?!内)|(?<![\\w.])(\\d{1,3}|two|three|four|five|six|nine|ten|twelve|eighteen|twenty-four) (?:equal |monthly |smaller |weekly )*(?:instal?l?ments?|payments)\\b|(?<![\\w.])(\\d{1,3})-month (?:plan|arrangement)`,
  'g',
);
const WORDS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  nine: 9,
  ten: 10,
  twelve: 12,
  eighteen: 18,
  'twenty-four': 24,
};

export interface FoundCount {
  start: number;
  end: number;
  value: number | null;
}

/** 3、6、9 of 3、6、9、12期: of a list each, the last with its word. */
const LISTED = /(?<![\d、])\d{1,3}(?:、\d{1,3}){1,8}(?=、\d{1,3}个?期)/g;

/** Counts of instalments; of a range the upper end. */
export function instalmentsIn(text: string): FoundCount[] {
  const listed = [...text.matchAll(LISTED)].flatMap((list) =>
    [...list[0].matchAll(/\d+/g)].map(({ 0: words, index }) => ({
      start: list.index + index,
      end: list.index + index + words.length,
      value: Number(words),
    })),
  );
  return [...countsIn(text), ...listed];
}

function countsIn(text: string): FoundCount[] {
  return [...text.matchAll(INSTALMENTS)].map((match) => {
    const words = match[2] ?? match[1] ?? match[3] ?? match[4] ?? match[5] ?? '';
    return {
      start: match.index,
      end: match.index + match[0].length,
      value: WORDS[words] ?? numberOf(words.replace('廿', '二十')),
    };
  });
}

/** What stands where two readings overlap: the more telling kind, which is added first. */
export function valuesIn(text: string, original: string, now: Now | null, calendar: Calendar, home: string): Value[] {
  const found: Value[] = [];
  const add = (
    kind: ValueKind,
    { start, end }: { start: number; end: number },
    value: Value['value'],
    currency?: string | null,
  ): void => {
    if (found.some((other) => start < other.end && other.start < end)) return;
    found.push({
      kind,
      text: original.slice(start, end),
      start,
      end,
      value,
      ...(kind === 'sum' ? { currency: currency ?? null } : {}),
    });
  };
  for (const one of contactsIn(text)) add(one.kind, one, one.value);
  for (const one of percentsIn(text)) add('percentage', one, one.value);
  for (const one of instalmentsIn(text)) add('instalments', one, one.value);
  const times = timesIn(text, original, now, calendar);
  for (const one of times.filter((time) => time.isLimit || time.monthly))
    add('deadline', one, one.latest ?? one.duration);
  for (const one of sumsIn(text, home)) add('sum', one, one.value, one.currency);
  for (const one of times) {
    if (one.duration !== null) add('duration', one, one.duration);
    else add('date', one, one.latest);
  }
  return found.sort((a, b) => a.start - b.start);
}
