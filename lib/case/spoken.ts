/** The facts as a phrase, a checklist or an agreement speaks of them: those of the debt that is at hand, and what follows from others. */
import type { Day } from '../transcript/calendar';
import type { Case } from './case';
import { DEBT_FACTS, debtAtHand, debtOf } from './debt';
import { factValues } from './fact';
import { lateness } from './late';
import { yuanOf } from './money';
import { PLANNED } from './plan-facts';

/** Facts that each debt has for itself: what its bill states, and what was planned or asked for it. */
const OWN: ReadonlySet<string> = new Set<string>([...DEBT_FACTS, ...PLANNED, 'waive_amount', 'overdue_days']);

/** Name under which a fact is kept that phrases ask for by `key`, while they speak of this debt. */
export const heldKey = (number: number, key: string): string =>
  number === 1 || !OWN.has(key) ? key : `debt${number}.${key}`;

/** Facts of a plan or a request under the names in which this debt keeps them. */
export const heldFacts = (number: number, values: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [heldKey(number, key), value]));

/**
 * Placeholder key → value, of the debt at hand, or of `number`. Nothing of another debt stands in for what is not known
 * of this one. A total that only its parts tell, and the days since a day that has passed, are worked out; the latter
 * only where `today` is given.
 */
export function spokenFacts(
  row: Pick<Case, 'facts' | 'debt'>,
  today: Day | null,
  number: number = debtAtHand(row),
): Record<string, string> {
  const all = factValues(row);
  const plain = Object.entries(all).filter(([key]) => number === 1 || !OWN.has(key));
  const own = [...OWN].flatMap((key) => {
    const value = all[heldKey(number, key)];
    return value === undefined ? [] : [[key, value]];
  });
  const facts: Record<string, string> = { ...Object.fromEntries(plain), ...Object.fromEntries(own) };
  const { totalFen, rate } = debtOf(row, number);
  const late = today && lateness(totalFen, facts.due_date ?? '', rate, today);
  const whole = facts.total === undefined && facts.principal !== undefined && totalFen !== null;
  return {
    ...facts,
    ...(whole ? { total: yuanOf(totalFen) } : {}),
    ...(late ? { overdue_days: String(late.days) } : {}),
  };
}
