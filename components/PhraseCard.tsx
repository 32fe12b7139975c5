/** One phrase with what it needs before it can be used. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Filled } from '../lib/playbook/fill';
import type { Mark, Snippet } from '../lib/playbook/playbook';
import type { Range } from '../lib/playbook/search';
import { FactField, type FactFieldProps } from './FactField';
import { useLanguage } from './language';
import { PhraseText } from './PhraseText';

export interface Phrase {
  snippet: Snippet;
  filled: Filled;
  /** What a search found in it. */
  found: Range[];
  /** The words of the agent that brought it up, or null. */
  because: string | null;
}

/** What every phrase needs from around it. */
export interface PhraseDeeds {
  lang: string;
  labelOf: (key: string) => string;
  /** How a blank is asked for; saving it keeps it with the case. */
  factOf: (key: string) => Omit<FactFieldProps, 'onEnter'>;
  onInsert: (text: string, snippet: Snippet) => void;
  onCopy: (text: string, snippet: Snippet) => void;
}

interface Props extends PhraseDeeds {
  id: string;
  phrase: Phrase;
  /** True when the arrow keys of the search stand on it. */
  active: boolean;
  /** True while its blanks are asked for. */
  asking: boolean;
  onAsk: (asking: boolean) => void;
}

export function PhraseCard({ id, phrase, active, asking, onAsk, ...deeds }: Props) {
  const { t } = useLanguage();
  const { snippet, filled, because } = phrase;
  const insert = useRef<HTMLButtonElement>(null);
  const names = filled.missing.map(deeds.labelOf).join(' · ');
  const use = (deed: PhraseDeeds['onInsert']) => () =>
    filled.text === null ? onAsk(true) : deed(filled.text, snippet);

  return (
    <li class="phrase" id={id} data-active={active}>
      {because !== null && <p class="because">{t('phrases.because', { words: because })}</p>}
      {snippet.when !== null && (
        <p class="when" lang={deeds.lang}>
          {snippet.when}
        </p>
      )}
      <PhraseText id={`${id}-text`} parts={filled.parts} found={phrase.found} {...deeds} />
      <Marks marks={snippet.marks} hint={snippet.hint} lang={deeds.lang} />
      {filled.text === null && !asking && (
        <button type="button" class="missing" id={`${id}-missing`} onClick={() => onAsk(true)}>
          {t('phrases.missing', { names })}
        </button>
      )}
      {asking && <Blanks keys={filled.missing} factOf={deeds.factOf} onFilled={() => insert.current?.focus()} />}
      <div class="actions">
        <button
          type="button"
          class="primary"
          ref={insert}
          aria-disabled={filled.text === null}
          aria-describedby={filled.text === null && !asking ? `${id}-text ${id}-missing` : `${id}-text`}
          onClick={use(deeds.onInsert)}
        >
          {t('action.insert')}
        </button>
        <button
          type="button"
          aria-disabled={filled.text === null}
          aria-describedby={`${id}-text`}
          onClick={use(deeds.onCopy)}
        >
          {t('action.copy')}
        </button>
        {asking && (
          <button type="button" class="quiet" onClick={() => onAsk(false)}>
            {t('action.close')}
          </button>
        )}
      </div>
    </li>
  );
}

function Marks({ marks, hint, lang }: { marks: Mark[]; hint: string | null; lang: string }) {
  const { t } = useLanguage();
  const words = { debt: t('mark.debt'), bank: t('mark.bank'), careful: t('mark.care') };
  if (marks.length === 0 && hint === null) return null;
  return (
    <p class="marks">
      {marks.map((mark) => (
        <span key={mark} class="chip">
          {words[mark]}
        </span>
      ))}
      {hint !== null && <span lang={lang}>{hint}</span>}
    </p>
  );
}

/** Asks for the blanks that were missing when it opened; a filled one stays, so that nothing moves under the cursor. */
function Blanks({ keys, factOf, onFilled }: { keys: string[]; factOf: PhraseDeeds['factOf']; onFilled: () => void }) {
  const { t } = useLanguage();
  const [asked] = useState(keys);
  const form = useRef<HTMLFieldSetElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);

  const next = (index: number) => {
    const field = form.current?.querySelectorAll('input')[index + 1];
    if (field) field.focus();
    else onFilled();
  };
  return (
    <fieldset class="blanks" ref={form}>
      <legend>{t('phrases.fill-title')}</legend>
      {asked.map((key, index) => (
        <FactField key={key} {...factOf(key)} onEnter={() => next(index)} />
      ))}
      <small class="soft">{t('phrases.fill-kept')}</small>
    </fieldset>
  );
}
