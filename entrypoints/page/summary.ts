/** A record as a line of a list. */
import type { RecordSummary } from '../../components/RecordList';
import type { RecordRow } from '../../lib/storage/store';

export const summary = ({ id, title, url, openedAt, messages, state, start, channel }: RecordRow): RecordSummary => ({
  id,
  title,
  url,
  openedAt,
  messages,
  running: state !== 'closed',
  ...(start && { start, channel: channel ?? null }),
});
