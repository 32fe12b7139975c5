/** One case as a whole: its timeline, and the papers that are written from it. */
import { useState } from 'preact/hooks';
import { useLanguage } from '../../components/language';
import { Notice, type NoticeContent } from '../../components/Notice';
import { Timeline } from '../../components/Timeline';
import { newDue } from '../../lib/case/due';
import { timelineOf } from '../../lib/case/timeline';
import type { Account } from '../../lib/evidence/account';
import type { PhraseLocale } from '../../lib/playbook/playbook';
import { ask } from '../../lib/protocol/client';
import type { Problem } from '../../lib/protocol/problem';
import type { CaseRow, ReadStore, RecordRow } from '../../lib/storage/store';
import { dueTitle } from '../page/due-words';
import { factTitle, factValueWords } from '../page/fact-words';
import { CasePapers } from './CasePapers';
import { useCaseTold } from './useCaseTold';
import { placeHash } from './usePlace';

interface Props {
  store: ReadStore;
  row: CaseRow;
  records: RecordRow[];
  /** Language of what is written to the other side. */
  phrases: PhraseLocale;
}

export function CaseReader({ store, row, records, phrases }: Props) {
  const { t, locale } = useLanguage();
  const told = useCaseTold(store, records, t);
  const [notice, setNotice] = useState<NoticeContent | null>(null);
  const say = (text: string) => setNotice({ at: Date.now(), text });
  const sayProblem = (problem: Problem) => setNotice({ at: Date.now(), problem });
  if (told === null) return <p class="soft">{t('record.loading')}</p>;

  const utcOf = (date: string, time: string) => new Date(`${date}T${time}:00`).toISOString();
  const happenings = timelineOf(row, told, utcOf);
  const titleOf = (record: string) => told.find(({ id }) => id === record)?.title ?? t('record.page-unknown');

  const ended = async (record: string, account: Account, next: string | null) => {
    const answer = await ask('account', { record, account });
    if (!answer.ok) sayProblem(answer.problem);
    else if (next !== null) {
      const title = [t('contact.next-title'), account.bring?.trim()].filter(Boolean).join(': ').slice(0, 200);
      const due = newDue({ id: crypto.randomUUID(), kind: 'appointment', date: next, title, fen: null });
      await ask('work', { caseId: row.id, asked: { change: 'put-dues', dues: [due], instead: null } });
    }
    return answer.ok;
  };
  return (
    <section class="reader" aria-label={t('timeline.of', { title: row.title })}>
      <h2>{t('timeline.of', { title: row.title })}</h2>
      <Timeline
        happenings={happenings}
        hrefOf={placeHash}
        titleOf={titleOf}
        dueTitleOf={(due) => dueTitle(due, row, t)}
        factTitleOf={(key) => factTitle(key, t, locale, phrases)}
        factValueOf={(key, value) => factValueWords(key, value, t)}
        onEnded={ended}
      />
      <CasePapers
        store={store}
        row={row}
        told={told}
        happenings={happenings}
        phrases={phrases}
        say={{ done: say, problem: sayProblem }}
      />
      <Notice notice={notice} onDismiss={() => setNotice(null)} />
    </section>
  );
}
