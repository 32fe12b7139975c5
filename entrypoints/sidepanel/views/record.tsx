/** Record tab: the conversation as it comes, or an earlier one of the same case. */
import { EmptyState } from '../../../components/EmptyState';
import { EndForm } from '../../../components/EndForm';
import { useLanguage } from '../../../components/language';
import { NoteField } from '../../../components/NoteField';
import { ProblemText } from '../../../components/Notice';
import { RecordList, recordTitle } from '../../../components/RecordList';
import { type Goal, Transcript } from '../../../components/Transcript';
import { Waiting } from '../../../components/Waiting';
import { waitingSince } from '../../../lib/case/waiting';
import type { Account } from '../../../lib/evidence/account';
import type { Problem } from '../../../lib/protocol/problem';
import type { RecordRow } from '../../../lib/storage/store';
import type { Side } from '../../../lib/transcript/message';
import { summary } from '../../page/summary';
import type { ReadRecord } from '../../page/useRecord';

interface Props {
  shown: ReadRecord;
  /** The line that was asked for. */
  goal: Goal | null;
  records: RecordRow[];
  onChoose: (id: string) => void;
  onExport: () => void;
  onScreenshot: () => void;
  /** Why those that nobody clicks for do not come, as far as it is known. */
  noScreenshots: Problem | null;
  onNote: (text: string) => Promise<boolean>;
  onLabel: (seq: number, side: Side) => void;
  onEnded: (record: string, account: Account, next: string | null) => Promise<boolean>;
  /** To be reminded in so many minutes to try again. */
  onRetry: (minutes: number) => void;
}

export function RecordView({
  shown,
  goal,
  records,
  onChoose,
  onExport,
  onScreenshot,
  noScreenshots,
  onNote,
  onLabel,
  onEnded,
  onRetry,
}: Props) {
  const { t } = useLanguage();
  const { row, conversation, loading, failed } = shown;
  if (failed && !conversation) return <ProblemText problem={{ code: 'storage-failed' }} />;
  if (!row || !conversation)
    return loading ? (
      <p class="soft">{t('record.loading')}</p>
    ) : (
      <EmptyState title={t('record.none-title')}>{t('record.none-do')}</EmptyState>
    );
  const running = row.state !== 'closed';
  const since = running ? waitingSince(conversation) : null;
  return (
    <div class="record-view">
      <div class="record-head">
        <p class="record-title">{recordTitle(row, t)}</p>
        <div class="actions">
          {running && (
            <button type="button" onClick={onScreenshot}>
              {t('action.screenshot')}
            </button>
          )}
          <button type="button" onClick={onExport}>
            {t('action.export')}
          </button>
        </div>
      </div>
      {conversation.keyFingerprint === null && <p class="warning">{t('record.unsigned')}</p>}
      {running && noScreenshots && <ProblemText problem={noScreenshots} />}
      <Transcript
        key={row.id}
        conversation={conversation}
        loading={loading}
        live={running}
        goal={goal}
        {...(running ? { onLabel } : {})}
      />
      {running && conversation.lines.every((line) => line.type !== 'message') && (
        <p class="soft">{t('record.waiting-do')}</p>
      )}
      {since !== null && <Waiting since={Date.parse(since)} onRetry={onRetry} />}
      {running && (
        <details class="fold">
          <summary>{t('record.note-label')}</summary>
          <NoteField draft={`note:${row.id}`} onNote={onNote} />
        </details>
      )}
      {conversation.start === 'user' && (
        <details class="fold">
          <summary>{t('end.title')}</summary>
          <EndForm draft={`end:${row.id}`} onSave={(account, next) => onEnded(row.id, account, next)} />
        </details>
      )}
      <details class="fold">
        <summary>
          {t('record.earlier')} <span class="count">{records.length}</span>
        </summary>
        <RecordList records={records.map(summary)} chosen={row.id} onChoose={onChoose} />
      </details>
    </div>
  );
}
