/** What a fact is called, and its value where that is a choice: in the language of the interface, never by its key. */
import { BUDGET_GROUPS, BUDGET_LINES, budgetKey, MARGIN_KEY } from '../../lib/case/budget-sheet';
import { COMMON_PROOFS, SITUATION_CARDS, SITUATIONS } from '../../lib/case/data/proofs';
import { LENDER_TYPES, REPAY_MODES } from '../../lib/case/debt';
import { PAPER_STATES, paperKey, SITUATION_KEY } from '../../lib/case/papers-at-hand';
import { RATE_BASES } from '../../lib/case/rate';
import { COUNTRIES } from '../../lib/case/rules';
import { GOAL_KINDS } from '../../lib/case/triage';
import type { Locale } from '../../lib/i18n/locale';
import type { Key, Translate } from '../../lib/i18n/translate';
import { placeholderLabel } from '../../lib/playbook/placeholder';
import type { PhraseLocale } from '../../lib/playbook/playbook';

/** Facts with a place of their own, and how that is called there. */
const TITLES = {
  country: 'rule.country',
  lender_type: 'debt.lender_type',
  rate: 'debt.rate',
  rate_basis: 'debt.rate_basis',
  repay_mode: 'debt.mode',
  cycle: 'debt.cycle',
  min_percent: 'debt.least-percent',
  'goal.kind': 'goal.kind',
  'goal.fallback': 'goal.fallback',
  'need.keep': 'goal.need.keep',
  'need.give': 'goal.need.give',
  'need.prevent': 'goal.need.prevent',
  'need.until': 'goal.need.until',
  'way.app': 'way.app',
  'way.phone': 'way.phone',
  'agent.limit': 'next.constraint',
  'contract.clauses': 'rule.clauses',
  'save.months': 'save.months',
  'save.monthly': 'save.monthly',
  [MARGIN_KEY]: 'budget.margin',
  [SITUATION_KEY]: 'papers.situation',
} as const satisfies Record<string, Key>;

const PROOFS = [...COMMON_PROOFS, ...SITUATIONS.flatMap((one) => SITUATION_CARDS[one].proofs)];

export function factTitle(key: string, t: Translate, ui: Locale, phrases: PhraseLocale): string {
  const [, debt, fact] = /^debt(\d+)\.(.+)$/.exec(key) ?? [];
  if (debt && fact) return `${t('debt.numbered', { number: debt })}: ${factTitle(fact, t, ui, phrases)}`;
  if (Object.hasOwn(TITLES, key)) return t(TITLES[key as keyof typeof TITLES]);
  const line = BUDGET_GROUPS.flatMap((group) => BUDGET_LINES[group]).find((one) => budgetKey(one) === key);
  if (line) return t(`budget.line.${line}`);
  return PROOFS.find(({ id }) => paperKey(id) === key)?.name[ui] ?? placeholderLabel(key, phrases);
}

/** The value as it is read; what the user typed stays as it was typed. */
export function factValueWords(key: string, value: string, t: Translate): string {
  const fact = key.replace(/^debt\d+\./, '');
  const among = <T extends string>(all: readonly T[], words: (one: T) => string): string => {
    const found = all.find((one) => one === value);
    return found === undefined ? value : words(found);
  };
  if (fact === 'country') return among(COUNTRIES, (one) => t(`rule.country.${one}`));
  if (fact === 'lender_type') return among(LENDER_TYPES, (one) => t(`debt.type.${one}`));
  if (fact === 'rate_basis') return among(RATE_BASES, (one) => t(`debt.basis.${one}`));
  if (fact === 'repay_mode') return among(REPAY_MODES, (one) => t(`debt.mode.${one}`));
  if (fact === 'goal.kind') return among(GOAL_KINDS, (one) => t(`goal.kind.${one}`));
  if (fact === SITUATION_KEY) return among(SITUATIONS, (one) => t(`papers.situation.${one}`));
  return fact.startsWith('paper.') ? among(PAPER_STATES, (one) => t(`papers.${one}`)) : value;
}
