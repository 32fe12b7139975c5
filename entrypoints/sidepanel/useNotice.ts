/** The panel's one status line: the last thing worth saying. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { NoticeContent } from '../../components/Notice';
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
  const dismiss = useCallback(() => setNotice(null), []);
  return { notice, say: { done, failed }, dismiss };
}
