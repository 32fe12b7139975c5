/** A rate as a bill or a contract states it, kept as exact digits. The user's own paper decides, never a table of ours. */
import type { Ratio } from './ratio';

/**
 * What the percentage is of, and how often: of what is still owed, each day, month or year; or a fee on the sum at the
 * beginning, once for each instalment (`fee-each`) or once for all of them (`fee-all`).
 */
export type RateBasis = 'day' | 'month' | 'year' | 'fee-each' | 'fee-all';

export const RATE_BASES: readonly RateBasis[] = ['day', 'month', 'year', 'fee-each', 'fee-all'];

export interface Rate {
  basis: RateBasis;
  /** Millionths of a percent: 0.05 % is 50 000. */
  micro: number;
}

/** More than 1000 % is a slip of the finger. */
const MOST = 1_000_000_000;
const ONE_PERCENT = 1_000_000;
const DIGITS = '零一二三四五六七八九';

/** What a rate is of, where it is written beside it: 年化14.6%, 0.05%/天, 14.6% p.a., 每期手续费0.6%. */
const SAID: readonly (readonly [RateBasis, RegExp])[] = [
  ['fee-each', /每期(?:手[续續]|服[务務])?[费費]率?|fee (?:per|each) (?:instal\w+|payment)/i],
  ['fee-all', /(?:[总總]|一次性)(?:手[续續]|服[务務])[费費]率?|one-?off fee/i],
  ['day', /日利率|日息|每[日天]|[/／每]\s*[日天]|\b(?:daily|(?:a|per) day)\b|\/\s*day\b/i],
  ['month', /月利率|月息|每月|[/／每]\s*月|\b(?:monthly|(?:a|per) month)\b|\/\s*month\b/i],
  [
    'year',
    /年利率|年化(?:利率)?|年息|每年|[/／每]\s*年|\b(?:APR|annual(?:ly)?|yearly|(?:a|per) (?:year|annum))\b|\bp\.?\s?a\b\.?|\/\s*year\b/i,
  ],
];

/** What the typed rate says that it is of; null where it does not. */
export const basisIn = (typed: string): RateBasis | null => SAID.find(([, said]) => said.test(typed))?.[0] ?? null;

/**
 * Millionths of a percent of a rate as people type it (`0.05`, `0.05%`, `18.25 %`, `5‰`, `万分之五`, `万5`, `年化14.6%`,
 * full-width digits too), or null when it is none. A bare number is a percentage.
 */
export function microPercentOf(typed: string): number | null {
  const text = SAID.reduce((left, [, said]) => left.replace(said, ''), typed)
    .replace(/^[\s：:]+|[\s：:]+$/g, '')
    .replace(/^([千万萬])(?=[\d０-９一二三四五六七八九])/, '$1分之')
    .replace(/[０-９．％]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/([一二三四五六七八九])$/, (digit) => String(DIGITS.indexOf(digit)));
  const per = /^(?:百分之|千分之|[万萬]分之)/.exec(text)?.[0] ?? '';
  const found = /^(\d{1,4})(?:\.(\d{1,6}))?\s*(%|‰)?$/.exec(text.slice(per.length));
  if (!found || (per !== '' && found[3] !== undefined)) return null;
  const micro = Number(`${found[1]}${(found[2] ?? '').padEnd(6, '0')}`);
  const parts = per.startsWith('千') || found[3] === '‰' ? 10 : /^[万萬]/.test(per) ? 100 : 1;
  return micro % parts === 0 && micro / parts <= MOST ? micro / parts : null;
}

/** `50000` → `0.05`, `14600000` → `14.6`: percent, without the sign. */
export function percentText(micro: number): string {
  const rest = String(micro % ONE_PERCENT)
    .padStart(6, '0')
    .replace(/0+$/, '');
  return `${Math.floor(micro / ONE_PERCENT)}${rest === '' ? '' : `.${rest}`}`;
}

const part = (micro: number, times = 1n, per = 1n): Ratio => ({
  num: BigInt(micro) * times,
  den: 100n * BigInt(ONE_PERCENT) * per,
});

/** The rate as a share of a sum: of one day, month or year, or of the fee, as the basis says. */
export const shareOf = ({ micro }: Rate): Ratio => part(micro);

/** What one month costs of the sum still owed. A year is 12 months and 365 days; null for a fee, which has no such rate. */
export function monthly({ basis, micro }: Rate): Ratio | null {
  if (basis === 'month') return part(micro);
  if (basis === 'year') return part(micro, 1n, 12n);
  return basis === 'day' ? part(micro, 365n, 12n) : null;
}

/** What one day costs of the sum still owed; null for a fee. */
export function daily({ basis, micro }: Rate): Ratio | null {
  if (basis === 'day') return part(micro);
  if (basis === 'year') return part(micro, 1n, 365n);
  return basis === 'month' ? part(micro, 12n, 365n) : null;
}
