/** The vectors of the design's section on arithmetic (V01 … V22), as they stand there: worked out elsewhere, in decimals. */
import { describe, expect, it } from 'vitest';
import { budgetOf, offerFen } from '../../../lib/case/budget';
import type { Case } from '../../../lib/case/case';
import { addDays, addMonths, addWorkingDays, dayIn, daysBetween } from '../../../lib/case/day';
import { setFact } from '../../../lib/case/fact';
import { equalInstalments, instalmentsOf, paymentFen, type Schedule } from '../../../lib/case/instalments';
import { fenOf, yuanOf } from '../../../lib/case/money';
import { allocated, minimumFen, monthsToSave, perMonth, waived } from '../../../lib/case/owed';
import { deferralCostFen, type Plan, planOf } from '../../../lib/case/plan';
import { microPercentOf, percentText, type Rate, type RateBasis } from '../../../lib/case/rate';
import { proRata } from '../../../lib/case/share';
import { type Day, dayText } from '../../../lib/transcript/calendar';

function known<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('not known');
  return value;
}
const fen = (typed: string) => known(fenOf(typed));
const day = (text: string): Day => known(dayIn(text));
const rate = (basis: RateBasis, typed: string): Rate => ({ basis, micro: known(microPercentOf(typed)) });
const rows = (made: Schedule) => {
  if (!made.ok) throw new Error(made.why);
  return made.rows;
};
const paid = (made: Schedule) => rows(made).map((row) => yuanOf(paymentFen(row)));
const sum = (fens: number[]) => fens.reduce((all, one) => all + one, 0);
const total = (made: Schedule) => yuanOf(sum(rows(made).map(paymentFen)));
const plan = (...args: Parameters<typeof planOf>): Plan => {
  const made = planOf(...args);
  if (!made.ok) throw new Error(made.why);
  return made.plan;
};
const JAN = day('2027-01-31');
const caseWith = (facts: Record<string, string>): Case =>
  Object.entries(facts).reduce((row, [key, value]) => setFact(row, key, value, '2026-11-23T08:00:00Z'), {
    id: 'c',
    title: '',
    topic: 'huabei',
    createdAt: '',
    updatedAt: '',
    facts: {},
    ticks: {},
  } as Case);

describe('vectors', () => {
  it.each([
    ['12345.67', 12, '1028.80', '1028.87'],
    ['100', 3, '33.33', '33.34'],
    ['18600', 15, '1240', '1240'],
  ] as const)('V01 %s in %i', (owed, count, each, last) => {
    const made = paid(equalInstalments(fen(owed), count));
    expect(made).toHaveLength(count);
    expect(new Set(made.slice(0, -1))).toEqual(new Set([each]));
    expect(made.at(-1)).toBe(last);
  });

  it('V02 an annuity at 14.6 % a year', () => {
    const made = equalInstalments(fen('10000'), 12, rate('year', '14.6'));
    expect([...new Set(paid(made).slice(0, -1)), paid(made).at(-1), total(made)]).toEqual([
      '900.70',
      '900.66',
      '10808.36',
    ]);
    expect(yuanOf(rows(made)[0]?.costFen ?? 0)).toBe('121.67');
    expect(yuanOf(rows(made)[0]?.principalFen ?? 0)).toBe('779.03');
    expect(yuanOf(sum(rows(made).map(({ costFen }) => costFen)))).toBe('808.36');
  });

  it.each([
    ['year', '18.25'],
    ['day', '0.05'],
  ] as const)('V02b an annuity, the rate by the %s', (basis, typed) => {
    const made = equalInstalments(fen('10000'), 12, rate(basis, typed));
    expect([...new Set(paid(made).slice(0, -1)), paid(made).at(-1), total(made)]).toEqual([
      '917.99',
      '917.98',
      '11015.87',
    ]);
  });

  it('V03 a fee of 0.6 % each period is about 13 % a year', () => {
    const made = plan(fen('6000'), { kind: 'by-count', count: 12 }, rate('fee-each', '0.6'), JAN);
    expect(new Set(made.rows.map((row) => yuanOf(row.paymentFen)))).toEqual(new Set(['536']));
    expect([yuanOf(made.totalFen), yuanOf(made.costFen), made.rate]).toEqual([
      '6432',
      '432',
      { nominal: 13.03, effective: 13.84 },
    ]);
  });

  it('V03b one fee of 8.8 % for all', () => {
    const made = plan(fen('6000'), { kind: 'by-count', count: 12 }, rate('fee-all', '8.8'), JAN);
    expect(new Set(made.rows.map((row) => yuanOf(row.paymentFen)))).toEqual(new Set(['544']));
    expect(made.rate?.nominal).toBe(15.86);
  });

  it.each([
    ['2000', 30, '30'],
    ['500', 5, '1.25'],
    ['8650.50', 17, '73.53'],
    ['12000', 45, '270'],
  ] as const)('V04 %s for %i days at 0.05 %% a day', (owed, days, cost) => {
    expect(yuanOf(deferralCostFen(fen(owed), days, rate('day', '0.05')))).toBe(cost);
  });

  it.each([
    ['0.04', 30, '120'],
    ['0.06', 10, '60'],
  ] as const)('V05 10 000 at %s %% for %i days', (typed, days, cost) => {
    expect(yuanOf(deferralCostFen(fen('10000'), days, rate('day', typed)))).toBe(cost);
  });

  it('V06 the least that has to be paid', () => {
    const ten = known(microPercentOf('10'));
    expect([minimumFen(fen('8650.50'), ten), minimumFen(fen('3333.35'), ten)].map(yuanOf)).toEqual([
      '865.05',
      '333.34',
    ]);
  });

  it('V07 what can be offered, and what that makes of the debt', () => {
    const budget = known(budgetOf(caseWith({ income_now: '6500', essentials: '3900', other_debt: '1200' })));
    const offer = known(offerFen(budget, 10));
    expect([budget.availableFen, offer].map(yuanOf)).toEqual(['1400', '1260']);
    const made = paid(instalmentsOf(fen('18600'), offer));
    expect([made.length, made.at(-1)]).toEqual([15, '960']);
  });

  it('V07b nothing left means no instalments', () => {
    const budget = known(budgetOf(caseWith({ income_now: '4200', essentials: '3650', other_debt: '800' })));
    expect([yuanOf(budget.availableFen), offerFen(budget, 10)]).toEqual(['-250', null]);
  });

  it.each([
    ['V08', '160', ['4550', '6700', '1200'], ['58.47', '86.11', '15.42']],
    ['V08b', '1400', ['8200', '15000', '23500'], ['245.82', '449.68', '704.50']],
    ['V08c', '100', ['100', '100', '100'], ['33.34', '33.33', '33.33']],
  ] as const)('%s %s shared', (_, share, owed, parts) => {
    expect(known(proRata(fen(share), owed.map(fen))).map(yuanOf)).toEqual(parts);
  });

  it.each([
    ['500', 62, '272.39', '10772.39'],
    ['800', 32, '455.87', '5255.87'],
  ] as const)('V09 20 000 at 1.5 %% a month, paying %s', (amount, count, last, cost) => {
    const made = instalmentsOf(fen('20000'), fen(amount), rate('month', '1.5'));
    expect([paid(made).length, paid(made).at(-1)]).toEqual([count, last]);
    expect(yuanOf(sum(rows(made).map(({ costFen }) => costFen)))).toBe(cost);
  });

  it('V09 a payment that only meets the interest never clears it', () => {
    expect(instalmentsOf(fen('20000'), fen('300'), rate('month', '1.5'))).toEqual({ ok: false, why: 'never-clears' });
  });

  it('V10 two offers', () => {
    const a = plan(fen('18600'), { kind: 'by-count', count: 12 }, null, JAN);
    const b = plan(fen('18600'), { kind: 'by-count', count: 24 }, rate('fee-each', '0.5'), JAN);
    expect([yuanOf(a.largestFen), a.costFen, a.rate]).toEqual(['1550', 0, null]);
    expect([b.largestFen, b.totalFen, b.costFen].map(yuanOf)).toEqual(['868', '20832', '2232']);
    expect(b.rate?.nominal).toBe(11.13);
  });

  it('V11 a waiver of the penalty and half the interest', () => {
    const owed = { principalFen: fen('10000'), interestFen: fen('1960'), feesFen: fen('900') };
    const { before, after, savedFen, percent } = waived(owed, {
      principalFen: 0,
      interestFen: fen('980'),
      feesFen: fen('900'),
    });
    expect([before, after, savedFen].map(yuanOf)).toEqual(['12860', '10980', '1880']);
    expect(percent).toBe(14.62);
  });

  it('V12 where 1 000 goes', () => {
    const owed = { principalFen: fen('10000'), interestFen: fen('350'), feesFen: fen('120') };
    const { to, left } = allocated(fen('1000'), owed);
    expect([to.feesFen, to.interestFen, to.principalFen, left.principalFen].map(yuanOf)).toEqual([
      '120',
      '350',
      '530',
      '9470',
    ]);
  });

  it('V13 months end where they end', () => {
    const from = day('2027-01-31');
    expect([1, 2, 3].map((count) => dayText(addMonths(from, count)))).toEqual([
      '2027-02-28',
      '2027-03-31',
      '2027-04-30',
    ]);
    expect(dayText(addMonths(day('2028-01-31'), 1))).toBe('2028-02-29');
    expect(plan(fen('300'), { kind: 'by-count', count: 3 }, null, from).rows.map(({ date }) => date)).toEqual([
      '2027-01-31',
      '2027-02-28',
      '2027-03-31',
    ]);
  });

  it('V14 days and working days', () => {
    const from = day('2026-11-23');
    expect([15, 20, 30, 60].map((count) => dayText(addDays(from, count)))).toEqual([
      '2026-12-08',
      '2026-12-13',
      '2026-12-23',
      '2027-01-22',
    ]);
    expect([3, 5, 7, 10].map((count) => dayText(addWorkingDays(from, count)))).toEqual([
      '2026-11-26',
      '2026-11-30',
      '2026-12-02',
      '2026-12-07',
    ]);
  });

  it('V15 a notice is taken as received after five working days', () => {
    const received = addWorkingDays(day('2026-11-02'), 5, new Set(['2026-11-11']));
    expect([dayText(received), dayText(addDays(received, 30))]).toEqual(['2026-11-09', '2026-12-09']);
  });

  it('V16 eight weeks', () => expect(dayText(addDays(day('2026-11-23'), 8 * 7))).toBe('2027-01-18'));

  it('V17 a tenth first', () => {
    const made = plan(fen('18600'), { kind: 'down', downFen: fen('1860'), count: 18 }, null, JAN);
    const payments = made.rows.map((row) => yuanOf(row.paymentFen));
    expect([payments[0], new Set(payments.slice(1)), payments.length]).toEqual(['1860', new Set(['930']), 19]);
  });

  it('V18 less at first', () => {
    const terms = { kind: 'step', firstCount: 3, firstFen: fen('500'), count: 12 } as const;
    const made = plan(fen('15000'), terms, null, JAN);
    const payments = made.rows.map((row) => yuanOf(row.paymentFen));
    expect(payments).toEqual([...Array(3).fill('500'), ...Array(12).fill('1125')]);
    expect(yuanOf(made.rows[2]?.balanceFen ?? 0)).toBe('13500');
  });

  it('V19 a year as a month, and a cap from the rate the user gives', () => {
    expect(percentText(perMonth({ micro: known(microPercentOf('24')) }))).toBe('2');
    expect(percentText(4 * known(microPercentOf('3.00')))).toBe('12');
  });

  it('V20 three months put aside', () => {
    const goal = 3 * fen('3900');
    expect([yuanOf(goal), monthsToSave(goal, fen('400'))]).toEqual(['11700', 30]);
  });

  it('V21 what thirty days more cost', () => {
    const made = plan(fen('8650.50'), { kind: 'defer', days: 30 }, rate('day', '0.05'), day('2026-12-10'));
    expect([yuanOf(made.costFen), made.rows[0]?.date]).toEqual(['129.76', '2027-01-09']);
  });

  it('V22 days late', () => expect(daysBetween(day('2026-11-10'), day('2026-11-15'))).toBe(5));
});
