/** All phrases of a playbook: what fits the agent's last message on top, then by phase; or what a search finds. */
import { useState } from 'preact/hooks';
import { isComposing } from './keys';
import { useLanguage } from './language';
import { type Phrase, PhraseCard, type PhraseDeeds } from './PhraseCard';

/** A sign of danger in what the agent said. */
export interface Warning {
  id: string;
  sign: string;
  hint: string | null;
  /** The words that gave it. */
  because: string;
}

interface Props extends PhraseDeeds {
  query: string;
  onQuery: (query: string) => void;
  /** Best first; null while nothing is searched for. */
  hits: Phrase[] | null;
  /** How many there are; `hits` are the best of them. */
  total: number;
  suggested: Phrase[];
  warnings: Warning[];
  phases: { id: string; title: string; phrases: Phrase[] }[];
}

export function PhraseList({ query, onQuery, hits, total, suggested, warnings, phases, ...deeds }: Props) {
  const { t } = useLanguage();
  const [active, setActive] = useState(0);
  const [asking, setAsking] = useState<string | null>(null);
  const at = Math.min(active, (hits?.length ?? 0) - 1);
  const chosen = hits?.[at];

  const cards = (place: string, phrases: Phrase[], activeAt = -1) => (
    <ul class="phrases">
      {phrases.map((phrase, index) => {
        const id = `${place}-${phrase.snippet.id}`;
        return (
          <PhraseCard
            key={id}
            id={id}
            phrase={phrase}
            active={index === activeAt}
            asking={asking === id}
            onAsk={(ask) => setAsking(ask ? id : null)}
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
    else if (event.key === 'Enter' && chosen) pick(chosen);
    else return;
    event.preventDefault();
  };
  const pick = ({ snippet, filled }: Phrase) =>
    filled.text === null ? setAsking(`hit-${snippet.id}`) : deeds.onInsert(filled.text, snippet);

  return (
    <div class="phrase-list">
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
          {hits ? `${t('count.phrases', { count: total })} · ${t('phrases.search-hint')}` : ''}
        </small>
      </div>
      {hits ? (
        <div id="search-hits">{hits.length > 0 ? cards('hit', hits, at) : <p class="soft">{t('phrases.none')}</p>}</div>
      ) : (
        <>
          {suggested.length + warnings.length > 0 && (
            <section class="suggested" aria-label={t('phrases.suggested')}>
              <h2>{t('phrases.suggested')}</h2>
              {warnings.map((warning) => (
                <p key={warning.id} class="warning">
                  <strong>
                    {t('phrases.warning')} <span lang={deeds.lang}>{warning.sign}</span>
                  </strong>{' '}
                  {t('phrases.because', { words: warning.because })} <span lang={deeds.lang}>{warning.hint}</span>
                </p>
              ))}
              {cards('suggested', suggested)}
            </section>
          )}
          {phases.map((phase, index) => (
            <details key={phase.id} class="phase" open={index === 0}>
              <summary>
                <span lang={deeds.lang}>{phase.title}</span>
                <span class="count">{phase.phrases.length}</span>
              </summary>
              {cards(phase.id, phase.phrases)}
            </details>
          ))}
        </>
      )}
    </div>
  );
}
