/** Offers side by side: mine and theirs, reckoned alike, with what was left unsaid. */

import { dayText } from '../transcript/calendar';
import { type AnnualRate, annualRate } from './annual-rate';
import { type Ability, type Fit, fitOf } from './budget-sheet';
import { addMonths, dayIn } from './day';
import type { Line } from './line';
import type { Plan } from './plan';

/** What was offered, as far as it was said; what was not is null. */
export interface Offer {
  id: string;
  by: 'me' | 'them';
  /** When it was noted, RFC 3339 UTC. */
  at: string;
  /** Number of the debt. */
  debt: number;
  monthlyFen: number | null;
  count: number | null;
  /** `2026-12-10`. */
  firstDate: string | null;
  /** All payments together. */
  totalFen: number | null;
  /** Their words about interest and fees, credit reporting, what happens when one is late. */
  costTerm: string | null;
  creditTerm: string | null;
  breachTerm: string | null;
  /** Where it was said. */
  from: Line | null;
  /** What my own plan really costs a year, by the days and sums of its payments; absent in theirs. */
  rate?: AnnualRate | null;
  /** All of it later: there is no month that it is held to. */
  deferred?: true;
}

export const OFFER_PARTS = [
  'monthlyFen',
  'count',
  'firstDate',
  'totalFen',
  'costTerm',
  'creditTerm',
  'breachTerm',
] as const;
export type OfferPart = (typeof OFFER_PARTS)[number];

/** An offer as it stands beside the others. */
export interface WeighedOffer {
  offer: Offer;
  totalFen: number | null;
  /** True when the total is what the payments come to, and nobody has said it. */
  totalReckoned: boolean;
  lastDate: string | null;
  costFen: number | null;
  rate: AnnualRate | null;
  fit: Fit | 'no-month';
  unsaid: OfferPart[];
}

/** `owedFen` is the debt that is offered for; null while it is not known. */
export function weighed(offer: Offer, owedFen: number | null, ability: Ability): WeighedOffer {
  const { monthlyFen, count, firstDate } = offer;
  const reckoned = monthlyFen !== null && count !== null ? monthlyFen * count : null;
  const totalFen = offer.totalFen ?? reckoned;
  const first = firstDate === null ? null : dayIn(firstDate);
  const flows =
    count === null || totalFen === null
      ? []
      : Array.from({ length: count }, (_, at) => ({ month: at + 1, fen: totalFen / count }));
  return {
    offer,
    totalFen,
    totalReckoned: offer.totalFen === null && reckoned !== null,
    lastDate: first && count !== null ? dayText(addMonths(first, count - 1)) : null,
    costFen: totalFen === null || owedFen === null ? null : totalFen - owedFen,
    rate: offer.rate !== undefined ? offer.rate : owedFen === null ? null : annualRate(owedFen, flows),
    fit: fitOfOffer(offer, ability),
    unsaid: OFFER_PARTS.filter((part) => offer[part] === null && !(offer.deferred && part === 'monthlyFen')),
  };
}

function fitOfOffer({ monthlyFen, deferred }: Offer, ability: Ability): Fit | 'no-month' {
  if (deferred) return 'no-month';
  return monthlyFen === null ? 'unknown' : fitOf(monthlyFen, ability);
}

/** My plan as an offer. What only the lender can say stays unsaid. */
export function offerOfPlan(plan: Plan, debt: number, id: string, at: string): Offer {
  const firstDate = plan.rows[0]?.date ?? null;
  const deferred = plan.terms.kind === 'defer';
  const monthlyFen = deferred ? null : plan.largestFen;
  const said = { monthlyFen, count: plan.rows.length, firstDate, totalFen: plan.totalFen, rate: plan.rate };
  const unsaid = { costTerm: null, creditTerm: null, breachTerm: null, from: null };
  return { id, by: 'me', at, debt, ...said, ...unsaid, ...(deferred ? { deferred } : {}) };
}
