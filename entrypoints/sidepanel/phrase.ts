/** A phrase with the facts of the case in it, and what stands in the way of sending it. */
import type { Phrase } from '../../components/PhraseCard';
import { debtOf } from '../../lib/case/debt';
import { factValues } from '../../lib/case/fact';
import { tickedAt } from '../../lib/case/tick';
import { fill } from '../../lib/playbook/fill';
import { optionsOf, withOptions } from '../../lib/playbook/optional';
import { acknowledgesDebt, type PhraseLocale, type Playbook, type Snippet } from '../../lib/playbook/playbook';
import type { CaseRow } from '../../lib/storage/store';

/** Kept with the ticks of a case: it says when the note about old debts was read. */
export const OLD_DEBT_NOTE = 'note:old-debt';

export function phraseFor(
  snippet: Snippet,
  playbook: Playbook | null,
  row: CaseRow | null,
  off: ReadonlySet<number> | undefined,
  locale: PhraseLocale,
): Pick<Phrase, 'snippet' | 'filled' | 'options' | 'off' | 'held'> {
  return {
    snippet,
    filled: fill({ text: withOptions(snippet.text, off) }, row ? factValues(row) : {}, locale),
    options: optionsOf(snippet.text),
    off: off ?? new Set(),
    held: heldBack(snippet, playbook, row),
  };
}

/** A kind of lender that is not known yet holds nothing back: the mark says what to look at. */
function heldBack(snippet: Snippet, playbook: Playbook | null, row: CaseRow | null): Phrase['held'] {
  const lender = row && debtOf(row, 1).lenderType;
  if (snippet.marks.includes('bank') && lender !== null && lender !== 'bank') return 'bank';
  const acknowledges = playbook !== null && acknowledgesDebt(playbook, snippet);
  return acknowledges && (row === null || tickedAt(row, OLD_DEBT_NOTE) === null) ? 'old-debt' : null;
}
