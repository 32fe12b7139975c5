/** A plan in the words of a playbook, as a drawing, and beside what the other side offers. */
import { describe, expect, it } from 'vitest';
import type { Ability } from '../../../lib/case/budget-sheet';
import { type Offer, offerOfPlan, weighed } from '../../../lib/case/offer';
import { type Plan, type PlanTerms, planOf } from '../../../lib/case/plan';
import { drawingOf } from '../../../lib/case/plan-drawing';
import { fitOfPlan, mayBeOffered, planFacts } from '../../../lib/case/plan-facts';
import type { Rate } from '../../../lib/case/rate';
import { fill } from '../../../lib/playbook/fill';
import { playbookFor } from '../../../lib/playbook/registry';

const FIRST = { year: 2026, month: 12, day: 10 };
const ABLE: Ability = { state: 'some', availableFen: 140_000, offerFen: 126_000 };
const made = (terms: PlanTerms, rate: Rate | null = null, owed = 1_860_000): Plan => {
  const planned = planOf(owed, terms, rate, FIRST);
  if (!planned.ok) throw new Error(planned.why);
  return planned.plan;
};
const phrase = (id: string) => {
  const found = playbookFor('zh-CN', 'huabei')?.snippets.find((snippet) => snippet.id === id);
  if (!found) throw new Error(id);
  return found;
};

describe('a plan in words', () => {
  it.each([
    [
      'hb-plan-1',
      { kind: 'by-amount', amountFen: 126_000 },
      /分15期，每月10号还1260元，末期960元，2026年12月10日开始，2028年2月10日还清/,
    ],
    ['hb-plan-2', { kind: 'down', downFen: 186_000, count: 18 }, /先还1860元，剩余16740元分18期，每期930元/],
    ['hb-plan-4', { kind: 'defer', days: 30 }, /往后延30天，到2027年1月9日还/],
  ] as const)('fills every blank of %s', (id, terms, words) => {
    const { text, missing } = fill(phrase(id), planFacts(made(terms)), 'zh-CN');
    expect(missing).toEqual([]);
    expect(text).toMatch(words);
  });

  it('leaves the month in which the income comes back to the user', () => {
    const stepped = made({ kind: 'step', firstCount: 3, firstFen: 50_000, count: 12 }, null, 1_500_000);
    const { missing } = fill(phrase('hb-plan-3'), planFacts(stepped), 'zh-CN');
    expect(missing).toEqual(['recovery_month']);
    expect(planFacts(stepped)).toMatchObject({ first_months: '3', first_amount: '500', later_amount: '1125' });
  });
});

describe('the rule', () => {
  const plan = made({ kind: 'by-count', count: 15 });

  it('lets nothing be offered before the budget is done', () => {
    expect(mayBeOffered(fitOfPlan(plan, { state: 'unknown' }))).toBe(false);
  });

  it('lets nothing be offered above it', () => {
    expect(mayBeOffered(fitOfPlan(plan, ABLE))).toBe(true);
    expect(mayBeOffered(fitOfPlan(made({ kind: 'by-count', count: 14 }), ABLE))).toBe(false);
    expect(mayBeOffered(fitOfPlan(plan, { state: 'nothing', availableFen: -1 }))).toBe(false);
  });

  it('holds a request for more time to no month', () => {
    expect(mayBeOffered(fitOfPlan(made({ kind: 'defer', days: 30 }), { state: 'nothing', availableFen: -1 }))).toBe(
      true,
    );
  });
});

describe('a drawing', () => {
  it('comes down to nothing, within its box, principal and cost one on the other', () => {
    const plan = made({ kind: 'by-count', count: 24 }, { basis: 'year', micro: 14_600_000 });
    const { balance, bars, width, height } = drawingOf(plan);
    const corners = balance.split(' ').map((corner) => corner.split(',').map(Number));
    expect(corners[0]).toEqual([0, 0]);
    expect(corners.at(-1)).toEqual([width, height]);
    for (const [at, corner] of corners.entries()) expect(corner[1]).toBeGreaterThanOrEqual(corners[at - 1]?.[1] ?? 0);
    expect(bars).toHaveLength(24);
    for (const { x, width: wide, principal, cost } of bars) {
      expect(x + wide).toBeLessThanOrEqual(width + 0.01);
      expect(cost.y).toBeGreaterThanOrEqual(-0.02);
      expect(cost.y + cost.height).toBeCloseTo(principal.y, 1);
      expect(principal.y + principal.height).toBeCloseTo(height, 1);
    }
  });

  it('gathers very many payments into bars that can be seen', () => {
    const plan = made({ kind: 'by-count', count: 360 }, { basis: 'month', micro: 500_000 });
    expect(drawingOf(plan).bars).toHaveLength(60);
  });
});

describe('offers side by side', () => {
  const theirs: Offer = {
    id: 'o',
    by: 'them',
    at: '2026-11-23T09:00:00Z',
    debt: 1,
    monthlyFen: 86_800,
    count: 24,
    firstDate: '2027-01-31',
    totalFen: null,
    costTerm: null,
    creditTerm: null,
    breachTerm: null,
    from: { record: 'r', seq: 7, quote: '您看分24期，每期868可以吗？' },
  };

  it('are reckoned alike: what nobody said is worked out and marked so', () => {
    const view = weighed(theirs, 1_860_000, ABLE);
    expect(view).toMatchObject({
      totalFen: 2_083_200,
      totalReckoned: true,
      lastDate: '2028-12-31',
      costFen: 223_200,
      fit: 'fits',
    });
    expect(view.rate?.nominal).toBe(11.13);
    expect(view.unsaid).toEqual(['totalFen', 'costTerm', 'creditTerm', 'breachTerm']);
  });

  it('guess at nothing', () => {
    const view = weighed({ ...theirs, monthlyFen: null, firstDate: null }, null, ABLE);
    expect([view.totalFen, view.lastDate, view.costFen, view.rate, view.fit]).toEqual([
      null,
      null,
      null,
      null,
      'unknown',
    ]);
  });

  it('hold what the other side asks to the same rule', () => {
    expect(weighed({ ...theirs, monthlyFen: 126_001 }, 1_860_000, ABLE).fit).toBe('above');
  });

  it('put my plan beside theirs', () => {
    const plan = made({ kind: 'by-amount', amountFen: 126_000 });
    const view = weighed(offerOfPlan(plan, 1, 'm', '2026-11-23T09:00:00Z'), 1_860_000, ABLE);
    expect(view).toMatchObject({
      totalFen: 1_860_000,
      totalReckoned: false,
      costFen: 0,
      lastDate: '2028-02-10',
      fit: 'fits',
    });
    expect(view.unsaid).toEqual(['costTerm', 'creditTerm', 'breachTerm']);
  });
});
