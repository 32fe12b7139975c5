/** The user points at the conversation: sites are asked for inside the click, what is pointed at is kept for its site. */
import { useEffect, useState } from 'preact/hooks';
import { useLanguage } from '../../components/language';
import type { PickOffer } from '../../components/PickChat';
import { patternOf, requestSites } from '../../lib/platform/permissions';
import type { Survey } from '../../lib/protocol/calls';
import { ask, onNews } from '../../lib/protocol/client';
import { chatFrame, placeName, sitesToAsk } from './found';
import type { Say } from './useNotice';

interface Needs {
  survey: Survey | null;
  say: Say;
}

/** What the panel offers of picking; null where there is no page to pick on. */
export function usePick({ survey, say }: Needs): PickOffer | null {
  const { t } = useLanguage();
  const [picking, setPicking] = useState(false);
  const tab = survey?.tab ?? null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is begun on one tab does not go on with another
  useEffect(() => setPicking(false), [tab]);
  useEffect(() => {
    const gone = new AbortController();
    onNews((news) => {
      if (news.news !== 'picked' || news.tab !== tab) return;
      setPicking(false);
      say.done(news.host === null ? t('pick.cancelled') : t('pick.taken', { host: placeName(news.host, t) }));
    }, gone.signal);
    return () => gone.abort();
  }, [tab, say, t]);

  const begin = async (page: Survey, asked: Promise<boolean>) => {
    // What is not granted stays out of reach; the rest can be pointed at.
    await asked;
    const answer = await ask('pick', { tab: page.tab, words: t('pick.on-page') });
    if (answer.ok) setPicking(true);
    else say.failed(answer.problem);
  };
  const onPick = () => {
    if (survey) void begin(survey, requestSites(sitesToPickIn(survey)));
  };
  const onCancel = () => {
    setPicking(false);
    if (tab !== null) void ask('endPick', { tab });
  };

  if (!survey || survey.access === 'restricted' || survey.access === 'gone' || isPractice(survey)) return null;
  return { picking, found: chatFrame(survey) !== null, onPick, onCancel };
}

/** Where a wrong chat was found, the right one may stand in any frame; then all that are large enough are asked for. */
function sitesToPickIn(survey: Survey): string[] {
  const foreign = survey.frames.flatMap((frame) => frame.foreign.flatMap(({ origin }) => patternOf(origin) ?? []));
  return [...new Set([...sitesToAsk(survey), ...foreign])];
}

/** Our own page needs no picking, and lets no script in. */
const isPractice = ({ url }: Survey): boolean => url?.startsWith(location.origin) ?? false;
