/** The budget line by line, and the rule that holds every offer to it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCase } from '../../../lib/backup/case-shape';
import {
  abilityOf,
  BUDGET_GROUPS,
  BUDGET_LINES,
  budgetKey,
  fitOf,
  followBudget,
  groupFen,
  MARGIN_KEY,
  marginPercent,
  unreadLines,
} from '../../../lib/case/budget-sheet';
import type { Case } from '../../../lib/case/case';
import { factValue, setFact } from '../../../lib/case/fact';
import { yuanOf } from '../../../lib/case/money';

const T = '2026-11-23T09:00:00Z';
const empty: Case = { id: 'c', title: '', topic: 'huabei', createdAt: T, updatedAt: T, facts: {}, ticks: {} };
const given = (facts: Record<string, string>, from = empty): Case =>
  Object.entries(facts).reduce((row, [key, value]) => followBudget(setFact(row, key, value, T), key, T), from);

/** The budget of V07: 6 500 in, 3 900 out, 1 200 for other debts. */
const V07 = {
  'budget.wages': '6000',
  'budget.other-income': '500',
  'budget.housing': '1,800',
  'budget.food': '1500',
  'budget.phone': '600',
  'budget.other-debts': '1200',
};

describe('the sheet', () => {
  it('adds its groups up and writes them into the facts that phrases use', () => {
    const row = given(V07);
    expect(BUDGET_GROUPS.map((group) => groupFen(row, group))).toEqual([650_000, 180_000, 210_000, 120_000]);
    expect(['income_now', 'essentials', 'other_debt', 'available'].map((key) => factValue(row, key))).toEqual([
      '6500',
      '3900',
      '1200',
      '1260',
    ]);
  });

  it('says nothing can be offered before it is done', () => {
    expect(abilityOf(given({ 'budget.wages': '6000' }))).toEqual({ state: 'unknown' });
    expect(fitOf(1, { state: 'unknown' })).toBe('unknown');
  });

  it('lets no offer be above what is left, less the margin', () => {
    const ability = abilityOf(given(V07));
    expect(ability).toEqual({ state: 'some', availableFen: 140_000, offerFen: 126_000 });
    expect([fitOf(126_000, ability), fitOf(126_001, ability)]).toEqual(['fits', 'above']);
  });

  it('makes no offer of nothing, and takes the sum out of the phrases', () => {
    const row = given({ 'budget.housing': '9000' }, given(V07));
    expect(abilityOf(row)).toEqual({ state: 'nothing', availableFen: -580_000 });
    expect(fitOf(1, abilityOf(row))).toBe('above');
    expect(factValue(row, 'available')).toBeUndefined();
    expect(row.facts.available?.earlier.map(({ value }) => value)).toContain('1260');
  });

  it.each([
    ['below nothing', '-1800'],
    ['about', '一千八左右'],
    ['a range', '1500-1800'],
  ])('is not done while a line is %s, and no phrase names what can be paid', (_, typed) => {
    const row = given({ 'budget.housing': typed }, given(V07));
    expect(unreadLines(row)).toEqual(['housing']);
    expect(abilityOf(row)).toEqual({ state: 'unknown' });
    expect(groupFen(row, 'fixed')).toBeNull();
    expect(factValue(row, 'available')).toBeUndefined();
    expect(factValue(given({ 'budget.housing': '1,800' }, row), 'available')).toBe('1260');
  });

  it('is not done while a sum that was given as a whole is below nothing', () => {
    expect(abilityOf(given({ income_now: '4200', essentials: '-3000' }))).toEqual({ state: 'unknown' });
  });

  it('leaves sums alone that were given as a whole', () => {
    const row = given({ income_now: '4200', essentials: '3000', other_debt: '0' });
    expect(factValue(row, 'income_now')).toBe('4200');
    expect(factValue(row, 'available')).toBe('1080');
  });

  it('takes a margin from 0 to 50, and the usual one otherwise', () => {
    expect(['0', '25', '50', '51', 'a', ''].map((typed) => marginPercent(given({ [MARGIN_KEY]: typed })))).toEqual([
      0, 25, 50, 10, 10, 10,
    ]);
    expect(factValue(given({ [MARGIN_KEY]: '20' }, given(V07)), 'available')).toBe('1120');
  });

  it('never offers more than what is left, whatever the figures', () => {
    const lines = BUDGET_GROUPS.flatMap((group) => [...BUDGET_LINES[group]]);
    fc.assert(
      fc.property(fc.array(fc.nat(2_000_000), { minLength: lines.length, maxLength: lines.length }), (fens) => {
        const row = given(Object.fromEntries(lines.map((line, at) => [budgetKey(line), yuanOf(fens[at] ?? 0)])));
        const ability = abilityOf(row);
        const left =
          (groupFen(row, 'income') ?? 0) -
          (groupFen(row, 'fixed') ?? 0) -
          (groupFen(row, 'flexible') ?? 0) -
          (groupFen(row, 'debts') ?? 0);
        if (ability.state === 'unknown') throw new Error('every line was given');
        expect(ability.availableFen).toBe(left);
        if (ability.state === 'some') expect(ability.offerFen * 100).toBeLessThanOrEqual(left * 90);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a budget from before', () => {
  const fact = (value: string) => ({ value, at: T, earlier: [] });
  const stored = (facts: Record<string, unknown>) => {
    const row = parseCase(JSON.parse(JSON.stringify({ ...empty, facts })), 'c');
    if (row === null) throw new Error('not read');
    return row;
  };

  it('of three whole sums, without lines, is read and offers what it offered', () => {
    const row = stored({ income_now: fact('6500'), essentials: fact('3900'), other_debt: fact('1200') });
    expect(abilityOf(row)).toEqual({ state: 'some', availableFen: 140_000, offerFen: 126_000 });
    expect(BUDGET_GROUPS.map((group) => groupFen(row, group))).toEqual([null, null, null, null]);
  });

  it('of lines is read line by line, in the order of the statement, and a line that is not known stays as it is', () => {
    const row = stored({ ...given(V07).facts, 'budget.childcare': fact('250') });
    expect(BUDGET_GROUPS.map((group) => groupFen(row, group))).toEqual([650_000, 180_000, 210_000, 120_000]);
    expect(abilityOf(row)).toEqual({ state: 'some', availableFen: 140_000, offerFen: 126_000 });
    expect(factValue(given({ 'budget.food': '1600' }, row), 'budget.childcare')).toBe('250');
  });

  it('keeps its lines under the names they always had', () => {
    expect(BUDGET_GROUPS.flatMap((group) => BUDGET_LINES[group].map(budgetKey))).toEqual([
      'budget.wages',
      'budget.benefits',
      'budget.other-income',
      'budget.housing',
      'budget.utilities',
      'budget.health',
      'budget.transport',
      'budget.dependants',
      'budget.insurance',
      'budget.other-fixed',
      'budget.phone',
      'budget.food',
      'budget.personal',
      'budget.priority-debts',
      'budget.other-debts',
    ]);
  });
});
