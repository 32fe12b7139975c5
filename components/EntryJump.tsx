/** Above a long record, of which a part alone is drawn: leads to an entry by its number. */
import { useId, useState } from 'preact/hooks';
import { useLanguage } from './language';

interface Props {
  /** Numbers of the entries that are shown. */
  entries: readonly number[];
  onGo: (seq: number) => void;
}

export function EntryJump({ entries, onGo }: Props) {
  const { t } = useLanguage();
  const id = useId();
  const [typed, setTyped] = useState('');
  const wanted = /^\s*#?\d+\s*$/.test(typed) ? Number(typed.replace(/\D/g, '')) : null;
  return (
    <form
      class="entry-jump"
      onSubmit={(event) => {
        event.preventDefault();
        if (wanted !== null) onGo(nearest(entries, wanted));
      }}
    >
      <label for={id}>{t('record.jump', { count: entries.length })}</label>
      <input
        id={id}
        inputMode="numeric"
        autocomplete="off"
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit" disabled={wanted === null}>
        {t('record.jump-go')}
      </button>
    </form>
  );
}

/** A seal, say, is no line: then the next one is. */
function nearest(entries: readonly number[], wanted: number): number {
  const behind = entries.reduce((best, seq) => (seq >= wanted && seq < best ? seq : best), Number.POSITIVE_INFINITY);
  return Number.isFinite(behind) ? behind : entries.reduce((last, seq) => Math.max(last, seq), 0);
}
