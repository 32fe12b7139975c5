/** What the background knows of the browser tab: asked at first, at its news, and now and then until a chat is found. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Survey } from '../../lib/protocol/calls';
import { ask, onNews } from '../../lib/protocol/client';
import type { Problem } from '../../lib/protocol/problem';

/** A chat window may open long after the page; looking costs one message. */
const LOOK_AGAIN_MS = 3_000;

export interface Surveyed {
  survey: Survey | null;
  /** Why there is no survey. */
  problem: Problem | null;
  refresh: () => Promise<void>;
}

export function useSurvey(tab: number | null): Surveyed {
  const [state, setState] = useState<Omit<Surveyed, 'refresh'>>({ survey: null, problem: null });
  const newest = useRef(0);

  const refresh = useCallback(async () => {
    newest.current += 1;
    const mine = newest.current;
    if (tab === null) return setState({ survey: null, problem: null });
    const answer = await ask('survey', { tab });
    if (mine !== newest.current) return;
    setState((now) =>
      answer.ok ? { survey: answer.value, problem: null } : { survey: now.survey, problem: answer.problem },
    );
  }, [tab]);

  useEffect(() => {
    const gone = new AbortController();
    setState({ survey: null, problem: null });
    void refresh();
    onNews((news) => {
      if (news.news === 'record' || (news.news === 'tab' && news.tab === tab)) void refresh();
    }, gone.signal);
    const moved = (id: number, change: { status?: string; url?: string }) => {
      if (id === tab && (change.status !== undefined || change.url !== undefined)) void refresh();
    };
    browser.tabs.onUpdated.addListener(moved);
    return () => {
      gone.abort();
      newest.current += 1;
      browser.tabs.onUpdated.removeListener(moved);
    };
  }, [tab, refresh]);

  const searching = state.survey?.access !== 'restricted' && !state.survey?.frames.some((frame) => frame.found);
  useEffect(() => {
    if (!searching) return;
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void refresh();
    }, LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [searching, refresh]);

  return { ...state, refresh };
}
