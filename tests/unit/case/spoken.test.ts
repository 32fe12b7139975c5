/** Facts as phrases speak of them: of the debt at hand and of no other, with what follows from what is known. */
import { describe, expect, it } from 'vitest';
import type { Case } from '../../../lib/case/case';
import { abilityFor, debtOf, debtsOf, inSeveralCurrencies, sharedBetween } from '../../../lib/case/debt';
import { setFact } from '../../../lib/case/fact';
import { partsApart } from '../../../lib/case/owed-of-debt';
import { type Plan, type PlanTerms, planOf } from '../../../lib/case/plan';
import { adopted } from '../../../lib/case/plan-facts';
import { planVersions } from '../../../lib/case/plan-versions';
import { heldFacts, spokenFacts } from '../../../lib/case/spoken';
import { worked } from '../../../lib/case/work';
import { fill } from '../../../lib/playbook/fill';
import { playbookFor } from '../../../lib/playbook/registry';

const T = '2026-11-23T09:00:00Z';
const TODAY = { year: 2026, month: 11, day: 23 };
const empty: Case = { id: 'c', title: '', topic: 'huabei', createdAt: T, updatedAt: T, facts: {}, ticks: {} };
const given = (facts: Record<string, string>, from = empty): Case =>
  Object.entries(facts).reduce((row, [key, value]) => setFact(row, key, value, T), from);
const planned = (sumFen: number, terms: PlanTerms): Plan => {
  const made = planOf(sumFen, terms, null, { year: 2026, month: 12, day: 31 });
  if (!made.ok) throw new Error(made.why);
  return made.plan;
};
const said = (row: Case, id: string): string | null => {
  const snippet = playbookFor('zh-CN', 'huabei')?.snippets.find((one) => one.id === id);
  if (!snippet) throw new Error(id);
  return fill(snippet, spokenFacts(row, TODAY), 'zh-CN').text;
};

const TWO = given({
  product: '花呗',
  due_amount: '2000',
  due_date: '2026-12-10',
  total: '8650.50',
  'debt2.product': '信用购',
  'debt2.lender': '某银行',
  'debt2.due_amount': '1.2万元',
  'debt2.due_date': '2026-12-31',
  reason: '降薪',
});
const at = (debt: number, row = TWO) => worked(row, { change: 'debt-at-hand', debt }, T);

describe('phrases about one of several debts', () => {
  it('name that debt and its figures, and none of another', () => {
    expect(said(TWO, 'hb-open-1')).toContain('本期花呗应还2000元，2026年12月10日到期');
    expect(said(at(2), 'hb-open-1')).toContain('本期信用购应还1.2万元，2026年12月31日到期');
    expect(spokenFacts(at(2), TODAY)).not.toHaveProperty('total');
    expect(spokenFacts(at(2), TODAY)).toMatchObject({ lender: '某银行', reason: '降薪' });
  });

  it('say the plan of that debt, and leave the other one its own', () => {
    const first = given(heldFacts(1, adopted(planned(865_050, { kind: 'by-count', count: 12 }))), TWO);
    const both = given(heldFacts(2, adopted(planned(1_200_000, { kind: 'by-count', count: 24 }))), first);
    expect(said(both, 'hb-plan-1')).toContain('分12期，每月31号还720.87元，末期720.93元');
    expect(said(at(2, both), 'hb-plan-1')).toContain('分24期，每月31号还500元，末期500元');
    expect([planVersions(both), planVersions(both, 2)].map((one) => one.length)).toEqual([1, 1]);
  });
});

describe('a plan that takes the place of another', () => {
  it('leaves no figure of the first in a phrase', () => {
    const down = given(adopted(planned(865_050, { kind: 'down', downFen: 86_500, count: 18 })), TWO);
    expect(said(down, 'hb-plan-2')).toContain('先还865元');
    const equal = given(adopted(planned(865_050, { kind: 'by-count', count: 12 })), down);
    expect(said(equal, 'hb-plan-2')).toBeNull();
    expect(said(equal, 'hb-plan-1')).toContain('分12期');
  });

  it('lets a request for time stand beside it', () => {
    const equal = given(adopted(planned(865_050, { kind: 'by-count', count: 12 })), TWO);
    const later = given(adopted(planned(865_050, { kind: 'defer', days: 30 })), equal);
    expect(said(later, 'hb-plan-1')).toContain('分12期');
    expect(spokenFacts(later, TODAY)).toMatchObject({ defer_days: '30', new_due: '2027-01-30' });
  });
});

describe('what follows from other facts', () => {
  it('is the days since the due date, as of today and not of the day on which they were typed', () => {
    const late = given({ due_date: '2026-11-10', overdue_days: '2', total: '100' }, TWO);
    expect(spokenFacts(late, TODAY).overdue_days).toBe('13');
    expect(spokenFacts(late, { ...TODAY, day: 25 }).overdue_days).toBe('15');
    expect(said(late, 'hb-open-2')).toContain('已经逾期13天');
    expect(spokenFacts(given({ overdue_days: '2' }, empty), TODAY).overdue_days).toBe('2');
  });

  it('is a total that only its parts tell; one that was given stays, and says so where they do not agree', () => {
    const parts = given({ principal: '8000', interest: '500.50', fees: '150' });
    expect(spokenFacts(parts, TODAY).total).toBe('8650.50');
    expect(partsApart(parts, 1)).toBeNull();
    expect(partsApart(given({ total: '8650.50' }, parts), 1)).toBeNull();
    expect(partsApart(given({ total: '8650' }, parts), 1)).toEqual({ partsFen: 865_050, totalFen: 865_000 });
    expect(partsApart(given({ principal: '8000', total: '9000' }), 1)).toBeNull();
    expect(partsApart(given({ principal: '9000', total: '8000' }), 1)).toEqual({
      partsFen: 900_000,
      totalFen: 800_000,
    });
  });
});

describe('a rate', () => {
  const rated = (rate: string, basis = '') => debtOf(given({ total: '8000', rate, rate_basis: basis }), 1);
  it('is of what its own words say, where nothing was chosen', () => {
    expect(rated('0.05%/天')).toMatchObject({ rate: { basis: 'day', micro: 50_000 }, rateUnread: false });
  });
  it.each([
    ['0.05%', '', 'nobody said of what'],
    ['很高', 'day', 'it is no percentage'],
    ['年化14.6%', 'day', 'words and choice differ'],
  ])('%j of %j counts for nothing and is said to: %s', (typed, basis) => {
    expect(rated(typed, basis)).toMatchObject({ rate: null, rateUnread: true });
  });
  it('that was never given is none to be missed', () => expect(rated('')).toMatchObject({ rateUnread: false }));
});

describe('debts in several currencies', () => {
  const ABLE = { state: 'some', availableFen: 140_000, offerFen: 126_000 } as const;
  it('share no budget, and nothing is held against one', () => {
    const debts = debtsOf(given({ total: '¥8000', 'debt2.total': '£500' }));
    expect(inSeveralCurrencies(debts)).toBe(true);
    expect(sharedBetween(debts, 126_000)).toBeNull();
    expect(abilityFor(ABLE, debts, 2)).toEqual({ state: 'unknown' });
  });
  it('are one where each names the same, or none', () => {
    const debts = debtsOf(given({ total: '¥8000', 'debt2.total': '人民币 2000', 'debt3.total': '三千元' }));
    expect(inSeveralCurrencies(debts)).toBe(false);
    expect(abilityFor(ABLE, debts, 3)).toMatchObject({ state: 'some', offerFen: 29_077 });
    expect(abilityFor(ABLE, debtsOf(given({ total: '1', 'debt2.product': 'x' })), 2)).toEqual({ state: 'unknown' });
  });
});
