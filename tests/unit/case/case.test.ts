import { describe, expect, it } from 'vitest';
import { budgetOf, offerFen } from '../../../lib/case/budget';
import type { Case } from '../../../lib/case/case';
import { explained, factProblem, factValue, factValues, setFact } from '../../../lib/case/fact';
import { firstFacts } from '../../../lib/case/first-facts';
import { currencyOf, fenOf, yuanOf } from '../../../lib/case/money';
import { tick, tickedAt, untick } from '../../../lib/case/tick';
import { isPlaceholderKey, placeholderKind } from '../../../lib/playbook/placeholder';
import type { CaseRow } from '../../../lib/storage/store';

const empty: Case = {
  id: 'c1',
  title: '花呗',
  topic: 'huabei',
  createdAt: '2026-11-23T08:00:00Z',
  updatedAt: '2026-11-23T08:00:00Z',
  facts: {},
  ticks: {},
};
const T1 = '2026-11-23T09:00:00Z';
const T2 = '2026-11-24T09:00:00Z';

const withFacts = (facts: Record<string, string>) =>
  Object.entries(facts).reduce((row, [key, value]) => setFact(row, key, value, T1), empty);

describe('setFact', () => {
  it('keeps every earlier value with its time and the reason of the change', () => {
    const first = setFact(empty, 'income_now', ' 4200 ', T1);
    const second = setFact(first, 'income_now', '3800', T2, '少了加班');
    expect(second.facts.income_now).toEqual({
      value: '3800',
      at: T2,
      why: '少了加班',
      earlier: [{ value: '4200', at: T1 }],
    });
    const third = setFact(second, 'income_now', '4000', T2);
    expect(third.facts.income_now?.earlier).toEqual([
      { value: '4200', at: T1 },
      { value: '3800', at: T2, why: '少了加班' },
    ]);
    expect(third.updatedAt).toBe(T2);
    expect(empty.facts).toEqual({});
  });

  it('leaves the case as it is when nothing changed', () => {
    const row = setFact(empty, 'product', '花呗', T1);
    expect(setFact(row, 'product', ' 花呗 ', T2)).toBe(row);
    expect(setFact(empty, 'product', '  ', T1)).toBe(empty);
  });

  it('takes a fact back without losing what it was', () => {
    const row = setFact(setFact(empty, 'product', '花呗', T1), 'product', '', T2);
    expect(factValue(row, 'product')).toBeUndefined();
    expect(factValues(row)).toEqual({});
    expect(row.facts.product?.earlier).toHaveLength(1);
  });

  it('knows no facts that objects are born with', () => {
    expect(factValue(empty, 'constructor')).toBeUndefined();
  });

  it('has the shape that is stored', () => {
    const stored: CaseRow = setFact(empty, 'product', '花呗', T1);
    expect(stored.facts.product?.value).toBe('花呗');
  });
});

describe('explained', () => {
  const line = { record: 'r', seq: 7, quote: '9月起每期868元' };
  const changed = setFact(setFact(empty, 'amount', '900', T1), 'amount', '868', T2);

  it('says of the newest value why it came and by which entry, and keeps both with it when the next one comes', () => {
    const row = explained(changed, 'amount', ' 对方改口 ', line);
    expect(row.facts.amount).toMatchObject({ value: '868', at: T2, why: '对方改口', from: line });
    const later = setFact(row, 'amount', '850', '2026-11-25T09:00:00Z');
    expect(later.facts.amount?.earlier.map(({ value, why, from }) => [value, why, from])).toEqual([
      ['900', undefined, undefined],
      ['868', '对方改口', line],
    ]);
    expect(later.facts.amount).not.toHaveProperty('from');
  });

  it('can be taken back, and says nothing of a fact that is none', () => {
    expect(explained(explained(changed, 'amount', 'why', line), 'amount', ' ', null)).toEqual(changed);
    expect(explained(changed, 'toString', 'why', line)).toBe(changed);
  });
});

describe('factProblem', () => {
  it.each([
    ['money', '8,650.50', null],
    ['money', '三千左右', 'not-a-sum'],
    ['money', '-1800', 'below-nothing'],
    ['date', '2026-12-10', null],
    ['date', '2026-12', null],
    ['date', '2028-02-29', null],
    ['date', '2026-02-29', 'not-a-date'],
    ['date', '2026-13-01', 'not-a-date'],
    ['date', '10号', 'not-a-date'],
    ['days', '17', null],
    ['days', '-1', 'not-a-number'],
    ['monthday', '31', null],
    ['monthday', '32', 'not-a-day-of-the-month'],
    ['text', ' ', 'empty'],
    ['text', '失业', null],
  ] as const)('%s %j: %j', (kind, value, problem) => expect(factProblem(kind, value)).toBe(problem));
});

describe('money', () => {
  it.each([
    ['8,650.50', 865050],
    ['8650.5', 865050],
    ['¥0.07元', 7],
    ['８６５０', 865000],
    ['1.2万', 1200000],
    ['3萬元', 3000000],
    ['500块钱', 50000],
    ['-20', -2000],
    ['1万2千', 1200000],
    ['3千元', 300000],
    ['三千五百元', 350000],
    ['八千六百五', 865000],
    ['壹万元整', 1000000],
    ['8650元5角', 865050],
    ['8650元5角7分', 865057],
    ['865050分', 865050],
    ['RMB 8,650.50', 865050],
    ['NT$12,000', 1200000],
    ['HK$ 300', 30000],
    ['-£20', -2000],
    ['1,200.50 pounds', 120050],
    ['￥１２，３４５．６７', 1234567],
    ['12,345.67圓', 1234567],
    ['两三千', null],
    ['三千多', null],
    ['12.345万元5角', 12345050],
    ['1.00005万', null],
    ['', null],
    ['1,2,3', null],
    ['0.001', null],
    ['500-800', null],
    ['99999999999999', null],
  ] as const)('%j is %j fen', (typed, fen) => expect(fenOf(typed)).toBe(fen));

  it.each([
    ['£500', 'GBP'],
    ['US$ 20', 'USD'],
    ['NT$12,000', 'TWD'],
    ['HK$300', 'HKD'],
    ['￥8650', 'CNY'],
    ['1.2万元', null],
  ] as const)('%j names %j', (typed, currency) => expect(currencyOf(typed)).toBe(currency));

  it('comes back from its own spelling', () => {
    for (const fen of [0, 7, 70, 700, 865050, 123456789, -2050]) expect(fenOf(yuanOf(fen))).toBe(fen);
    expect([yuanOf(865050), yuanOf(120000), yuanOf(-5)]).toEqual(['8650.50', '1200', '-0.05']);
  });
});

describe('budgetOf', () => {
  it('subtracts exactly, and offers less than what is left', () => {
    const budget = budgetOf(withFacts({ income_now: '6500', essentials: '3900', other_debt: '1200' }));
    expect(budget?.availableFen).toBe(140_000);
    expect(budget && offerFen(budget, 10)).toBe(126_000);
  });

  it('makes no offer when nothing is left', () => {
    const budget = budgetOf(withFacts({ income_now: '4200', essentials: '3650', other_debt: '800' }));
    expect(budget?.availableFen).toBe(-25_000);
    expect(budget && offerFen(budget, 10)).toBeNull();
  });

  it('does not guess at figures that are words', () => {
    expect(budgetOf(withFacts({ income_now: '四千多', essentials: '3000' }))).toBeNull();
    expect(budgetOf(withFacts({ essentials: '3000' }))).toBeNull();
  });
});

describe('ticks', () => {
  it('ticks once and opens again', () => {
    const row = tick(empty, 'hb-b-1', T1);
    expect(tickedAt(tick(row, 'hb-b-1', T2), 'hb-b-1')).toBe(T1);
    expect(tickedAt(untick(row, 'hb-b-1', T2), 'hb-b-1')).toBeNull();
    expect(untick(empty, 'hb-b-1', T2)).toBe(empty);
  });
});

describe('firstFacts', () => {
  it.each([
    'huabei',
    'hardship',
    'deferral',
    'waiver',
    'limit',
    'takeover',
    'refund',
    'cancel',
    'billing',
    'unheard-of',
  ])('asks in %s only for what phrases can use, in the same form', (topic) => {
    const facts = firstFacts(topic);
    expect(facts.length).toBeGreaterThan(0);
    for (const { key, kind } of facts) {
      expect(isPlaceholderKey(key), key).toBe(true);
      expect(placeholderKind(key), key).toBe(kind);
    }
  });
});
