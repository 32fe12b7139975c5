/** What was agreed: every line with where it was said, blanks with their question, and the proof in writing. */
import { useMemo } from 'preact/hooks';
import { AgreedDebt } from '../../../components/AgreedDebt';
import { FileDrop } from '../../../components/FileDrop';
import { Fold } from '../../../components/Fold';
import { roleOf } from '../../../components/GivenFiles';
import { LineChoice } from '../../../components/LineChoice';
import { useLanguage } from '../../../components/language';
import { TermItem } from '../../../components/TermItem';
import { agreedDebt } from '../../../lib/case/agreed';
import { TERM_QUESTIONS } from '../../../lib/case/data/term-questions';
import { debtsOf } from '../../../lib/case/debt';
import type { Line } from '../../../lib/case/line';
import { openQuestions, readBack } from '../../../lib/case/read-back';
import type { SaidLine } from '../../../lib/case/said';
import { spokenFacts } from '../../../lib/case/spoken';
import { linesFor } from '../../../lib/case/term-lines';
import { heardIn, proposalsFor } from '../../../lib/case/term-proposals';
import {
  proposedTerm,
  type SheetState,
  sheetState,
  type TermSheet,
  termState,
  unconfirmed,
} from '../../../lib/case/terms';
import { sheetOf } from '../../../lib/case/work';
import { placeholderLabel } from '../../../lib/playbook/placeholder';
import { baseOf, type Playbook } from '../../../lib/playbook/playbook';
import { termsOf } from '../case-terms';
import type { CaseAtHand } from '../useCase';
import type { Deeds } from '../useDeeds';
import type { Entering } from '../useEntering';

interface Props {
  atHand: CaseAtHand;
  playbook: Playbook;
  /** What the other side said in all records of the case, oldest first. */
  lines: readonly SaidLine[];
  /** Shows a line in its record. */
  onGo: (line: Line) => void;
  deeds: Pick<Deeds, 'insert' | 'copy'>;
  entering: Pick<Entering, 'files'>;
}

export function AgreementPart(props: Props) {
  const { t } = useLanguage();
  const sheet = sheetOf(props.atHand.current ?? {});
  return (
    <Fold id="agreement" title={t('case.part.agreement')} state={useStateWords(sheetState(sheet), sheet)}>
      <Terms {...props} sheet={sheet} />
    </Fold>
  );
}

/** Looks through the chat for each line: made only when the part is open. */
function Terms({ atHand, playbook, lines, onGo, deeds, entering, sheet }: Props & { sheet: TermSheet }) {
  const { t } = useLanguage();
  const row = atHand.current;
  // While nobody has said which of several debts it is about, the figures of none are proposed.
  const facts = row ? spokenFacts(row, null, agreedDebt(row) ?? 0) : {};
  const titles = termsOf(playbook);
  const titleOf = (term: string) => titles.find(({ id }) => id === term)?.title ?? term;
  const base = baseOf(playbook.locale);
  const whole = readBack(sheet, titleOf, base);
  const open = openQuestions(sheet, base);
  const heard = useMemo(() => heardIn(lines), [lines]);
  const debts = row ? debtsOf(row) : [];
  return (
    <>
      <p class="soft">{t('term.what')}</p>
      {row && debts.length > 1 && (
        <AgreedDebt
          debts={debts}
          agreed={agreedDebt(row)}
          onSay={(debt) => void atHand.work({ change: 'agreed-debt', debt })}
        />
      )}
      <ul class="terms">
        {titles.map(({ id, title }) => (
          <TermItem
            key={id}
            row={{
              id,
              title,
              lang: playbook.locale,
              state: termState(sheet, id),
              held: sheet.terms[id] ?? null,
              known: proposedTerm(id, facts, (fact) => placeholderLabel(fact, playbook.locale)),
              proposals: proposalsFor(id, heard, sheet.terms[id] ?? null),
              question: TERM_QUESTIONS[id][base],
              ...linesFor(id, lines),
            }}
            draft={`term:${row?.id ?? 'new'}:${id}`}
            onSet={(term, value, from) => atHand.work({ change: 'term', term, value, from })}
            onAsk={deeds.insert}
            onGo={onGo}
          />
        ))}
      </ul>
      <div class="actions">
        {whole !== null && (
          <>
            <button type="button" class="primary" onClick={() => deeds.insert(whole)}>
              {t('term.read-back')}
            </button>
            <button type="button" onClick={() => deeds.copy(whole)}>
              {t('term.read-back-copy')}
            </button>
          </>
        )}
        {open !== null && (
          <button type="button" onClick={() => deeds.copy(open)}>
            {t('term.ask-all')}
          </button>
        )}
      </div>
      <Written atHand={atHand} sheet={sheet} lines={lines} entering={entering} />
    </>
  );
}

function useStateWords(state: SheetState, sheet: TermSheet): string {
  const { t } = useLanguage();
  return state === 'open' ? t('term.sheet.open', { count: unconfirmed(sheet).length }) : t(`term.sheet.${state}`);
}

function Written({
  atHand,
  sheet,
  lines,
  entering,
}: Pick<Props, 'atHand' | 'lines' | 'entering'> & { sheet: TermSheet }) {
  const { t } = useLanguage();
  const proof = sheet.written;
  const link = (line: Line | null) =>
    void atHand.work({
      change: 'written',
      proof: line && { kind: 'message', at: new Date().toISOString(), line },
    });
  /** The file goes into the case first: only what is there can be pointed at. */
  const add = async (files: File[]) => {
    const [file] = files;
    if (!file) return;
    const made = await entering.files(t('term.written'), [{ file, role: roleOf(file, 'letter') }]);
    const sha256 = made?.sha256[0];
    if (sha256)
      void atHand.work({
        change: 'written',
        proof: { kind: 'file', at: new Date().toISOString(), sha256, name: file.name },
      });
  };
  return (
    <>
      <LineChoice
        label={t('term.written')}
        none={t('term.written-none')}
        {...linesFor('medium', lines)}
        chosen={proof?.kind === 'message' ? proof.line : null}
        onChoose={link}
      />
      {proof?.kind === 'file' ? (
        <>
          <p>{t('term.written-file', { name: proof.name })}</p>
          <code class="digest">{proof.sha256}</code>
          <button type="button" onClick={() => link(null)}>
            {t('term.written-unlink')}
          </button>
        </>
      ) : (
        <FileDrop
          label={t('term.written-add')}
          hint={t('term.written-hint')}
          accept="*/*"
          onFiles={(files) => void add(files)}
        />
      )}
      <Standing sheet={sheet} debt={agreedDebt(atHand.current ?? { facts: {} })} />
      <p class="soft">{t('term.written-why')}</p>
    </>
  );
}

/** What a linked proof has come to: nothing yet, while a line is blank or nobody has said which debt it is. */
function Standing({ sheet, debt }: { sheet: TermSheet; debt: number | null }) {
  const { t } = useLanguage();
  if (sheet.written === null) return null;
  const count = unconfirmed(sheet).length;
  return (
    <p class="judged" data-tone={count > 0 || debt === null ? 'limited' : 'good'}>
      {count > 0 ? t('term.written-open', { count }) : t(debt === null ? 'term.written-which' : 'term.over')}
    </p>
  );
}
