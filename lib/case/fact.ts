/** Facts of a case: what kind each is, whether a value is in form, and how a new value replaces an old one. */
import type { Case, Fact } from './case';
import type { Line } from './line';
import { fenOf } from './money';

export type FactKind = 'money' | 'date' | 'count' | 'days' | 'monthday' | 'text';

/** Why a value cannot be reckoned with. It may still be kept: phrases use the user's own words. */
export type FactProblem =
  | 'empty'
  | 'not-a-sum'
  | 'below-nothing'
  | 'not-a-date'
  | 'not-a-number'
  | 'not-a-day-of-the-month';

/** What is wrong with the form of `value`, or null. Dates are `2026-12-10` or `2026-12`. */
export function factProblem(kind: FactKind, value: string): FactProblem | null {
  const text = value.trim();
  if (text === '') return 'empty';
  if (kind === 'money') return sumProblem(fenOf(text));
  if (kind === 'date') return isDate(text) ? null : 'not-a-date';
  if (kind === 'count' || kind === 'days') return /^\d{1,4}$/.test(text) ? null : 'not-a-number';
  if (kind === 'monthday') return /^(?:[1-9]|[12]\d|3[01])$/.test(text) ? null : 'not-a-day-of-the-month';
  return null;
}

function sumProblem(fen: number | null): FactProblem | null {
  if (fen === null) return 'not-a-sum';
  return fen < 0 ? 'below-nothing' : null;
}

function isDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || month < 1 || month > 12) return false;
  return day === undefined || Number.isNaN(day) || (day >= 1 && day <= daysIn(year, month));
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The current value, or undefined when it was never given or was taken back. */
export function factValue(row: Pick<Case, 'facts'>, key: string): string | undefined {
  const fact = Object.hasOwn(row.facts, key) ? row.facts[key] : undefined;
  return fact === undefined || fact.value === '' ? undefined : fact.value;
}

/** All current values, as phrases are filled from them. */
export function factValues(row: Pick<Case, 'facts'>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(row.facts).flatMap(([key, { value }]) => (value === '' ? [] : [[key, value]])),
  );
}

/**
 * The case with `key` set at `at` (RFC 3339 UTC). The value before goes into the history; the same value again changes
 * nothing, and an empty one takes the fact back but keeps its history. `why` says what changed.
 */
export function setFact(row: Case, key: string, value: string, at: string, why?: string): Case {
  const text = value.trim();
  const before = Object.hasOwn(row.facts, key) ? row.facts[key] : undefined;
  if ((before?.value ?? '') === text) return row;
  const now: Fact = { value: text, at, earlier: before ? [...before.earlier, withoutHistory(before)] : [] };
  if (why !== undefined && why.trim() !== '') now.why = why.trim();
  return { ...row, facts: { ...row.facts, [key]: now }, updatedAt: at };
}

/** The case with the reason of the value that `key` has now, and the entry that changed it; both can be taken back. */
export function explained(row: Case, key: string, why: string, from: Line | null): Case {
  const fact = Object.hasOwn(row.facts, key) ? row.facts[key] : undefined;
  if (fact === undefined) return row;
  const { why: _, from: __, ...bare } = fact;
  const reason = why.trim() === '' ? {} : { why: why.trim() };
  return { ...row, facts: { ...row.facts, [key]: { ...bare, ...reason, ...(from === null ? {} : { from }) } } };
}

function withoutHistory({ earlier: _, ...value }: Fact): Omit<Fact, 'earlier'> {
  return value;
}
