/** How a contact ended: the result, what is open, and without a result what to bring next time, and when that is. */
import { LONGEST_ACCOUNT } from '../lib/evidence/account';
import { RESULTS, type SessionResult } from '../lib/evidence/entry';
import { Choice } from './Choice';
import { type Draft, useDraft } from './drafts';
import { useLanguage } from './language';
import { Words } from './Words';

export interface Ending {
  result: Draft;
  outcome: Draft;
  open: Draft;
  bring: Draft;
  /** Day of the next attempt, `2026-12-10`. */
  next: Draft;
}

export const useEnding = (draft: string): Ending => ({
  result: useDraft(`${draft}:result`, ''),
  outcome: useDraft(`${draft}:outcome`, ''),
  open: useDraft(`${draft}:open`, ''),
  bring: useDraft(`${draft}:bring`, ''),
  next: useDraft(`${draft}:next`, ''),
});

export const resultOf = ({ result }: Ending): SessionResult | null =>
  RESULTS.find((one) => one === result.value) ?? null;

export const settleEnding = (ending: Ending): void => {
  for (const field of Object.values(ending) as Draft[]) field.settle(field.value);
};

export function ResultFields({ ending }: { ending: Ending }) {
  const { t } = useLanguage();
  const result = resultOf(ending);
  return (
    <>
      <Choice
        label={t('contact.result')}
        options={[
          { value: '', title: t('session.result.unsaid') },
          ...RESULTS.map((value) => ({ value, title: t(`session.result.${value}`) })),
        ]}
        chosen={result ?? ''}
        onChoose={ending.result.type}
      />
      <Words label={t('contact.outcome')} draft={ending.outcome} most={LONGEST_ACCOUNT} rows={2} />
      <Words label={t('contact.open')} draft={ending.open} most={LONGEST_ACCOUNT} rows={2} />
      {result !== 'agreed' && (
        <>
          <Words label={t('contact.bring')} draft={ending.bring} most={LONGEST_ACCOUNT} rows={2} />
          <Words
            label={t('contact.next')}
            draft={ending.next}
            most={10}
            placeholder={t('text.example', { value: '2026-12-10' })}
          />
        </>
      )}
    </>
  );
}
