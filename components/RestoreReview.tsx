/** What a backup holds, held against this device, before anything is brought in. */
import type { CaseFate, RecordFate } from '../lib/backup/merge';
import { dateTime } from '../lib/i18n/format';
import type { FindingCode } from '../lib/verify/finding';
import { useLanguage } from './language';

export interface ReviewedRecord {
  id: string;
  title: string | null;
  openedAt: string | null;
  messages: number;
  fate: RecordFate | 'unusable';
  broken: { code: FindingCode; seq: number | null } | null;
}

export interface Reviewed {
  createdAt: string;
  complete: boolean;
  fresh: boolean;
  cases: readonly {
    id: string;
    title: string | null;
    fate: CaseFate | 'unreadable';
    records: readonly ReviewedRecord[];
    lost: number;
  }[];
}

interface Props {
  offer: Reviewed;
  onRestore: () => void;
  onCancel: () => void;
}

export function RestoreReview({ offer, onRestore, onCancel }: Props) {
  const { t, locale } = useLanguage();
  return (
    <section class="restore-review" aria-label={t('restore.review')}>
      <h3>{t('restore.review')}</h3>
      <p>{t('restore.made', { date: dateTime(offer.createdAt, locale) })}</p>
      {!offer.complete && <p class="warning">{t('restore.incomplete')}</p>}
      <p class="soft">{t(offer.fresh ? 'restore.settings-taken' : 'restore.settings-kept')}</p>
      <ul class="plain">
        {offer.cases.map(({ id, title, fate, records, lost }) => (
          <li key={id}>
            <strong>{title ?? t('restore.untitled')}</strong>: {t(`restore.case.${fate}`)}
            {lost > 0 && <p class="warning">{t('restore.lost', { count: lost })}</p>}
            <ul class="plain">
              {records.map((record) => (
                <RecordLine key={record.id} {...record} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <div class="actions">
        <button type="button" class="primary" onClick={onRestore}>
          {t('restore.start')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('action.cancel')}
        </button>
      </div>
    </section>
  );
}

function RecordLine({ title, openedAt, messages, fate, broken }: ReviewedRecord) {
  const { t, locale } = useLanguage();
  const when = openedAt ? dateTime(openedAt, locale) : null;
  const what = [title ?? t('record.page-unknown'), when, t('count.messages', { count: messages })];
  return (
    <li>
      {what.filter(Boolean).join(' · ')}: {t(`restore.record.${fate}`)}
      {broken && (
        <p class="warning">{t('restore.broken', { what: t(`finding.${broken.code}`), entry: broken.seq ?? '–' })}</p>
      )}
    </li>
  );
}
