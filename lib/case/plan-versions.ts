/** Plans that were adopted one after the other, out of the history of their facts, each with what it changed. */
import type { Case, FactValue } from './case';
import { heldKey } from './spoken';

/** What tells one plan from another, in the order in which it is said. */
export const PLAN_FACTS = [
  'count',
  'amount',
  'last_amount',
  'first_date',
  'payoff_date',
  'down',
  'first_amount',
  'later_amount',
] as const;
export type PlanFact = (typeof PLAN_FACTS)[number];

export interface PlanVersion {
  /** When it was adopted, RFC 3339 UTC. */
  at: string;
  /** What differs from the plan before; in the first one all of it. */
  changed: { fact: PlanFact; before: string | null; value: string }[];
  /** As the user gave it. */
  why: string | null;
}

/** The newest first. A plan that changed nothing is none. */
export function planVersions(row: Pick<Case, 'facts'>, debt = 1): PlanVersion[] {
  const steps = PLAN_FACTS.flatMap((fact) => {
    const key = heldKey(debt, fact);
    const held = Object.hasOwn(row.facts, key) ? row.facts[key] : undefined;
    const values: FactValue[] = held === undefined ? [] : [...held.earlier, held];
    return values.map(({ value, at, why }, turn) => ({
      fact,
      value,
      at,
      why,
      before: values[turn - 1]?.value ?? null,
    }));
  });
  const times = [...new Set(steps.map(({ at }) => at))].sort().reverse();
  return times.map((at) => {
    const now = steps.filter((step) => step.at === at);
    return {
      at,
      changed: now.map(({ fact, before, value }) => ({ fact, before, value })),
      why: now.find(({ why }) => why !== undefined)?.why ?? null,
    };
  });
}
