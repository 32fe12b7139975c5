/** What being late costs, and a plan as text. */
import { describe, expect, it } from 'vitest';
import { lateness } from '../../../lib/case/late';
import { type PlanTerms, planOf } from '../../../lib/case/plan';
import { planCsv, planLines } from '../../../lib/case/plan-text';

const daily = { basis: 'day', micro: 50_000 } as const;

describe('being late', () => {
  it('costs each day its part, from the day after', () => {
    const on = (day: number) => lateness(200_000, '2026-11-10', daily, { year: 2026, month: 11, day });
    expect(on(15)).toEqual({ days: 5, costFen: 500, dayFen: 100 });
    expect([on(10), on(9)]).toEqual([null, null]);
    expect(lateness(200_000, '2026-11-10', daily, { year: 2026, month: 12, day: 10 })?.costFen).toBe(3_000);
  });

  it('is counted, and not reckoned, where the rate is not known or not one by time', () => {
    const today = { year: 2026, month: 11, day: 15 };
    expect(lateness(200_000, '2026-11-10', null, today)).toEqual({ days: 5, costFen: null, dayFen: null });
    expect(lateness(200_000, '2026-11-10', { basis: 'fee-all', micro: 50_000 }, today)?.costFen).toBeNull();
    expect(lateness(null, '2026-11-10', daily, today)?.costFen).toBeNull();
    expect(lateness(200_000, '', daily, today)).toBeNull();
  });
});

describe('a plan as text', () => {
  const plan = (terms: PlanTerms) => {
    const made = planOf(1_860_000, terms, null, { year: 2027, month: 1, day: 31 });
    if (!made.ok) throw new Error(made.why);
    return made.plan;
  };

  it('says equal payments in one line, for a chat', () => {
    expect(planLines(plan({ kind: 'by-amount', amountFen: 126_000 }))).toBe(
      '1–14. 2027-01-31 – 2028-02-29  1260\n15. 2028-03-31  960',
    );
    expect(planLines(plan({ kind: 'down', downFen: 186_000, count: 18 })).split('\n')).toEqual([
      '1. 2027-01-31  1860',
      '2–19. 2027-02-28 – 2028-07-31  930',
    ]);
  });

  it('is a table that adds up', () => {
    const csv = planCsv(plan({ kind: 'by-count', count: 3 }), {
      date: 'Date',
      payment: 'Pay, all',
      cost: 'Cost',
      balance: 'Left',
    });
    expect(csv).toBe(
      '\ufeff"Date","Pay, all","Cost","Left"\r\n2027-01-31,6200,0,12400\r\n2027-02-28,6200,0,6200\r\n2027-03-31,6200,0,0\r\n',
    );
  });
});
