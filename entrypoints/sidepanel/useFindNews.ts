/** The shortcut for finding a phrase: the panel goes to its search box, also when the shortcut is what opened it. */
import { useEffect, useRef } from 'preact/hooks';
import { takeSearch } from '../../lib/platform/finding';
import { onNews } from '../../lib/protocol/client';

const BOX = '#panel-phrases input[type=search]';
/** Frames that the box may take to be drawn: some ten seconds. */
const PATIENCE = 600;

export function useFindNews(tab: number | null, onFind: () => void): void {
  const go = useRef(onFind);
  go.current = onFind;
  useEffect(() => {
    if (tab === null) return;
    const gone = new AbortController();
    const find = () => {
      go.current();
      toBox(gone.signal);
    };
    onNews((news) => {
      if (news.news !== 'find' || news.tab !== tab) return;
      find();
      void takeSearch(tab);
    }, gone.signal);
    void takeSearch(tab).then((wanted) => wanted && !gone.signal.aborted && find());
    return () => gone.abort();
  }, [tab]);
}

function toBox(signal: AbortSignal, left = PATIENCE): void {
  requestAnimationFrame(() => {
    const box = document.querySelector<HTMLInputElement>(BOX);
    if (box) box.focus();
    else if (left > 0 && !signal.aborted) toBox(signal, left - 1);
  });
}
