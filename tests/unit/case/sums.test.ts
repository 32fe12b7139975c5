/** Properties of the sums that stand beside a plan: whatever the figures, they are whole fen, add up, and are rounded once. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budgetOf, offerFen } from '../../../lib/case/budget';
import type { Ability } from '../../../lib/case/budget-sheet';
import type { Case } from '../../../lib/case/case';
import { debtKey, debtOf, debtsOf, sharedBetween } from '../../../lib/case/debt';
import { type Due, newDue, paid, shortFen } from '../../../lib/case/due';
import { setFact } from '../../../lib/case/fact';
import { lateness } from '../../../lib/case/late';
import { milestonesOf } from '../../../lib/case/milestones';
import { fenOf, yuanOf } from '../../../lib/case/money';
import { type Offer, offerOfPlan, weighed } from '../../../lib/case/offer';
import { minimumFen, monthsToSave, owedFen, perMonth, waived } from '../../../lib/case/owed';
import { leastOf, owedOf } from '../../../lib/case/owed-of-debt';
import { deferralCostFen, planOf } from '../../../lib/case/plan';
import { planFacts } from '../../../lib/case/plan-facts';
import { planCsv } from '../../../lib/case/plan-text';
import { percentText, RATE_BASES, type Rate } from '../../../lib/case/rate';
import { times } from '../../../lib/case/ratio';
import { savingsGoal } from '../../../lib/case/savings';

const T = '2026-11-23T09:00:00Z';
const TODAY = { year: 2026, month: 11, day: 23 };
const empty: Case = { id: 'c', title: '', topic: 'huabei', createdAt: T, updatedAt: T, facts: {}, ticks: {} };
const given = (facts: Record<string, string>): Case =>
  Object.entries(facts).reduce((row, [key, value]) => setFact(row, key, value, T), empty);
const sum = (all: readonly number[]) => all.reduce((left, right) => left + right, 0);
const MOST = 1_000_000_000_000;
const fen = fc.integer({ min: 1, max: 1_000_000_000 });
const some = fc.nat(1_000_000_000);
const micro = fc.integer({ min: 1, max: 100_000_000 });
const rate: fc.Arbitrary<Rate> = fc.record({ basis: fc.constantFrom(...RATE_BASES), micro });
const owed = fc.record({ principalFen: some, interestFen: some, feesFen: some });

describe('a sum that is typed', () => {
  it('comes back from its own spelling, with or without groups, to the fen', () => {
    fc.assert(
      fc.property(fc.integer({ min: -MOST, max: MOST }), (whole) => {
        expect(fenOf(yuanOf(whole))).toBe(whole);
        if (whole < 0) return;
        const [yuan = '', cents] = yuanOf(whole).split('.');
        const grouped = yuan.replace(/\B(?=(\d{3})+$)/g, ',');
        expect(fenOf(`¥${grouped}${cents === undefined ? '' : `.${cents}`}元`)).toBe(whole);
      }),
    );
  });

  it('is rounded once: half of a fen goes up, and never more than half is lost', () => {
    fc.assert(
      fc.property(
        some,
        fc.bigInt({ min: 0n, max: 10n ** 9n }),
        fc.bigInt({ min: 10n ** 6n, max: 10n ** 9n }),
        (of, num, den) => {
          const off = 2n * (BigInt(times(of, { num, den })) * den - BigInt(of) * num);
          expect(off > -den && off <= den).toBe(true);
        },
      ),
    );
  });
});

describe('the parts of a debt', () => {
  it('add up to its total, each debt its own', () => {
    fc.assert(
      fc.property(owed, fc.integer({ min: 1, max: 12 }), (parts, number) => {
        const row = given({
          [debtKey(number, 'principal')]: yuanOf(parts.principalFen),
          [debtKey(number, 'interest')]: yuanOf(parts.interestFen),
          [debtKey(number, 'fees')]: yuanOf(parts.feesFen),
        });
        expect(owedOf(row, number)).toEqual(parts);
        expect(debtOf(row, number).totalFen).toBe(owedFen(parts));
      }),
    );
  });

  it('share a sum between debts without a fen lost, and nothing for one that owes nothing', () => {
    fc.assert(
      fc.property(fc.array(some, { minLength: 1, maxLength: 12 }), some, (totals, share) => {
        const row = given(Object.fromEntries(totals.map((one, at) => [debtKey(at + 1, 'total'), yuanOf(one)])));
        const shared = sharedBetween(debtsOf(row), share);
        if (shared === null) {
          expect(sum(totals)).toBe(0);
          return;
        }
        expect(sum(shared.map((one) => one.fen))).toBe(share);
        expect(shared.map(({ debt }) => debt.number)).toEqual(totals.flatMap((one, at) => (one > 0 ? at + 1 : [])));
      }),
    );
  });

  it('are waived to no more than there is: before is what is left and what is saved', () => {
    fc.assert(
      fc.property(owed, owed, (debt, waive) => {
        const { before, after, savedFen, percent } = waived(debt, waive);
        expect([after + savedFen, before]).toEqual([before, owedFen(debt)]);
        expect(savedFen).toBeLessThanOrEqual(owedFen(waive));
        expect(percent >= 0 && percent <= 100).toBe(true);
      }),
    );
  });

  it('have a least payment between nothing and all of the bill', () => {
    fc.assert(
      fc.property(fen, micro, (bill, share) => {
        const least = minimumFen(bill, share);
        expect(Number.isSafeInteger(least) && least >= 0 && least <= bill).toBe(true);
        const row = given({ due_amount: yuanOf(bill), min_percent: percentText(share) });
        expect(leastOf(row, 1)).toEqual({ billFen: bill, leastFen: least });
      }),
    );
  });

  it('have a rate of a month that is a twelfth of the year’s, to half a millionth', () => {
    fc.assert(
      fc.property(micro, (yearly) => {
        expect(Math.abs(perMonth({ micro: yearly }) * 12 - yearly)).toBeLessThanOrEqual(6);
      }),
    );
  });
});

describe('what time costs', () => {
  it('never falls with more days or more debt, and a fee is paid once', () => {
    fc.assert(
      fc.property(fen, fc.nat(400), fc.nat(400), rate, (sumFen, days, more, at) => {
        const cost = deferralCostFen(sumFen, days, at);
        expect(Number.isSafeInteger(cost)).toBe(true);
        expect(deferralCostFen(sumFen, days + more, at)).toBeGreaterThanOrEqual(cost);
        expect(deferralCostFen(sumFen + more, days, at)).toBeGreaterThanOrEqual(cost);
        if (at.basis.startsWith('fee')) expect(deferralCostFen(sumFen, days + more, at)).toBe(cost);
      }),
    );
  });

  it('of being late is that of as many days, and of each day to half a fen', () => {
    fc.assert(
      fc.property(fen, fc.integer({ min: 1, max: 22 }), rate, (sumFen, days, at) => {
        const date = `2026-11-${String(23 - days).padStart(2, '0')}`;
        const late = lateness(sumFen, date, at, TODAY);
        const byTime = !at.basis.startsWith('fee');
        expect(late).toEqual({
          days,
          costFen: byTime ? deferralCostFen(sumFen, days, at) : null,
          dayFen: byTime ? deferralCostFen(sumFen, 1, at) : null,
        });
        if (late?.costFen != null && late.dayFen !== null)
          expect(Math.abs(late.costFen - days * late.dayFen)).toBeLessThanOrEqual((days + 1) / 2);
      }),
    );
  });
});

describe('a budget', () => {
  it('offers whole yuan, and no more than is left less the margin', () => {
    fc.assert(
      fc.property(some, some, some, fc.nat(50), (income, essentials, other, margin) => {
        const row = given({ income_now: yuanOf(income), essentials: yuanOf(essentials), other_debt: yuanOf(other) });
        const budget = budgetOf(row);
        if (budget === null) throw new Error('all of it was given');
        expect(budget.availableFen).toBe(income - essentials - other);
        const offer = offerFen(budget, margin);
        if (offer === null) {
          expect((budget.availableFen * (100 - margin)) / 100).toBeLessThan(100);
          return;
        }
        expect([offer % 100, offer > 0]).toEqual([0, true]);
        expect(BigInt(offer) * 100n <= BigInt(budget.availableFen) * BigInt(100 - margin)).toBe(true);
      }),
    );
  });

  it('is put aside in as many months as it takes, and in no fewer', () => {
    fc.assert(
      fc.property(fen, fen, fc.integer({ min: 1, max: 24 }), (essentials, monthly, months) => {
        const row = given({
          income_now: '1',
          essentials: yuanOf(essentials),
          'save.months': String(months),
          'save.monthly': yuanOf(monthly),
        });
        const goal = savingsGoal(row);
        expect(goal?.goalFen).toBe(essentials * months);
        const count = monthsToSave(essentials * months, monthly) ?? 0;
        expect(goal?.months).toBe(count);
        expect(count * monthly >= essentials * months && (count - 1) * monthly < essentials * months).toBe(true);
      }),
    );
  });
});

describe('an offer', () => {
  const said: fc.Arbitrary<Offer> = fc.record({
    id: fc.constant('o'),
    by: fc.constantFrom('me' as const, 'them' as const),
    at: fc.constant(T),
    debt: fc.constant(1),
    monthlyFen: fc.option(fen),
    count: fc.option(fc.integer({ min: 1, max: 999 })),
    firstDate: fc.constant(null),
    totalFen: fc.option(fen),
    costTerm: fc.constant(null),
    creditTerm: fc.constant(null),
    breachTerm: fc.constant(null),
    from: fc.constant(null),
  });
  const able = (offer: number): Ability => ({ state: 'some', availableFen: offer, offerFen: offer });

  it('costs its total less the debt, and its total is what was said or what the payments come to', () => {
    fc.assert(
      fc.property(said, fen, fen, (offer, debt, most) => {
        const view = weighed(offer, debt, able(most));
        const { monthlyFen, count } = offer;
        const reckoned = monthlyFen === null || count === null ? null : monthlyFen * count;
        expect(view.totalFen).toBe(offer.totalFen ?? reckoned);
        expect(view.costFen).toBe(view.totalFen === null ? null : view.totalFen - debt);
        expect(view.totalReckoned).toBe(offer.totalFen === null && reckoned !== null);
        expect(view.fit).toBe(monthlyFen === null ? 'unknown' : monthlyFen <= most ? 'fits' : 'above');
      }),
    );
  });

  it('of mine says the very sums of its plan, in the phrases and in the table too', () => {
    fc.assert(
      fc.property(fen, fc.integer({ min: 1, max: 60 }), fc.option(rate), (debt, count, at) => {
        const made = planOf(debt, { kind: 'by-count', count }, at, TODAY);
        if (!made.ok) return;
        const { plan } = made;
        expect(weighed(offerOfPlan(plan, 1, 'm', T), debt, able(1)).costFen).toBe(plan.costFen);
        const csv = planCsv(plan, { date: 'd', payment: 'p', cost: 'c', balance: 'b' }).trim().split('\r\n').slice(1);
        expect(sum(csv.map((line) => fenOf(line.split(',')[1] ?? '') ?? Number.NaN))).toBe(plan.totalFen);
        const facts = planFacts(plan);
        expect([facts.count, facts.amount, facts.last_amount]).toEqual([
          String(plan.rows.length),
          yuanOf(plan.rows[0]?.paymentFen ?? 0),
          yuanOf(plan.rows.at(-1)?.paymentFen ?? 0),
        ]);
      }),
    );
  });
});

describe('what is paid', () => {
  const due = (id: string, of: number): Due =>
    newDue({ id, kind: 'instalment', date: '2026-12-10', title: '', fen: of });

  it('adds up, leaves short what is not paid, and is done once nothing is', () => {
    fc.assert(
      fc.property(fen, fc.array(some, { maxLength: 8 }), (of, payments) => {
        const last = payments.reduce((now, one) => paid(now, one, T), due('a', of));
        expect(last.paidFen).toBe(sum(payments));
        expect((last.payments ?? []).map((one) => one.fen)).toEqual(payments);
        expect(shortFen(last)).toBe(Math.max(0, of - sum(payments)));
        if (payments.length > 0) expect(last.doneAt !== null).toBe(sum(payments) >= of);
      }),
    );
  });

  it('is half when it is half of the money, not of the payments', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fen, fc.boolean()), { minLength: 1, maxLength: 12 }), (all) => {
        const dues = all.map(([of, done], at) => (done ? paid(due(`${at}`, of), of, T) : due(`${at}`, of)));
        const row: Case = { ...empty, dues };
        const reached = milestonesOf({ row, debt: true, needed: [], talks: 0 });
        const givenFen = sum(all.flatMap(([of, done]) => (done ? of : [])));
        const half = reached.find(({ milestone }) => milestone === 'half')?.reached;
        expect(half).toBe(givenFen > 0 && 2 * givenFen >= sum(all.map(([of]) => of)));
      }),
    );
  });
});
