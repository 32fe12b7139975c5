/** What the user said in the conversations of the case that are over: a draft should not say something else without a reason. */
import { replay } from '../../lib/evidence/replay';
import type { EntryRow, ReadStore, RecordRow } from '../../lib/storage/store';
import type { Side } from '../../lib/transcript/message';

/** So many conversations, and of each so many of the last entries: a draft waits for the answer. */
const MOST_RECORDS = 3;
const MOST_ENTRIES = 80;

/** What is said in the conversation that runs, by whom as the user corrected it, and when. */
export const wordsIn = (entries: EntryRow[]): { side: Side; text: string; at: string }[] =>
  replay(entries).lines.flatMap((line) =>
    line.type === 'message' && line.message.text
      ? [{ side: line.message.side, text: line.message.text, at: line.message.observedAt }]
      : [],
  );

/** Oldest first; `row` is the record that runs. */
export async function earlierWords(
  store: Pick<ReadStore, 'records' | 'entries'>,
  row: Pick<RecordRow, 'id' | 'caseId'>,
): Promise<{ side: 'customer'; text: string; at: string }[]> {
  const over = (await store.records(row.caseId))
    .filter(({ id, state }) => id !== row.id && state === 'closed')
    .sort((a, b) => a.openedAt.localeCompare(b.openedAt))
    .slice(-MOST_RECORDS);
  const read = await Promise.all(
    over.map(({ id, head }) => store.entries(id, Math.max(0, head.count - MOST_ENTRIES)).then(replay)),
  );
  return read.flatMap(({ lines }) =>
    lines.flatMap((line) =>
      line.type === 'message' && line.message.side === 'customer' && line.message.text
        ? [{ side: 'customer' as const, text: line.message.text, at: line.message.observedAt }]
        : [],
    ),
  );
}
