/** One line of the agreement: what was agreed, where it was said, or the question to ask. */
import type { Line } from '../lib/case/line';
import type { TermProposal } from '../lib/case/term-proposals';
import type { TermId, TermState, TermValue } from '../lib/case/terms';
import { FactField } from './FactField';
import { LineChoice } from './LineChoice';
import { useLanguage } from './language';
import { TermProposals } from './TermProposals';

export interface TermRow {
  id: TermId;
  title: string;
  /** Language of the title and the question. */
  lang: string;
  state: TermState;
  held: TermValue | null;
  /** What the case knows and could stand here; empty when nothing. */
  known: string;
  /** What the chat says of it, the newest first. */
  proposals: TermProposal[];
  question: string;
  likely: Line[];
  others: Line[];
}

interface Props {
  row: TermRow;
  draft: string;
  onSet: (term: TermId, value: string, from: Line | null) => Promise<boolean>;
  onAsk: (question: string) => void;
  /** Shows a line in its record. */
  onGo: (line: Line) => void;
}

export function TermItem({ row, draft, onSet, onAsk, onGo }: Props) {
  const { t } = useLanguage();
  const { id, title, lang, state, held, known, proposals, question, likely, others } = row;
  const open = state === 'not-confirmed';
  return (
    <li class="term" data-state={state}>
      <FactField
        draft={draft}
        label={title}
        kind="text"
        saved={held?.value ?? ''}
        onSave={(value) => onSet(id, value, held?.from ?? null)}
      />
      <p class="soft term-state">{t(`term.state.${state}`)}</p>
      <TermProposals
        term={title}
        open={open}
        proposals={proposals}
        onTake={({ value, line }) => void onSet(id, value, line)}
        onGo={onGo}
      />
      {open && known !== '' && (
        <div class="actions">
          <span class="soft">{t('term.known', { value: known })}</span>
          <button type="button" class="quiet" onClick={() => void onSet(id, known, null)}>
            {t('term.take')}
          </button>
        </div>
      )}
      {open ? (
        <div class="term-question">
          <p class="soft" lang={lang}>
            {question}
          </p>
          <button type="button" aria-label={t('term.ask-of', { term: title })} onClick={() => onAsk(question)}>
            {t('term.ask')}
          </button>
        </div>
      ) : (
        (likely.length > 0 || others.length > 0 || held?.from) && (
          <LineChoice
            label={t('term.line', { term: title })}
            none={t('term.no-line')}
            likely={likely}
            others={others}
            chosen={held?.from ?? null}
            onChoose={(line) => void onSet(id, held?.value ?? '', line)}
          />
        )
      )}
    </li>
  );
}
