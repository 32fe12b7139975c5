/** Since when the trouble is there: 从今年五月开始没收入 · I lost my job in March. */
import { type Now, partsOf } from '../reading/day';
import { numberOf } from '../reading/number';
import type { Figure } from './figure';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  /(?:(?<year>\d{4}|今|去|前)年)?(?<zh>\d{1,2}|[一二三四五六七八九]|十[一二]?)月(?:份|初|中|底)?(?!\d|[一二三四五六七八九十]+[日号])|\b(?:last )?(?<en>jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|ember|tember|ober)?\b(?: (?:of )?(?<of>\d{4}))?(?! ?\d)/g;
/** What began then. */
const BEGAN =
  /(?:开始|起|之后)|失业|没(?:了|有)?(?:收入|工作|发|开工)|被(?:裁|炒|辞)|裁员|资遣|下岗|离职|停[工薪发业]|降薪|生病|住院|开刀|倒闭|\b(?:lost my job|laid off|redundant|since|started|out of work|been (?:ill|off)|stopped working)\b/;
/** A month in which something is paid, or of which a bill speaks. */
const OTHER =
  /还[款清上]|付|缴|扣|账单|分期|延|\b(?:pay\w*|paid|instal\w*|bill\w*|statement|due|plan|charged?|refund\w*)\b/;

/** Null, or the month the text gives: `2026-05`, or `--05` where no year is told. */
export function sinceIn(text: string, now: Now | null): Figure | null {
  for (const sentence of text.split(/[。！？!?；;\n]/)) {
    const months = [...sentence.matchAll(MONTH)];
    const [match] = months;
    if (match === undefined || months.length > 1 || !BEGAN.test(sentence) || OTHER.test(sentence)) continue;
    const { year, zh, en, of } = match.groups ?? {};
    const month = zh === undefined ? MONTHS.indexOf((en ?? '').slice(0, 3)) + 1 : numberOf(zh);
    if (month === null || month < 1 || month > 12) continue;
    const start = text.indexOf(sentence) + match.index;
    const value = `${yearOf(year ?? of, now) ?? '-'}-${String(month).padStart(2, '0')}`;
    return { key: 'since', value, start, end: start + match[0].length, isRough: false };
  }
  return null;
}

function yearOf(words: string | undefined, now: Now | null): number | null {
  if (words === undefined) return null;
  if (/^\d/.test(words)) return Number(words);
  return now && partsOf(now.day).year - ['今', '去', '前'].indexOf(words);
}
