/** Papers written from a case: a complaint, a statement of facts, and the sheets of `paper-sheets`. Only what the case holds stands in them; what is not known is a blank. */
import { type Day, dayText } from '../transcript/calendar';
import { BUDGET_GROUPS, BUDGET_LINES, type BudgetLine, budgetKey } from './budget-sheet';
import type { Case } from './case';
import { PAPER_WORDS, type PaperKind, type PaperLocale, type PaperWords } from './data/paper-words';
import { SHEET_WORDS } from './data/sheet-words';
import { dayIn, daysBetween } from './day';
import { factValue, factValues } from './fact';
import { yuanOf } from './money';
import { aside, channelOf, filled, line, placeOf, section, table } from './paper-lines';
import { contentsSheet, objection, planSheet } from './paper-sheets';
import type { Happening } from './timeline';

/** Words of somebody, by the entry in which they stand. */
export interface Quotation {
  record: string;
  seq: number;
  at: string;
  /** As the transcript names them. */
  who: string;
  words: string;
}

export interface PaperParts {
  row: Case;
  /** The whole case in order; only what is dated before today is told. */
  happenings: readonly Happening[];
  quotations: readonly Quotation[];
  /** Record id → its number, as a package of the whole case counts them. */
  numberOf: (record: string) => number | null;
  /** A moment as a person reads it, in the user's zone. */
  timeOf: (at: string) => string;
  /** What the user asks for, one a line. */
  asked: string;
  today: Day;
  locale: PaperLocale;
  /** A line of the budget in the language of the paper. */
  budgetName: (line: BudgetLine) => string;
}

/** The paper as text, which the user reads, corrects and hands in. */
export function paperText(kind: PaperKind, parts: PaperParts): string {
  const words = PAPER_WORDS[parts.locale];
  return `${[words.title[kind], ...BODIES[kind](parts, words)].join('\n')}\n`;
}

const BODIES: Record<PaperKind, (parts: PaperParts, words: PaperWords) => string[]> = {
  complaint,
  facts: statement,
  plan: planSheet,
  objection: (parts, words) => objection(parts, words, quoted(parts, words)),
  contents: contentsSheet,
};

function complaint(parts: PaperParts, words: PaperWords): string[] {
  const { row, asked, today } = parts;
  const facts = factValues(row);
  const value = (...keys: string[]) => keys.flatMap((key) => facts[key] ?? []).join(' / ');
  const wishes = asked.split('\n').flatMap((wish) => wish.trim() || []);
  return [
    line(words.firm, facts.lender ?? facts.merchant ?? value('product'), words),
    line(words.from, `${words.blank}${aside(words.fromHint, words)}`, words),
    line(words.account, value('product', 'order_no', 'item'), words),
    line(words.numbers, value('ticket_no', 'complaint_no'), words),
    ...section(words.happened, events(parts, words)),
    ...section(words.asked, wishes.length > 0 ? wishes : [facts.goal ?? words.blank]),
    ...section(words.attached, attached(parts)),
    '',
    words.vow,
    dayText(today),
  ];
}

function statement(parts: PaperParts, words: PaperWords): string[] {
  const facts = factValues(parts.row);
  const sheet = SHEET_WORDS[parts.locale];
  const known = (label: string, ...keys: string[]) => {
    const value = keys.flatMap((key) => facts[key] ?? []).join(' → ');
    return value === '' ? [] : [line(label, value, words)];
  };
  const paid = parts.happenings.flatMap((one) =>
    one.kind === 'paid' ? [`${parts.timeOf(one.at)}  ${yuanOf(one.fen)}`] : [],
  );
  return [
    line(sheet.to, facts.lender ?? facts.product ?? '', words),
    ...known(words.owed, 'total'),
    line(words.reason, facts.reason ?? '', words),
    line(words.since, facts.since ?? '', words),
    ...known(words.effect, 'income_before', 'income_now'),
    line(words.expected, facts.recovery_date ?? facts.recovery_month ?? '', words),
    ...budgetTable(parts, words),
    ...section(words.budget, [
      ...known(words.income, 'income_now'),
      ...known(words.essentials, 'essentials'),
      ...known(words.otherDebt, 'other_debt'),
      ...known(words.left, 'available'),
    ]),
    ...section(words.payments, paid),
    ...section(sheet.said, quoted(parts, words)),
    ...section(words.proposal, [...known(words.proposal, 'goal'), ...known(words.fallback, 'goal.fallback')]),
    ...known(words.proofs, 'proofs'),
    '',
    words.vow,
    dayText(parts.today),
  ];
}

/** One line a thing, in the order of time: contacts with their result, quotations by entry, and promises that are over. */
function events(parts: PaperParts, words: PaperWords): string[] {
  const told = parts.happenings.flatMap((one) => ofHappening(one, parts, words));
  return [...told, ...said(parts, words)]
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .map(({ at, text }) => `${parts.timeOf(at)}  ${text}`);
}

/** The quotations, each by its entry. A tab in them would make a table of the line. */
const said = ({ quotations, numberOf }: PaperParts, words: PaperWords): { at: string; text: string }[] =>
  quotations.map(({ record, seq, at, who, words: quoted }) => ({
    at,
    text: `${filled(words.quote, { who, words: quoted.replaceAll('\t', ' ') })}${aside(placeOf(record, seq, numberOf, words), words)}`,
  }));

/** The same as lines that stand outside of any order of time. */
const quoted = (parts: PaperParts, words: PaperWords): string[] =>
  said(parts, words).map(({ at, text }) => `${parts.timeOf(at)}  ${text}`);

/** What comes in and what goes out, line by line, as the user wrote it into the budget. */
function budgetTable({ row, budgetName }: PaperParts, words: PaperWords): string[] {
  const rows = BUDGET_GROUPS.flatMap((group) =>
    BUDGET_LINES[group].flatMap((one): string[][] => {
      const value = factValue(row, budgetKey(one)) ?? '';
      return value === '' ? [] : [[budgetName(one), value]];
    }),
  );
  return table(words.budgetLines, [words.budgetWhat, words.budgetSum], rows);
}

function ofHappening(one: Happening, parts: PaperParts, words: PaperWords): { at: string; text: string }[] {
  const { at } = one;
  if (one.kind === 'conversation' || one.kind === 'contact') {
    const { session } = one;
    const what = one.kind === 'conversation' ? words.talked.conversation : words.talked[channelOf(one.session.channel)];
    const result = words.result[session?.result as 'none'] ?? '';
    const place = placeOf(one.record, one.seq, parts.numberOf, words);
    const detail = [session?.party, session?.agent, session?.text, result, session?.outcome];
    const told = [what, ...detail].filter(Boolean).join(words.semicolon).replaceAll('\n', ' ');
    return [{ at, text: `${told}${aside(place, words)}` }];
  }
  if (one.kind !== 'due' || one.due.kind !== 'promise' || one.due.doneAt !== null) return [];
  const day = dayIn(one.due.date);
  if (day === null || daysBetween(parts.today, day) >= 0) return [];
  const over = filled(words.overdue, { date: one.due.date, today: dayText(parts.today) });
  const where = one.record === null ? '' : aside(placeOf(one.record, one.seq, parts.numberOf, words), words);
  return [{ at, text: `${line(one.due.title, over, words)}${where}` }];
}

/** Files of the case by name and digest. */
function attached({ happenings }: PaperParts): string[] {
  return happenings.flatMap((one) =>
    one.kind === 'file' && one.sha256 !== null ? [`${one.name ?? one.role} · SHA-256 ${one.sha256}`] : [],
  );
}
