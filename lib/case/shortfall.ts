/** Whether what falls due in the next month can be paid from what the budget leaves: known before the day, not after it. */
import { type Day, dayText } from '../transcript/calendar';
import type { Ability } from './budget-sheet';
import { addMonths } from './day';
import { type Due, shortFen } from './due';

/** More falls due than the budget leaves. Sums are fen. */
export interface Shortfall {
  /** The last day that is counted, `2026-12-23`. */
  until: string;
  /** Still to be paid by then, what is late included. */
  dueFen: number;
  /** What one month of the budget leaves; 0 when it leaves nothing. */
  leftFen: number;
  missingFen: number;
}

/** Null while the budget is not done, and while it leaves enough. Only instalments count: other sums are not the user's to pay. */
export function shortfallOf(dues: readonly Due[], ability: Ability, today: Day): Shortfall | null {
  if (ability.state === 'unknown') return null;
  const until = dayText(addMonths(today, 1));
  const dueFen = dues
    .filter(({ kind, doneAt, date }) => kind === 'instalment' && doneAt === null && date !== '' && date <= until)
    .reduce((sum, due) => sum + (shortFen(due) ?? 0), 0);
  const leftFen = Math.max(0, ability.availableFen);
  return dueFen > leftFen ? { until, dueFen, leftFen, missingFen: dueFen - leftFen } : null;
}
