/** A phrase with the facts of the case in it, and what stands in the way of sending it. */
import type { Phrase } from '../../components/PhraseCard';
import { debtAtHand, debtOf } from '../../lib/case/debt';
import { spokenFacts } from '../../lib/case/spoken';
import { tickedAt } from '../../lib/case/tick';
import { fill } from '../../lib/playbook/fill';
import { heldBack, OLD_DEBT_NOTE } from '../../lib/playbook/held';
import { optionsOf, withOptions } from '../../lib/playbook/optional';
import type { PhraseLocale, Playbook, Snippet } from '../../lib/playbook/playbook';
import type { CaseRow } from '../../lib/storage/store';
import type { Day } from '../../lib/transcript/calendar';

export function phraseFor(
  snippet: Snippet,
  playbook: Playbook | null,
  row: CaseRow | null,
  off: ReadonlySet<number> | undefined,
  locale: PhraseLocale,
  today: Day,
): Pick<Phrase, 'snippet' | 'filled' | 'options' | 'off' | 'held'> {
  return {
    snippet,
    filled: fill({ text: withOptions(snippet.text, off) }, row ? spokenFacts(row, today) : {}, locale),
    options: optionsOf(snippet.text),
    off: off ?? new Set(),
    held: heldBack(snippet, playbook, {
      lender: row && debtOf(row, debtAtHand(row)).lenderType,
      noted: row !== null && tickedAt(row, OLD_DEBT_NOTE) !== null,
    }),
  };
}
