/** Facts of the case as fields: which to show, how each is called, what it was before. */
import type { FactRow } from '../../components/Fact';
import { factValue } from '../../lib/case/fact';
import { firstFacts } from '../../lib/case/first-facts';
import { lateness } from '../../lib/case/late';
import { placeholderKind, placeholderLabel, placeholdersOf } from '../../lib/playbook/placeholder';
import type { PhraseLocale, Playbook } from '../../lib/playbook/playbook';
import type { CaseRow } from '../../lib/storage/store';
import type { Day } from '../../lib/transcript/calendar';
import type { CaseAtHand } from './useCase';

/** What is asked first, but for what the case works out by itself. */
export const firstKeys = (topic: string, row: CaseRow | null, today: Day): string[] =>
  firstFacts(topic).flatMap(({ key }) => (workedOut(key, row, today) ? [] : key));

/** The days since the due date: a number that was typed once would be wrong the next day. */
const workedOut = (key: string, row: CaseRow | null, today: Day): boolean =>
  key === 'overdue_days' && row !== null && lateness(null, factValue(row, 'due_date') ?? '', null, today) !== null;

/** Everything else that is known or that a phrase of the playbook asks for. */
export function moreKeys(row: CaseRow | null, playbook: Playbook | null, first: string[], today: Day): string[] {
  const asked = (playbook?.snippets ?? []).flatMap(({ text }) => placeholdersOf(text));
  const keys = new Set([...Object.keys(row?.facts ?? {}), ...asked]);
  return [...keys].filter((key) => !first.includes(key) && !hasOwnPlace(key) && !workedOut(key, row, today));
}

/** Lines of the budget, further debts and rates are asked for in parts of their own. */
const hasOwnPlace = (key: string) =>
  key.includes('.') ||
  ['rate', 'rate_basis', 'lender_type', 'country', 'cycle', 'repay_mode', 'min_percent'].includes(key);

/** `asked` is the key by which phrases ask for it, where it is kept under another: of a debt that is not the first. */
export function factRow(key: string, atHand: CaseAtHand, locale: PhraseLocale, asked = key): FactRow {
  const fact = atHand.current?.facts[key];
  const values = [...(fact?.earlier ?? []), ...(fact ? [fact] : [])];
  return {
    key,
    draft: `fact:${atHand.current?.id ?? 'new'}:${key}`,
    label: placeholderLabel(asked, locale),
    kind: placeholderKind(asked),
    saved: fact?.value ?? '',
    earlier: (fact?.earlier ?? []).map(({ value }, index) => {
      const next = values[index + 1];
      return { value, until: next?.at ?? '', next: { why: next?.why ?? null, from: next?.from ?? null } };
    }),
    onExplain: ({ why, from }) => atHand.work({ change: 'explain-fact', key, why, from }),
    onSave: (value: string, why?: string) => atHand.setFact(key, value, why),
  };
}
