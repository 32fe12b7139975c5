/** My phrases: written, changed, put in order, taken along, and taken over from others after a look at each. */
import { useState } from 'preact/hooks';
import { EmptyState } from '../../components/EmptyState';
import { FileDrop } from '../../components/FileDrop';
import { useLanguage } from '../../components/language';
import { OwnPhraseForm, type Written } from '../../components/OwnPhraseForm';
import { nameOf } from '../../components/OwnPhraseRow';
import { PackReview } from '../../components/PackReview';
import { PageHead } from '../../components/PageHead';
import { localeOptions } from '../../components/WelcomeCard';
import { download } from '../../lib/platform/download';
import type { Settings } from '../../lib/platform/settings';
import { cleanText, type OwnPhrase, tagsOf, withoutPhrase, withPhrase } from '../../lib/playbook/own';
import { toCsv, toJson } from '../../lib/playbook/pack';
import { baseOf, type PhraseLocale } from '../../lib/playbook/playbook';
import { Page } from '../page/Page';
import { newPhraseId, usePhrases } from '../page/usePhrases';
import { useSettings } from '../page/useSettings';
import { OwnList } from './OwnList';
import { phaseOptions } from './phases';
import { useReview } from './useReview';

export function App({ initial }: { initial: Settings }) {
  const [settings] = useSettings(initial);
  return (
    <Page settings={settings} title="page.phrases">
      <main class="page narrow">
        <PageHead page="phrases" />
        <OwnPhrases locale={baseOf(settings.phrases)} />
      </main>
    </Page>
  );
}

const empty = (locale: PhraseLocale): Written => ({ text: '', tags: '', phase: 'open', locale });

function OwnPhrases({ locale }: { locale: PhraseLocale }) {
  const { t } = useLanguage();
  const { own, change } = usePhrases();
  const [said, setSaid] = useState('');
  const [deleted, setDeleted] = useState<{ phrase: OwnPhrase; at: number } | null>(null);
  const { review, choose, close } = useReview(own);

  const store = async (deed: Parameters<typeof change>[0], done: string): Promise<boolean> => {
    const stored = await change(deed);
    setSaid(stored ? done : t('own.not-stored'));
    return stored;
  };
  const save = (id: string, favourite: boolean) => (written: Written) => {
    const phrase = { ...written, id, favourite, text: cleanText(written.text), tags: tagsOf(written.tags) };
    setDeleted(null);
    return store((now) => withPhrase(now, phrase), t('own.saved'));
  };
  const remove = async (phrase: OwnPhrase) => {
    const at = own.phrases.findIndex(({ id }) => id === phrase.id);
    if (await store((now) => withoutPhrase(now, phrase.id), t('own.deleted', { text: nameOf(phrase.text) })))
      setDeleted({ phrase, at });
  };
  const undo = async () => {
    if (deleted && (await store((now) => withPhrase(now, deleted.phrase, deleted.at), t('own.saved'))))
      setDeleted(null);
  };

  return (
    <>
      <p class="soft">{t('own.intro')}</p>
      <section class="card" aria-label={t('own.new')}>
        <h2>{t('own.new')}</h2>
        <OwnPhraseForm
          draft="own:new"
          saved={empty(locale)}
          phases={phaseOptions(locale)}
          locales={localeOptions}
          onSave={(written) => save(newPhraseId(), false)(written)}
        />
      </section>
      <div class="said">
        <p role="status">{said}</p>
        {deleted && (
          <button type="button" onClick={() => void undo()}>
            {t('own.undo')}
          </button>
        )}
      </div>
      {own.phrases.length === 0 ? (
        <EmptyState title={t('own.none-title')}>{t('own.none-do')}</EmptyState>
      ) : (
        <OwnList own={own} locale={locale} store={store} onSave={save} onDelete={(phrase) => void remove(phrase)} />
      )}
      <section class="card" aria-label={t('own.share')}>
        <h2>{t('own.share')}</h2>
        {own.phrases.length > 0 && (
          <div class="actions">
            <button
              type="button"
              onClick={() => give(toJson(own.phrases), 'on-record-phrases.json', 'application/json')}
            >
              {t('own.export-json')}
            </button>
            <button type="button" onClick={() => give(toCsv(own.phrases), 'on-record-phrases.csv', 'text/csv')}>
              {t('own.export-csv')}
            </button>
          </div>
        )}
        <FileDrop
          label={t('own.import')}
          hint={t('own.import-hint')}
          accept=".json,.csv,application/json,text/csv"
          onFiles={(files) => void choose(files)}
        />
        <div role="alert">
          {review && 'problem' in review && <p class="warning">{t(`own.import-failed.${review.problem}`)}</p>}
        </div>
      </section>
      {review && 'offered' in review && (
        <PackReview
          {...review}
          onCancel={close}
          onAdd={(chosen) =>
            void store(
              (now) => chosen.reduce((sum, { phrase }) => withPhrase(sum, phrase), now),
              t('own.added', { count: chosen.length }),
            ).then((stored) => stored && close())
          }
        />
      )}
    </>
  );
}

const give = (text: string, file: string, type: string) => download(new Blob([text], { type }), file);
