/** The shortcut for finding a phrase: the panel goes to its search box. */
import { useEffect, useRef } from 'preact/hooks';
import { onNews } from '../../lib/protocol/client';

export function useFindNews(tab: number | null, onFind: () => void): void {
  const go = useRef(onFind);
  go.current = onFind;
  useEffect(() => {
    const gone = new AbortController();
    onNews((news) => {
      if (news.news !== 'find' || news.tab !== tab) return;
      go.current();
      // Once the tab is drawn.
      requestAnimationFrame(() =>
        document.querySelector<HTMLInputElement>('#panel-phrases input[type=search]')?.focus(),
      );
    }, gone.signal);
    return () => gone.abort();
  }, [tab]);
}
