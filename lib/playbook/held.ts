/** What stands in the way of a phrase beside its blanks. */
import { acknowledgesDebt, type Playbook, type Snippet } from './playbook';

/** Kept with the ticks of a case: it says when the note about old debts was read. */
export const OLD_DEBT_NOTE = 'note:old-debt';

/** `old-debt`: a note is to be read first; `bank`: it is for bank cards, and the lender is known to be no bank. */
export type Held = 'old-debt' | 'bank' | null;

/** `lender`: its kind as the case knows it. One that is not known yet holds nothing back: the mark says what to look at. */
export function heldBack(
  snippet: Snippet,
  playbook: Playbook | null,
  known: { lender: string | null; noted: boolean },
): Held {
  if (snippet.marks.includes('bank') && known.lender !== null && known.lender !== 'bank') return 'bank';
  return playbook !== null && !known.noted && acknowledgesDebt(playbook, snippet) ? 'old-debt' : null;
}
