/** One fact: saved when the field is left or on Enter, never on each key, so that the history holds values and not keystrokes. */
import { useId, useRef } from 'preact/hooks';
import { type FactProblem, factProblem } from '../lib/case/fact';
import { useDraft } from './drafts';
import { isComposing } from './keys';
import { useLanguage } from './language';
import { OneLine } from './OneLine';

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

type Said = Exclude<FactProblem, 'empty'>;
const isSaid = (problem: FactProblem | null): problem is Said => problem !== null && problem !== 'empty';

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

  const problem = unsaved ? null : factProblem(kind, saved);
  const shared = {
    id,
    value,
    maxLength: 200,
    'aria-describedby': unsaved || isSaid(problem) ? `${id}-said` : undefined,
    onBlur: () => void save(),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || isComposing(event)) return;
      event.preventDefault();
      void save();
      onEnter?.();
    },
  };
  return (
    <div class="field" data-kind={kind}>
      <label for={id}>{label}</label>
      {kind === 'text' ? (
        <OneLine {...shared} onType={type} />
      ) : (
        <input
          {...shared}
          autocomplete="off"
          inputMode={kind === 'date' ? 'text' : 'decimal'}
          placeholder={kind === 'date' ? t('text.example', { value: '2026-12-10' }) : undefined}
          onInput={(event) => type(event.currentTarget.value)}
        />
      )}
      {(unsaved || isSaid(problem)) && (
        <small id={`${id}-said`} class="soft">
          {isSaid(problem) ? t(`fact.${problem}`) : t('case.unsaved')}
        </small>
      )}
    </div>
  );
}
