/** A plan in the words of a playbook, as a drawing, and beside what the other side offers. */
import { describe, expect, it } from 'vitest';
import type { Ability } from '../../../lib/case/budget-sheet';
import { type Offer, offerOfPlan, weighed } from '../../../lib/case/offer';
import { type Plan, type PlanTerms, planOf } from '../../../lib/case/plan';
import { drawingOf } from '../../../lib/case/plan-drawing';
import { fitOfPlan, mayBeOffered, planFacts } from '../../../lib/case/plan-facts';
import type { Rate } from '../../../lib/case/rate';
import { fill } from '../../../lib/playbook/fill';
import type { PhraseLocale } from '../../../lib/playbook/playbook';
import { playbookFor } from '../../../lib/playbook/registry';

const FIRST = { year: 2026, month: 12, day: 10 };
const ABLE: Ability = { state: 'some', availableFen: 140_000, offerFen: 126_000 };
const made = (terms: PlanTerms, rate: Rate | null = null, owed = 1_860_000): Plan => {
  const planned = planOf(owed, terms, rate, FIRST);
  if (!planned.ok) throw new Error(planned.why);
  return planned.plan;
};
const phrase = (id: string, locale: PhraseLocale = 'zh-CN', topic = 'huabei') => {
  const found = playbookFor(locale, topic)?.snippets.find((snippet) => snippet.id === id);
  if (!found) throw new Error(id);
  return found;
};

describe('a plan in words', () => {
  const BY_AMOUNT = { kind: 'by-amount', amountFen: 126_000 } as const;
  const DOWN = { kind: 'down', downFen: 186_000, count: 18 } as const;
  const LATER = { kind: 'defer', days: 30 } as const;
  it.each([
    [
      'zh-CN',
      'huabei',
      'hb-plan-1',
      BY_AMOUNT,
      '分15期，每月10号还1260元，末期960元，2026年12月10日开始，2028年2月10日还清',
    ],
    ['zh-CN', 'huabei', 'hb-plan-2', DOWN, '先还1860元，剩余16740元分18期，每期930元'],
    ['zh-CN', 'huabei', 'hb-plan-4', LATER, '往后延30天，到2027年1月9日还'],
    [
      'zh-TW',
      'huabei',
      'hb-plan-1',
      BY_AMOUNT,
      '分15期，每月10號繳1260元，最後一期960元，2026年12月10日開始，2028年2月10日還清',
    ],
    ['zh-TW', 'huabei', 'hb-plan-2', DOWN, '先繳1860元，剩下的16740元分18期，每期930元'],
    ['zh-TW', 'huabei', 'hb-plan-4', LATER, '延後30天，到2027年1月9日再繳'],
    [
      'en',
      'hardship',
      'hp-propose-1',
      BY_AMOUNT,
      'I can pay 1260 on the 10th of each month for 15 months, starting 10 December 2026.',
    ],
    ['en', 'hardship', 'hp-propose-3', BY_AMOUNT, 'Yours is 1260.'],
  ] as const)(
    'fills every blank of a phrase in %s (%s, %s) and says the very figures',
    (locale, topic, id, terms, words) => {
      const { text, missing } = fill(phrase(id, locale, topic), planFacts(made(terms)), locale);
      expect(missing).toEqual([]);
      expect(text).toContain(words);
    },
  );

  it.each([
    ['zh-CN', 'huabei', 'hb-plan-3', 'recovery_month', '前3个月每月还500元，之后每月还1125元'],
    ['zh-TW', 'huabei', 'hb-plan-3', 'recovery_month', '前3個月每月繳500元，之後每月繳1125元'],
    ['en', 'hardship', 'hp-propose-4', 'review_date', 'defer to 9 January 2027 first'],
  ] as const)('leaves to the user what no plan can know, in %s', (locale, topic, id, open, words) => {
    const terms = locale === 'en' ? LATER : ({ kind: 'step', firstCount: 3, firstFen: 50_000, count: 12 } as const);
    const facts = planFacts(made(terms, null, locale === 'en' ? 1_860_000 : 1_500_000));
    expect(fill(phrase(id, locale, topic), facts, locale).missing).toEqual([open]);
    const told = fill(phrase(id, locale, topic), { ...facts, [open]: '2027-05' }, locale).text;
    expect(told).toContain(words);
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

  const RATE: Rate = { basis: 'year', micro: 14_600_000 };
  it.each([
    { kind: 'step', firstCount: 3, firstFen: 50_000, count: 12 },
    { kind: 'down', downFen: 186_000, count: 18 },
    { kind: 'by-count', count: 24 },
    { kind: 'defer', days: 30 },
  ] as const)('say of my plan what the plan itself says it costs a year: $kind', (terms) => {
    const plan = made(terms, RATE);
    const view = weighed(offerOfPlan(plan, 1, 'm', '2026-11-23T09:00:00Z'), 1_860_000, ABLE);
    expect(view.rate).toEqual(plan.rate);
    expect(view.costFen).toBe(plan.costFen);
    expect(view.lastDate).toBe(plan.rows.at(-1)?.date);
  });

  it('hold a request for time to no month', () => {
    const later = offerOfPlan(made({ kind: 'defer', days: 30 }), 1, 'm', '2026-11-23T09:00:00Z');
    const view = weighed(later, 1_860_000, ABLE);
    expect([view.fit, view.offer.monthlyFen, view.totalFen]).toEqual(['no-month', null, 1_860_000]);
    expect(view.unsaid).not.toContain('monthlyFen');
  });
});
