/** A fact that was given before: another value is kept together with why it changed, so that two chats can be told apart. */
import { useId } from 'preact/hooks';
import { useDraft } from './drafts';
import type { FactFieldProps } from './FactField';
import { isComposing } from './keys';
import { useLanguage } from './language';
import { OneLine } from './OneLine';

export interface ChangeFieldProps extends Omit<FactFieldProps, 'onSave'> {
  /** Answers whether it was stored. */
  onSave: (value: string, why?: string) => Promise<boolean>;
}

export function ChangeField({ draft, label, kind, saved, onSave, onEnter }: ChangeFieldProps) {
  const { t } = useLanguage();
  const id = useId();
  const value = useDraft(draft, saved);
  const why = useDraft(`${draft}:why`, '');

  const keep = async () => {
    if (!(await onSave(value.value.trim(), why.value.trim()))) return;
    value.settle(value.value);
    why.settle(why.value);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || isComposing(event)) return;
    event.preventDefault();
    onEnter?.();
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {kind === 'text' ? (
        <OneLine id={id} value={value.value} maxLength={200} onType={value.type} onKeyDown={onKeyDown} />
      ) : (
        <input
          id={id}
          value={value.value}
          maxLength={200}
          autocomplete="off"
          inputMode={kind === 'date' ? 'text' : 'decimal'}
          onInput={(event) => value.type(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      )}
      {value.unsaved && (
        <div class="change">
          <p class="soft">{t('phrases.changed', { before: saved })}</p>
          <label for={`${id}-why`} class="soft">
            {t('phrases.changed-why')}
          </label>
          <OneLine
            id={`${id}-why`}
            value={why.value}
            maxLength={200}
            onType={why.type}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || isComposing(event)) return;
              event.preventDefault();
              void keep();
            }}
          />
          <div class="actions">
            <button type="button" onClick={() => void keep()}>
              {t('phrases.change-keep')}
            </button>
            <button type="button" class="quiet" onClick={() => value.type(saved)}>
              {t('phrases.change-undo')}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
