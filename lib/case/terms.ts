/** The term sheet: what was agreed, line by line, each with where it was said. A blank is "not confirmed". */
import type { Line } from './line';

/** Lines of the sheet, in order; the playbooks title them in each language. */
export const TERM_IDS = [
  'lender',
  'contract',
  'balance',
  'count',
  'amounts',
  'dates',
  'repay_method',
  'cost_term',
  'waiver',
  'credit_term',
  'collection_term',
  'breach_term',
  'grace',
  'validity',
  'medium',
  'agent',
  'old_due',
] as const;
export type TermId = (typeof TERM_IDS)[number];

/** What the user wrote for a line, and the agent's words it rests on. */
export interface TermValue {
  value: string;
  at: string;
  from: Line | null;
}

/** The lines of an agreement, and what proves that it was confirmed in writing. */
export interface TermSheet {
  terms: Partial<Record<TermId, TermValue>>;
  /** A message or a file; null until one is linked. Only then is anything "confirmed in writing". */
  written: Proof | null;
  /** Number of the debt that it is about; absent while the case has several and the user has not said which. */
  debt?: number;
}

/** What was received: a message of a record, or a file of the case by its digest. */
export type Proof =
  | { kind: 'message'; at: string; line: Line }
  | { kind: 'file'; at: string; sha256: string; name: string };

export const EMPTY_SHEET: TermSheet = { terms: {}, written: null };

/** `said`: the agent's words are linked. `noted`: the user wrote it down, and no line shows it. */
export type TermState = 'not-confirmed' | 'noted' | 'said';

export function termState(sheet: TermSheet, term: TermId): TermState {
  const held = sheet.terms[term];
  if (held === undefined || held.value === '') return 'not-confirmed';
  return held.from === null ? 'noted' : 'said';
}

/** What still has to be asked, in the order of the sheet. */
export const unconfirmed = (sheet: TermSheet): TermId[] =>
  TERM_IDS.filter((term) => termState(sheet, term) === 'not-confirmed');

/** `open`: blanks are left. `agreed`: all of it was said or noted. `in-writing`: that, and a message or file shows it. */
export type SheetState = 'empty' | 'open' | 'agreed' | 'in-writing';

export function sheetState(sheet: TermSheet): SheetState {
  const open = unconfirmed(sheet).length;
  if (open === TERM_IDS.length) return 'empty';
  if (open > 0) return 'open';
  return sheet.written === null ? 'agreed' : 'in-writing';
}

/** The old due date counts until all of it is in writing (Civil Code of China, 544: an unclear change is none): a proof beside a blank ends nothing. */
export const oldDueCounts = (sheet: TermSheet): boolean => sheetState(sheet) !== 'in-writing';

/**
 * What is known already and could stand in a blank: facts of the case. The user takes it over; it confirms nothing. Of
 * several figures each has its name, as `nameOf` says it: without it nobody could tell the interest from the principal.
 */
export function proposedTerm(
  term: TermId,
  facts: Readonly<Record<string, string>>,
  nameOf: (fact: string) => string,
): string {
  const parts: Partial<Record<TermId, readonly string[]>> = {
    lender: ['lender'],
    contract: ['product'],
    balance: ['total', 'principal', 'interest', 'fees'],
    count: ['count'],
    amounts: ['amount', 'last_amount'],
    dates: ['first_date', 'pay_day'],
    repay_method: ['repay_method'],
    cost_term: ['accrual_date', 'cost_term'],
    waiver: ['waive_items', 'waive_condition'],
    credit_term: ['credit_term'],
    collection_term: ['collection_term'],
    breach_term: ['breach_term'],
    agent: ['agent_id', 'last_contact'],
    old_due: ['due_date'],
  };
  const [first, ...others] = parts[term] ?? [];
  const known = [first, ...others].flatMap((key) => (key && facts[key] ? [[key, facts[key]]] : []));
  if (known.length === 1 && known[0]?.[0] === first) return known[0]?.[1] ?? '';
  return known.map(([key = '', value]) => `${nameOf(key)} ${value}`).join(' / ');
}
