/** The panel's one status line: the last thing worth saying. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { NoticeContent } from '../../components/Notice';
import { onNews } from '../../lib/protocol/client';
import type { Problem } from '../../lib/protocol/problem';

const RESULT_MS = 12_000;

export interface Say {
  done: (text: string) => void;
  failed: (problem: Problem) => void;
}

export function useNotice() {
  const [notice, setNotice] = useState<NoticeContent | null>(null);
  const done = useCallback((text: string) => setNotice((now) => ({ at: (now?.at ?? 0) + 1, text })), []);
  const failed = useCallback((problem: Problem) => setNotice((now) => ({ at: (now?.at ?? 0) + 1, problem })), []);
  // A result has been read by then; a problem stays until it is put away.
  useEffect(() => {
    if (!notice || 'problem' in notice) return;
    const timer = setTimeout(() => setNotice((now) => (now === notice ? null : now)), RESULT_MS);
    return () => clearTimeout(timer);
  }, [notice]);
  // What goes wrong in the background while nobody asks: a full disk in the middle of a recording.
  useEffect(() => {
    const gone = new AbortController();
    onNews((news) => {
      if (news.news === 'problem') failed(news.problem);
    }, gone.signal);
    return () => gone.abort();
  }, [failed]);
  const dismiss = useCallback(() => setNotice(null), []);
  return { notice, say: { done, failed }, dismiss };
}
