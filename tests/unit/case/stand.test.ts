/** Where a case stands, what is left after no result, which papers it needs, and what is put aside. */
import { describe, expect, it } from 'vitest';
import type { Case } from '../../../lib/case/case';
import { INFO_CARDS, linesOf } from '../../../lib/case/data/cards';
import { FIRST_DAY, HONEST, listTick, REVIEW, SPEECH } from '../../../lib/case/data/lists';
import { COMMON_PROOFS, SITUATION_CARDS, SITUATIONS } from '../../../lib/case/data/proofs';
import { LENDER_TYPES } from '../../../lib/case/debt';
import { duesOfPlan } from '../../../lib/case/due';
import { MILESTONES, milestonesOf, nextMilestone } from '../../../lib/case/milestones';
import { optionsFor } from '../../../lib/case/next-options';
import { papersInWords, papersOf, papersReady } from '../../../lib/case/papers-at-hand';
import { planOf } from '../../../lib/case/plan';
import { planFacts } from '../../../lib/case/plan-facts';
import { planVersions } from '../../../lib/case/plan-versions';
import { COUNTRIES, rulesFor } from '../../../lib/case/rules';
import { savingsGoal } from '../../../lib/case/savings';
import { TERM_IDS } from '../../../lib/case/terms';
import { duesOf, type WorkChange, worked } from '../../../lib/case/work';
import { OFFICIAL_NUMBERS } from '../../../lib/playbook/official';

const T = '2026-11-23T09:00:00Z';
const empty: Case = { id: 'c', title: '', topic: 'huabei', createdAt: T, updatedAt: T, facts: {}, ticks: {} };
const having = (row: Case, ...asked: WorkChange[]): Case => asked.reduce((now, one) => worked(now, one, T), row);
const facts = (values: Record<string, string>): WorkChange => ({ change: 'facts', values });

describe('milestones', () => {
  const reached = (row: Case, talks = 0) =>
    milestonesOf({ row, debt: true, needed: ['product'], talks }).flatMap((one) => (one.reached ? one.milestone : []));

  it('follow the case from its facts to the last payment', () => {
    expect(reached(empty)).toEqual([]);
    const known = having(
      empty,
      facts({ product: '花呗', goal: '分期', 'budget.wages': '6000', 'budget.food': '1500' }),
    );
    expect(reached(known, 1)).toEqual(['facts', 'budget', 'goal', 'talked']);
    const terms = TERM_IDS.map((term): WorkChange => ({ change: 'term', term, value: 'x', from: null }));
    const agreed = having(known, ...terms);
    expect(reached(agreed)).toContain('agreed');
    expect(reached(agreed)).not.toContain('written');
    const line = { record: 'r', seq: 1, quote: '已书面确认' };
    const written = having(agreed, { change: 'written', proof: { kind: 'message', at: T, line } });
    expect(reached(written)).toContain('written');
  });

  it('count payments by their sums: half is half of the money', () => {
    const planned = planOf(90_000, { kind: 'by-count', count: 3 }, null, { year: 2026, month: 12, day: 10 });
    if (!planned.ok) throw new Error(planned.why);
    const dues = duesOfPlan(planned.plan, (at) => `instalment/1/${at}`, String);
    let row = having(empty, { change: 'put-dues', dues, instead: null });
    const steps = duesOf(row).map(({ id }) => {
      row = having(row, { change: 'pay-due', id, fen: 30_000 });
      return reached(row).filter((one) => ['first', 'half', 'paid'].includes(one));
    });
    expect(steps).toEqual([['first'], ['first', 'half'], ['first', 'half', 'paid']]);
  });

  it('leave out what has no sense where nothing is owed, and name the next one', () => {
    const all = milestonesOf({ row: empty, debt: false, needed: [], talks: 0 });
    expect(all.map(({ milestone }) => milestone)).toEqual(['facts', 'goal', 'talked', 'agreed', 'written']);
    expect(nextMilestone(all)).toBe('goal');
    expect(nextMilestone(MILESTONES.map((milestone) => ({ milestone, reached: true })))).toBeNull();
  });
});

describe('what is left after no result', () => {
  const options = (values: Record<string, string>, papersMissing = 0) =>
    optionsFor({ row: having(empty, facts(values)), debt: true, papersMissing });

  it('is another ask, paper or person, and never the same again', () => {
    expect(options({})).toEqual(['budget', 'person', 'complain', 'wait']);
    expect(options({ 'goal.kind': 'less', 'goal.fallback': '延期' }, 2)).toEqual([
      'budget',
      'mildest',
      'fallback',
      'paper',
      'person',
      'complain',
      'wait',
    ]);
  });

  it('is advice before any offer where the budget leaves nothing', () => {
    expect(options({ income_now: '3000', essentials: '3200' })).toContain('advice');
    expect(options({ income_now: '3000', essentials: '2000' })).not.toContain('advice');
  });
});

describe('papers', () => {
  it('are those of the situation first, then those of any case, a guarantor’s among them', () => {
    const row = having(empty, facts({ 'paper.situation': 'illness' }));
    const ids = papersOf(row).map(({ id }) => id);
    expect(ids.slice(0, 3)).toEqual(SITUATION_CARDS.illness.proofs.map(({ id }) => id));
    expect(ids).toContain('guarantor');
    expect(papersOf(empty)).toHaveLength(COMMON_PROOFS.length);
  });

  it('go into a phrase only when they are at hand, and those not needed count for nothing', () => {
    const values = {
      'paper.situation': 'job',
      'paper.dismissal': 'have',
      'paper.benefit': 'missing',
      'paper.search': 'no',
    };
    const rows = papersOf(having(empty, facts(values)));
    expect(papersInWords(rows, 'zh-CN')).toBe('离职证明');
    expect(papersReady(rows)).toEqual({ have: 1, of: rows.length - 1 });
    expect(papersInWords(papersOf(empty), 'en')).toBe('');
  });

  it('of every situation differ, have a reason to say, and a name in each language', () => {
    for (const situation of SITUATIONS) {
      const { reason, proofs } = SITUATION_CARDS[situation];
      expect(proofs.length, situation).toBeGreaterThan(1);
      for (const said of [reason, ...proofs.map(({ name }) => name)])
        expect(new Set(Object.values(said)).size).toBeGreaterThan(1);
    }
    const ids = [...COMMON_PROOFS, ...SITUATIONS.flatMap((one) => SITUATION_CARDS[one].proofs)].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('short lists', () => {
  it('name each row once: the first day, how to say it, honesty, and looking back', () => {
    const lists = [FIRST_DAY, SPEECH, HONEST, REVIEW];
    const names = lists.flatMap((list) => list.items.map(({ id }) => listTick(list, id)));
    expect(new Set(names).size).toBe(names.length);
    for (const { items } of lists) expect(items.length).toBeLessThanOrEqual(7);
  });
});

describe('cards to read', () => {
  it('say of each kind of lender what happens when it is overdue', () => {
    const overdue = INFO_CARDS.find(({ id }) => id === 'overdue');
    if (!overdue) throw new Error('no such card');
    const unknown = linesOf(overdue, null).length;
    for (const lender of LENDER_TYPES.filter((one) => one !== 'collector'))
      expect(linesOf(overdue, lender).length, lender).toBe(unknown + 1);
    expect(linesOf(overdue, 'bank')).not.toEqual(linesOf(overdue, 'consumer-finance'));
  });

  it('compare the ways to pay, each with what is against it', () => {
    const ways = INFO_CARDS.find(({ id }) => id === 'ways')?.lines ?? [];
    expect(ways.length).toBeGreaterThanOrEqual(5);
    for (const { says } of ways)
      expect([says.en, says['zh-CN'], says['zh-TW']].every((text, at) => text.includes(at === 0 ? 'but' : '但'))).toBe(
        true,
      );
  });

  it('rest on rules and numbers that are confirmed, and on no others', () => {
    const rules = new Set(
      COUNTRIES.flatMap((country) => LENDER_TYPES.flatMap((lender) => rulesFor({ country, lender }))).map(
        ({ id }) => id,
      ),
    );
    const numbers = OFFICIAL_NUMBERS.filter(({ status }) => status !== 'unconfirmed').map(({ number }) => number);
    const lines = INFO_CARDS.flatMap((card) => card.lines);
    for (const { rule, number } of lines) {
      if (rule !== undefined) expect(rules.has(rule), rule).toBe(true);
      if (number !== undefined) expect(numbers).toContain(number);
    }
    expect(lines.filter(({ number }) => number !== undefined)).toHaveLength(1);
  });

  it('send to legal help for a court, and name no number that was not confirmed', () => {
    const words = INFO_CARDS.filter(({ id }) => id === 'court' || id === 'legal').flatMap(({ lines }) =>
      lines.map(({ says }) => says),
    );
    expect(words.some(({ en }) => /legal help/i.test(en))).toBe(true);
    expect(words.flatMap((says) => Object.values(says)).filter((text) => /\d{3}/.test(text))).toEqual([]);
  });
});

describe('plans that were adopted', () => {
  const adopt = (row: Case, count: number, at: string, why?: string) => {
    const made = planOf(1_860_000, { kind: 'by-count', count }, null, { year: 2027, month: 1, day: 10 });
    if (!made.ok) throw new Error(made.why);
    return worked(row, { change: 'facts', values: planFacts(made.plan), ...(why ? { why } : {}) }, at);
  };

  it('stand one beneath the other, the newest first, each with what it changed and why', () => {
    const [first, second] = ['2026-11-23T09:00:00Z', '2026-11-24T09:00:00Z'];
    const row = adopt(adopt(empty, 12, first), 15, second, '收入又少了');
    const versions = planVersions(row);
    expect(versions.map(({ at, why }) => [at, why])).toEqual([
      [second, '收入又少了'],
      [first, null],
    ]);
    expect(versions[0]?.changed).toEqual([
      { fact: 'count', before: '12', value: '15' },
      { fact: 'amount', before: '1550', value: '1240' },
      { fact: 'last_amount', before: '1550', value: '1240' },
      { fact: 'payoff_date', before: '2027-12-10', value: '2028-03-10' },
    ]);
    expect(planVersions(adopt(row, 15, T))).toEqual(versions);
    expect(planVersions(empty)).toEqual([]);
  });
});

describe('what is put aside', () => {
  it('is so many months of essentials, three unless said otherwise, and says when it is reached', () => {
    const budget = { income_now: '6500', essentials: '3900' };
    expect(savingsGoal(empty)).toBeNull();
    expect(savingsGoal(having(empty, facts(budget)))).toEqual({ goalFen: 1_170_000, months: null });
    expect(savingsGoal(having(empty, facts({ ...budget, 'save.monthly': '400' })))).toEqual({
      goalFen: 1_170_000,
      months: 30,
    });
    expect(savingsGoal(having(empty, facts({ ...budget, 'save.months': '6' })))?.goalFen).toBe(2_340_000);
  });
});
