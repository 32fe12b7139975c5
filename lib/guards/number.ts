/** Whole numbers of a draft, and the words that say what a number is. */
import type { Draft } from './finding';

export interface NumberRun {
  /** Digits alone. */
  digits: string;
  start: number;
  end: number;
  /** True when it was typed in groups as cards are: of four, or of four, six and five. */
  grouped: boolean;
}

/** Names that make a long number harmless: it is the company's own, not the user's secret. */
const HARMLESS =
  /订单|单号|isbn|airway|运单|快递|物流|工单|合同|流水|编号|发票|商品|交易号|案件号|order|tracking|parcel|reference|\bref\b|ticket|invoice|contract|case (?:no|number|id)|transaction/g;

/** How far before a number the word that names it may stand, and how far after. */
const BEFORE = 16;
const AFTER = 20;

/** Runs of `least` to `most` digits, spaced or hyphenated, that are no part of a longer run, word or sum. */
export function numbersIn({ plain }: Draft, least: number, most: number): NumberRun[] {
  const runs: NumberRun[] = [];
  for (const match of plain.matchAll(/(?<![a-z0-9_#])(?<![.-])\d(?:[ -]?\d)*(?![a-z0-9_]|[.-]\d)/g)) {
    const digits = match[0].replace(/[ -]/g, '');
    if (digits.length < least || digits.length > most) continue;
    const grouped = /^(?:\d{4}(?:[ -]\d{4}){2,3}(?:[ -]\d{1,4})?|\d{4}[ -]\d{6}[ -]\d{5})$/.test(match[0]);
    runs.push({ digits, start: match.index, end: match.index + match[0].length, grouped });
  }
  return runs;
}

/** True when one of `names` stands beside the number, nearer than any word that makes it harmless. */
export function isNamed(draft: Draft, run: { start: number; end: number }, names: RegExp): boolean {
  const before = draft.plain.slice(Math.max(0, run.start - BEFORE), run.start);
  const named = last(before, names);
  if (named >= 0) return named >= last(before, HARMLESS);
  return !isHarmless(draft, run) && names.test(draft.plain.slice(run.end, run.end + AFTER));
}

/** True when the number is called an order, a ticket, a parcel or the like. */
export function isHarmless(draft: Draft, run: { start: number }): boolean {
  return last(draft.plain.slice(Math.max(0, run.start - BEFORE), run.start), HARMLESS) >= 0;
}

function last(text: string, names: RegExp): number {
  const global = new RegExp(names.source, 'g');
  return [...text.matchAll(global)].at(-1)?.index ?? -1;
}
