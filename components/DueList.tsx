/** What falls due, overdue first; each can be ticked, paid in part, moved or removed. */
import { type Due, type DueState, shortFen } from '../lib/case/due';
import { plainDate } from '../lib/i18n/format';
import { DueChange } from './DueChange';
import { useLanguage } from './language';
import { moneyText } from './money';
import { ShortBar } from './ShortBar';

export interface DueRow {
  due: Due;
  state: DueState;
  /** Its own words, or the name of its kind. */
  title: string;
}

export interface DueDeeds {
  /** Begins the names of what is typed here: with the case it goes when the case is erased. */
  drafts: string;
  onPaid: (due: Due, fen: number) => void;
  onDone: (due: Due, done: boolean) => void;
  onMove: (due: Due, date: string) => void;
  onDrop: (due: Due) => void;
}

/** So many are seen at once; what is late or near is never hidden. */
const AT_ONCE = 5;

export function DueList({ rows, deeds }: { rows: DueRow[]; deeds: DueDeeds }) {
  const { t } = useLanguage();
  const near = rows.filter(({ state }) => state !== 'later' && state !== 'done').length;
  const shown = Math.max(AT_ONCE, near);
  const items = (some: DueRow[]) => (
    <ul class="dues">
      {some.map((row) => (
        <DueItem key={row.due.id} row={row} deeds={deeds} />
      ))}
    </ul>
  );
  return (
    <>
      {items(rows.slice(0, shown))}
      {rows.length > shown && (
        <details class="fold">
          <summary>{t('due.more', { count: rows.length - shown })}</summary>
          {items(rows.slice(shown))}
        </details>
      )}
    </>
  );
}

function DueItem({ row: { due, state, title }, deeds }: { row: DueRow; deeds: DueDeeds }) {
  const { t, locale } = useLanguage();
  const short = shortFen(due);
  const said =
    state === 'short' ? t('due.state.short', { sum: moneyText(short ?? 0, locale) }) : t(`due.state.${state}`);
  const done = state === 'done';
  const pays = due.fen !== null && !done;
  // The old due date is over when a proof is linked, not when somebody ticks it.
  const ticks = due.kind !== 'old-due';
  const word = done ? 'reopen' : pays ? 'paid' : 'done';
  return (
    <li class="due" data-state={state}>
      <p class="due-head">
        <span class="due-title">{title}</span>
        {due.fen !== null && <span class="figures">{moneyText(due.fen, locale)}</span>}
      </p>
      <p class="soft figures">
        <span class="due-state">{said}</span> {plainDate(due.date, locale)} {due.time}
        {due.again !== undefined && ` · ${t('due.again')}`}
      </p>
      {due.fen !== null && due.paidFen > 0 && !done && (
        <ShortBar wholeFen={due.fen} haveFen={Math.min(due.paidFen, due.fen)} have="short.paid" />
      )}
      {state === 'short' && due.fen !== null && <p class="judged">{t('short.rest')}</p>}
      {due.kind === 'old-due' && !done && <p class="soft">{t('due.old-due-why')}</p>}
      {due.from && due.from.quote !== title && <blockquote class="soft">{due.from.quote}</blockquote>}
      {ticks && (
        <div class="actions">
          <button
            type="button"
            aria-label={t(`due.${word}`, { what: title })}
            onClick={() => (pays ? deeds.onPaid(due, short ?? 0) : deeds.onDone(due, !done))}
          >
            {t(`due.${word}-word`)}
          </button>
        </div>
      )}
      {ticks && !done && <DueChange due={due} deeds={deeds} />}
    </li>
  );
}
