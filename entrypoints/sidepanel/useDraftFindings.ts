/** What the guards say about the draft in the chat of this tab, and what the user says to it. The draft itself never comes here. */
import { useEffect, useState } from 'preact/hooks';
import type { DraftFinding } from '../../components/GuardNotice';
import { useLanguage } from '../../components/language';
import { RULES } from '../../lib/guards/check';
import type { RuleId } from '../../lib/guards/finding';
import type { DraftWarning } from '../../lib/guards/told';
import { ask, onNews } from '../../lib/protocol/client';
import type { Say } from './useNotice';

/** One of each rule, the surest; none of rules that this version has no words for. */
export function useDraftFindings(tab: number | null, say: Say) {
  const { t } = useLanguage();
  const [findings, setFindings] = useState<DraftFinding[]>([]);
  useEffect(() => {
    setFindings([]);
    const gone = new AbortController();
    onNews((news) => {
      if (news.news === 'draft' && news.tab === tab) setFindings(surest(news.findings));
    }, gone.signal);
    return () => gone.abort();
  }, [tab]);
  const heed = async (rule: RuleId, deed: 'change' | 'fine') => {
    if (tab === null) return;
    const answer = await ask('heed', { tab, rule, deed });
    if (!answer.ok) say.failed(answer.problem);
    else if (!answer.value.did) say.done(t('guard.not-changed'));
  };
  return { findings, heed };
}

function surest(found: readonly DraftWarning[]): DraftFinding[] {
  return RULES.flatMap(({ id }) => {
    const same = found.filter(({ rule }) => rule === id);
    const sure = same.find(({ certainty }) => certainty === 'high') ?? same[0];
    return sure === undefined ? [] : [{ ...sure, rule: id }];
  });
}
