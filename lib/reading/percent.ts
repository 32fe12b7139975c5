/** Shares: 50% · 百分之五十 · 八五折 · 七成 · 千分之一 · 半价 · 20 percent. */
import { NUMBER, numberOf } from './number';

export interface FoundPercent {
  start: number;
  end: number;
  /** 50 for a half. */
  value: number;
}

const K = `(?:${NUMBER})(?: *k)?`;
const FORMS = new RegExp(
  `(?<![\\d百千万亿一二三四五六七八九十])(?<per>[百佰]|千|仟|万|百万|千万|万万|百万万) *分 *之 *(?<pn>(?![一二三四五六七八九]{2}十)${K})(?! *分位)|(?<sign>负|(?<![\\d\\w])-)?(?<![%\\d.])(?<n>${NUMBER}) *(?:%(?![0-9a-f]{2})|percent\\b|per cent\\b)|(?<pt>${K}) *个? *百 *分 *点|(?<z>(?<=打)对|半|${NUMBER}|\\d \\d) *折(?!磨|腾|扣|叠|旧|中|合|现|算)|(?<![赞变完构组])(?<c>半|${NUMBER}) *成(?!功|为|员|本|交|了|立|年|长|人|就|果|都|[0-9一二三四五六七八九十]+期)(?<ch> *[半一二三四五六七八九])?`,
  'g',
);
const PER: Readonly<Record<string, number>> = {
  百: 1,
  佰: 1,
  千: 10,
  仟: 10,
  万: 100,
  百万: 1e4,
  千万: 1e5,
  万万: 1e6,
  百万万: 1e8,
};

/** The shares in a folded text, as percentages. */
export function percentsIn(text: string): FoundPercent[] {
  const found: FoundPercent[] = [];
  for (const match of text.matchAll(FORMS)) {
    const value = shareOf(match.groups ?? {});
    if (value !== null)
      found.push({ start: match.index, end: match.index + match[0].length, value: Number(value.toPrecision(12)) });
  }
  return found;
}

function shareOf(g: Record<string, string | undefined>): number | null {
  if (g.per !== undefined) return scaled(g.pn ?? '', 1 / (PER[g.per] ?? 1));
  if (g.n !== undefined) return scaled(g.n, g.sign === undefined ? 1 : -1);
  if (g.pt !== undefined) return /^[一二三四五六七八九]{2,}十/.test(g.pt) ? null : scaled(g.pt, 1);
  if (g.z !== undefined) return discount(g.z);
  const whole = g.c === '半' ? 0.5 : numberOf(g.c ?? '');
  if (whole === null || whole > 10) return null;
  const rest = (g.ch ?? '').trim();
  return whole * 10 + (rest === '半' ? 5 : rest === '' ? 0 : (numberOf(rest) ?? 0));
}

const scaled = (words: string, by: number): number | null => {
  const value = numberOf(words.replace(/ *k$/, ''));
  return value === null ? null : value * by * (/k$/.test(words) ? 1_000 : 1);
};

/** 八折 is 80 %, 八五折 85 %, 9.9折 99 %; 十折 takes nothing off. */
function discount(words: string): number | null {
  if (words === '对' || words === '半') return 50;
  const value = numberOf(words.replace(/ /g, ''));
  if (value === null || value === 10 || value >= 100) return null;
  return value < 10 ? value * 10 : value;
}
