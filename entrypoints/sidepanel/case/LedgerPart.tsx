/** The promises of this case, from all of its records: what was read, what the user made of it, and what became of it. */
import { useContext, useMemo } from 'preact/hooks';
import { type Drafts, DraftsContext } from '../../../components/drafts';
import { Fold } from '../../../components/Fold';
import { useLanguage } from '../../../components/language';
import { PromiseLedger } from '../../../components/PromiseLedger';
import { paperDraft, quotationName, quotesDraft } from '../../../components/paper-draft';
import { asideOf } from '../../../lib/case/aside';
import { askInWriting } from '../../../lib/case/ask-in-writing';
import { confirmed, type LedgerRow, ledger } from '../../../lib/case/ledger';
import type { Line } from '../../../lib/case/line';
import { promisedIn, type SaidLine } from '../../../lib/case/said';
import { duesOf, type WorkChange } from '../../../lib/case/work';
import { plainDate } from '../../../lib/i18n/format';
import { baseOf, type PhraseLocale } from '../../../lib/playbook/playbook';
import type { Day } from '../../../lib/transcript/calendar';
import type { Conversation } from '../../../lib/transcript/conversation';
import type { CaseAtHand } from '../useCase';
import type { Deeds } from '../useDeeds';

interface Props {
  atHand: CaseAtHand;
  today: Day;
  /** What the other side said, a list for each record of the case. */
  talks: readonly SaidLine[][];
  /** The record that is shown. */
  conversation: Conversation | null;
  phraseLocale: PhraseLocale;
  reminding: boolean;
  deeds: Deeds;
  onGo: (line: Line) => void;
}

export function LedgerPart({ atHand, today, talks, conversation, phraseLocale, reminding, deeds, onGo }: Props) {
  const { t } = useLanguage();
  const drafts = useContext(DraftsContext);
  const row = atHand.current;
  const found = useMemo(() => talks.flatMap((lines) => promisedIn(lines, row ? duesOf(row) : [])), [talks, row]);
  const rows = ledger(row ? duesOf(row) : [], found, row ? asideOf(row) : [], today);

  return (
    <Fold id="ledger" title={t('ledger.title')} state={stateOf(rows)}>
      {rows.length === 0 ? (
        <p class="soft">{t('ledger.none')}</p>
      ) : (
        <PromiseLedger
          rows={rows}
          deeds={{
            drafts: `promise:${row?.id ?? 'new'}`,
            lang: phraseLocale,
            reminding,
            onNext: (one) => void atHand.work(next(one)),
            onCorrect: (one, corrected) =>
              void atHand.work({ change: 'put-dues', dues: [confirmed(one, corrected)], instead: null }),
            onDismiss: (one) => void dismiss(one),
            onOutcome: ({ id }, outcome) => void atHand.work({ change: 'close-due', id, done: true, outcome }),
            onGo,
            complaint: row && `/library.html#case/${row.id}`,
            onComplain: ({ line }) => quoteIn(drafts, row?.id ?? 'new', line),
            onInsert: deeds.insert,
            onCopy: deeds.copy,
            askOf: ({ line, date, late, done }) => {
              const day = date === null ? null : plainDate(date, baseOf(phraseLocale));
              return askInWriting({ words: line.quote, date: day, late: late > 0, done }, baseOf(phraseLocale));
            },
            lineOf: ({ line }) => lineNow(line, conversation),
          }}
        />
      )}
    </Fold>
  );

  function stateOf(all: readonly LedgerRow[]): string {
    const open = all.filter(({ state }) => state === 'open');
    const late = open.filter((one) => one.late > 0).length;
    const fresh = open.filter((one) => !one.confirmed).length;
    if (late > 0) return t('ledger.late-count', { count: late });
    if (fresh > 0) return t('ledger.found-count', { count: fresh });
    return open.length > 0 ? t('ledger.open-count', { count: open.length }) : '';
  }

  /** What was only read is shown no more; what stood in the case leaves it. */
  async function dismiss({ id, confirmed: kept }: LedgerRow): Promise<void> {
    await atHand.work({ change: 'put-aside', names: [id], aside: true });
    if (kept) await atHand.work({ change: 'drop-due', id });
  }
}

/** The complaint quotes the line when it is opened. */
function quoteIn(drafts: Drafts, caseId: string, line: Line): void {
  const name = quotesDraft(paperDraft(caseId));
  const names = (drafts.read(name) ?? '').split(' ').filter(Boolean);
  drafts.keep(name, [...new Set([...names, quotationName(line)])].join(' '));
}

function next(row: LedgerRow): WorkChange {
  if (!row.confirmed) return { change: 'put-dues', dues: [confirmed(row)], instead: null };
  return { change: 'close-due', id: row.id, done: row.state === 'open' };
}

/** Whether the page has changed the line, or taken it back, since it was said. */
function lineNow(line: Line, conversation: Conversation | null): 'edited' | 'recalled' | null {
  if (conversation?.record !== line.record) return null;
  const found = conversation.lines.find((one) => one.type === 'message' && one.message.seq === line.seq);
  if (found?.type !== 'message') return null;
  if (found.message.recalled !== null) return 'recalled';
  return found.message.text?.includes(line.quote) === false ? 'edited' : null;
}
