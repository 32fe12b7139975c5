/** The first minute: three choices that can be changed later, and nothing that stands in the way. */

import type { GoalKind } from '../lib/case/triage';
import { type Locale, localeNames, locales } from '../lib/i18n/locale';
import { PHRASE_LOCALE_NAMES, PHRASE_LOCALES, type PhraseLocale } from '../lib/playbook/playbook';
import { Choice, type Option } from './Choice';
import { useLanguage } from './language';
import { Triage } from './Triage';

interface Props {
  interfaceLocale: Locale;
  phraseLocale: PhraseLocale;
  topic: string;
  topics: Option<string>[];
  onInterface: (locale: Locale) => void;
  onPhrases: (locale: PhraseLocale) => void;
  onTopic: (topic: string) => void;
  onTriage: (topic: string, goal: GoalKind) => void;
  /** Null while a sample is there. */
  onSample: (() => void) | null;
  onDone: () => void;
}

export const localeOptions: Option<Locale>[] = locales.map((value) => ({
  value,
  title: localeNames[value],
  lang: value,
}));

export const phraseLocaleOptions: Option<PhraseLocale>[] = PHRASE_LOCALES.map((value) => ({
  value,
  title: PHRASE_LOCALE_NAMES[value],
  lang: value,
}));

export function WelcomeCard(props: Props) {
  const { t } = useLanguage();
  return (
    <section class="welcome" aria-label={t('welcome.title')}>
      <p>
        <strong>{t('app.tagline')}</strong> {t('welcome.text')}
      </p>
      <div class="pair">
        <Choice
          label={t('welcome.interface')}
          options={localeOptions}
          chosen={props.interfaceLocale}
          onChoose={props.onInterface}
        />
        <Choice
          label={t('welcome.phrases')}
          options={phraseLocaleOptions}
          chosen={props.phraseLocale}
          onChoose={props.onPhrases}
        />
      </div>
      <Choice label={t('case.topic')} options={props.topics} chosen={props.topic} onChoose={props.onTopic} />
      <Triage topics={props.topics} onTake={props.onTriage} />
      <div class="actions">
        <button type="button" onClick={props.onDone}>
          {t('action.done')}
        </button>
        <a href="/practice.html" target="_blank" rel="noreferrer">
          {t('page.practice')}
        </a>
        {props.onSample && (
          <button type="button" class="quiet" onClick={props.onSample}>
            {t('sample.open')}
          </button>
        )}
      </div>
    </section>
  );
}
