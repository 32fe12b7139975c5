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

const AT_ONCE = 2_000;
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

    // Some thousand at a time: all entries of a long record are several times what is kept of them.
    const read = async () => {
      for (let more = true; more; ) {
        const from = next;
        const [row, entries] = await Promise.all([store.record(id), store.entries(id, from, from + AT_ONCE)]);
        if (gone.signal.aborted) return;
        for (const entry of entries) {
          running.add(entry);
          const marked = linksOf(entry);
          if (marked) links.set(marked.of, marked.links);
        }
        next = (entries.at(-1)?.seq ?? next - 1) + 1;
        more = entries.length === AT_ONCE;
        // The beginning is shown at once, and then the whole.
        if (from === 0 || !more)
          setState({ row: row ?? null, conversation: running.conversation(), links, loading: more, failed: false });
      }
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
