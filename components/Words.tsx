/** Some words of a form, kept while they are typed: one line, or several. */
import { useId } from 'preact/hooks';
import type { Draft } from './drafts';

interface Props {
  label: string;
  draft: Draft;
  most: number;
  rows?: number;
  placeholder?: string;
}

export function Words({ label, draft, most, rows, placeholder }: Props) {
  const id = useId();
  const value = draft.value;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {rows === undefined ? (
        <input
          id={id}
          value={value}
          maxLength={most}
          autocomplete="off"
          placeholder={placeholder}
          onInput={(event) => draft.type(event.currentTarget.value)}
        />
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
