/** Facts of the case as fields: which to show, how each is called, what it was before. */
import type { FactRow } from '../../components/Fact';
import { firstFacts } from '../../lib/case/first-facts';
import { placeholderKind, placeholderLabel, placeholdersOf } from '../../lib/playbook/placeholder';
import type { PhraseLocale, Playbook } from '../../lib/playbook/playbook';
import type { CaseRow } from '../../lib/storage/store';
import type { CaseAtHand } from './useCase';

export const firstKeys = (topic: string): string[] => firstFacts(topic).map(({ key }) => key);

/** Everything else that is known or that a phrase of the playbook asks for. */
export function moreKeys(row: CaseRow | null, playbook: Playbook | null, first: string[]): string[] {
  const asked = (playbook?.snippets ?? []).flatMap(({ text }) => placeholdersOf(text));
  const keys = new Set([...Object.keys(row?.facts ?? {}), ...asked]);
  return [...keys].filter((key) => !first.includes(key) && !hasOwnPlace(key));
}

/** Lines of the budget, further debts and rates are asked for in parts of their own. */
const hasOwnPlace = (key: string) =>
  key.includes('.') || ['rate', 'rate_basis', 'lender_type', 'country', 'cycle', 'repay_mode'].includes(key);

export function factRow(key: string, atHand: CaseAtHand, locale: PhraseLocale): FactRow {
  const fact = atHand.current?.facts[key];
  const values = [...(fact?.earlier ?? []), ...(fact ? [fact] : [])];
  return {
    key,
    draft: `fact:${atHand.current?.id ?? 'new'}:${key}`,
    label: placeholderLabel(key, locale),
    kind: placeholderKind(key),
    saved: fact?.value ?? '',
    earlier: (fact?.earlier ?? []).map(({ value }, index) => {
      const next = values[index + 1];
      return { value, until: next?.at ?? '', next: { why: next?.why ?? null, from: next?.from ?? null } };
    }),
    onExplain: ({ why, from }) => atHand.work({ change: 'explain-fact', key, why, from }),
    onSave: (value: string, why?: string) => atHand.setFact(key, value, why),
  };
}
