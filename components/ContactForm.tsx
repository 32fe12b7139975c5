/** A contact that no page showed, written down: over what, when, with whom, what was said, what came of it, and its files. */
import { useState } from 'preact/hooks';
import { dayIn } from '../lib/case/day';
import { type Account, LONGEST_ACCOUNT, LONGEST_NAME } from '../lib/evidence/account';
import { CHANNELS } from '../lib/evidence/entry';
import { Choice } from './Choice';
import { ContactWhen, momentsOf, settleWhen, useWhen } from './ContactWhen';
import { useDraft } from './drafts';
import { type Given, GivenFiles } from './GivenFiles';
import { useLanguage } from './language';
import { ResultFields, resultOf, settleEnding, useEnding } from './ResultFields';
import { Words } from './Words';

interface Props {
  /** Begins the names of what is typed here. */
  draft: string;
  /** Answers whether it was stored. `next`: the day of the next attempt. */
  onSave: (account: Account, files: readonly Given[], next: string | null) => Promise<boolean>;
}

const OUTSIDE = CHANNELS.filter((one) => one !== 'chat');

export function ContactForm({ draft, onSave }: Props) {
  const { t } = useLanguage();
  const chosen = useDraft(`${draft}:channel`, 'phone');
  const channel = OUTSIDE.find((one) => one === chosen.value) ?? 'phone';
  const when = useWhen(draft);
  const [party, agent] = [useDraft(`${draft}:party`, ''), useDraft(`${draft}:agent`, '')];
  const points = useDraft(`${draft}:points`, '');
  const ending = useEnding(draft);
  const [files, setFiles] = useState<readonly Given[]>([]);
  const [wrong, setWrong] = useState<'contact.empty' | 'contact.bad-date' | null>(null);
  const [saving, setSaving] = useState(false);

  const save = async () => {
    const words = [party, agent, points, ending.outcome, ending.open, ending.bring].some(({ value }) => value.trim());
    const next = ending.next.value.trim();
    const problem = !words && files.length === 0 ? 'contact.empty' : next && !dayIn(next) ? 'contact.bad-date' : null;
    setWrong(problem);
    if (problem !== null || saving) return;
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
    setSaving(true);
    const stored = await onSave(account, files, next || null);
    setSaving(false);
    if (!stored) return;
    for (const field of [party, agent, points]) field.settle(field.value);
    settleWhen(when);
    settleEnding(ending);
    setFiles([]);
  };

  return (
    <form
      class="due-form"
      aria-busy={saving}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Choice
        label={t('contact.channel')}
        options={OUTSIDE.map((value) => ({ value, title: t(`session.channel.${value}`) }))}
        chosen={channel}
        onChoose={chosen.type}
      />
      <ContactWhen when={when} />
      <div class="pair">
        <Words label={t('contact.party')} draft={party} most={LONGEST_NAME} />
        <Words label={t('contact.agent')} draft={agent} most={LONGEST_NAME} />
      </div>
      <Words label={t('contact.points')} draft={points} most={LONGEST_ACCOUNT} rows={4} />
      <ResultFields ending={ending} />
      <GivenFiles
        label={t('contact.files')}
        hint={t('contact.files-hint')}
        files={files}
        channel={channel}
        onFiles={setFiles}
      />
      {wrong && (
        <p class="judged" role="alert" data-tone="bad">
          {t(wrong)}
        </p>
      )}
      <div class="actions">
        <button type="submit" class="primary" aria-disabled={saving}>
          {t('contact.save')}
        </button>
      </div>
    </form>
  );
}
