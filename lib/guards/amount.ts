/** Sums of a draft with or without their currency: ¥1,200 · 两千五 · 2.5k · four hundred · $95 a week, the last as much a month. */
import { sumsIn } from '../reading/money';
import { NUMBER, numberOf } from '../reading/number';

export interface Amount {
  start: number;
  end: number;
  value: number;
  /** How often a month it is paid, by the words beside it; null when they do not say. */
  times: number | null;
  /** It is said to be about that. */
  isRough: boolean;
}

const ONES = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ENGLISH = new RegExp(
  `\\b(a|${ONES.join('|')}|${TENS.join('|')}) (hundred|thousand|grand)(?: and)?(?: (${TENS.join('|')}))?\\b`,
  'g',
);
const BARE = new RegExp(
  `(?<![\\w./#-]|第|年|号|no |order |[a-z]-)(?<n>\\d+(?:\\.\\d+)?k\\b|万[一二两三四五六七八九](?!百|千)|${NUMBER})(?! ?[期天年号日点个次分折笔位岁楼室张条周盏%:-]|\\/(?! ?(?:m|w))|月(?!供)|[a-z\\d]|[.,]\\d| ?(?:(?:days?|weeks?|months?|years?|payments?|times|hours?|am|pm)\\b|instal|%))`,
  'g',
);
const PERIODS: readonly [RegExp, number][] = [
  [/每?(?:两个?(?:周|星期|礼拜)|半个?月)|\b(?:every (?:two|2|other) weeks?|bi-?weekly|fortnight\w*)\b/, 26 / 12],
  [/(?:每|一)个?(?:周|星期|礼拜)|\b(?:a|per|each|every) (?:week|wk)\b|\bweekly\b|\/ ?w(?:ee)?k\b/, 52 / 12],
  [/每[天日]|\b(?:a|per|each|every) day\b|\bdaily\b/, 30],
  [/每个?[月期]|月供|一个?[月期]|\b(?:a|per|each|every) month\b|\bmonthly\b|\/ ?mo|\bp\.?c\.?m\b/, 1],
];

/** 2.5k · 万八 · all others. */
function sumOf(words: string): number | null {
  if (words.endsWith('k')) return Number(words.slice(0, -1)) * 1_000;
  return words.startsWith('万') ? 1e4 + 1e3 * (numberOf(words.slice(1)) ?? 0) : numberOf(words);
}

export function amountsIn(text: string): Amount[] {
  const found: { start: number; end: number; value: number }[] = sumsIn(text);
  const add = (start: number, words: string, value: number | null): void => {
    const end = start + words.length;
    if (value === null || value < 10 || value >= 1e7) return;
    if (!found.some((other) => other.start < end && start < other.end)) found.push({ start, end, value });
  };
  for (const { 0: words, index, 1: one = '', 2: unit, 3: tens } of text.matchAll(ENGLISH)) {
    const first = one === 'a' ? 1 : ONES.indexOf(one) + 1 || (TENS.indexOf(one) + 2) * 10;
    add(
      index,
      words,
      first * (unit === 'hundred' ? 100 : 1_000) + (tens === undefined ? 0 : (TENS.indexOf(tens) + 2) * 10),
    );
  }
  for (const { 0: words, index } of text.matchAll(BARE)) {
    if (/^(?:19|20)\d\d$/.test(words) && /\b(?:in|since|from|that|the|of|back) $/.test(text.slice(0, index))) continue;
    add(index, words, sumOf(words));
  }
  return found
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, value }) => {
      const after = text.slice(end, end + 18).split(/[，,。;；]/)[0] ?? '';
      const before =
        text
          .slice(Math.max(0, start - 10), start)
          .split(/[，,。;；]/)
          .at(-1) ?? '';
      const times =
        PERIODS.find(([words]) => words.test(after))?.[1] ?? PERIODS.find(([words]) => words.test(before))?.[1] ?? null;
      const isRough =
        /大概|左右|差不多|出头|约|来[块元]?$|\b(?:about|roughly|some|nearly|almost)\b|~|ish\b/.test(before + after) ||
        /[来几多]/.test(text.slice(start, end));
      return { start, end, value, times, isRough };
    });
}
