/** What is heard of screenshots that were not asked for here: by themselves, and by the keys. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { useLanguage } from '../../components/language';
import { onNews } from '../../lib/protocol/client';
import { failed, type Problem } from '../../lib/protocol/problem';
import type { Say } from './useNotice';

/** Why screenshots of this record do not come by themselves; null while they do, or nothing is known. */
export function useScreenshots(record: string | null, say: Say): Problem | null {
  const { t } = useLanguage();
  const [problem, setProblem] = useState<Problem | null>(null);
  const newest = useRef({ t, say });
  newest.current = { t, say };
  useEffect(() => {
    setProblem(null);
    const gone = new AbortController();
    onNews((news) => {
      if (news.news !== 'screenshot' || news.record !== record) return;
      const refused = news.refused === null ? null : failed(`screenshot-${news.refused}`).problem;
      // A tab that was out of sight for a moment needs no help.
      setProblem(refused?.code === 'screenshot-no-access' ? refused : null);
      if (!news.asked) return;
      if (refused) newest.current.say.failed(refused);
      else newest.current.say.done(newest.current.t('status.screenshot'));
    }, gone.signal);
    return () => gone.abort();
  }, [record]);
  return problem;
}
