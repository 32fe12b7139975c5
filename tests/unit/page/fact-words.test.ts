/** No key of a fact, and no key of a choice, is ever read by a person. */
import { describe, expect, it } from 'vitest';
import { factTitle, factValueWords } from '../../../entrypoints/page/fact-words';
import { BUDGET_GROUPS, BUDGET_LINES, budgetKey } from '../../../lib/case/budget-sheet';
import { COMMON_PROOFS, SITUATION_CARDS, SITUATIONS } from '../../../lib/case/data/proofs';
import { DEBT_FACTS, debtKey } from '../../../lib/case/debt';
import { paperKey } from '../../../lib/case/papers-at-hand';
import { locales } from '../../../lib/i18n/locale';
import { translate } from '../../../lib/i18n/translate';

const keys = [
  ...BUDGET_GROUPS.flatMap((group) => BUDGET_LINES[group]).map(budgetKey),
  ...[1, 2].flatMap((debt) => DEBT_FACTS.map((fact) => debtKey(debt, fact))),
  ...[...COMMON_PROOFS, ...SITUATIONS.flatMap((one) => SITUATION_CARDS[one].proofs)].map(({ id }) => paperKey(id)),
  ...['goal', 'goal.kind', 'goal.fallback', 'max_amount', 'need.keep', 'need.give', 'need.prevent', 'need.until'],
  ...['way.app', 'way.phone', 'agent.limit', 'contract.clauses', 'save.months', 'save.monthly', 'budget.margin'],
  ...['paper.situation', 'country'],
];

describe('a fact in the timeline', () => {
  it.each(locales)('has a name in %s', (locale) => {
    const t = translate(locale);
    const bare = keys.filter((key) => /[._]/.test(factTitle(key, t, locale, locale)));
    expect(bare).toEqual([]);
    expect(new Set(keys.map((key) => factTitle(key, t, locale, locale))).size).toBeGreaterThan(keys.length - 8);
  });

  it('has its choice in words, and what was typed as it was typed', () => {
    const t = translate('zh-CN');
    const read = (key: string, value: string) => factValueWords(key, value, t);
    expect([read('paper.dismissal', 'have'), read('debt2.lender_type', 'bank'), read('goal.kind', 'later')]).toEqual([
      '有',
      t('debt.type.bank'),
      t('goal.kind.later'),
    ]);
    expect([read('reason', 'have'), read('country', 'Mars'), read('goal.kind', '')]).toEqual(['have', 'Mars', '']);
  });
});
