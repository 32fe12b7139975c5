/** Offers: what is proposed in a message and not yet agreed, with the clauses that belong to it. */
import type { Line } from './line';
import { offersAlternative } from './offers-alternative';
import { offersDeferral } from './offers-deferral';
import { offersInstalments } from './offers-instalments';
import { offersRefund } from './offers-refund';
import { offersWaiver } from './offers-waiver';
import { promisesIn } from './promise';

export type OfferKind = 'instalments' | 'deferral' | 'waiver' | 'refund' | 'alternative';

export interface OfferSpan {
  start: number;
  end: number;
  kind: OfferKind;
  conditional: boolean;
  /** The words that gave it. */
  because: string;
}

const KINDS = [
  ['instalments', offersInstalments],
  ['deferral', offersDeferral],
  ['waiver', offersWaiver],
  ['refund', offersRefund],
  ['alternative', offersAlternative],
] as const;

const CONDITION = /如果|若|只要|要是|的话|前提|结清后|\b(?:if|provided|once|as long as)\b/;

/** One for each kind and sentence. What is promised outright is no mere offer. */
export function offersIn(line: Line): OfferSpan[] {
  const promised = promisesIn(line);
  const found: OfferSpan[] = [];
  for (const [kind, recogniser] of KINDS) {
    for (const match of recogniser.find(line)) {
      const sentence = line.sentences.find(
        ({ text, start }) => start <= match.start && match.start < start + text.length,
      );
      if (sentence === undefined) continue;
      const { start, text } = sentence;
      const end = start + text.trimEnd().length;
      if (found.some((other) => other.kind === kind && other.start === start)) continue;
      if (promised.some(({ core }) => core.start < match.end && match.start < core.end)) continue;
      found.push({
        start,
        end,
        kind,
        conditional: CONDITION.test(text),
        because: line.original.slice(match.start, match.end),
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
