/** Days told by a holiday: 节前 · 春节前 · before Christmas. The last day before it; null where its date is not known here. */
import { type Calendar, holidayAfter } from './calendar';
import type { FoundDate } from './date';
import { dayOf, type Now, partsOf } from './day';

const BEFORE = '(?:节|假期?)?(?:放假)?(?:之?前|以前)';
const ZH = new RegExp(
  `(?:(?<s>春节|过年|(?<![\\d一二两三四五六七八九十几多半今去本明数])年)|(?<n>国庆|十一长假)|(?<y>元旦|新年|跨年)|(?<l>五一|劳动节)|(?<q>清明)|(?<d>端午)|(?<m>中秋)|(?<c>圣诞)|(?<next>[连长]假|放假|(?<![春季时环])节))${BEFORE}`,
  'g',
);
const EN =
  /\b(?:before|by) (?:(?<c>christmas|xmas)|(?<y>(?:the )?new year(?:'s)?(?: day| eve)?)|(?<t>thanksgiving)|(?<next>the (?:bank )?holidays?))\b/g;

/** First and last day, month and date, on which the holiday can begin. */
const BEGINS: Readonly<Record<string, [number, number]>> = {
  y: [101, 101],
  s: [115, 228],
  q: [402, 406],
  l: [428, 501],
  d: [525, 630],
  m: [905, 1006],
  n: [929, 1001],
  next: [101, 1231],
};

export function holidaysIn(text: string, now: Now | null, calendar: Calendar): FoundDate[] {
  return [...text.matchAll(ZH), ...text.matchAll(EN)].map((match) => {
    const name = Object.entries(match.groups ?? {}).find(([, words]) => words !== undefined)?.[0] ?? 'next';
    const isBy = match[0].startsWith('by');
    const day = now === null ? null : dayBefore(name, now, calendar);
    return {
      start: match.index,
      end: match.index + match[0].length,
      day: day === null || !isBy ? day : day + 1,
      minute: null,
      monthly: false,
    };
  });
}

function dayBefore(name: string, now: Now, calendar: Calendar): number | null {
  const { year } = partsOf(now.day);
  if (name === 'c') return nextOf((of) => dayOf(of, 12, 24), year, now);
  if (name === 'y') return nextOf((of) => dayOf(of, 12, 31), year, now);
  // The fourth Thursday of November comes after three weeks and a Wednesday.
  if (name === 't') return nextOf((of) => wednesday(dayOf(of, 11, 21) ?? 0), year, now);
  const [from, to] = BEGINS[name] ?? [101, 1231];
  const begins = calendar === 'cn' ? holidayAfter(now.day, from, to) : null;
  return begins === null ? null : begins - 1;
}

const nextOf = (dayIn: (year: number) => number | null, year: number, { day }: Now): number | null =>
  [dayIn(year), dayIn(year + 1)].find((one) => one !== null && one >= day) ?? null;

/** The Wednesday on that day or after it. */
const wednesday = (day: number): number => day + ((((6 - day) % 7) + 7) % 7);
