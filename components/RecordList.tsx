/** Records to choose from, newest first. */
import { dateTime } from '../lib/i18n/format';
import { useLanguage } from './language';

export interface RecordSummary {
  id: string;
  title: string | null;
  url: string | null;
  openedAt: string;
  messages: number;
  running: boolean;
}

interface Props {
  records: RecordSummary[];
  chosen: string | null;
  onChoose: (id: string) => void;
}

export function RecordList({ records, chosen, onChoose }: Props) {
  const { t, locale } = useLanguage();
  return (
    <ul class="records">
      {records.map((record) => (
        <li key={record.id}>
          <button
            type="button"
            class="record"
            aria-current={record.id === chosen ? 'true' : undefined}
            onClick={() => onChoose(record.id)}
          >
            <span class="record-title">{record.title ?? hostOf(record.url) ?? t('record.page-unknown')}</span>
            <span class="soft figures">
              {dateTime(record.openedAt, locale)} · {t('count.messages', { count: record.messages })}
              {record.running && ` · ${t('record.current')}`}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function hostOf(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).host : null;
}
