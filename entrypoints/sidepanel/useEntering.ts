/** What is written down, pasted or added becomes a record of the case at hand; a next attempt stands in the follow-up. */
import type { Given } from '../../components/GivenFiles';
import { useLanguage } from '../../components/language';
import type { Pasted } from '../../components/PasteForm';
import { newDue } from '../../lib/case/due';
import type { Account } from '../../lib/evidence/account';
import type { Output, PanelCalls } from '../../lib/protocol/calls';
import { ask } from '../../lib/protocol/client';
import { type Entering as Asked, enter } from '../page/entering';
import type { CaseAtHand } from './useCase';
import type { Say } from './useNotice';

export interface Entering {
  contact: (account: Account, files: readonly Given[], next: string | null) => Promise<boolean>;
  pasted: (pasted: Pasted) => Promise<boolean>;
  /** How a captured conversation ended. */
  ended: (record: string, account: Account, next: string | null) => Promise<boolean>;
  /** Files alone; null when that failed, which has been said. */
  files: (title: string, files: readonly Given[]) => Promise<Output<PanelCalls, 'enter'> | null>;
}

export function useEntering(atHand: CaseAtHand, say: Say): Entering {
  const { t } = useLanguage();
  const enterNow = async (asked: Omit<Asked, 'caseId'>) => {
    const row = await atHand.ensure();
    if (row === null) return null;
    const answer = await enter({ caseId: row.id, ...asked });
    if (!answer.ok) say.failed(answer.problem);
    else say.done(t(answer.value.missing === null ? 'contact.saved' : 'contact.saved-full'));
    return answer.ok ? answer.value : null;
  };
  const attempt = async (date: string | null, bring: string | null) => {
    if (date === null) return;
    const title = [t('contact.next-title'), bring?.trim()].filter(Boolean).join(': ').slice(0, 200);
    const due = newDue({ id: crypto.randomUUID(), kind: 'appointment', date, title, fen: null });
    await atHand.work({ change: 'put-dues', dues: [due], instead: null });
  };
  return {
    contact: async (account, files, next) => {
      const title = account.party?.trim() || null;
      const made = await enterNow({ start: 'noted', title, account, rule: '', messages: [], files });
      if (made !== null) await attempt(next, account.bring);
      return made !== null;
    },
    pasted: async ({ title, rule, messages, files }) =>
      (await enterNow({ start: 'pasted', title, account: null, rule, messages, files })) !== null,
    ended: async (record, account, next) => {
      const answer = await ask('account', { record, account });
      if (!answer.ok) say.failed(answer.problem);
      else {
        await attempt(next, account.bring);
        say.done(t('end.saved'));
      }
      return answer.ok;
    },
    files: (title, files) => enterNow({ start: 'noted', title, account: null, rule: '', messages: [], files }),
  };
}
