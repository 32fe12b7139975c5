/** The papers that are written from a case: what they are made of, and what becomes of them. */

import { useLanguage } from '../../components/language';
import { PaperForm } from '../../components/PaperForm';
import { paperDraft } from '../../components/paper-draft';
import { PAPER_WORDS, type PaperKind } from '../../lib/case/data/paper-words';
import { factValues } from '../../lib/case/fact';
import { paperText, type Quotation } from '../../lib/case/paper';
import type { Happening, RecordTold } from '../../lib/case/timeline';
import { check } from '../../lib/guards/check';
import { dateTime } from '../../lib/i18n/format';
import { translate } from '../../lib/i18n/translate';
import { dayAt } from '../../lib/platform/today';
import { baseOf, type PhraseLocale } from '../../lib/playbook/playbook';
import { failed, type Problem } from '../../lib/protocol/problem';
import type { CaseRow, ReadStore } from '../../lib/storage/store';
import { enter } from '../page/entering';

interface Props {
  store: ReadStore;
  row: CaseRow;
  /** Every record of the case, oldest first. */
  told: readonly RecordTold[];
  happenings: readonly Happening[];
  /** Language of what is written to the other side. */
  phrases: PhraseLocale;
  say: { done: (text: string) => void; problem: (problem: Problem) => void };
}

export function CasePapers({ store, row, told, happenings, phrases, say }: Props) {
  const { t, locale } = useLanguage();
  const written = baseOf(phrases);
  const words = PAPER_WORDS[written];
  const inPaper = translate(written);
  const keep = async (kind: PaperKind, text: string) => {
    const title = words.title[kind];
    const file = new File([text], `${title}.txt`, { type: 'text/plain' });
    const files = [{ file, role: 'own' as const }];
    const answer = await enter({ caseId: row.id, start: 'noted', title, account: null, rule: '', messages: [], files });
    if (answer.ok) say.done(t('paper.kept'));
    else say.problem(answer.problem);
  };
  const copy = (text: string) =>
    navigator.clipboard.writeText(text).then(
      () => say.done(t('paper.copied')),
      (error: unknown) => say.problem(failed('unexpected', String(error)).problem),
    );
  const takeUp = async (sha256: string): Promise<string | null> => {
    const blob = await store.blob(sha256).catch(() => undefined);
    if (blob === undefined) say.problem(failed('unexpected', t('paper.gone')).problem);
    return blob ? new TextDecoder().decode(blob.bytes) : null;
  };

  const today = dayAt(new Date());
  return (
    <PaperForm
      draft={paperDraft(row.id)}
      quotations={quotationsOf(told, (side) => t(`side.${side}`))}
      keptOf={(kind) => keptOf(happenings, words.title[kind], (at) => dateTime(at, locale))}
      onTakeUp={takeUp}
      write={(kind, asked, quotations) =>
        paperText(kind, {
          row,
          happenings,
          quotations,
          numberOf: (record) => numberIn(told, record),
          timeOf: (at) => dateTime(at, written),
          asked,
          today,
          locale: written,
          budgetName: (line) => inPaper(`budget.line.${line}`),
        })
      }
      findingsIn={(text) => findingsIn(text, row)}
      blank={words.blank}
      onCopy={(text) => void copy(text)}
      onPrint={() => print()}
      onKeep={(kind, text) => void keep(kind, text)}
    />
  );
}

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

/** Every paper of this name that was kept, oldest first. */
function keptOf(happenings: readonly Happening[], title: string, timeOf: (at: string) => string) {
  return happenings.flatMap((one) => {
    if (one.kind !== 'file' || one.role !== 'own' || one.name !== `${title}.txt` || one.sha256 === null) return [];
    return [{ when: timeOf(one.at), sha256: one.sha256 }];
  });
}

/** What a paper should not hold: a threat, heated words, and what is nobody's business. Its length is its own. */
function findingsIn(text: string, row: CaseRow) {
  const wanted = ['threat', 'heated', 'bank_card', 'id_card', 'otp', 'password'];
  const found = check(text, { said: [], facts: factValues(row) }).filter(({ rule }) => wanted.includes(rule));
  return [...new Map(found.map(({ rule, certainty }) => [rule, { rule, certainty }])).values()];
}
