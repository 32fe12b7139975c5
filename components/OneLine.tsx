/** One line of words that is never cut: it breaks where the room ends, and Enter does what it does in a field of one line. */
import type { JSX, Ref } from 'preact';
import { isComposing } from './keys';

interface Props extends Omit<JSX.IntrinsicElements['textarea'], 'value' | 'rows' | 'ref' | 'onInput'> {
  value: string;
  onType: (value: string) => void;
  field?: Ref<HTMLTextAreaElement>;
}

export function OneLine({ value, onType, field = null, onKeyDown, ...rest }: Props) {
  return (
    // What stands behind the field takes as much room as its words do, and the field fills it.
    <span class="one-line" data-words={value || rest.placeholder}>
      <textarea
        {...rest}
        ref={field}
        rows={1}
        value={value}
        autocomplete="off"
        // What is pasted may have several lines.
        onInput={(event) => onType(event.currentTarget.value.replace(/\s*[\r\n]+\s*/g, ' '))}
        onKeyDown={(event) => {
          onKeyDown?.(event);
          if (event.key !== 'Enter' || event.defaultPrevented || isComposing(event)) return;
          event.preventDefault();
          event.currentTarget.form?.requestSubmit();
        }}
      />
    </span>
  );
}
