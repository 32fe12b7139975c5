/** What a plan says in phrases: the blanks of the playbook that it fills, and how it stands to what can be paid. */
import type { Ability, Fit } from './budget-sheet';
import { fitOf } from './budget-sheet';
import { yuanOf } from './money';
import type { Plan } from './plan';

/** What says how the debt is paid off: of two plans only one of them can stand in phrases. */
const PAID_OFF = [
  ...['count', 'amount', 'last_amount', 'first_date', 'pay_day', 'payoff_date'],
  ...['down', 'rest', 'first_months', 'first_amount', 'later_amount'],
];

/** Every fact that a plan may fill. */
export const PLANNED: readonly string[] = [...PAID_OFF, 'defer_days', 'new_due'];

/** What a plan changes when it is taken over: what it decides, and what an earlier one left that it does not say is taken back. */
export function adopted(plan: Plan): Record<string, string> {
  const stale = plan.terms.kind === 'defer' ? [] : PAID_OFF.map((key) => [key, '']);
  return { ...Object.fromEntries(stale), ...planFacts(plan) };
}

/** Placeholder key → value, as `setFact` takes it. Only what the plan itself decides: no month of recovery is made up. */
export function planFacts({ terms, rows, sumFen }: Plan): Record<string, string> {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return {};
  if (terms.kind === 'defer') return { defer_days: String(terms.days), new_due: last.date };
  const ends = { last_amount: yuanOf(last.paymentFen), payoff_date: last.date };
  const begins = { first_date: first.date, pay_day: String(Number(first.date.slice(-2))) };
  if (terms.kind === 'down') {
    const amount = yuanOf(rows[1]?.paymentFen ?? last.paymentFen);
    const rest = yuanOf(sumFen - terms.downFen);
    return { down: yuanOf(terms.downFen), rest, count: String(rows.length - 1), amount, ...begins, ...ends };
  }
  if (terms.kind === 'step') {
    const later = rows[terms.firstCount] ?? last;
    const start = { first_months: String(terms.firstCount), first_amount: yuanOf(first.paymentFen) };
    return { ...start, later_amount: yuanOf(later.paymentFen), ...begins, ...ends };
  }
  return { count: String(rows.length), amount: yuanOf(first.paymentFen), ...begins, ...ends };
}

/** Whether the monthly payment can be made. A deferral has none: it asks for time, and is held to no month. */
export const fitOfPlan = ({ terms, largestFen }: Plan, ability: Ability): Fit | 'no-month' =>
  terms.kind === 'defer' ? 'no-month' : fitOf(largestFen, ability);

/** The rule: no offer before the budget is done, and none above it. */
export const mayBeOffered = (fit: Fit | 'no-month'): boolean => fit === 'fits' || fit === 'no-month';
