/** Which entries of the record leave, by their numbers; all of them unless the user writes some. */
import { useId, useState } from 'preact/hooks';
import { useLanguage } from './language';

export interface ChoosingProps {
  text: string;
  /** What the text means: all, nothing that makes sense, no message at all, or a part. */
  meaning: 'all' | 'unclear' | 'none' | 'part';
  /** Messages that stay behind. */
  left: number;
  messages: readonly { seq: number; text: string }[];
  onText: (text: string) => void;
}

export function Choosing({ text, meaning, left, messages, onText }: ChoosingProps) {
  const { t } = useLanguage();
  const id = useId();
  // A long record has thousands: they are drawn when they are looked at.
  const [listed, setListed] = useState(false);
  return (
    <div class="choosing">
      <p id={`${id}-meaning`} class={meaning === 'unclear' || meaning === 'none' ? 'warning' : 'soft'} role="status">
        {meaning === 'part' ? t('choose.part', { left, all: messages.length }) : t(`choose.${meaning}`)}
      </p>
      <details onToggle={(event) => setListed(event.currentTarget.open)}>
        <summary>{t('choose.title')}</summary>
        <div class="field">
          <label for={`${id}-input`}>{t('choose.label')}</label>
          <input
            id={`${id}-input`}
            type="text"
            value={text}
            placeholder={t('text.example', { value: '3-10, 15' })}
            autocomplete="off"
            aria-describedby={`${id}-meaning`}
            aria-invalid={meaning === 'unclear' || meaning === 'none'}
            onInput={(event) => onText(event.currentTarget.value)}
          />
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and has to from the keyboard too */}
        <ul class="numbers" aria-label={t('choose.numbers')} tabIndex={0}>
          {(listed ? messages : []).map(({ seq, text: said }) => (
            <li key={seq} dir="auto">
              #{seq} {said}
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
