/** The entries of a record some thousand at a time: a long one is never in memory as a whole. */
import type { EntryRow, ReadStore } from '../../lib/storage/store';

const AT_ONCE = 2_000;

/** Can be read again and again, from the beginning each time. */
export function entriesOf(store: ReadStore, record: string): AsyncIterable<EntryRow> {
  return {
    async *[Symbol.asyncIterator]() {
      for (let from = 0; ; from += AT_ONCE) {
        const rows = await store.entries(record, from, from + AT_ONCE);
        yield* rows;
        if (rows.length < AT_ONCE) return;
      }
    },
  };
}
