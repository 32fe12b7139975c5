/** How a captured conversation ended: time and words stand in the record, the rest only the user knows. */
import { useState } from 'preact/hooks';
import { dayIn } from '../lib/case/day';
import { type Account, LONGEST_ACCOUNT } from '../lib/evidence/account';
import { useDraft } from './drafts';
import { useLanguage } from './language';
import { ResultFields, resultOf, settleEnding, useEnding } from './ResultFields';
import { Words } from './Words';

interface Props {
  draft: string;
  /** Answers whether it was written. `next`: the day of the next attempt. */
  onSave: (account: Account, next: string | null) => Promise<boolean>;
}

export function EndForm({ draft, onSave }: Props) {
  const { t } = useLanguage();
  const points = useDraft(`${draft}:points`, '');
  const ending = useEnding(draft);
  const [badDate, setBadDate] = useState(false);
  const { outcome, open, bring, next, result } = ending;
  const ready = [points, outcome, open, bring, result].some(({ value }) => value.trim() !== '');

  const save = async () => {
    const day = next.value.trim();
    const bad = day !== '' && dayIn(day) === null;
    setBadDate(bad);
    if (bad || !ready) return;
    const nobody = { begun: null, ended: null, timed: false, party: null, agent: null };
    const words = { text: points.value, outcome: outcome.value, open: open.value, bring: bring.value };
    if (!(await onSave({ channel: 'chat', ...nobody, ...words, result: resultOf(ending) }, day || null))) return;
    points.settle(points.value);
    settleEnding(ending);
  };

  return (
    <form
      class="due-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p class="soft">{t('end.what')}</p>
      <Words label={t('end.points')} draft={points} most={LONGEST_ACCOUNT} rows={2} />
      <ResultFields ending={ending} />
      {badDate && (
        <p class="judged" role="alert" data-tone="bad">
          {t('contact.bad-date')}
        </p>
      )}
      <div class="actions">
        <button type="submit" aria-disabled={!ready}>
          {t('end.save')}
        </button>
      </div>
    </form>
  );
}
