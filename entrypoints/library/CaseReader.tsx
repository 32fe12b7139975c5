/** One case as a whole: its timeline, and the papers that are written from it. */
import { useState } from 'preact/hooks';
import { useLanguage } from '../../components/language';
import { Notice, type NoticeContent } from '../../components/Notice';
import { PaperForm } from '../../components/PaperForm';
import { paperDraft } from '../../components/paper-draft';
import { Timeline } from '../../components/Timeline';
import { PAPER_WORDS, type PaperKind } from '../../lib/case/data/paper-words';
import { dayIn } from '../../lib/case/day';
import { newDue } from '../../lib/case/due';
import { factValues } from '../../lib/case/fact';
import { paperText, type Quotation } from '../../lib/case/paper';
import { type Happening, type RecordTold, timelineOf } from '../../lib/case/timeline';
import type { Account } from '../../lib/evidence/account';
import { check } from '../../lib/guards/check';
import { dateTime } from '../../lib/i18n/format';
import { baseOf, type PhraseLocale } from '../../lib/playbook/playbook';
import { ask } from '../../lib/protocol/client';
import { failed, type Problem } from '../../lib/protocol/problem';
import type { CaseRow, ReadStore, RecordRow } from '../../lib/storage/store';
import { dueTitle } from '../page/due-words';
import { enter } from '../page/entering';
import { factTitle, factValueWords } from '../page/fact-words';
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
  const keep = async (kind: PaperKind, text: string) => {
    const title = PAPER_WORDS[baseOf(phrases)].title[kind];
    const file = new File([text], `${title}.txt`, { type: 'text/plain' });
    const files = [{ file, role: 'own' as const }];
    const answer = await enter({ caseId: row.id, start: 'noted', title, account: null, rule: '', messages: [], files });
    if (answer.ok) say(t('paper.kept'));
    else sayProblem(answer.problem);
  };
  const copy = (text: string) =>
    navigator.clipboard.writeText(text).then(
      () => say(t('paper.copied')),
      (error: unknown) => sayProblem(failed('unexpected', String(error)).problem),
    );

  const now = new Date();
  const today = dayIn(`${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`);
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
      {today && (
        <PaperForm
          draft={paperDraft(row.id)}
          quotations={quotationsOf(told, (side) => t(`side.${side}`))}
          keptOn={(kind) => keptOn(happenings, PAPER_WORDS[baseOf(phrases)].title[kind], (at) => dateTime(at, locale))}
          write={(kind, asked, quotations) =>
            paperText(kind, {
              row,
              happenings,
              quotations,
              numberOf: (record) => numberIn(told, record),
              timeOf: (at) => dateTime(at, baseOf(phrases)),
              asked,
              today,
              locale: baseOf(phrases),
            })
          }
          findingsIn={(text) => findingsIn(text, row)}
          blank={PAPER_WORDS[baseOf(phrases)].blank}
          onCopy={(text) => void copy(text)}
          onPrint={() => print()}
          onKeep={(kind, text) => void keep(kind, text)}
        />
      )}
      <Notice notice={notice} onDismiss={() => setNotice(null)} />
    </section>
  );
}

const two = (count: number): string => String(count).padStart(2, '0');

/** A package of the whole case counts its records from the oldest on. */
function numberIn(told: readonly RecordTold[], record: string): number | null {
  const at = told.findIndex(({ id }) => id === record);
  return at < 0 ? null : at + 1;
}

/** What others said, the newest first. */
function quotationsOf(told: readonly RecordTold[], sideName: (side: 'agent' | 'bot') => string): Quotation[] {
  return told
    .flatMap(({ id, conversation }) =>
      conversation.lines.flatMap((line) => {
        if (line.type !== 'message' || !line.message.text) return [];
        const { side, sender, seq, observedAt, text } = line.message;
        if (side !== 'agent' && side !== 'bot') return [];
        return [{ record: id, seq, at: observedAt, who: sender ?? sideName(side), words: text }];
      }),
    )
    .toReversed()
    .slice(0, MOST_QUOTATIONS);
}

const MOST_QUOTATIONS = 200;

/** When a paper of this name was kept last. */
function keptOn(happenings: readonly Happening[], title: string, timeOf: (at: string) => string): string | null {
  const last = happenings.findLast((one) => one.kind === 'file' && one.role === 'own' && one.name === `${title}.txt`);
  return last ? timeOf(last.at) : null;
}

/** What a paper should not hold: a threat, heated words, and what is nobody's business. Its length is its own. */
function findingsIn(text: string, row: CaseRow) {
  const wanted = ['threat', 'heated', 'bank_card', 'id_card', 'otp', 'password'];
  const found = check(text, { said: [], facts: factValues(row) }).filter(({ rule }) => wanted.includes(rule));
  return [...new Map(found.map(({ rule, certainty }) => [rule, { rule, certainty }])).values()];
}
