/** All phrases at hand: what fits the agent's last message on top, then by phase; or what a search finds. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { isComposing } from './keys';
import { useLanguage } from './language';
import { isReady, type Opened, type Phrase, PhraseCard, type PhraseDeeds } from './PhraseCard';

export interface PhraseGroup {
  id: string;
  title: string;
  /** Language of the title. */
  lang: string;
  phrases: Phrase[];
  /** True when it stands open at first. */
  open: boolean;
}

interface Props extends PhraseDeeds {
  query: string;
  onQuery: (query: string) => void;
  /** Best first; null while nothing is searched for. */
  hits: Phrase[] | null;
  /** How many there are; `hits` are the best of them. */
  total: number;
  suggested: Phrase[];
  groups: PhraseGroup[];
}

const NUMBERED = 9;

interface Shown {
  id: string;
  phrase: Phrase;
}

export function PhraseList({ query, onQuery, hits, total, suggested, groups, ...deeds }: Props) {
  const { t } = useLanguage();
  const [active, setActive] = useState(0);
  const [opened, setOpened] = useState<{ id: string; as: Opened } | null>(null);
  const [folds, setFolds] = useState<Readonly<Record<string, boolean>>>({});
  const root = useRef<HTMLDivElement>(null);
  const isOpen = ({ id, open }: PhraseGroup) => folds[id] ?? open;
  const at = Math.min(active, (hits?.length ?? 0) - 1);
  const chosen = hits?.[at];

  const named = (place: string, phrases: Phrase[]): Shown[] =>
    phrases.map((phrase) => ({ id: `${place}-${phrase.snippet.id}`, phrase }));
  const shown = hits
    ? named('hit', hits)
    : [...named('suggested', suggested), ...groups.filter(isOpen).flatMap(({ id, phrases }) => named(id, phrases))];
  const pick = ({ id, phrase }: Shown) => {
    if (isReady(phrase) && phrase.filled.text !== null) deeds.onInsert(phrase.filled.text, phrase.snippet);
    else setOpened({ id, as: 'needs' });
  };

  useAltNumbers(root, (number) => {
    const one = shown[number - 1];
    if (one) pick(one);
    return one !== undefined;
  });

  const cards = (place: string, phrases: Phrase[], activeAt = -1) => (
    <ul class="phrases">
      {named(place, phrases).map(({ id, phrase }, index) => {
        const number = shown.findIndex((one) => one.id === id) + 1;
        return (
          <PhraseCard
            key={id}
            id={id}
            phrase={phrase}
            active={index === activeAt}
            opened={opened?.id === id ? opened.as : null}
            onOpen={(as) => setOpened(as && { id, as })}
            nth={number >= 1 && number <= NUMBERED ? number : null}
            {...deeds}
          />
        );
      })}
    </ul>
  );

  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event) || !hits) return;
    if (event.key === 'ArrowDown') setActive(Math.min(at + 1, hits.length - 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(at - 1, 0));
    else if (event.key === 'Enter' && chosen) pick({ id: `hit-${chosen.snippet.id}`, phrase: chosen });
    else return;
    event.preventDefault();
  };

  return (
    <div class="phrase-list" ref={root}>
      <div class="search">
        <input
          type="search"
          aria-label={t('phrases.search')}
          placeholder={t('phrases.search')}
          value={query}
          autocomplete="off"
          aria-describedby="search-hint"
          aria-controls={hits ? 'search-hits' : undefined}
          aria-activedescendant={chosen ? `hit-${chosen.snippet.id}` : undefined}
          onInput={(event) => {
            onQuery(event.currentTarget.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
        <small id="search-hint" class="soft" aria-live="polite">
          {hits && t('count.phrases', { count: total })}
          {hits && hits.length > 0 && ` · ${t('phrases.search-hint')}`}
        </small>
      </div>
      {hits ? (
        <div id="search-hits">{hits.length > 0 ? cards('hit', hits, at) : <p class="soft">{t('phrases.none')}</p>}</div>
      ) : (
        <>
          {suggested.length > 0 && (
            <section class="suggested" aria-label={t('phrases.suggested')}>
              <h2>{t('phrases.suggested')}</h2>
              {cards('suggested', suggested)}
            </section>
          )}
          {groups.map((group) => (
            <details
              key={group.id}
              class="phase"
              open={isOpen(group)}
              onToggle={(event) => {
                const { open } = event.currentTarget;
                if (open !== isOpen(group)) setFolds((now) => ({ ...now, [group.id]: open }));
              }}
            >
              <summary>
                <span lang={group.lang}>{group.title}</span>
                <span class="count">{group.phrases.length}</span>
              </summary>
              {cards(group.id, group.phrases)}
            </details>
          ))}
        </>
      )}
    </div>
  );
}

/** Alt+1 to Alt+9, wherever the focus is, as long as the list can be seen. By the key's place: Alt types other signs on some keyboards. */
function useAltNumbers(root: { current: HTMLElement | null }, onNumber: (number: number) => boolean): void {
  const listener = useRef(onNumber);
  listener.current = onNumber;
  useEffect(() => {
    const heard = (event: KeyboardEvent) => {
      const [, digit] = /^(?:Digit|Numpad)([1-9])$/.exec(event.code) ?? [];
      const plain = event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.repeat;
      if (!digit || !plain || isComposing(event) || !root.current?.offsetParent) return;
      if (listener.current(Number(digit))) event.preventDefault();
    };
    window.addEventListener('keydown', heard);
    return () => window.removeEventListener('keydown', heard);
  }, [root]);
}
