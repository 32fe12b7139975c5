/** What is owed: what being late costs, what a waiver saves, where a payment goes first. The rate is the bill's. */
import { type Rate, shareOf } from './rate';
import { times } from './ratio';

/** Principal, interest and fees of one debt, in fen. */
export interface Owed {
  principalFen: number;
  interestFen: number;
  feesFen: number;
}

export const owedFen = ({ principalFen, interestFen, feesFen }: Owed): number => principalFen + interestFen + feesFen;

/** The share of a bill that has to be paid at least; `micro` is millionths of a percent. */
export const minimumFen = (billFen: number, micro: number): number =>
  times(billFen, shareOf({ basis: 'month', micro }));

/** What is left after a waiver, what it saves, and how much of the whole that is, in percent. */
export interface Waived {
  before: number;
  after: number;
  savedFen: number;
  percent: number;
}

/** Waives so much of each part; never more than there is of it. */
export function waived(owed: Owed, waive: Owed): Waived {
  const savedFen =
    Math.min(owed.principalFen, waive.principalFen) +
    Math.min(owed.interestFen, waive.interestFen) +
    Math.min(owed.feesFen, waive.feesFen);
  const before = owedFen(owed);
  return {
    before,
    after: before - savedFen,
    savedFen,
    percent: before === 0 ? 0 : Math.round((savedFen / before) * 10_000) / 100,
  };
}

/** Where a payment goes when nobody says otherwise: costs, then interest, then principal (Civil Code of China, 561). */
export function allocated(paidFen: number, owed: Owed): { to: Owed; left: Owed; overFen: number } {
  const feesFen = Math.min(paidFen, owed.feesFen);
  const interestFen = Math.min(paidFen - feesFen, owed.interestFen);
  const principalFen = Math.min(paidFen - feesFen - interestFen, owed.principalFen);
  const left = {
    principalFen: owed.principalFen - principalFen,
    interestFen: owed.interestFen - interestFen,
    feesFen: owed.feesFen - feesFen,
  };
  return { to: { principalFen, interestFen, feesFen }, left, overFen: paidFen - feesFen - interestFen - principalFen };
}

/** A yearly rate as the rate of one month, in millionths of a percent. */
export const perMonth = ({ micro }: Pick<Rate, 'micro'>): number => Math.round(micro / 12);

/** Months until `goalFen` is put aside at `monthlyFen`; null when it never is. */
export const monthsToSave = (goalFen: number, monthlyFen: number): number | null =>
  monthlyFen > 0 ? Math.ceil(goalFen / monthlyFen) : null;
