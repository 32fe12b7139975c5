/** The panel's one status line: the last thing worth saying. */
import { useCallback, useState } from 'preact/hooks';
import type { NoticeContent } from '../../components/Notice';
import type { Problem } from '../../lib/protocol/problem';

export interface Say {
  done: (text: string) => void;
  failed: (problem: Problem) => void;
}

export function useNotice() {
  const [notice, setNotice] = useState<NoticeContent | null>(null);
  const done = useCallback((text: string) => setNotice((now) => ({ at: (now?.at ?? 0) + 1, text })), []);
  const failed = useCallback((problem: Problem) => setNotice((now) => ({ at: (now?.at ?? 0) + 1, problem })), []);
  const dismiss = useCallback(() => setNotice(null), []);
  return { notice, say: { done, failed }, dismiss };
}
