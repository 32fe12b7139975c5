/** What can be done after no result: never the same again, but another ask, another person, another paper, or a rest. */
import { abilityOf } from './budget-sheet';
import type { Case } from './case';
import { factValue } from './fact';
import { GOAL_KINDS } from './triage';

export const OPTIONS = ['budget', 'mildest', 'fallback', 'paper', 'person', 'complain', 'advice', 'wait'] as const;
export type Option = (typeof OPTIONS)[number];

interface Known {
  row: Pick<Case, 'facts'>;
  debt: boolean;
  /** Papers that are needed and missing. */
  papersMissing: number;
}

/** Those that fit the case, the mildest first. To wait for something new is always one. */
export function optionsFor({ row, debt, papersMissing }: Known): Option[] {
  const kind = GOAL_KINDS.find((one) => one === factValue(row, 'goal.kind'));
  const ability = abilityOf(row);
  const fits: Record<Option, boolean> = {
    budget: debt && ability.state === 'unknown',
    mildest: debt && (kind === 'parts' || kind === 'less'),
    fallback: (factValue(row, 'goal.fallback') ?? '') !== '',
    paper: papersMissing > 0,
    person: true,
    complain: true,
    advice: debt && ability.state === 'nothing',
    wait: true,
  };
  return OPTIONS.filter((option) => fits[option]);
}
