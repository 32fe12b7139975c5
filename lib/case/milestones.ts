/** How far a case has come, from its facts to the last payment. Reckoned from what the case holds; nothing of it is kept. */
import { abilityOf } from './budget-sheet';
import type { Case } from './case';
import type { Due } from './due';
import { factValue } from './fact';
import { sheetState } from './terms';
import { duesOf, offersOf, sheetOf } from './work';

export const MILESTONES = [
  'facts',
  'budget',
  'goal',
  'talked',
  'offered',
  'agreed',
  'written',
  'first',
  'half',
  'paid',
] as const;
export type Milestone = (typeof MILESTONES)[number];

/** Those that have no sense where nothing is owed. */
const MONEY: readonly Milestone[] = ['budget', 'offered', 'first', 'half', 'paid'];

export interface Reached {
  milestone: Milestone;
  reached: boolean;
}

interface Known {
  row: Case;
  /** A matter of money owed. */
  debt: boolean;
  /** Facts without which the conversation cannot start well. */
  needed: readonly string[];
  /** How many conversations and contacts the case has. */
  talks: number;
}

/** In their order. A later one may be reached before an earlier one. */
export function milestonesOf({ row, debt, needed, talks }: Known): Reached[] {
  const sheet = sheetState(sheetOf(row));
  const instalments = duesOf(row).filter(({ kind }) => kind === 'instalment');
  const given = instalments.filter(({ doneAt }) => doneAt !== null);
  const is: Record<Milestone, boolean> = {
    facts: needed.every((key) => (factValue(row, key) ?? '') !== ''),
    budget: abilityOf(row).state !== 'unknown',
    goal: (factValue(row, 'goal') ?? factValue(row, 'goal.kind') ?? '') !== '',
    talked: talks > 0,
    offered: offersOf(row).length > 0,
    agreed: sheet === 'agreed' || sheet === 'in-writing',
    written: sheet === 'in-writing',
    first: given.length > 0,
    half: given.length > 0 && 2 * fenIn(given) >= fenIn(instalments),
    paid: instalments.length > 0 && given.length === instalments.length,
  };
  return MILESTONES.filter((one) => debt || !MONEY.includes(one)).map((milestone) => ({
    milestone,
    reached: is[milestone],
  }));
}

const fenIn = (dues: readonly Due[]): number => dues.reduce((sum, { fen }) => sum + (fen ?? 0), 0);

/** The first that is not reached; null when all are. */
export const nextMilestone = (all: readonly Reached[]): Milestone | null =>
  all.find(({ reached }) => !reached)?.milestone ?? null;
