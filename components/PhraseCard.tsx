/** One phrase with what it needs before it can be used. */
import { useRef } from 'preact/hooks';
import type { Filled } from '../lib/playbook/fill';
import type { Held } from '../lib/playbook/held';
import type { Mark, Snippet } from '../lib/playbook/playbook';
import type { Range } from '../lib/playbook/search';
import { Blanks } from './Blanks';
import type { ChangeFieldProps } from './ChangeField';
import { useLanguage } from './language';
import { OldDebtNote } from './OldDebtNote';
import { PhraseOptions } from './PhraseOptions';
import { PhraseText } from './PhraseText';

export interface Phrase {
  snippet: Snippet;
  filled: Filled;
  /** What a search found in it. */
  found: Range[];
  /** The words of the agent that brought it up, or null. */
  because: string | null;
  /** Parts that may be left out, and which of them are. */
  options: string[];
  off: ReadonlySet<number>;
  held: Held;
  own: boolean;
}

/** What every phrase needs from around it. */
export interface PhraseDeeds {
  lang: string;
  labelOf: (key: string) => string;
  /** How a blank is asked for; saving it keeps it with the case. */
  factOf: (key: string) => Omit<ChangeFieldProps, 'onEnter'>;
  onInsert: (text: string, snippet: Snippet) => void;
  onCopy: (text: string, snippet: Snippet) => void;
  onSwitch: (snippet: Snippet, part: number, on: boolean) => void;
  /** The note about old debts was read. */
  onNoted: () => void;
  /** Copies a built-in phrase, to be changed. */
  onMakeOwn: (snippet: Snippet) => void;
}

/** What a card shows beside the phrase: nothing, what stands in the way, or its values to be changed. */
export type Opened = 'needs' | 'values' | null;

interface Props extends PhraseDeeds {
  id: string;
  phrase: Phrase;
  /** True when the arrow keys of the search stand on it. */
  active: boolean;
  opened: Opened;
  onOpen: (opened: Opened) => void;
  /** Its number for Alt+1 to Alt+9, or null. */
  nth: number | null;
}

/** True when the phrase can go out as it stands. */
export const isReady = ({ filled, held }: Phrase): boolean => filled.text !== null && held === null;

export function PhraseCard({ id, phrase, active, opened, onOpen, nth, ...deeds }: Props) {
  const { t } = useLanguage();
  const { snippet, filled, because, held } = phrase;
  const insert = useRef<HTMLButtonElement>(null);
  const ready = isReady(phrase);
  const keys = [...new Set(filled.parts.flatMap((part) => ('key' in part ? [part.key] : [])))];
  const names = filled.missing.map(deeds.labelOf).join(' · ');
  const use = (deed: PhraseDeeds['onInsert']) => () =>
    ready && filled.text !== null ? deed(filled.text, snippet) : onOpen('needs');
  const described = [
    `${id}-text`,
    ...(because === null ? [] : [`${id}-because`]),
    ...(filled.text === null && !opened ? [`${id}-missing`] : []),
    ...(filled.text !== null && held !== null && !opened ? [`${id}-held`] : []),
  ].join(' ');

  return (
    <li class="phrase" id={id} data-active={active}>
      {because !== null && (
        <p class="because" id={`${id}-because`}>
          {t('phrases.because', { words: because })}
        </p>
      )}
      {snippet.when !== null && (
        <p class="when" lang={deeds.lang}>
          {snippet.when}
        </p>
      )}
      <PhraseText id={`${id}-text`} parts={filled.parts} found={phrase.found} {...deeds} />
      <Marks marks={snippet.marks} tags={phrase.own ? snippet.tags : []} hint={snippet.hint} lang={deeds.lang} />
      {phrase.options.length > 0 && (
        <PhraseOptions
          options={phrase.options}
          off={phrase.off}
          lang={deeds.lang}
          onSwitch={(part, on) => deeds.onSwitch(snippet, part, on)}
        />
      )}
      {filled.text === null && !opened && (
        <button type="button" class="missing" id={`${id}-missing`} onClick={() => onOpen('needs')}>
          {t('phrases.missing', { names })}
        </button>
      )}
      {filled.text !== null && held !== null && !opened && (
        <button type="button" class="missing" id={`${id}-held`} onClick={() => onOpen('needs')}>
          {t(`phrases.held.${held}`)}
        </button>
      )}
      {opened === 'needs' && filled.missing.length > 0 && (
        <Blanks key="needs" keys={filled.missing} factOf={deeds.factOf} onFilled={() => insert.current?.focus()} />
      )}
      {opened === 'values' && (
        <Blanks key="values" keys={keys} factOf={deeds.factOf} onFilled={() => insert.current?.focus()} />
      )}
      {opened === 'needs' && filled.text !== null && held === 'bank' && <p class="warning">{t('phrases.bank-only')}</p>}
      {opened === 'needs' && filled.text !== null && held === 'old-debt' && (
        <OldDebtNote
          onRead={() => {
            deeds.onNoted();
            onOpen(null);
            insert.current?.focus();
          }}
        />
      )}
      <div class="actions phrase-actions">
        <button
          type="button"
          class="primary"
          ref={insert}
          aria-disabled={!ready}
          aria-describedby={described}
          onClick={use(deeds.onInsert)}
        >
          {t('action.insert')}
        </button>
        {nth !== null && <kbd class="nth">Alt+{nth}</kbd>}
        <button type="button" aria-disabled={!ready} aria-describedby={`${id}-text`} onClick={use(deeds.onCopy)}>
          {t('action.copy')}
        </button>
        {opened ? (
          <button type="button" class="quiet" onClick={() => onOpen(null)}>
            {t('action.close')}
          </button>
        ) : (
          <More
            phrase={phrase}
            hasValues={keys.length > filled.missing.length}
            onOpen={onOpen}
            onMakeOwn={deeds.onMakeOwn}
          />
        )}
      </div>
    </li>
  );
}

interface MoreProps {
  phrase: Phrase;
  hasValues: boolean;
  onOpen: (opened: Opened) => void;
  onMakeOwn: PhraseDeeds['onMakeOwn'];
}

/** What is needed now and then. */
function More({ phrase, hasValues, onOpen, onMakeOwn }: MoreProps) {
  const { t } = useLanguage();
  return (
    <>
      {hasValues && (
        <button type="button" class="quiet" onClick={() => onOpen('values')}>
          {t('phrases.values')}
        </button>
      )}
      {!phrase.own && (
        <button type="button" class="quiet" onClick={() => onMakeOwn(phrase.snippet)}>
          {t('own.make')}
        </button>
      )}
    </>
  );
}

function Marks({ marks, tags, hint, lang }: { marks: Mark[]; tags: string[]; hint: string | null; lang: string }) {
  const { t } = useLanguage();
  const words = { debt: t('mark.debt'), bank: t('mark.bank'), careful: t('mark.care') };
  if (marks.length + tags.length === 0 && hint === null) return null;
  return (
    <p class="marks">
      {[...marks.map((mark) => words[mark]), ...tags].map((word) => (
        <span key={word} class="chip">
          {word}
        </span>
      ))}
      {hint !== null && <span lang={lang}>{hint}</span>}
    </p>
  );
}
