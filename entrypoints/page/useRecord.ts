/** One record read from the store, and read on as entries come. */
import { useEffect, useState } from 'preact/hooks';
import { linksOf, type MarkedLink } from '../../lib/evidence/links';
import { startReplay } from '../../lib/evidence/replay';
import { onNews } from '../../lib/protocol/client';
import type { ReadStore, RecordRow } from '../../lib/storage/store';
import type { Conversation } from '../../lib/transcript/conversation';

export interface ReadRecord {
  row: RecordRow | null;
  conversation: Conversation | null;
  /** Links of messages as they stand now, by the number of their entry. */
  links: ReadonlyMap<number, MarkedLink[]>;
  loading: boolean;
  /** True when the store could not be read; what was read before still stands. */
  failed: boolean;
}

const nothing: ReadRecord = { row: null, conversation: null, links: new Map(), loading: false, failed: false };

export function useRecord(store: ReadStore, id: string | null): ReadRecord {
  const [state, setState] = useState(nothing);

  useEffect(() => {
    if (id === null) return setState(nothing);
    setState({ ...nothing, loading: true });
    const gone = new AbortController();
    const running = startReplay();
    const links = new Map<number, MarkedLink[]>();
    let next = 0;

    const read = async () => {
      const [row, entries] = await Promise.all([store.record(id), store.entries(id, next)]);
      if (gone.signal.aborted) return;
      for (const entry of entries) {
        running.add(entry);
        const marked = linksOf(entry);
        if (marked) links.set(marked.of, marked.links);
      }
      next = (entries.at(-1)?.seq ?? next - 1) + 1;
      setState({ row: row ?? null, conversation: running.conversation(), links, loading: false, failed: false });
    };
    const failed = () => {
      if (!gone.signal.aborted) setState((now) => ({ ...now, loading: false, failed: true }));
    };
    // One reading after the other: two at once would take the same entries twice.
    let reading = read().catch(failed);
    const readOn = () => {
      reading = reading.then(read).catch(failed);
    };
    onNews((news) => {
      if ('record' in news && news.record === id) readOn();
    }, gone.signal);
    return () => gone.abort();
  }, [store, id]);

  return state;
}
