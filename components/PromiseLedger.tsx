/** The promises of the other side, what is late first. One key on a row settles it; every deed is a button too. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { LedgerRow } from '../lib/case/ledger';
import type { Line } from '../lib/case/line';
import { isComposing } from './keys';
import { useLanguage } from './language';
import { PromiseRow } from './PromiseRow';

export interface LedgerDeeds {
  /** Begins the names of what is typed here. */
  drafts: string;
  /** Language of the phrases. */
  lang: string;
  /** It was read rightly; or it was kept, or is open again: the next thing to say of it. */
  onNext: (row: LedgerRow) => void;
  onCorrect: (row: LedgerRow, corrected: { words: string; date: string | null }) => void;
  onDismiss: (row: LedgerRow) => void;
  onOutcome: (row: LedgerRow, outcome: 'broken' | 'changed') => void;
  /** Shows the line in the record. */
  onGo: (line: Line) => void;
  onInsert: (text: string) => void;
  onCopy: (text: string) => void;
  /** The message that asks about it. */
  askOf: (row: LedgerRow) => string;
  /** What became of the line itself on the page. */
  lineOf: (row: LedgerRow) => 'edited' | 'recalled' | null;
  /** Where a complaint about a late one is written; null while there is no case. */
  complaint: string | null;
  /** Before that page is opened. */
  onComplain: (row: LedgerRow) => void;
  /** True when the browser reminds. */
  reminding: boolean;
}

export function PromiseLedger({ rows, deeds }: { rows: LedgerRow[]; deeds: LedgerDeeds }) {
  const { t } = useLanguage();
  const list = useRef<HTMLUListElement>(null);
  const settled = useRef<string | null>(null);
  const remember =
    <Rest extends unknown[]>(deed: (row: LedgerRow, ...rest: Rest) => void) =>
    (row: LedgerRow, ...rest: Rest) => {
      settled.current = row.id;
      deed(row, ...rest);
    };
  // What is settled moves to its new place, and an element that is moved loses the focus.
  useLayoutEffect(() => {
    const at = rows.findIndex(({ id }) => id === settled.current);
    const item = list.current?.children[at];
    if (!(item instanceof HTMLElement) || item.contains(document.activeElement)) return;
    settled.current = null;
    if (document.activeElement === document.body) item.focus();
  });
  const { onNext, onCorrect, onOutcome } = deeds;
  const remembering = {
    ...deeds,
    onNext: remember(onNext),
    onCorrect: remember(onCorrect),
    onOutcome: remember(onOutcome),
  };
  return (
    <>
      <p class="soft">{t('ledger.keys')}</p>
      <ul class="dues" ref={list} onKeyDown={moveBetweenRows}>
        {rows.map((row) => (
          <PromiseRow key={row.id} row={row} deeds={remembering} />
        ))}
      </ul>
    </>
  );
}

/** Arrows go from row to row; what is typed in a field, or chosen by an input method, is left alone. */
function moveBetweenRows(event: KeyboardEvent & { currentTarget: HTMLUListElement }): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || isComposing(event) || !(event.target instanceof HTMLLIElement)) return;
  const items = [...event.currentTarget.children];
  const next = items[items.indexOf(event.target) + step];
  if (!(next instanceof HTMLElement)) return;
  event.preventDefault();
  next.focus();
}
