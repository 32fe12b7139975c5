/** The user's own phrases in their order: found, moved, and changed in place. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useLanguage } from '../../components/language';
import { OwnPhraseForm, type Written } from '../../components/OwnPhraseForm';
import { OwnPhraseRow } from '../../components/OwnPhraseRow';
import { localeOptions } from '../../components/WelcomeCard';
import { moved, type OwnPhrase, type OwnPhrases, withPhrase } from '../../lib/playbook/own';
import type { PhraseLocale } from '../../lib/playbook/playbook';
import { phaseOptions } from './phases';

interface Props {
  own: OwnPhrases;
  locale: PhraseLocale;
  store: (deed: (now: OwnPhrases) => OwnPhrases, done: string) => Promise<boolean>;
  onSave: (id: string, favourite: boolean) => (written: Written) => Promise<boolean>;
  onDelete: (phrase: OwnPhrase) => void;
}

/** More rows than this at once are slow to draw and long to read. */
const PAGE = 100;

export function OwnList({ own, locale, store, onSave, onDelete }: Props) {
  const { t } = useLanguage();
  const [editing, setEditing] = useState<string | null>(null);
  const [shown, setShown] = useState(PAGE);
  const list = useRef<HTMLUListElement>(null);
  const back = useRef<string | null>(null);
  // The button that moved its row keeps the focus, wherever the row went.
  useLayoutEffect(() => {
    if (back.current) list.current?.querySelector<HTMLElement>(back.current)?.focus();
    back.current = null;
  });
  const count = own.phrases.length;

  const move = ({ id }: OwnPhrase, by: number) => {
    const place = Math.max(1, Math.min(count, own.phrases.findIndex((one) => one.id === id) + 1 + by));
    back.current = `[data-phrase="${id}"] [data-move="${by}"]`;
    void store((now) => moved(now, id, by), t('own.place', { place, count }));
  };
  const close = (id: string) => {
    back.current = `[data-phrase="${id}"] button:nth-last-child(2)`;
    setEditing(null);
  };
  return (
    <section class="own-list" aria-label={t('page.phrases')}>
      <h2>
        {t('own.all', { count })} <small class="soft">{t('own.keys')}</small>
      </h2>
      <ul class="phrases" ref={list}>
        {own.phrases.slice(0, shown).map((phrase, index) =>
          phrase.id === editing ? (
            <li key={phrase.id} class="phrase">
              <OwnPhraseForm
                draft={`own:${phrase.id}`}
                saved={{ ...phrase, tags: phrase.tags.join(', ') }}
                phases={phaseOptions(locale)}
                locales={localeOptions}
                onCancel={() => close(phrase.id)}
                onSave={async (written) => {
                  const stored = await onSave(phrase.id, phrase.favourite)(written);
                  if (stored) close(phrase.id);
                  return stored;
                }}
              />
            </li>
          ) : (
            <OwnPhraseRow
              key={phrase.id}
              phrase={phrase}
              first={index === 0}
              last={index === count - 1}
              onFavourite={() =>
                void store((now) => withPhrase(now, { ...phrase, favourite: !phrase.favourite }), t('own.saved'))
              }
              onMove={(by) => move(phrase, by)}
              onEdit={() => setEditing(phrase.id)}
              onDelete={() => onDelete(phrase)}
            />
          ),
        )}
      </ul>
      {count > shown && (
        <button type="button" class="quiet" onClick={() => setShown(shown + PAGE)}>
          {t('own.show-more')}
        </button>
      )}
    </section>
  );
}
