/** Starting and stopping. A site is asked for inside the click, where alone the browser lets us ask. */
import { useState } from 'preact/hooks';
import { useLanguage } from '../../components/language';
import { requestSites } from '../../lib/platform/permissions';
import type { Survey } from '../../lib/protocol/calls';
import { ask } from '../../lib/protocol/client';
import { failed } from '../../lib/protocol/problem';
import type { CaseRow } from '../../lib/storage/store';
import { hostsOf, sitesToAsk } from './found';
import type { Say } from './useNotice';

interface Needs {
  survey: Survey | null;
  refresh: () => Promise<void>;
  ensureCase: () => Promise<CaseRow | null>;
  say: Say;
}

export function useRecording({ survey, refresh, ensureCase, say }: Needs) {
  const { t } = useLanguage();
  const [busy, setBusy] = useState(false);
  const hold = async (deed: () => Promise<void>) => {
    setBusy(true);
    try {
      await deed();
      await refresh();
    } finally {
      setBusy(false);
    }
  };

  const begin = async (page: Survey, asked: Promise<boolean>) => {
    const granted = await asked;
    if (!granted && page.access !== 'ok') return say.failed(failed('no-access').problem);
    const row = await ensureCase();
    if (row === null) return;
    const answer = await ask('start', { tab: page.tab, caseId: row.id });
    const refused = granted ? [] : page.unreadable;
    if (!answer.ok) {
      const missed = answer.problem.code === 'no-chat' && refused.length > 0;
      return missed ? say.done(t('status.refused', { hosts: hostsOf(refused) })) : say.failed(answer.problem);
    }
    if (answer.value.alreadyRunning) return say.done(t('status.already'));
    if (refused.length > 0) return say.done(t('status.partly', { hosts: hostsOf(refused) }));
    return say.done(t('status.started'));
  };

  const start = () => {
    if (survey === null) return;
    if (survey.access === 'restricted') return say.failed(failed('restricted-page').problem);
    if (survey.access === 'gone') return say.failed(failed('page-gone').problem);
    const sites = sitesToAsk(survey);
    const asked = sites.length > 0 ? requestSites(sites) : Promise.resolve(survey.access === 'ok');
    void hold(() => begin(survey, asked));
  };

  const stop = (record: string) =>
    void hold(async () => {
      const answer = await ask('stop', { record });
      if (answer.ok) say.done(t('status.stopped'));
      else say.failed(answer.problem);
    });

  return { busy, start, stop };
}
