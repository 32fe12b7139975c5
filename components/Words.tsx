/** Some words of a form, kept while they are typed: one line, or several. */
import { useId } from 'preact/hooks';
import type { Draft } from './drafts';
import { OneLine } from './OneLine';

interface Props {
  label: string;
  draft: Draft;
  most: number;
  rows?: number;
  placeholder?: string | undefined;
}

export function Words({ label, draft, most, rows, placeholder }: Props) {
  const id = useId();
  const value = draft.value;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {rows === undefined ? (
        <OneLine id={id} value={value} maxLength={most} placeholder={placeholder} onType={draft.type} />
      ) : (
        <textarea
          id={id}
          value={value}
          maxLength={most}
          rows={rows}
          placeholder={placeholder}
          onInput={(event) => draft.type(event.currentTarget.value)}
        />
      )}
    </div>
  );
}
