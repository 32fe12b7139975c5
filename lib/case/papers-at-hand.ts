/** Which papers a case needs, by its situation, and which of them are at hand, missing or not needed. */
import type { Case } from './case';
import { COMMON_PROOFS, type ProofKind, SITUATION_CARDS, SITUATIONS, type Situation } from './data/proofs';
import type { Said } from './data/words';
import { factValue } from './fact';

export const PAPER_STATES = ['have', 'missing', 'no'] as const;
export type PaperState = (typeof PAPER_STATES)[number];

export interface PaperRow extends ProofKind {
  /** Null until the user has said. */
  state: PaperState | null;
}

/** Why the user cannot pay, among the usual reasons. */
export const SITUATION_KEY = 'paper.situation';
export const paperKey = (id: string): string => `paper.${id}`;

export function situationOf(row: Pick<Case, 'facts'>): Situation | null {
  const given = factValue(row, SITUATION_KEY);
  return SITUATIONS.find((one) => one === given) ?? null;
}

/** Those of the situation first, then those that any case may need. */
export function papersOf(row: Pick<Case, 'facts'>): PaperRow[] {
  const situation = situationOf(row);
  const kinds = [...(situation === null ? [] : SITUATION_CARDS[situation].proofs), ...COMMON_PROOFS];
  return kinds.map((kind) => {
    const given = factValue(row, paperKey(kind.id));
    return { ...kind, state: PAPER_STATES.find((one) => one === given) ?? null };
  });
}

/** How many are at hand of those that are needed. */
export function papersReady(rows: readonly PaperRow[]): { have: number; of: number } {
  const needed = rows.filter(({ state }) => state !== 'no');
  return { have: needed.filter(({ state }) => state === 'have').length, of: needed.length };
}

/** What a phrase says of them; empty while none is at hand. Nothing stands in it that the user has not ticked. */
export function papersInWords(rows: readonly PaperRow[], locale: keyof Said): string {
  const names = rows.flatMap(({ state, name }) => (state === 'have' ? name[locale] : []));
  return names.join(locale === 'en' ? ', ' : '、');
}
