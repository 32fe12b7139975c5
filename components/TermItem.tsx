/** One line of the agreement: what was agreed, where it was said, or the question to ask. */
import type { Line } from '../lib/case/line';
import type { TermId, TermState, TermValue } from '../lib/case/terms';
import { FactField } from './FactField';
import { LineChoice } from './LineChoice';
import { useLanguage } from './language';

export interface TermRow {
  id: TermId;
  title: string;
  /** Language of the title and the question. */
  lang: string;
  state: TermState;
  held: TermValue | null;
  /** What the case knows and could stand here; empty when nothing. */
  known: string;
  question: string;
  likely: Line[];
  others: Line[];
}

interface Props {
  row: TermRow;
  draft: string;
  onSet: (term: TermId, value: string, from: Line | null) => Promise<boolean>;
  onAsk: (question: string) => void;
}

export function TermItem({ row, draft, onSet, onAsk }: Props) {
  const { t } = useLanguage();
  const { id, title, lang, state, held, known, question, likely, others } = row;
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
