/** One name asked for in place: Enter or the button keeps it, Escape gives it up; until then it is kept as it was typed. */
import { useEffect, useId, useRef } from 'preact/hooks';
import { useDraft } from './drafts';
import { isComposing } from './keys';
import { useLanguage } from './language';
import { OneLine } from './OneLine';

interface Props {
  /** Names what is typed here. */
  draft: string;
  label: string;
  value: string;
  onSave: (value: string) => void;
  onCancel: () => void;
}

export function NameForm({ draft, label, value, onSave, onCancel }: Props) {
  const { t } = useLanguage();
  const id = useId();
  const name = useDraft(draft, value);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.select(), []);
  const cancel = () => {
    name.type(value);
    onCancel();
  };

  return (
    <form
      class="name-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.value.trim() === '') return;
        name.settle(name.value);
        onSave(name.value.trim());
      }}
      onKeyDown={(event) => {
        if (isComposing(event)) return;
        if (event.key === 'Escape') cancel();
      }}
    >
      <div class="field">
        <label for={id}>{label}</label>
        <OneLine id={id} field={field} value={name.value} maxLength={80} onType={name.type} />
      </div>
      <div class="actions">
        <button type="submit" class="primary" disabled={name.value.trim() === ''}>
          {t('action.save')}
        </button>
        <button type="button" onClick={cancel}>
          {t('action.cancel')}
        </button>
      </div>
    </form>
  );
}
