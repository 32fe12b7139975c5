/** What a changed fact carries along: the sums of the budget, and the day that a debt is due. */
import { followBudget } from './budget-sheet';
import type { Case } from './case';
import { dayIn } from './day';
import { debtKey, MOST_DEBTS } from './debt';
import { type Due, newDue } from './due';
import { factValue } from './fact';
import { movedTo } from './reminder';
import { EMPTY_SHEET, oldDueCounts } from './terms';

/** The case after `key` has changed at `at`. */
export const followed = (row: Case, key: string, at: string): Case =>
  followDueDate(followBudget(row, key, at), key, at);

/** A due date that is known is watched over until another one is confirmed in writing. It has the words of its kind. */
function followDueDate(row: Case, key: string, at: string): Case {
  const number = Array.from({ length: MOST_DEBTS }, (_, index) => index + 1).find(
    (one) => debtKey(one, 'due_date') === key,
  );
  if (number === undefined) return row;
  const id = `old-due-${number}`;
  const dues = row.dues ?? [];
  const before = dues.find((due) => due.id === id);
  const others = dues.filter((due) => due !== before);
  const day = dayIn(factValue(row, key) ?? '');
  if (day === null) return before ? { ...row, dues: others } : row;
  const date = (factValue(row, key) ?? '').trim();
  const due = before ? movedTo(before, date) : newDue({ id, kind: 'old-due', date, title: '', fen: null });
  return { ...row, dues: [...others, settledIf(!oldDueCounts(row.sheet ?? EMPTY_SHEET), due, at)] };
}

/** The old due dates end when something written is linked, and count again when it is unlinked. */
export function followProof(row: Case, at: string): Case {
  const over = !oldDueCounts(row.sheet ?? EMPTY_SHEET);
  return { ...row, dues: (row.dues ?? []).map((due) => (due.kind === 'old-due' ? settledIf(over, due, at) : due)) };
}

const settledIf = (over: boolean, due: Due, at: string): Due => ({ ...due, doneAt: over ? (due.doneAt ?? at) : null });
