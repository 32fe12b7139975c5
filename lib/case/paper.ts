/** Papers written from a case: a complaint and a statement of facts. Only what the case holds stands in them; what is not known is a blank. */
import { type Day, dayText } from '../transcript/calendar';
import type { Case } from './case';
import { PAPER_WORDS, type PaperKind, type PaperLocale, type PaperWords } from './data/paper-words';
import { dayIn, daysBetween } from './day';
import { factValues } from './fact';
import { yuanOf } from './money';
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
}

/** The paper as text, which the user reads, corrects and hands in. */
export function paperText(kind: PaperKind, parts: PaperParts): string {
  const words = PAPER_WORDS[parts.locale];
  const body = kind === 'complaint' ? complaint(parts, words) : statement(parts, words);
  return `${[words.title[kind], ...body].join('\n')}\n`;
}

const line = (label: string, value: string, { blank, colon }: PaperWords): string =>
  `${label}${colon}${value || blank}`;
const aside = (text: string, { brackets: [before, after] }: PaperWords): string => `${before}${text}${after}`;
const section = (head: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', head, ...lines.map((one, at) => `${at + 1}. ${one}`)];

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
  const known = (label: string, ...keys: string[]) => {
    const value = keys.flatMap((key) => facts[key] ?? []).join(' → ');
    return value === '' ? [] : [line(label, value, words)];
  };
  const paid = parts.happenings.flatMap((one) =>
    one.kind === 'paid' ? [`${parts.timeOf(one.at)}  ${yuanOf(one.fen)}`] : [],
  );
  return [
    line(words.firm, facts.lender ?? facts.product ?? '', words),
    ...known(words.owed, 'total'),
    line(words.reason, facts.reason ?? '', words),
    line(words.since, facts.since ?? '', words),
    ...known(words.effect, 'income_before', 'income_now'),
    line(words.expected, facts.recovery_date ?? facts.recovery_month ?? '', words),
    ...section(words.budget, [
      ...known(words.income, 'income_now'),
      ...known(words.essentials, 'essentials'),
      ...known(words.otherDebt, 'other_debt'),
      ...known(words.left, 'available'),
    ]),
    ...section(words.payments, paid),
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
  const said = parts.quotations.map(({ record, seq, at, who, words: said_ }) => ({
    at,
    text: `${filled(words.quote, { who, words: said_ })}${aside(placeOf(record, seq, parts, words), words)}`,
  }));
  return [...told, ...said]
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .map(({ at, text }) => `${parts.timeOf(at)}  ${text}`);
}

function ofHappening(one: Happening, parts: PaperParts, words: PaperWords): { at: string; text: string }[] {
  const { at } = one;
  if (one.kind === 'conversation' || one.kind === 'contact') {
    const { session } = one;
    const what = one.kind === 'conversation' ? words.talked.conversation : words.talked[channelOf(one.session.channel)];
    const result = words.result[session?.result as 'none'] ?? '';
    const place = placeOf(one.record, one.seq, parts, words);
    const detail = [session?.party, session?.agent, session?.text, result, session?.outcome];
    const told = [what, ...detail].filter(Boolean).join(words.semicolon).replaceAll('\n', ' ');
    return [{ at, text: `${told}${aside(place, words)}` }];
  }
  if (one.kind !== 'due' || one.due.kind !== 'promise' || one.due.doneAt !== null) return [];
  const day = dayIn(one.due.date);
  if (day === null || daysBetween(parts.today, day) >= 0) return [];
  const over = filled(words.overdue, { date: one.due.date, today: dayText(parts.today) });
  const where = one.record === null ? '' : aside(placeOf(one.record, one.seq, parts, words), words);
  return [{ at, text: `${line(one.due.title, over, words)}${where}` }];
}

const channelOf = (channel: string) =>
  (['phone', 'letter', 'mail', 'visit', 'post'] as const).find((known) => known === channel) ?? 'other';

function placeOf(record: string | null, seq: number | null, { numberOf }: PaperParts, words: PaperWords): string {
  const number = record === null ? null : numberOf(record);
  return filled(words.entry, { record: number ?? words.blank, seq: seq ?? words.blank });
}

/** Files of the case by name and digest. */
function attached({ happenings }: PaperParts): string[] {
  return happenings.flatMap((one) =>
    one.kind === 'file' && one.sha256 !== null ? [`${one.name ?? one.role} · SHA-256 ${one.sha256}`] : [],
  );
}

const filled = (pattern: string, values: Record<string, string | number>): string =>
  pattern.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
