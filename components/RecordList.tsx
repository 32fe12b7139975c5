/** Records to choose from, newest first. */
import type { Channel, RecordStart } from '../lib/evidence/entry';
import { dateTime } from '../lib/i18n/format';
import type { Translate } from '../lib/i18n/translate';
import { useLanguage } from './language';
import { channelWords } from './SessionItem';

export interface RecordSummary {
  id: string;
  title: string | null;
  url: string | null;
  openedAt: string;
  messages: number;
  running: boolean;
  /** How it came about, and over what, where no page was watched. */
  start?: RecordStart;
  channel?: Channel | null;
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
            <span class="record-title">{recordTitle(record, t)}</span>
            <span class="soft figures">
              {dateTime(record.openedAt, locale)} · {t('count.messages', { count: record.messages })}
              {record.running && ` · ${t('record.current')}`}
              {(record.start ?? 'user') !== 'user' && ` · ${t('record.not-captured')}`}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** What a record is called. One that was not captured says what it is. */
export function recordTitle(record: Pick<RecordSummary, 'title' | 'url' | 'start' | 'channel'>, t: Translate): string {
  const { title, url, start = 'user', channel } = record;
  if (start === 'user') return title ?? hostOf(url) ?? t('record.page-unknown');
  const what = channel ? channelWords(channel, t) : t(`record.kind.${start}`);
  return title === null ? what : `${what} · ${title}`;
}

function hostOf(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).host : null;
}
