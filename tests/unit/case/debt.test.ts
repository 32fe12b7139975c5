/** Several debts in one case, and one sum shared between them. */
import { describe, expect, it } from 'vitest';
import type { Case } from '../../../lib/case/case';
import { debtKey, debtOf, debtsOf, sharedBetween } from '../../../lib/case/debt';
import { setFact } from '../../../lib/case/fact';
import { leastOf, owedOf } from '../../../lib/case/owed-of-debt';

const T = '2026-11-23T09:00:00Z';
const empty: Case = { id: 'c', title: '', topic: 'huabei', createdAt: T, updatedAt: T, facts: {}, ticks: {} };
const given = (facts: Record<string, string>): Case =>
  Object.entries(facts).reduce((row, [key, value]) => setFact(row, key, value, T), empty);

describe('debts', () => {
  it('keep the first one under the names that phrases use', () => {
    expect([debtKey(1, 'total'), debtKey(2, 'total')]).toEqual(['total', 'debt2.total']);
    expect(debtsOf(empty)).toEqual([
      { number: 1, name: '', lenderType: null, totalFen: null, rate: null, rateUnread: false, currency: null },
    ]);
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
        rateUnread: false,
        currency: null,
      },
      {
        number: 3,
        name: '某银行',
        lenderType: null,
        totalFen: 1_500_000,
        rate: null,
        rateUnread: false,
        currency: null,
      },
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

  it('are known in parts once the principal is, each debt its own', () => {
    const row = given({ principal: '10000', interest: '350', 'debt2.principal': '五千左右', 'debt3.fees': '1' });
    expect(owedOf(row, 1)).toEqual({ principalFen: 1_000_000, interestFen: 35_000, feesFen: 0 });
    expect([owedOf(row, 2), owedOf(row, 3)]).toEqual([null, null]);
  });

  it('ask for the least that their bill states, rounded as in V06', () => {
    expect(leastOf(given({ due_amount: '3333.35', min_percent: '10' }), 1)).toEqual({
      billFen: 333_335,
      leastFen: 33_334,
    });
    expect(leastOf(given({ 'debt2.total': '8650.50', 'debt2.min_percent': '10%' }), 2)?.leastFen).toBe(86_505);
    expect(leastOf(given({ due_amount: '3333.35' }), 1)).toBeNull();
  });
});
