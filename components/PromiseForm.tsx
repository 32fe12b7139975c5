/** Corrects what was read of a promise: its words and its day. Enter saves, Escape leaves it as it was. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { dayIn } from '../lib/case/day';
import type { LedgerRow } from '../lib/case/ledger';
import { useDraft } from './drafts';
import { isComposing } from './keys';
import { useLanguage } from './language';
import { Words } from './Words';

interface Props {
  draft: string;
  row: LedgerRow;
  onSave: (corrected: { words: string; date: string | null }) => void;
  onCancel: () => void;
}

const LONGEST = 500;

export function PromiseForm({ draft, row, onSave, onCancel }: Props) {
  const { t } = useLanguage();
  const words = useDraft(`${draft}:words`, row.words);
  const day = useDraft(`${draft}:day`, row.date ?? '');
  const first = useRef<HTMLInputElement>(null);
  // Before the next key: on the row itself it would mean something else.
  useLayoutEffect(() => first.current?.focus(), []);
  const date = day.value.trim();
  const fits = words.value.trim() !== '' && (date === '' || dayIn(date) !== null);

  const save = () => {
    if (!fits) return;
    onSave({ words: words.value.trim(), date: date === '' ? null : date });
    words.settle(words.value);
    day.settle(day.value);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    if (event.key === 'Escape') onCancel();
    else if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) save();
    else return;
    event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter and Escape of the fields in it
    <div class="due-form" onKeyDown={onKeyDown}>
      <label class="field">
        <span>{t('ledger.day')}</span>
        <input
          ref={first}
          class="figures"
          value={day.value}
          maxLength={10}
          autocomplete="off"
          aria-invalid={date !== '' && dayIn(date) === null}
          onInput={(event) => day.type(event.currentTarget.value)}
        />
      </label>
      <Words label={t('ledger.words')} draft={words} most={LONGEST} />
      <div class="actions">
        <button type="button" class="primary" disabled={!fits} onClick={save}>
          {t('action.save')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('action.cancel')}
        </button>
      </div>
    </div>
  );
}
