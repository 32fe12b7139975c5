/** What a change carries along: the sums of the budget, the day that a debt is due, and by the agreement whether that day still counts. */

import { oldDueId, oldDueIsOver, standing } from './agreed';
import { followBudget } from './budget-sheet';
import type { Case } from './case';
import { dayIn } from './day';
import { debtKey, MOST_DEBTS } from './debt';
import { newDue } from './due';
import { factValue } from './fact';
import { movedTo } from './reminder';

/** The case after the fact `key` has changed at `at`. */
export const followed = (row: Case, key: string, at: string): Case =>
  followDueDate(followBudget(row, key, at), key, at);

/** A due date that is known is watched over until another one is confirmed in writing. It has the words of its kind. */
function followDueDate(row: Case, key: string, at: string): Case {
  const number = Array.from({ length: MOST_DEBTS }, (_, index) => index + 1).find(
    (one) => debtKey(one, 'due_date') === key,
  );
  if (number === undefined) return row;
  const id = oldDueId(number);
  const dues = row.dues ?? [];
  const before = dues.find((due) => due.id === id);
  const others = dues.filter((due) => due !== before);
  const day = dayIn(factValue(row, key) ?? '');
  if (day === null) return before ? { ...row, dues: others } : row;
  const date = (factValue(row, key) ?? '').trim();
  const due = before ? movedTo(before, date) : newDue({ id, kind: 'old-due', date, title: '', fen: null });
  return followSheet({ ...row, dues: [...others, due] }, at);
}

/** The case after its agreement has changed: the old due date of that debt ends once all is in writing, and counts again when it is not. */
export function followSheet(row: Case, at: string): Case {
  if (row.dues === undefined) return row;
  const dues = row.dues.map((due) =>
    oldDueIsOver(row, due) ? { ...due, doneAt: due.doneAt ?? at } : standing(row, due),
  );
  return { ...row, dues };
}
