/** Which lines of the other side hold an offer, by what reading makes of them. */
import { read } from '../reading/read';
import type { Line } from './line';

const OFFERS: ReadonlySet<string> = new Set([
  'offers_instalments',
  'offers_deferral',
  'offers_waiver',
  'offers_refund',
  'offers_alternative',
]);

/** The offers first, the newest on top; then the others, newest first. */
export function offerLines(lines: readonly Line[]): { likely: Line[]; others: Line[] } {
  const newest = lines.toReversed();
  const likely = newest.filter(({ quote }) => read(quote).intents.some(({ code }) => OFFERS.has(code)));
  return { likely, others: newest.filter((line) => !likely.includes(line)) };
}
