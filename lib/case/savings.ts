/** An amount put aside for a bad month: so many months of essentials, and how long it takes. */
import { budgetOf } from './budget';
import type { Case } from './case';
import { factValue } from './fact';
import { fenOf } from './money';
import { monthsToSave } from './owed';

export interface SavingsGoal {
  goalFen: number;
  /** Null while nothing sensible is put aside. */
  months: number | null;
}

/** As many as are usually advised; the user's own count takes its place. */
const USUAL_MONTHS = 3;

/** Null while the budget is not known. */
export function savingsGoal(row: Pick<Case, 'facts'>): SavingsGoal | null {
  const budget = budgetOf(row);
  if (budget === null) return null;
  const typed = factValue(row, 'save.months') ?? '';
  const count = /^[1-9]\d?$/.test(typed) ? Number(typed) : USUAL_MONTHS;
  const goalFen = budget.essentialsFen * count;
  return { goalFen, months: monthsToSave(goalFen, fenOf(factValue(row, 'save.monthly') ?? '') ?? 0) };
}
