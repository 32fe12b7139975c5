/** One fact: saved when the field is left or on Enter, never on each key, so that the history holds values and not keystrokes. */
import { useId, useRef } from 'preact/hooks';
import { useDraft } from './drafts';
import { isComposing } from './keys';
import { useLanguage } from './language';

export interface FactFieldProps {
  /** Name of the draft; the same fact has the same name wherever it is asked. */
  draft: string;
  label: string;
  /** `money`, `count`, `days` and `monthday` bring up digits on a touch keyboard. */
  kind: 'money' | 'date' | 'count' | 'days' | 'monthday' | 'text';
  saved: string;
  /** Answers whether it was stored; what was typed stays in the field until it was. */
  onSave: (value: string) => Promise<boolean>;
  /** After Enter has saved. */
  onEnter?: () => void;
}

export function FactField({ draft, label, kind, saved, onSave, onEnter }: FactFieldProps) {
  const { t } = useLanguage();
  const id = useId();
  const { value, unsaved, type, settle } = useDraft(draft, saved);

  /** The value on its way: leaving the field after Enter must not send it a second time. */
  const sending = useRef<string | null>(null);

  const save = async () => {
    const next = value.trim();
    if (next === saved) return settle(value);
    if (sending.current === next) return;
    sending.current = next;
    if (await onSave(next)) settle(value);
    sending.current = null;
  };

  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        value={value}
        maxLength={200}
        autocomplete="off"
        inputMode={kind === 'text' || kind === 'date' ? 'text' : 'decimal'}
        placeholder={kind === 'date' ? t('text.example', { value: '2026-12-10' }) : undefined}
        aria-describedby={unsaved ? `${id}-unsaved` : undefined}
        onInput={(event) => type(event.currentTarget.value)}
        onBlur={() => void save()}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || isComposing(event)) return;
          event.preventDefault();
          void save();
          onEnter?.();
        }}
      />
      {unsaved && (
        <small id={`${id}-unsaved`} class="soft">
          {t('case.unsaved')}
        </small>
      )}
    </div>
  );
}
