/** What the other side said in the records of a case beside the one that is shown: each is read once, when it is wanted. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { SaidLine } from '../../lib/case/said';
import { replay } from '../../lib/evidence/replay';
import type { ReadStore, RecordRow } from '../../lib/storage/store';
import type { Conversation } from '../../lib/transcript/conversation';
import { linesOfOthers } from './case-terms';

/** What is older is read when it is chosen. */
const MOST_RECORDS = 20;

export function useTalks(
  store: ReadStore,
  records: readonly RecordRow[],
  shown: Conversation | null,
  wanted: boolean,
): SaidLine[][] {
  const [read, setRead] = useState<ReadonlyMap<string, SaidLine[]>>(new Map());
  const others = records.filter(({ id }) => id !== shown?.record).slice(0, MOST_RECORDS);
  const names = others.map(nameOf).join();

  // biome-ignore lint/correctness/useExhaustiveDependencies: the names say which records, and how far they go
  useEffect(() => {
    let gone = false;
    const missing = wanted ? others.filter((row) => !read.has(nameOf(row))) : [];
    void (async () => {
      for (const row of missing) {
        // A record that cannot be read has no promises to show; that it cannot is said where it is opened.
        const lines = await store.entries(row.id, 0).then(replay, () => null);
        if (gone) return;
        setRead((now) => new Map(now).set(nameOf(row), linesOfOthers(lines)));
      }
    })();
    return () => {
      gone = true;
    };
  }, [store, names, wanted]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  return useMemo(
    () => [linesOfOthers(shown), ...others.map((row) => read.get(nameOf(row)) ?? [])],
    [shown, names, read],
  );
}

const nameOf = ({ id, head }: RecordRow): string => `${id}/${head.count}`;
