/** One name asked for in place: Enter or the button keeps it, Escape gives it up. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { isComposing } from './keys';
import { useLanguage } from './language';

interface Props {
  label: string;
  value: string;
  onSave: (value: string) => void;
  onCancel: () => void;
}

export function NameForm({ label, value, onSave, onCancel }: Props) {
  const { t } = useLanguage();
  const [draft, setDraft] = useState(value);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);

  return (
    <form
      class="name-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (draft.trim()) onSave(draft.trim());
      }}
      onKeyDown={(event) => {
        if (isComposing(event)) return;
        if (event.key === 'Escape') onCancel();
      }}
    >
      <label class="field">
        <span>{label}</span>
        <input ref={field} value={draft} maxLength={80} onInput={(event) => setDraft(event.currentTarget.value)} />
      </label>
      <div class="actions">
        <button type="submit" class="primary" disabled={!draft.trim()}>
          {t('action.save')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('action.cancel')}
        </button>
      </div>
    </form>
  );
}
