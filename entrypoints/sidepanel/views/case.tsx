/** Case tab: what it is called, what it is about, and the facts that fill the phrases. */
import { useMemo } from 'preact/hooks';
import { Choice, type Option } from '../../../components/Choice';
import { FactField } from '../../../components/FactField';
import { FactsForm } from '../../../components/FactsForm';
import { useLanguage } from '../../../components/language';
import { dateTime } from '../../../lib/i18n/format';
import type { PhraseLocale, Playbook } from '../../../lib/playbook/playbook';
import type { Day } from '../../../lib/transcript/calendar';
import type { Conversation } from '../../../lib/transcript/conversation';
import { AgreementPart } from '../case/AgreementPart';
import { FollowPart } from '../case/FollowPart';
import { MoneyParts } from '../case/MoneyParts';
import { RulesPart } from '../case/RulesPart';
import { linesOfOthers } from '../case-terms';
import { factRow, firstKeys, moreKeys } from '../facts';
import type { CaseAtHand } from '../useCase';
import type { Deeds } from '../useDeeds';
import type { Say } from '../useNotice';

interface Props {
  atHand: CaseAtHand;
  playbook: Playbook | null;
  phraseLocale: PhraseLocale;
  topics: Option<string>[];
  today: Day;
  /** The record that is shown: what the other side said in it can be linked. */
  conversation: Conversation | null;
  deeds: Deeds;
  say: Say;
}

export function CaseView({ atHand, playbook, phraseLocale, topics, today, conversation, deeds, say }: Props) {
  const { t, locale } = useLanguage();
  const { current, topic } = atHand;
  const row = (key: string) => factRow(key, atHand, phraseLocale);
  const first = firstKeys(topic);
  const lines = useMemo(() => linesOfOthers(conversation), [conversation]);

  return (
    <div class="case-view">
      {current ? (
        <>
          <FactField
            draft={`title:${current.id}`}
            label={t('case.name')}
            kind="text"
            saved={current.title}
            onSave={(title) => (title === '' ? Promise.resolve(false) : atHand.rename(title))}
          />
          <p class="soft figures">{t('case.created', { when: dateTime(current.createdAt, locale) })}</p>
        </>
      ) : (
        <p class="soft">{t('case.empty')}</p>
      )}
      <Choice label={t('case.topic')} options={topics} chosen={topic} onChoose={(next) => void atHand.setTopic(next)} />
      {playbook && (
        <p class="soft" lang={playbook.locale}>
          {[playbook.about, playbook.needs].filter(Boolean).join(' ')}
        </p>
      )}
      {playbook?.debt !== false && (
        <MoneyParts
          atHand={atHand}
          phraseLocale={phraseLocale}
          today={today}
          lines={lines}
          onCopy={deeds.copy}
          say={say}
        />
      )}
      {playbook && playbook.terms.length > 0 && (
        <AgreementPart atHand={atHand} playbook={playbook} lines={lines} deeds={deeds} />
      )}
      <FollowPart atHand={atHand} today={today} lines={lines} />
      {playbook && <RulesPart atHand={atHand} playbook={playbook} today={today} say={say} />}
      <FactsForm first={first.map(row)} more={moreKeys(current, playbook, first).map(row)} />
    </div>
  );
}
