/** What falls due in the next month against what the budget leaves. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ability } from '../../../lib/case/budget-sheet';
import { type Due, newDue } from '../../../lib/case/due';
import { shortfallOf } from '../../../lib/case/shortfall';

const TODAY = { year: 2026, month: 11, day: 23 };
const due = (id: string, date: string, fen: number | null, part: Partial<Due> = {}): Due => ({
  ...newDue({ id, kind: 'instalment', date, title: id, fen }),
  ...part,
});
const some = (availableFen: number): Ability => ({ state: 'some', availableFen, offerFen: availableFen });

describe('a shortfall', () => {
  it('is what is late, short and due within a month, beyond what the budget leaves', () => {
    const dues = [
      due('late', '2026-11-01', 50_000),
      due('short', '2026-11-20', 50_000, { paidFen: 20_000 }),
      due('last day', '2026-12-23', 40_000),
      due('after', '2026-12-24', 900_000),
      due('done', '2026-11-30', 900_000, { doneAt: '2026-11-21T08:00:00Z', paidFen: 900_000 }),
    ];
    expect(shortfallOf(dues, some(100_000), TODAY)).toEqual({
      until: '2026-12-23',
      dueFen: 120_000,
      leftFen: 100_000,
      missingFen: 20_000,
    });
    expect(shortfallOf(dues, some(120_000), TODAY)).toBeNull();
  });

  it('is not known before the budget is done, and is all of it where nothing is left', () => {
    const dues = [due('a', '2026-12-01', 30_000)];
    expect(shortfallOf(dues, { state: 'unknown' }, TODAY)).toBeNull();
    const nothing: Ability = { state: 'nothing', availableFen: -5_000 };
    expect(shortfallOf(dues, nothing, TODAY)).toMatchObject({ leftFen: 0, missingFen: 30_000 });
  });

  it('counts no sum that others promised, and nothing without a day', () => {
    const dues = [due('refund', '2026-12-01', 90_000, { kind: 'promise' }), due('no day', '', 90_000)];
    expect(shortfallOf(dues, some(1), TODAY)).toBeNull();
  });

  it('adds up to the fen, whatever the sums are', () => {
    const sums = fc.array(fc.integer({ min: 1, max: 999_999_999 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(sums, fc.integer({ min: 0, max: 2_000_000_000 }), (fens, leftFen) => {
        const found = shortfallOf(
          fens.map((fen, at) => due(String(at), '2026-12-01', fen)),
          some(leftFen),
          TODAY,
        );
        const dueFen = fens.reduce((sum, fen) => sum + fen, 0);
        return dueFen <= leftFen ? found === null : found?.missingFen === dueFen - leftFen;
      }),
    );
  });
});
