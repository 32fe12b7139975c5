/** One promise: the line, its day and why that day, how it stands, and what can be done about it. */
import { useRef, useState } from 'preact/hooks';
import type { LedgerRow } from '../lib/case/ledger';
import { weekDate } from '../lib/i18n/format';
import { dayRuleWords } from './day-rule';
import { isComposing } from './keys';
import { useLanguage } from './language';
import { moneyText } from './money';
import { PromiseForm } from './PromiseForm';
import type { LedgerDeeds } from './PromiseLedger';

interface Props {
  row: LedgerRow;
  deeds: LedgerDeeds;
}

/** Longer quotations are read in the record. */
const MOST = 160;
const short = (words: string) => (words.length > MOST ? `${words.slice(0, MOST)}…` : words);

export function PromiseRow({ row, deeds }: Props) {
  const { t, locale } = useLanguage();
  const [correcting, setCorrecting] = useState(false);
  const item = useRef<HTMLLIElement>(null);
  const words = short(row.words);
  const { line, fen, state, late } = row;

  const correct = (on: boolean) => {
    setCorrecting(on);
    if (!on) item.current?.focus();
  };
  const dismiss = () => {
    const next = item.current?.nextElementSibling ?? item.current?.previousElementSibling;
    deeds.onDismiss(row);
    if (next instanceof HTMLElement) next.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const plain = !event.ctrlKey && !event.altKey && !event.metaKey && !isComposing(event);
    if (event.target !== item.current || !plain) return;
    if (event.key === 'Enter') deeds.onNext(row);
    else if (event.key === 'e' || event.key === 'E') correct(true);
    else if (event.key === 'Delete') dismiss();
    else return;
    event.preventDefault();
  };

  return (
    <li
      ref={item}
      class="due promise"
      data-state={late > 0 ? 'overdue' : state === 'open' ? 'soon' : 'done'}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: so that one key settles the row
      tabIndex={0}
      aria-keyshortcuts="Enter E Delete"
      onKeyDown={onKeyDown}
    >
      <p class="due-head">
        <button
          type="button"
          class="quoted"
          title={t('ledger.go')}
          aria-label={t('ledger.deed', { deed: t('ledger.go'), words })}
          onClick={() => deeds.onGo(line)}
        >
          <q>{words}</q>
        </button>
        {fen !== null && <span class="figures">{moneyText(fen, locale)}</span>}
      </p>
      <When row={row} />
      <Remarks row={row} deeds={deeds} />
      {correcting ? (
        <PromiseForm
          draft={`${deeds.drafts}:${row.id}`}
          row={row}
          onSave={(corrected) => {
            deeds.onCorrect(row, corrected);
            correct(false);
          }}
          onCancel={() => correct(false)}
        />
      ) : (
        <Deeds row={row} deeds={deeds} words={words} onCorrect={() => correct(true)} onDismiss={dismiss} />
      )}
      {state === 'open' && <Ask row={row} deeds={deeds} />}
    </li>
  );
}

function When({ row }: { row: LedgerRow }) {
  const { t, locale } = useLanguage();
  const { state, confirmed, late, date, time, rule } = row;
  const said = late > 0 ? t('ledger.state.late', { count: late }) : t(`ledger.state.${confirmed ? state : 'found'}`);
  return (
    <>
      <p class="soft figures">
        <span class="due-state">{said}</span>{' '}
        {date !== null && t('ledger.by', { date: [weekDate(date, locale), time].filter(Boolean).join(' ') })}
      </p>
      {date !== null && (
        <p class="soft">{rule ? dayRuleWords(rule, date, t, locale) : !row.done && t('ledger.yours')}</p>
      )}
    </>
  );
}

function Remarks({ row, deeds }: Props) {
  const { t } = useLanguage();
  const { state, date, conditional, done, confirmed, late } = row;
  const changed = deeds.lineOf(row);
  const open = state === 'open';
  return (
    <>
      {open && date === null && <p class="soft">{t('ledger.no-day')}</p>}
      {open && conditional && <p class="soft">{t('ledger.conditional')}</p>}
      {open && done && <p class="soft">{t('ledger.done')}</p>}
      {changed && <p class="soft">{t(`ledger.${changed}`)}</p>}
      {open && confirmed && date !== null && late === 0 && deeds.reminding && (
        <p class="soft">{t('ledger.reminding')}</p>
      )}
    </>
  );
}

interface DeedsProps extends Props {
  words: string;
  onCorrect: () => void;
  onDismiss: () => void;
}

function Deeds({ row, deeds, words, onCorrect, onDismiss }: DeedsProps) {
  const { t } = useLanguage();
  const open = row.state === 'open';
  const next = !open ? 'reopen' : row.confirmed ? 'kept' : 'confirm';
  const button = (deed: 'confirm' | 'kept' | 'reopen' | 'correct' | 'dismiss' | 'broken' | 'changed') => ({
    type: 'button' as const,
    'aria-label': t('ledger.deed', { deed: t(`ledger.${deed}`), words }),
  });
  return (
    <div class="actions promise-actions">
      <span>
        <button {...button(next)} onClick={() => deeds.onNext(row)}>
          {t(`ledger.${next}`)}
        </button>
        <kbd class="nth">Enter</kbd>
      </span>
      {open && (
        <span>
          <button {...button('correct')} class="quiet" onClick={onCorrect}>
            {t('ledger.correct')}
          </button>
          <kbd class="nth">E</kbd>
        </span>
      )}
      <span>
        <button {...button('dismiss')} class="quiet" onClick={onDismiss}>
          {t('ledger.dismiss')}
        </button>
        <kbd class="nth">Del</kbd>
      </span>
      {row.late > 0 && deeds.complaint !== null && (
        <a href={deeds.complaint} target="_blank" rel="noreferrer" onClick={() => deeds.onComplain(row)}>
          {t('next.complaint')}
        </a>
      )}
      {open && row.confirmed && (
        <>
          <button {...button('broken')} class="quiet" onClick={() => deeds.onOutcome(row, 'broken')}>
            {t('ledger.broken')}
          </button>
          <button {...button('changed')} class="quiet" onClick={() => deeds.onOutcome(row, 'changed')}>
            {t('ledger.changed')}
          </button>
        </>
      )}
    </div>
  );
}

/** The message that asks for it in writing, to be read before it goes into the chat's input. */
function Ask({ row, deeds }: Props) {
  const { t } = useLanguage();
  const text = deeds.askOf(row);
  return (
    <details class="due-change">
      <summary>{t(row.late > 0 ? 'ledger.ask-late' : 'ledger.ask')}</summary>
      <p lang={deeds.lang}>{text}</p>
      <div class="actions">
        <button type="button" class="primary" onClick={() => deeds.onInsert(text)}>
          {t('action.insert')}
        </button>
        <button type="button" onClick={() => deeds.onCopy(text)}>
          {t('action.copy')}
        </button>
      </div>
    </details>
  );
}
