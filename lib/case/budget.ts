/** What can be paid each month, from the user's own figures. Whole fen throughout. */
import type { Case } from './case';
import { factValue } from './fact';
import { fenOf } from './money';

/** Income less essentials less other repayments. */
export interface Budget {
  incomeFen: number;
  essentialsFen: number;
  otherDebtFen: number;
  /** May be negative: then no instalment should be offered. */
  availableFen: number;
}

/** The budget, or null while the income or the essentials are not known as sums, or one is below nothing. No other debt given counts as none. */
export function budgetOf(row: Pick<Case, 'facts'>): Budget | null {
  const incomeFen = fenOf(factValue(row, 'income_now') ?? '');
  const essentialsFen = fenOf(factValue(row, 'essentials') ?? '');
  const otherDebtFen = fenOf(factValue(row, 'other_debt') ?? '0');
  if (incomeFen === null || essentialsFen === null || otherDebtFen === null) return null;
  if (incomeFen < 0 || essentialsFen < 0 || otherDebtFen < 0) return null;
  return { incomeFen, essentialsFen, otherDebtFen, availableFen: incomeFen - essentialsFen - otherDebtFen };
}

/**
 * What to offer each month: `available` less a buffer of `bufferPercent` (whole percent), rounded down to whole yuan.
 * Null when nothing is left: then ask for a deferral or advice instead.
 */
export function offerFen(budget: Budget, bufferPercent: number): number | null {
  if (budget.availableFen <= 0) return null;
  const offer = Math.floor((budget.availableFen * (100 - bufferPercent)) / 10_000) * 100;
  return offer > 0 ? offer : null;
}
