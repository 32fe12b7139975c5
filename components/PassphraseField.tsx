/** A passphrase, hidden until it is to be seen. It is kept nowhere: not even in a draft. */
import { useId, useState } from 'preact/hooks';
import { useLanguage } from './language';

interface Props {
  label: string;
  hint?: string;
  value: string;
  /** `new-password` lets the browser's own store offer and keep one. */
  autocomplete: 'new-password' | 'current-password';
  /** Seen from the beginning, because it was made up for the user. */
  seen?: boolean;
  onValue: (value: string) => void;
}

export function PassphraseField({ label, hint, value, autocomplete, seen = false, onValue }: Props) {
  const { t } = useLanguage();
  const [shown, setShown] = useState(false);
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="passphrase"
        {...(shown || seen ? { type: 'text' } : { type: 'password' })}
        value={value}
        autocomplete={autocomplete}
        spellcheck={false}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
      {hint !== undefined && (
        <span id={`${id}-hint`} class="soft">
          {hint}
        </span>
      )}
      <label class="tick">
        <input
          type="checkbox"
          checked={shown || seen}
          disabled={seen}
          onChange={(event) => setShown(event.currentTarget.checked)}
        />
        <span>{t('backup.show')}</span>
      </label>
    </div>
  );
}
