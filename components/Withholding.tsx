/** What must not leave with a package: found spans, words of one's own, whole messages; and how it then reads. */
import { useState } from 'preact/hooks';
import { useLanguage } from './language';

export interface WithholdingProps {
  /** Numbers and addresses found in the texts. */
  suggested: readonly string[];
  /** What is withheld wherever it stands: some of the suggested, and words that the user added. */
  spans: readonly string[];
  messages: readonly { seq: number; text: string }[];
  /** Messages of which nothing leaves. */
  whole: ReadonlySet<number>;
  /** Messages that are touched, as they will read. */
  preview: readonly { seq: number; text: string }[];
  onSpan: (span: string, withhold: boolean) => void;
  onMessage: (seq: number, withhold: boolean) => void;
}

export function Withholding({ suggested, spans, messages, whole, preview, onSpan, onMessage }: WithholdingProps) {
  const { t } = useLanguage();
  const [word, setWord] = useState('');
  // A long record has thousands: they are drawn when they are looked at.
  const [listed, setListed] = useState(false);
  const offered = [...new Set([...suggested, ...spans])];
  return (
    <details class="withholding">
      <summary>{t('withhold.title')}</summary>
      <p class="soft">{t('withhold.what')}</p>
      <fieldset>
        <legend>{t('withhold.spans')}</legend>
        {offered.length === 0 && <p class="soft">{t('withhold.none')}</p>}
        {offered.map((span) => (
          <Tick key={span} label={span} ticked={spans.includes(span)} onTick={(ticked) => onSpan(span, ticked)} />
        ))}
      </fieldset>
      <form
        class="field"
        onSubmit={(event) => {
          event.preventDefault();
          if (word.trim() !== '') onSpan(word.trim(), true);
          setWord('');
        }}
      >
        <label>
          <span>{t('withhold.word')}</span>
          <input type="text" value={word} onInput={(event) => setWord(event.currentTarget.value)} />
        </label>
        <button type="submit">{t('withhold.add')}</button>
      </form>
      <details onToggle={(event) => setListed(event.currentTarget.open)}>
        <summary>{t('withhold.messages')}</summary>
        {(listed ? messages : []).map(({ seq, text }) => (
          <Tick
            key={seq}
            label={`#${seq} ${text}`}
            ticked={whole.has(seq)}
            onTick={(ticked) => onMessage(seq, ticked)}
          />
        ))}
      </details>
      <section aria-label={t('withhold.preview')} aria-live="polite">
        <h3>{t('withhold.preview')}</h3>
        <p class="soft">{t('withhold.touched', { count: preview.length })}</p>
        <ul class="plain">
          {preview.map(({ seq, text }) => (
            <li key={seq} dir="auto">
              #{seq} {text}
            </li>
          ))}
        </ul>
      </section>
    </details>
  );
}

function Tick({ label, ticked, onTick }: { label: string; ticked: boolean; onTick: (ticked: boolean) => void }) {
  return (
    <label class="tick">
      <input type="checkbox" checked={ticked} onChange={(event) => onTick(event.currentTarget.checked)} />{' '}
      <span dir="auto">{label}</span>
    </label>
  );
}
