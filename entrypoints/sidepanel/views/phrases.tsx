/** Phrases tab. */

import { useMemo, useState } from 'preact/hooks';
import { Choice } from '../../../components/Choice';
import { useLanguage } from '../../../components/language';
import type { Phrase } from '../../../components/PhraseCard';
import { PhraseList } from '../../../components/PhraseList';
import { phraseLocaleOptions } from '../../../components/WelcomeCard';
import { debtAtHand, debtsOf } from '../../../lib/case/debt';
import { heldKey } from '../../../lib/case/spoken';
import { OLD_DEBT_NOTE } from '../../../lib/playbook/held';
import { snippetsOf, withPhrase } from '../../../lib/playbook/own';
import { placeholderLabel } from '../../../lib/playbook/placeholder';
import {
  baseOf,
  PHRASE_LOCALE_NAMES,
  type PhraseLocale,
  type Playbook,
  type Snippet,
} from '../../../lib/playbook/playbook';
import type { Range } from '../../../lib/playbook/search';
import { newPhraseId, usePhrases } from '../../page/usePhrases';
import { factRow } from '../facts';
import { phraseFor } from '../phrase';
import type { Suggested } from '../suggested';
import type { CaseAtHand } from '../useCase';
import { atFirst, useFinding } from '../useFinding';
import type { Say } from '../useNotice';
import { useToday } from '../useToday';
import { useUsage } from '../useUsage';

interface Props {
  atHand: CaseAtHand;
  playbook: Playbook | null;
  phraseLocale: PhraseLocale;
  onPhraseLocale: (locale: PhraseLocale) => void;
  suggested: Suggested;
  onInsert: (text: string) => void;
  onCopy: (text: string) => void;
  say: Say;
}

export function PhrasesView({
  atHand,
  playbook,
  phraseLocale,
  onPhraseLocale,
  suggested,
  onInsert,
  onCopy,
  say,
}: Props) {
  const { t } = useLanguage();
  const [query, setQuery] = useState('');
  const [off, setOff] = useState<Readonly<Record<string, ReadonlySet<number>>>>({});
  const { own, change } = usePhrases();
  const today = useToday();
  const locale = playbook?.locale ?? phraseLocale;
  const mine = useMemo(() => snippetsOf(own, locale), [own, locale]);
  const all = useMemo(
    () => ({ snippets: atFirst([...mine, ...(playbook?.snippets ?? [])]), phases: playbook?.phases ?? [], locale }),
    [mine, playbook, locale],
  );
  const find = useFinding(all);
  const [uses, count] = useUsage();
  const ids = new Set(mine.map(({ id }) => id));
  const written = new Map(mine.map((snippet) => [snippet.id, snippet]));

  const phrase = (snippet: Snippet, found: Range[] = [], because: string | null = null): Phrase => ({
    ...phraseFor(written.get(snippet.id) ?? snippet, playbook, atHand.current, off[snippet.id], locale, today),
    found: off[snippet.id]?.size ? [] : found,
    because,
    own: ids.has(snippet.id),
  });
  const found = query.trim() === '' ? null : find(query, { phase: suggested.phase, uses });
  const use = (deed: (text: string) => void) => (text: string, snippet: Snippet) => {
    count(snippet.id);
    deed(text);
  };
  const makeOwn = async ({ phase, text, tags }: Snippet) => {
    const copy = { id: newPhraseId(), locale: baseOf(locale), phase, text, tags: [...tags], favourite: false };
    say.done(t((await change((now) => withPhrase(now, copy))) ? 'own.made' : 'own.not-stored'));
  };
  const phases = (playbook?.phases ?? []).map(({ id, title }) => ({
    id: id as string,
    title,
    lang: locale as string,
    phrases: (playbook?.snippets ?? []).filter((snippet) => snippet.phase === id).map((snippet) => phrase(snippet)),
  }));
  const mineGroup = { id: 'own', title: t('page.phrases'), lang: '', phrases: mine.map((snippet) => phrase(snippet)) };

  return (
    <>
      <AboutDebt atHand={atHand} />
      {!playbook && <p class="soft">{t('phrases.no-playbook')}</p>}
      <PhraseList
        query={query}
        onQuery={setQuery}
        hits={found?.hits.map((hit) => phrase(hit.snippet, hit.ranges)) ?? null}
        total={found?.total ?? 0}
        suggested={suggested.phrases.map(({ snippet, because }) => phrase(snippet, [], because))}
        groups={[mineGroup, ...phases]
          .filter(({ phrases }) => phrases.length > 0)
          .map((group) => ({ ...group, open: group === mineGroup || group === phases[0] }))}
        lang={locale}
        labelOf={(key) => placeholderLabel(key, locale)}
        factOf={(key) => factRow(heldKey(debtAtHand(atHand.current ?? {}), key), atHand, locale, key)}
        onInsert={use(onInsert)}
        onCopy={use(onCopy)}
        onSwitch={({ id }, part, on) => setOff((now) => ({ ...now, [id]: switched(now[id], part, on) }))}
        onNoted={() => void atHand.setTick(OLD_DEBT_NOTE, true)}
        onMakeOwn={(snippet) => void makeOwn(snippet)}
      />
      <div class="phrases-foot">
        <a href="/phrases.html" target="_blank" rel="noreferrer">
          {t('page.phrases')}: {t('own.manage')}
        </a>
        {playbook && locale !== phraseLocale && (
          <p class="soft">
            {t('phrases.shown-in', { wanted: PHRASE_LOCALE_NAMES[phraseLocale], shown: PHRASE_LOCALE_NAMES[locale] })}
          </p>
        )}
        <Choice
          label={t('phrases.language')}
          options={phraseLocaleOptions}
          chosen={phraseLocale}
          onChoose={onPhraseLocale}
        />
      </div>
    </>
  );
}

function switched(off: ReadonlySet<number> | undefined, part: number, on: boolean): ReadonlySet<number> {
  const next = new Set(off);
  if (on) next.delete(part);
  else next.add(part);
  return next;
}

/** Which of several debts the phrases speak of. */
function AboutDebt({ atHand }: Pick<Props, 'atHand'>) {
  const { t } = useLanguage();
  const row = atHand.current;
  const debts = row ? debtsOf(row) : [];
  if (row === null || debts.length < 2) return null;
  return (
    <Choice
      label={t('debt.spoken')}
      options={debts.map(({ number, name }) => ({
        value: String(number),
        title: name || t('debt.numbered', { number }),
        own: name !== '',
      }))}
      chosen={String(debtAtHand(row))}
      onChoose={(number) => void atHand.work({ change: 'debt-at-hand', debt: Number(number) })}
    />
  );
}
