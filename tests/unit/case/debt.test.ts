/** Several debts in one case, and one sum shared between them. */
import { describe, expect, it } from 'vitest';
import type { Case } from '../../../lib/case/case';
import { debtKey, debtOf, debtsOf, sharedBetween } from '../../../lib/case/debt';
import { setFact } from '../../../lib/case/fact';

const T = '2026-11-23T09:00:00Z';
const empty: Case = { id: 'c', title: '', topic: 'huabei', createdAt: T, updatedAt: T, facts: {}, ticks: {} };
const given = (facts: Record<string, string>): Case =>
  Object.entries(facts).reduce((row, [key, value]) => setFact(row, key, value, T), empty);

describe('debts', () => {
  it('keep the first one under the names that phrases use', () => {
    expect([debtKey(1, 'total'), debtKey(2, 'total')]).toEqual(['total', 'debt2.total']);
    expect(debtsOf(empty)).toEqual([{ number: 1, name: '', lenderType: null, totalFen: null, rate: null }]);
  });

  it('know the lender by the contract, the rate by the bill', () => {
    const row = given({
      product: '花呗',
      lender_type: 'consumer-finance',
      rate: '万分之五',
      rate_basis: 'day',
      'debt3.lender': '某银行',
      'debt3.total': '15000',
    });
    expect(debtsOf(row)).toEqual([
      {
        number: 1,
        name: '花呗',
        lenderType: 'consumer-finance',
        totalFen: null,
        rate: { basis: 'day', micro: 50_000 },
      },
      { number: 3, name: '某银行', lenderType: null, totalFen: 1_500_000, rate: null },
    ]);
  });

  it('add up their parts while no total is given', () => {
    expect(debtOf(given({ principal: '10000', interest: '1960', fees: '900' }), 1).totalFen).toBe(1_286_000);
    expect(debtOf(given({ principal: '10000', total: '9000' }), 1).totalFen).toBe(900_000);
    expect(debtOf(given({ due_amount: '8650.50' }), 1).totalFen).toBe(865_050);
    expect(debtOf(given({ total: '八千多' }), 1).totalFen).toBeNull();
  });

  it('share a sum in proportion, to the fen', () => {
    const debts = debtsOf(
      given({ total: '8200', 'debt2.total': '15000', 'debt3.total': '23500', 'debt4.product': '?' }),
    );
    expect(sharedBetween(debts, 140_000)?.map(({ debt, fen }) => [debt.number, fen])).toEqual([
      [1, 24_582],
      [2, 44_968],
      [3, 70_450],
    ]);
    expect(sharedBetween(debtsOf(empty), 140_000)).toBeNull();
  });
});
