/** How late a debt is, and what that has cost by the rate of its bill. */
import type { Day } from '../transcript/calendar';
import { dayIn, daysBetween } from './day';
import { deferralCostFen } from './plan';
import type { Rate } from './rate';

export interface Late {
  days: number;
  /** To date, simple interest on what is unpaid; null while the rate is not one by time. */
  costFen: number | null;
  /** What each day more costs. */
  dayFen: number | null;
}

/** Null while nothing is late: no due date, or one that is still to come. */
export function lateness(unpaidFen: number | null, dueDate: string, rate: Rate | null, today: Day): Late | null {
  const due = dayIn(dueDate);
  const days = due === null ? 0 : daysBetween(due, today);
  if (days <= 0) return null;
  const byTime = rate !== null && ['day', 'month', 'year'].includes(rate.basis) && unpaidFen !== null;
  return {
    days,
    costFen: byTime ? deferralCostFen(unpaidFen, days, rate) : null,
    dayFen: byTime ? deferralCostFen(unpaidFen, 1, rate) : null,
  };
}
