/** Every record of one case, read: each once, and again only when it has grown. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { recordTitle } from '../../components/RecordList';
import type { RecordTold } from '../../lib/case/timeline';
import { replay } from '../../lib/evidence/replay';
import type { Translate } from '../../lib/i18n/translate';
import type { ReadStore, RecordRow } from '../../lib/storage/store';
import type { Conversation } from '../../lib/transcript/conversation';

/** Oldest first, as a package of the whole case counts them; null until all were read. */
export function useCaseTold(store: ReadStore, records: readonly RecordRow[], t: Translate): RecordTold[] | null {
  const read = useRef(new Map<string, { count: number; conversation: Conversation }>());
  const [told, setTold] = useState<{ row: RecordRow; conversation: Conversation }[] | null>(null);
  useEffect(() => {
    let gone = false;
    const conversationOf = async ({ id, head }: RecordRow): Promise<Conversation> => {
      const known = read.current.get(id);
      if (known?.count === head.count) return known.conversation;
      const conversation = replay(await store.entries(id));
      read.current.set(id, { count: head.count, conversation });
      return conversation;
    };
    const readAll = async () => {
      const all: { row: RecordRow; conversation: Conversation }[] = [];
      for (const row of [...records].sort((a, b) => a.openedAt.localeCompare(b.openedAt)))
        all.push({ row, conversation: await conversationOf(row) });
      if (!gone) setTold(all);
    };
    readAll().catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [store, records]);
  return (
    told?.map(({ row, conversation }) => ({
      id: row.id,
      title: recordTitle(row, t),
      running: row.state !== 'closed',
      conversation,
    })) ?? null
  );
}
