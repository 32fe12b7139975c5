/** Properties of every plan: it adds up to the fen, ends at nothing, and never goes back. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annualRate } from '../../../lib/case/annual-rate';
import { addMonths, dayIn, daysBetween } from '../../../lib/case/day';
import { equalInstalments } from '../../../lib/case/instalments';
import { allocated, owedFen, waived } from '../../../lib/case/owed';
import { type PlanTerms, planOf } from '../../../lib/case/plan';
import { basisIn, microPercentOf, percentText, RATE_BASES, type Rate } from '../../../lib/case/rate';
import { halfUp } from '../../../lib/case/ratio';
import { proRata } from '../../../lib/case/share';
import { type Day, dayText } from '../../../lib/transcript/calendar';

const sum = (all: number[]) => all.reduce((left, right) => left + right, 0);
const fen = fc.integer({ min: 1, max: 100_000_000 });
const count = fc.integer({ min: 1, max: 60 });
const rate: fc.Arbitrary<Rate | null> = fc.option(
  fc.record({ basis: fc.constantFrom(...RATE_BASES), micro: fc.integer({ min: 0, max: 3_000_000 }) }),
);
const terms: fc.Arbitrary<PlanTerms> = fc.oneof(
  fc.record({ kind: fc.constant('by-count' as const), count }),
  fc.record({ kind: fc.constant('by-amount' as const), amountFen: fen }),
  fc.record({ kind: fc.constant('down' as const), downFen: fen, count }),
  fc.record({ kind: fc.constant('step' as const), firstCount: count, firstFen: fen, count }),
  fc.record({ kind: fc.constant('defer' as const), days: fc.integer({ min: 1, max: 400 }) }),
);
const day: fc.Arbitrary<Day> = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((at) => ({ year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() }));

describe('any plan', () => {
  it('pays the whole debt to the fen, and no more than it says', () => {
    fc.assert(
      fc.property(fen, terms, rate, day, (owed, asked, at, first) => {
        const made = planOf(owed, asked, at, first);
        if (!made.ok) return;
        const { rows, totalFen, costFen, largestFen } = made.plan;
        expect(sum(rows.map(({ principalFen }) => principalFen))).toBe(owed);
        expect(sum(rows.map(({ paymentFen }) => paymentFen))).toBe(totalFen);
        expect(totalFen - owed).toBe(costFen);
        expect(rows.at(-1)?.balanceFen).toBe(0);
        for (const [index, row] of rows.entries()) {
          expect(Number.isSafeInteger(row.paymentFen)).toBe(true);
          expect(row.costFen).toBeGreaterThanOrEqual(0);
          expect(row.paymentFen).toBe(row.principalFen + row.costFen);
          expect(row.balanceFen).toBeLessThanOrEqual(rows[index - 1]?.balanceFen ?? owed);
          expect(row.date > (rows[index - 1]?.date ?? '')).toBe(true);
          if (asked.kind !== 'down' || index > 0) expect(row.paymentFen).toBeLessThanOrEqual(largestFen);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('costs nothing without a rate', () => {
    fc.assert(
      fc.property(fen, terms, day, (owed, asked, first) => {
        const made = planOf(owed, asked, null, first);
        if (made.ok) expect([made.plan.costFen, made.plan.rate]).toEqual([0, null]);
      }),
    );
  });

  it('of equal payments differs in the last one alone, by less than the others hold', () => {
    fc.assert(
      fc.property(fen, count, (owed, many) => {
        const made = equalInstalments(owed, many);
        if (!made.ok) return;
        const each = made.rows.map(({ principalFen }) => principalFen);
        expect(new Set(each.slice(0, -1)).size).toBeLessThanOrEqual(1);
        expect((each.at(-1) ?? 0) - (each[0] ?? 0)).toBeLessThan(many);
      }),
    );
  });

  it('that a payment of the interest alone would need is refused, with the reason', () => {
    const monthly: Rate = { basis: 'month', micro: 1_500_000 };
    const first = { year: 2027, month: 1, day: 31 };
    expect(planOf(2_000_000, { kind: 'by-amount', amountFen: 30_000 }, monthly, first)).toEqual({
      ok: false,
      why: 'never-clears',
    });
    expect(planOf(2_000_000, { kind: 'by-amount', amountFen: 30_001 }, monthly, first)).toEqual({
      ok: false,
      why: 'too-long',
    });
    expect(
      planOf(2_000_000, { kind: 'by-amount', amountFen: 10_000 }, { basis: 'fee-each', micro: 600_000 }, first),
    ).toEqual({
      ok: false,
      why: 'never-clears',
    });
    expect(planOf(2_000_000, { kind: 'step', firstCount: 3, firstFen: 20_000, count: 12 }, monthly, first)).toEqual({
      ok: false,
      why: 'never-clears',
    });
    expect(planOf(2_000_000, { kind: 'down', downFen: 2_000_000, count: 3 }, null, first)).toEqual({
      ok: false,
      why: 'bad-figures',
    });
    expect(planOf(0, { kind: 'by-count', count: 3 }, null, first)).toEqual({ ok: false, why: 'bad-figures' });
  });
});

describe('a share', () => {
  it('adds up to the fen, never off by a whole one, and no creditor gets more for less', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000_000 }),
        fc.array(fc.nat(100_000_000), { minLength: 1, maxLength: 8 }),
        (share, owed) => {
          const parts = proRata(share, owed);
          if (parts === null) {
            expect(sum(owed)).toBe(0);
            return;
          }
          expect(sum(parts)).toBe(share);
          const whole = BigInt(sum(owed));
          for (const [at, part] of parts.entries()) {
            const off = BigInt(part) * whole - BigInt(share) * BigInt(owed[at] ?? 0);
            expect(off > -whole && off < whole).toBe(true);
          }
        },
      ),
    );
  });
});

describe('a payment and a waiver', () => {
  const owed = fc.record({
    principalFen: fc.nat(1_000_000),
    interestFen: fc.nat(1_000_000),
    feesFen: fc.nat(1_000_000),
  });

  it('lose nothing on the way', () => {
    fc.assert(
      fc.property(owed, fc.nat(4_000_000), (debt, paid) => {
        const { to, left, overFen } = allocated(paid, debt);
        expect(owedFen(to) + overFen).toBe(paid);
        expect(owedFen(to) + owedFen(left)).toBe(owedFen(debt));
        if (overFen > 0) expect(owedFen(left)).toBe(0);
      }),
    );
  });

  it('never make a debt negative', () => {
    fc.assert(
      fc.property(owed, owed, (debt, waive) => {
        expect(waived(debt, waive).after).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('months', () => {
  it('keep the day, or end with the month', () => {
    fc.assert(
      fc.property(day, fc.nat(240), (from, many) => {
        const to = addMonths(from, many);
        expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + many);
        if (to.day !== from.day) expect(addMonths(to, 0)).toEqual(to);
        if (to.day !== from.day) expect(dayText(addMonths({ ...to, day: 1 }, 1))).toBe(dayText(nextDay(to)));
        expect(daysBetween(from, to)).toBeGreaterThanOrEqual(many * 28);
      }),
    );
  });
});

const nextDay = ({ year, month, day: number }: Day): Day => {
  const at = new Date(Date.UTC(year, month - 1, number + 1));
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
};

describe('a deferral', () => {
  it('costs a year what thirty days cost, with interest on interest', () => {
    const planned = planOf(
      865_050,
      { kind: 'defer', days: 30 },
      { basis: 'day', micro: 50_000 },
      { year: 2026, month: 12, day: 10 },
    );
    expect(planned.ok && [planned.plan.costFen, planned.plan.rate]).toEqual([
      12_976,
      { nominal: 18.25, effective: 19.86 },
    ]);
  });
});

describe('a rate', () => {
  it.each([
    ['0.05', 50_000],
    ['0.05%', 50_000],
    ['18.25 %', 18_250_000],
    ['０.６％', 600_000],
    ['5‰', 500_000],
    ['万分之五', 50_000],
    ['萬分之5', 50_000],
    ['千分之6', 600_000],
    ['百分之三', 3_000_000],
    ['万5', 50_000],
    ['日息万分之五', 50_000],
    ['0.05%/天', 50_000],
    ['年化14.6%', 14_600_000],
    ['24.9% APR', 24_900_000],
    ['14.6 % p.a.', 14_600_000],
    ['每期手续费0.6%', 600_000],
    ['', null],
    ['高', null],
    ['0.0000001', null],
    ['5000', null],
    ['-1', null],
  ] as const)('%j is %j millionths of a percent', (typed, micro) => expect(microPercentOf(typed)).toBe(micro));

  it.each([
    ['0.05', null],
    ['0.05%/天', 'day'],
    ['日息万分之五', 'day'],
    ['月利率1.5%', 'month'],
    ['1.5% a month', 'month'],
    ['年化14.6%', 'year'],
    ['24.9% APR', 'year'],
    ['14.6 % p.a.', 'year'],
    ['每期手续费0.6%', 'fee-each'],
    ['总手续费8.8%', 'fee-all'],
  ] as const)('%j is said to be of %j', (typed, basis) => expect(basisIn(typed)).toBe(basis));

  it('comes back from its own spelling', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000_000), (micro) => {
        expect(microPercentOf(percentText(micro))).toBe(micro);
      }),
    );
  });

  it('that is printed as 0.6 % a month on the first sum is nearly twice twelve times that', () => {
    const flows = Array.from({ length: 12 }, (_, at) => ({ month: at + 1, fen: 53_600 }));
    expect(annualRate(600_000, flows)).toEqual({ nominal: 13.03, effective: 13.84 });
    expect(annualRate(643_200, flows)).toBeNull();
  });

  it('rounds halves up, once', () => {
    expect([halfUp(5n, 10n), halfUp(4n, 10n), halfUp(15n, 10n), halfUp(0n, 7n)]).toEqual([1n, 0n, 2n, 0n]);
  });
});

it('a day that no calendar has is none', () => {
  expect([dayIn('2026-02-29'), dayIn('2026-13-01'), dayIn('10号'), dayIn('2028-02-29')]).toEqual([
    null,
    null,
    null,
    { year: 2028, month: 2, day: 29 },
  ]);
});
