/** Short lists beside the checklist. A row is ticked by the user, or by what the case holds; then there is nothing to click. */
import { useLanguage } from './language';

export interface TickList {
  id: string;
  title: string;
  rows: readonly TickRow[];
}

export interface TickRow {
  id: string;
  says: string;
  done: boolean;
  /** Null for what the case shows by itself. */
  onTick: ((done: boolean) => void) | null;
}

export function TickLists({ lists }: { lists: readonly TickList[] }) {
  return (
    <>
      {lists.map((list) => (
        <List key={list.id} {...list} />
      ))}
    </>
  );
}

function List({ title, rows }: TickList) {
  const { t } = useLanguage();
  return (
    <details class="checklist">
      <summary>
        <span>{title}</span>{' '}
        <span class="count">
          {t('checklist.progress', { done: rows.filter(({ done }) => done).length, total: rows.length })}
        </span>
      </summary>
      <div class="checks">
        {rows.map((row) => (
          <Row key={row.id} {...row} />
        ))}
      </div>
    </details>
  );
}

function Row({ says, done, onTick }: TickRow) {
  const { t } = useLanguage();
  if (onTick === null)
    return (
      <p class="check reckoned" data-done={done}>
        <span aria-hidden="true">{done ? '✓' : '–'}</span>
        <span>
          {says} <span class="sr-only">{t(done ? 'ready.done' : 'ready.open')}</span>
        </span>
      </p>
    );
  return (
    <label class="check">
      <input type="checkbox" checked={done} onChange={(event) => onTick(event.currentTarget.checked)} />
      <span>{says}</span>
    </label>
  );
}
