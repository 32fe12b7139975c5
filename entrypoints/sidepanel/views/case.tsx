/** Case tab: what it is called, what it is about, the facts that fill the phrases, and what comes of them. */
import { useMemo } from 'preact/hooks';
import { Choice, type Option } from '../../../components/Choice';
import { FactField } from '../../../components/FactField';
import { FactsForm } from '../../../components/FactsForm';
import { Fold } from '../../../components/Fold';
import { useLanguage } from '../../../components/language';
import { Triage } from '../../../components/Triage';
import type { Line } from '../../../lib/case/line';
import type { SaidLine } from '../../../lib/case/said';
import { dateTime } from '../../../lib/i18n/format';
import type { PhraseLocale, Playbook } from '../../../lib/playbook/playbook';
import type { Day } from '../../../lib/transcript/calendar';
import type { Conversation } from '../../../lib/transcript/conversation';
import { AgreementPart } from '../case/AgreementPart';
import { ChannelsPart } from '../case/ChannelsPart';
import { FollowPart } from '../case/FollowPart';
import { GoalPart } from '../case/GoalPart';
import { InfoPart } from '../case/InfoPart';
import { LedgerPart } from '../case/LedgerPart';
import { MoneyParts } from '../case/MoneyParts';
import { NextPart } from '../case/NextPart';
import { PapersPart } from '../case/PapersPart';
import { RulesPart } from '../case/RulesPart';
import { StandPart } from '../case/StandPart';
import { inOrder } from '../case-terms';
import { countryOf } from '../country';
import { factRow, firstKeys, moreKeys } from '../facts';
import type { Beginning } from '../useBeginning';
import type { CaseAtHand } from '../useCase';
import type { Deeds } from '../useDeeds';
import type { Entering } from '../useEntering';
import type { Say } from '../useNotice';
import { useReminders } from '../useReminders';

interface Props {
  atHand: CaseAtHand;
  playbook: Playbook | null;
  phraseLocale: PhraseLocale;
  topics: Option<string>[];
  today: Day;
  /** The record that is shown: what the other side said in it can be linked. */
  conversation: Conversation | null;
  /** What the other side said, a list for each record of the case, the one that is shown first. */
  talks: readonly SaidLine[][];
  /** How many records the case has. */
  records: number;
  /** Shows a line in its record. */
  onGo: (line: Line) => void;
  deeds: Deeds;
  entering: Entering;
  beginning: Beginning;
  say: Say;
}

export function CaseView({
  atHand,
  playbook,
  phraseLocale,
  topics,
  today,
  conversation,
  talks,
  records,
  onGo,
  deeds,
  entering,
  beginning,
  say,
}: Props) {
  const { t, locale } = useLanguage();
  const { current, topic } = atHand;
  const row = (key: string) => factRow(key, atHand, phraseLocale);
  const first = firstKeys(topic, current, today);
  const lines = talks[0] ?? [];
  const said = useMemo(() => inOrder(talks), [talks]);
  const reminders = useReminders();

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
      {beginning.removeSample && (
        <div class="warning">
          <p>{t('sample.mark')}</p>
          <button type="button" onClick={beginning.removeSample}>
            {t('sample.remove')}
          </button>
        </div>
      )}
      <Choice label={t('case.topic')} options={topics} chosen={topic} onChoose={(next) => void atHand.setTopic(next)} />
      {playbook && (
        <p class="soft" lang={playbook.locale}>
          {[playbook.about, playbook.needs].filter(Boolean).join(' ')}
        </p>
      )}
      <Triage topics={topics} onTake={beginning.triage} />
      {playbook && <StandPart atHand={atHand} playbook={playbook} today={today} talks={records} />}
      <Fold id="facts" title={t('case.facts')} begins="open">
        <FactsForm
          first={first.map(row)}
          more={moreKeys(current, playbook, first, today).map(row)}
          lines={talks.flat()}
          onGo={onGo}
        />
      </Fold>
      <GoalPart atHand={atHand} phraseLocale={phraseLocale} />
      {playbook?.debt !== false && <PapersPart atHand={atHand} phraseLocale={phraseLocale} say={say} />}
      <LedgerPart
        atHand={atHand}
        today={today}
        talks={talks}
        conversation={conversation}
        phraseLocale={playbook?.locale ?? phraseLocale}
        reminding={reminders.on}
        deeds={deeds}
        onGo={onGo}
      />
      {playbook?.debt !== false && (
        <MoneyParts
          atHand={atHand}
          phraseLocale={phraseLocale}
          today={today}
          lines={lines}
          allLines={talks.flat()}
          onGo={onGo}
          onCopy={deeds.copy}
          say={say}
        />
      )}
      {playbook && playbook.terms.length > 0 && (
        <AgreementPart atHand={atHand} playbook={playbook} lines={said} onGo={onGo} deeds={deeds} entering={entering} />
      )}
      {playbook && <ChannelsPart atHand={atHand} playbook={playbook} entering={entering} onCopy={deeds.copy} />}
      <FollowPart atHand={atHand} today={today} reminders={reminders} />
      {playbook && <NextPart atHand={atHand} playbook={playbook} />}
      {playbook && <RulesPart atHand={atHand} playbook={playbook} today={today} say={say} />}
      {playbook && (
        <InfoPart atHand={atHand} debt={playbook.debt} country={countryOf(current ?? { facts: {} }, playbook.locale)} />
      )}
      {beginning.openSample && (
        <button type="button" class="quiet" onClick={beginning.openSample}>
          {t('sample.open')}
        </button>
      )}
    </div>
  );
}
