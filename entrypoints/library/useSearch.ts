/** Search in the words of every record. Each record is read once, and again only when it has grown. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SearchHit } from '../../components/SearchHits';
import { replay } from '../../lib/evidence/replay';
import type { ReadStore, RecordRow } from '../../lib/storage/store';
import type { Message } from '../../lib/transcript/conversation';
import { hitsIn } from './hits';

const PAUSE_MS = 200;
const MOST = 200;

/** Null while nothing is searched for, or the search is not done. */
export function useSearch(store: ReadStore, records: RecordRow[], query: string): SearchHit[] | null {
  const [hits, setHits] = useState<SearchHit[] | null>(null);
  const read = useRef(new Map<string, { count: number; messages: Message[] }>());
  const words = query.trim().toLowerCase();

  useEffect(() => {
    setHits(null);
    if (words === '') return;
    let gone = false;
    const messagesOf = async ({ id, head }: RecordRow): Promise<Message[]> => {
      const known = read.current.get(id);
      if (known?.count === head.count) return known.messages;
      const { lines } = replay(await store.entries(id));
      const messages = lines.flatMap((line) => (line.type === 'message' ? [line.message] : []));
      read.current.set(id, { count: head.count, messages });
      return messages;
    };
    const look = async () => {
      const found: SearchHit[] = [];
      for (const record of records) {
        const messages = await messagesOf(record).catch(() => []);
        if (gone) return;
        found.push(...hitsIn(record, messages, words));
      }
      setHits(found.slice(0, MOST));
    };
    const timer = setTimeout(() => void look(), PAUSE_MS);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [store, records, words]);

  return hits;
}
