/** A contact that no page showed, written down: over what, when, with whom, what was said, what came of it, and its files. */
import type { ComponentChildren } from 'preact';
import { dayIn } from '../lib/case/day';
import { type Account, LONGEST_ACCOUNT, LONGEST_NAME } from '../lib/evidence/account';
import { CHANNELS, type Channel } from '../lib/evidence/entry';
import { Choice } from './Choice';
import { ContactWhen, momentsOf, settleWhen, useWhen } from './ContactWhen';
import { useDraft } from './drafts';
import type { Given } from './GivenFiles';
import { type DraftFinding, GuardNotice } from './GuardNotice';
import { useLanguage } from './language';
import { RecordForm } from './RecordForm';
import { ResultFields, resultOf, settleEnding, useEnding } from './ResultFields';
import { Words } from './Words';

interface Props {
  /** Begins the names of what is typed here. */
  draft: string;
  /** What helps while it goes on, for the channel that is chosen. */
  asideFor: (channel: Channel) => ComponentChildren;
  /** What everybody would read in words that are posted. */
  findingsIn: (text: string) => DraftFinding[];
  /** Answers whether it was stored. `next`: the day of the next attempt. */
  onSave: (account: Account, files: readonly Given[], next: string | null) => Promise<boolean>;
}

const OUTSIDE = CHANNELS.filter((one) => one !== 'chat');

export function ContactForm({ draft, asideFor, findingsIn, onSave }: Props) {
  const { t } = useLanguage();
  const chosen = useDraft(`${draft}:channel`, 'phone');
  const channel = OUTSIDE.find((one) => one === chosen.value) ?? 'phone';
  const when = useWhen(draft);
  const [party, agent] = [useDraft(`${draft}:party`, ''), useDraft(`${draft}:agent`, '')];
  const points = useDraft(`${draft}:points`, '');
  const ending = useEnding(draft);
  const next = ending.next.value.trim();

  const problemOf = (files: readonly Given[]) => {
    const words = [party, agent, points, ending.outcome, ending.open, ending.bring].some(({ value }) => value.trim());
    if (!words && files.length === 0) return t('contact.empty');
    return next && !dayIn(next) ? t('contact.bad-date') : null;
  };
  const save = async (files: readonly Given[]) => {
    const account: Account = {
      channel,
      ...momentsOf(when),
      result: resultOf(ending),
      text: points.value,
      party: party.value,
      agent: agent.value,
      outcome: ending.outcome.value,
      open: ending.open.value,
      bring: ending.bring.value,
    };
    if (!(await onSave(account, files, next || null))) return false;
    for (const field of [party, agent, points]) field.settle(field.value);
    settleWhen(when);
    settleEnding(ending);
    return true;
  };

  return (
    <RecordForm
      channel={channel}
      files={{ label: t('contact.files'), hint: t('contact.files-hint') }}
      save={t('contact.save')}
      problemOf={problemOf}
      onSave={save}
    >
      <Choice
        label={t('contact.channel')}
        options={OUTSIDE.map((value) => ({ value, title: t(`session.channel.${value}`) }))}
        chosen={channel}
        onChoose={chosen.type}
      />
      {asideFor(channel)}
      <ContactWhen when={when} />
      <div class="pair">
        <Words label={t('contact.party')} draft={party} most={LONGEST_NAME} />
        <Words label={t('contact.agent')} draft={agent} most={LONGEST_NAME} />
      </div>
      <Words label={t('contact.points')} draft={points} most={LONGEST_ACCOUNT} rows={4} />
      {channel === 'post' && (
        <>
          <p class="soft">{t('contact.post')}</p>
          <GuardNotice findings={findingsIn(points.value)} />
        </>
      )}
      <ResultFields ending={ending} />
    </RecordForm>
  );
}
