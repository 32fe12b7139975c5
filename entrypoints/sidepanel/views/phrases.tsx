/** Phrases tab. */

import { useState } from 'preact/hooks';
import { Choice } from '../../../components/Choice';
import { useLanguage } from '../../../components/language';
import type { Phrase } from '../../../components/PhraseCard';
import { PhraseList } from '../../../components/PhraseList';
import { localeOptions } from '../../../components/WelcomeCard';
import { factValues } from '../../../lib/case/fact';
import { localeNames } from '../../../lib/i18n/locale';
import { fill } from '../../../lib/playbook/fill';
import { placeholderLabel } from '../../../lib/playbook/placeholder';
import type { PhraseLocale, Playbook, Snippet } from '../../../lib/playbook/playbook';
import type { Range } from '../../../lib/playbook/search';
import { factRow } from '../facts';
import type { Suggested } from '../suggested';
import type { CaseAtHand } from '../useCase';
import { useFinding } from '../useFinding';
import { useUsage } from '../useUsage';

interface Props {
  atHand: CaseAtHand;
  playbook: Playbook | null;
  phraseLocale: PhraseLocale;
  onPhraseLocale: (locale: PhraseLocale) => void;
  suggested: Suggested;
  onInsert: (text: string) => void;
  onCopy: (text: string) => void;
}

export function PhrasesView({ atHand, playbook, phraseLocale, onPhraseLocale, suggested, onInsert, onCopy }: Props) {
  const { t } = useLanguage();
  const [query, setQuery] = useState('');
  const find = useFinding(playbook);
  const [uses, count] = useUsage();
  const language = (
    <Choice label={t('phrases.language')} options={localeOptions} chosen={phraseLocale} onChoose={onPhraseLocale} />
  );
  if (!playbook)
    return (
      <>
        {language}
        <p class="soft">{t('phrases.no-playbook')}</p>
      </>
    );

  const { locale } = playbook;
  const facts = atHand.current ? factValues(atHand.current) : {};
  const phrase = (snippet: Snippet, found: Range[] = [], because: string | null = null): Phrase => ({
    snippet,
    filled: fill(snippet, facts, locale),
    found,
    because,
  });
  const found = query.trim() === '' ? null : find(query, { phase: suggested.phase, uses });
  const use = (deed: (text: string) => void) => (text: string, snippet: Snippet) => {
    count(snippet.id);
    deed(text);
  };

  return (
    <>
      <PhraseList
        query={query}
        onQuery={setQuery}
        hits={found?.hits.map((hit) => phrase(hit.snippet, hit.ranges)) ?? null}
        total={found?.total ?? 0}
        warnings={suggested.warnings}
        suggested={suggested.phrases.map(({ snippet, because }) => phrase(snippet, [], because))}
        phases={playbook.phases
          .map(({ id, title }) => ({
            id,
            title,
            phrases: playbook.snippets.filter((snippet) => snippet.phase === id).map((snippet) => phrase(snippet)),
          }))
          .filter(({ phrases }) => phrases.length > 0)}
        lang={locale}
        labelOf={(key) => placeholderLabel(key, locale)}
        factOf={(key) => factRow(key, atHand, locale)}
        onInsert={use(onInsert)}
        onCopy={use(onCopy)}
      />
      <div class="phrases-foot">
        {locale !== phraseLocale && (
          <p class="soft">{t('phrases.shown-in', { wanted: localeNames[phraseLocale], shown: localeNames[locale] })}</p>
        )}
        {language}
      </div>
    </>
  );
}
