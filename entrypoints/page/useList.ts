/** A list from the store that is read again when the background has news of it. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { News } from '../../lib/protocol/calls';
import { onNews } from '../../lib/protocol/client';
import type { CaseRow, ReadStore, RecordRow } from '../../lib/storage/store';

interface List<Row> {
  /** Null until it was read once. */
  rows: Row[] | null;
  failed: boolean;
  /** Puts a row that an answer brought in its place, before the news of it comes. */
  put: (row: Row) => void;
}

function useList<Row extends { id: string }>(read: () => Promise<Row[]>, concerns: (news: News) => boolean): List<Row> {
  const [rows, setRows] = useState<Row[] | null>(null);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    const gone = new AbortController();
    let asked = 0;
    const refresh = async () => {
      asked += 1;
      const mine = asked;
      try {
        const found = await read();
        if (!gone.signal.aborted && mine === asked) setRows(found);
      } catch {
        if (!gone.signal.aborted) setFailed(true);
      }
    };
    void refresh();
    onNews((news) => {
      if (concerns(news)) void refresh();
    }, gone.signal);
    return () => gone.abort();
  }, [read, concerns]);

  const put = useCallback((row: Row) => {
    setRows((now) => [row, ...(now ?? []).filter(({ id }) => id !== row.id)]);
  }, []);
  return { rows, failed, put };
}

const ofCases = (news: News) => news.news === 'case';
const ofRecords = (news: News) => news.news === 'record' || news.news === 'appended';

/** Every case, the one used last first. */
export function useCases(store: ReadStore): List<CaseRow> {
  const read = useCallback(
    async () => (await store.cases()).sort((a, b) => b.updatedAt.localeCompare(a.updatedAt)),
    [store],
  );
  return useList(read, ofCases);
}

/** Records of one case, newest first; of all cases when `caseId` is left out; none for null. */
export function useRecords(store: ReadStore, caseId?: string | null): List<RecordRow> {
  const read = useCallback(async () => (caseId === null ? [] : store.records(caseId)), [store, caseId]);
  return useList(read, ofRecords);
}
