/** What the guards say about the draft in the chat of this tab: codes and certainty only, the draft itself never comes here. */
import { useEffect, useState } from 'preact/hooks';
import type { DraftFinding } from '../../components/GuardNotice';
import { RULES } from '../../lib/guards/check';
import { onNews } from '../../lib/protocol/client';

/** One of each rule, the surest; none of rules that this version has no words for. */
export function useDraftFindings(tab: number | null): DraftFinding[] {
  const [findings, setFindings] = useState<DraftFinding[]>([]);
  useEffect(() => {
    setFindings([]);
    const gone = new AbortController();
    onNews((news) => {
      if (news.news === 'draft' && news.tab === tab) setFindings(surest(news.findings));
    }, gone.signal);
    return () => gone.abort();
  }, [tab]);
  return findings;
}

function surest(found: readonly { rule: string; certainty: DraftFinding['certainty'] }[]): DraftFinding[] {
  return RULES.flatMap(({ id }) => {
    const same = found.filter(({ rule }) => rule === id);
    if (same.length === 0) return [];
    return [{ rule: id, certainty: same.some(({ certainty }) => certainty === 'high') ? 'high' : 'medium' }];
  });
}
