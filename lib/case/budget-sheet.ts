/** The budget line by line, in the order of the Standard Financial Statement: what comes in, what has to go out, other debts. */

import { budgetOf, offerFen } from './budget';
import type { Case } from './case';
import { factValue, setFact } from './fact';
import { fenOf, yuanOf } from './money';

export const BUDGET_GROUPS = ['income', 'fixed', 'flexible', 'debts'] as const;
export type BudgetGroup = (typeof BUDGET_GROUPS)[number];

/** Lines of each group, in order. */
export const BUDGET_LINES = {
  income: ['wages', 'benefits', 'other-income'],
  fixed: ['housing', 'utilities', 'health', 'transport', 'dependants', 'insurance', 'other-fixed'],
  flexible: ['phone', 'food', 'personal'],
  debts: ['priority-debts', 'other-debts'],
} as const satisfies Record<BudgetGroup, readonly string[]>;
export type BudgetLine = (typeof BUDGET_LINES)[BudgetGroup][number];

export const budgetKey = (line: BudgetLine): string => `budget.${line}`;

/** Percent of what is left that is not offered, so that one bad week breaks no promise. */
export const MARGIN_KEY = 'budget.margin';
export const USUAL_MARGIN = 10;

/** Sum of a group's lines; null while none of them is given, or one is no sum that can be added up. */
export function groupFen(row: Pick<Case, 'facts'>, group: BudgetGroup): number | null {
  const given = BUDGET_LINES[group].flatMap((line) => factValue(row, budgetKey(line)) ?? []).map(fenOf);
  if (given.length === 0 || given.some((fen) => fen === null || fen < 0)) return null;
  return given.reduce<number>((sum, fen) => sum + (fen ?? 0), 0);
}

/** Lines that hold something that is no plain sum, or one below nothing: the budget is not done while there are any. */
export const unreadLines = (row: Pick<Case, 'facts'>): BudgetLine[] =>
  BUDGET_GROUPS.flatMap((group): BudgetLine[] => [...BUDGET_LINES[group]]).filter((line) => {
    const typed = factValue(row, budgetKey(line));
    const fen = typed === undefined ? 0 : fenOf(typed);
    return fen === null || fen < 0;
  });

/** Whole percent, 0 to 50; the usual one while nothing sensible is given. */
export function marginPercent(row: Pick<Case, 'facts'>): number {
  const typed = factValue(row, MARGIN_KEY) ?? '';
  return /^\d{1,2}$/.test(typed) && Number(typed) <= 50 ? Number(typed) : USUAL_MARGIN;
}

/**
 * What can be offered each month. `unknown`: the budget is not done, so nothing is offered yet. `nothing`: it leaves
 * nothing, so no instalment is offered but a deferral or advice is looked for.
 */
export type Ability =
  | { state: 'unknown' }
  | { state: 'nothing'; availableFen: number }
  | { state: 'some'; availableFen: number; offerFen: number };

export function abilityOf(row: Pick<Case, 'facts'>): Ability {
  const budget = budgetOf(row);
  if (budget === null || unreadLines(row).length > 0) return { state: 'unknown' };
  const offer = offerFen(budget, marginPercent(row));
  const { availableFen } = budget;
  return offer === null ? { state: 'nothing', availableFen } : { state: 'some', availableFen, offerFen: offer };
}

/** How a monthly payment stands to what can be paid: no offer before the budget is done, none above it. */
export type Fit = 'unknown' | 'fits' | 'above';

export function fitOf(monthlyFen: number, ability: Ability): Fit {
  if (ability.state === 'unknown') return 'unknown';
  return ability.state === 'some' && monthlyFen <= ability.offerFen ? 'fits' : 'above';
}

/** The case after `key` has changed: the sums that phrases speak of follow the lines of the sheet. */
export function followBudget(row: Case, key: string, at: string): Case {
  if (!key.startsWith('budget.') && !['income_now', 'essentials', 'other_debt'].includes(key)) return row;
  const [fixed, flexible] = [groupFen(row, 'fixed'), groupFen(row, 'flexible')];
  const essentials = fixed === null && flexible === null ? null : (fixed ?? 0) + (flexible ?? 0);
  const sums = { income_now: groupFen(row, 'income'), essentials, other_debt: groupFen(row, 'debts') };
  const followed = Object.entries(sums).reduce(
    (now, [fact, fen]) => (fen === null || !key.startsWith('budget.') ? now : setFact(now, fact, yuanOf(fen), at)),
    row,
  );
  const ability = abilityOf(followed);
  if (ability.state === 'unknown')
    return unreadLines(row).length > 0 ? setFact(followed, 'available', '', at) : followed;
  return setFact(followed, 'available', ability.state === 'some' ? yuanOf(ability.offerFen) : '', at);
}
