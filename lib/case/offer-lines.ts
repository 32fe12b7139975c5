/** Which lines of the other side hold an offer, by what reading makes of them. */
import type { Line } from './line';
import { readingOf } from './readings';

const OFFERS: ReadonlySet<string> = new Set([
  'offers_instalments',
  'offers_deferral',
  'offers_waiver',
  'offers_refund',
  'offers_alternative',
]);

/** So many of the last lines are read and shown. */
const LOOKS_BACK = 300;

/** The offers first, the newest on top; then the others, newest first. */
export function offerLines(lines: readonly Line[]): { likely: Line[]; others: Line[] } {
  const newest = lines.slice(-LOOKS_BACK).toReversed();
  const likely = newest.filter(({ quote }) => readingOf(quote).intents.some(({ code }) => OFFERS.has(code)));
  return { likely, others: newest.filter((line) => !likely.includes(line)) };
}
