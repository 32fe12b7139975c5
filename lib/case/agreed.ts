/** Which debt an agreement is about, and whether that debt's old due date is over: in writing, without a blank, and for no other debt. */
import type { Case } from './case';
import { debtsOf, isKnownDebt } from './debt';
import type { Due } from './due';
import { EMPTY_SHEET, oldDueCounts } from './terms';

type Agreed = Pick<Case, 'facts' | 'sheet'>;

/** Number of the debt: as the user said, or the only one there is. Null where there are several and nobody said which. */
export function agreedDebt(row: Agreed): number | null {
  const said = row.sheet?.debt;
  if (said !== undefined) return said;
  const known = debtsOf(row).filter(({ number }) => isKnownDebt(row, number));
  return known.length > 1 ? null : (known[0]?.number ?? 1);
}

/** The case whose agreement keeps to the only debt there is, also when another one is added later. */
export function withAgreedDebt(row: Case): Case {
  const number = agreedDebt(row);
  return number === null ? row : { ...row, sheet: { ...(row.sheet ?? EMPTY_SHEET), debt: number } };
}

export const oldDueId = (debt: number): string => `old-due-${debt}`;

/** Whether something else was agreed in writing, and nothing of it is open. */
export const oldDueIsOver = (row: Agreed, { id }: Pick<Due, 'id'>): boolean => {
  const debt = agreedDebt(row);
  return debt !== null && id === oldDueId(debt) && !oldDueCounts(row.sheet ?? EMPTY_SHEET);
};

/** The due as it stands by the agreement of now: what an earlier version closed too soon counts again. */
export const standing = (row: Agreed, due: Due): Due =>
  due.kind !== 'old-due' || due.doneAt === null || oldDueIsOver(row, due) ? due : { ...due, doneAt: null };
