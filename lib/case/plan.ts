/** A way to pay: what is asked for, worked out to the fen, with what it costs and when it ends. */
import { type Day, dayText } from '../transcript/calendar';
import { type AnnualRate, annualRate } from './annual-rate';
import { addDays, addMonths } from './day';
import {
  equalInstalments,
  type Instalment,
  instalmentsOf,
  isSum,
  later,
  type PlanRefusal,
  paymentFen,
  refused,
  type Schedule,
  steppedInstalments,
} from './instalments';
import { daily, type Rate } from './rate';
import { times } from './ratio';

/** What can be asked for. Sums are fen. */
export type PlanTerms =
  | { kind: 'by-count'; count: number }
  | { kind: 'by-amount'; amountFen: number }
  | { kind: 'down'; downFen: number; count: number }
  | { kind: 'step'; firstCount: number; firstFen: number; count: number }
  | { kind: 'defer'; days: number };

export type PlanKind = PlanTerms['kind'];
export const PLAN_KINDS: readonly PlanKind[] = ['by-count', 'by-amount', 'down', 'step', 'defer'];

/** A payment with its day. */
export interface PlanRow extends Instalment {
  /** `2026-12-10`. */
  date: string;
  paymentFen: number;
}

export interface Plan {
  terms: PlanTerms;
  sumFen: number;
  rows: PlanRow[];
  totalFen: number;
  /** What it costs beside the debt itself. */
  costFen: number;
  /** The largest monthly payment; for a deferral the one payment. A sum paid down at once is not in it. */
  largestFen: number;
  /** What it really costs a year; null when it costs nothing. */
  rate: AnnualRate | null;
}

export type Planned = { ok: true; plan: Plan } | { ok: false; why: PlanRefusal };

/** More days than this is no deferral. */
const MOST_DAYS = 3_660;

/** Works a plan for `sumFen` out, with its first payment on `first`; for a deferral `first` is the day that is due now. */
export function planOf(sumFen: number, terms: PlanTerms, rate: Rate | null, first: Day): Planned {
  if (terms.kind === 'defer') return deferred(sumFen, terms, rate, first);
  const made = rowsOf(sumFen, terms, rate);
  if (!made.ok) return made;
  const rows = made.rows.map((row) => dated(row, addMonths(first, row.month)));
  // The first instalment is a month after the debt is counted; what is paid down is paid on that day itself.
  const atOnce = terms.kind === 'down' ? terms.downFen : 0;
  const monthlies = atOnce > 0 ? rows.slice(1) : rows;
  const flows = monthlies.map((row) => ({ month: row.month + (atOnce > 0 ? 0 : 1), fen: row.paymentFen }));
  return { ok: true, plan: summed(terms, sumFen, rows, monthlies, annualRate(sumFen - atOnce, flows)) };
}

function rowsOf(sumFen: number, terms: Exclude<PlanTerms, { kind: 'defer' }>, rate: Rate | null): Schedule {
  if (terms.kind === 'by-count') return equalInstalments(sumFen, terms.count, rate);
  if (terms.kind === 'by-amount') return instalmentsOf(sumFen, terms.amountFen, rate);
  if (terms.kind === 'step') return steppedInstalments(sumFen, terms, rate);
  const { downFen, count } = terms;
  if (!isSum(downFen) || downFen >= sumFen) return refused('bad-figures');
  const rest = equalInstalments(sumFen - downFen, count, rate);
  if (!rest.ok) return rest;
  const down: Instalment = { month: 0, principalFen: downFen, costFen: 0, balanceFen: sumFen - downFen };
  return { ok: true, rows: [down, ...later(rest.rows, 1)] };
}

/** All of it later: simple interest for each day. A fee is paid once. */
function deferred(sumFen: number, terms: { kind: 'defer'; days: number }, rate: Rate | null, due: Day): Planned {
  const { days } = terms;
  if (!isSum(sumFen) || !Number.isInteger(days) || days < 1 || days > MOST_DAYS) return refused('bad-figures');
  const costFen = deferralCostFen(sumFen, days, rate);
  const row = dated({ month: 0, principalFen: sumFen, costFen, balanceFen: 0 }, addDays(due, days));
  return { ok: true, plan: summed(terms, sumFen, [row], [row], costFen > 0 ? rateOver(days, costFen / sumFen) : null) };
}

/** The year's rate of what so many days cost; null where it is beyond telling. */
function rateOver(days: number, cost: number): AnnualRate | null {
  const percent = (share: number) => Math.round(share * 10_000) / 100;
  const periods = 365 / days;
  const effective = percent((1 + cost) ** periods - 1);
  return Number.isFinite(effective) ? { nominal: percent(cost * periods), effective } : null;
}

/** What `days` more cost: each day its part of the sum, halves up at the end; a fee once. */
export function deferralCostFen(sumFen: number, days: number, rate: Rate | null): number {
  if (rate === null) return 0;
  const day = daily(rate);
  if (!day) return times(sumFen, { num: BigInt(rate.micro), den: 100_000_000n });
  return times(sumFen, { num: day.num * BigInt(days), den: day.den });
}

const dated = (row: Instalment, day: Day): PlanRow => ({ ...row, date: dayText(day), paymentFen: paymentFen(row) });

function summed(
  terms: PlanTerms,
  sumFen: number,
  rows: PlanRow[],
  monthlies: PlanRow[],
  rate: AnnualRate | null,
): Plan {
  const totalFen = rows.reduce((sum, row) => sum + row.paymentFen, 0);
  const largestFen = Math.max(...monthlies.map((row) => row.paymentFen));
  return { terms, sumFen, rows, totalFen, costFen: totalFen - sumFen, largestFen, rate };
}
