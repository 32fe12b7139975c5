/** Search in the words of every record. Each record is read once, and again only when it has grown. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SearchHit } from '../../components/SearchHits';
import { replay } from '../../lib/evidence/replay';
import type { ReadStore, RecordRow } from '../../lib/storage/store';
import type { Message } from '../../lib/transcript/conversation';

const PAUSE_MS = 200;
const AROUND = 32;
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

/** Earlier wordings of a changed message count as well. */
function hitsIn(record: RecordRow, messages: Message[], words: string): SearchHit[] {
  return messages.flatMap((message) => {
    const texts = [message.text, ...message.changes.map(({ text }) => text), message.sender];
    const text = texts.find((candidate) => candidate?.toLowerCase().includes(words));
    if (!text) return [];
    const at = text.toLowerCase().indexOf(words);
    const end = at + words.length;
    const excerpt = {
      before: `${at > AROUND ? '…' : ''}${text.slice(Math.max(0, at - AROUND), at)}`,
      found: text.slice(at, end),
      after: `${text.slice(end, end + AROUND)}${text.length > end + AROUND ? '…' : ''}`,
    };
    return [{ record: record.id, title: record.title ?? record.url ?? '', message, excerpt }];
  });
}
