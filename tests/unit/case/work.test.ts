/** Offers, the term sheet and what falls due, as changes of a case. */
import { describe, expect, it } from 'vitest';
import { parseCase } from '../../../lib/backup/case-shape';
import { agreedDebt } from '../../../lib/case/agreed';
import type { Case } from '../../../lib/case/case';
import { instalmentsId, newDue } from '../../../lib/case/due';
import { factValue } from '../../../lib/case/fact';
import type { Offer } from '../../../lib/case/offer';
import {
  oldDueCounts,
  proposedTerm,
  sheetState,
  TERM_IDS,
  type TermId,
  termState,
  unconfirmed,
} from '../../../lib/case/terms';
import { duesOf, offersOf, sheetOf, type WorkChange, worked } from '../../../lib/case/work';
import { PHRASE_LOCALES } from '../../../lib/playbook/playbook';
import { playbookFor } from '../../../lib/playbook/registry';

const T = '2026-11-23T09:00:00Z';
const LATER = '2026-11-24T09:00:00Z';
const empty: Case = { id: 'c', title: '', topic: 'huabei', createdAt: T, updatedAt: T, facts: {}, ticks: {} };
const having = (...asked: WorkChange[]): Case => asked.reduce((row, one) => worked(row, one, LATER), empty);
const line = { record: 'r', seq: 7, quote: '征信正常报送' };
const due = (id: string, part = {}) => ({
  ...newDue({ id, kind: 'instalment', date: '2026-12-10', title: id, fen: 100 }),
  ...part,
});
const put = (...dues: ReturnType<typeof due>[]): WorkChange => ({
  change: 'put-dues',
  dues,
  instead: instalmentsId(1),
});

describe('a case from before', () => {
  it('has no offers, no agreement and nothing due', () => {
    expect([offersOf(empty), duesOf(empty), sheetState(sheetOf(empty))]).toEqual([[], [], 'empty']);
  });
});

describe('several facts at once', () => {
  it('keep their history, and the budget follows', () => {
    const values = { 'budget.wages': '6000', 'budget.food': '1500', count: '12' };
    const row = having({ change: 'facts', values, why: '新方案' });
    expect([factValue(row, 'available'), row.facts.count?.why, row.updatedAt]).toEqual(['4050', '新方案', LATER]);
  });
});

describe('offers', () => {
  it('are put, put again under the same id, and dropped', () => {
    const offer = { id: 'o', by: 'them', at: T, debt: 1, monthlyFen: 1 } as Offer;
    const row = having({ change: 'put-offer', offer }, { change: 'put-offer', offer: { ...offer, monthlyFen: 2 } });
    expect(offersOf(row).map(({ monthlyFen }) => monthlyFen)).toEqual([2]);
    expect(offersOf(worked(row, { change: 'drop-offer', id: 'o' }, LATER))).toEqual([]);
  });
});

describe('the term sheet', () => {
  const all = TERM_IDS.map((term): WorkChange => ({ change: 'term', term, value: 'x', from: line }));

  it('has the lines that the playbooks title, in every language', () => {
    for (const locale of PHRASE_LOCALES) {
      const titled = ['huabei', 'hardship'].flatMap((topic) => playbookFor(locale, topic) ?? []);
      for (const book of titled) expect(book.terms.map(({ id }) => id)).toEqual([...TERM_IDS]);
    }
  });

  it('calls a blank not confirmed, and tells what was said from what was only noted', () => {
    const row = having(
      { change: 'term', term: 'credit_term', value: '正常', from: line },
      { change: 'term', term: 'validity', value: '三天', from: null },
      { change: 'term', term: 'medium', value: '  ', from: line },
    );
    expect((['credit_term', 'validity', 'medium'] as const).map((term) => termState(sheetOf(row), term))).toEqual([
      'said',
      'noted',
      'not-confirmed',
    ]);
    expect(unconfirmed(sheetOf(row))).toHaveLength(TERM_IDS.length - 2);
    expect(sheetState(sheetOf(row))).toBe('open');
  });

  it('is in writing only once a message or a file is linked, and the old due date counts until then', () => {
    const agreed = having(...all);
    expect([sheetState(sheetOf(agreed)), oldDueCounts(sheetOf(agreed))]).toEqual(['agreed', true]);
    const written = worked(agreed, { change: 'written', proof: { kind: 'message', at: T, line } }, LATER);
    expect([sheetState(sheetOf(written)), oldDueCounts(sheetOf(written))]).toEqual(['in-writing', false]);
    const unlinked = worked(written, { change: 'written', proof: null }, LATER);
    expect([sheetState(sheetOf(unlinked)), oldDueCounts(sheetOf(unlinked))]).toEqual(['agreed', true]);
  });

  it('is never in writing while a line of it is blank', () => {
    const [, ...most] = all;
    const row = having(...most, { change: 'written', proof: { kind: 'file', at: T, sha256: 'ab', name: 'a.pdf' } });
    expect(sheetState(sheetOf(row))).toBe('open');
  });

  it('proposes what the case knows, and confirms nothing by it', () => {
    const proposed = (term: TermId, facts: Record<string, string>) => proposedTerm(term, facts, (fact) => `<${fact}>`);
    expect(proposed('amounts', { amount: '1260', last_amount: '960' })).toBe('<amount> 1260 / <last_amount> 960');
    expect(proposed('validity', { amount: '1260' })).toBe('');
    expect(proposed('balance', { total: '8650' })).toBe('8650');
    // Two bare figures could be two others of the four.
    expect(proposed('balance', { total: '8650', interest: '500' })).toBe('<total> 8650 / <interest> 500');
    expect(proposed('balance', { interest: '500' })).toBe('<interest> 500');
  });
});

describe('what falls due', () => {
  it('gives way to a new plan, but for what was paid on', () => {
    const [mine, other] = [instalmentsId(1), instalmentsId(2)];
    const row = having(
      put(due(`${mine}a`, { paidFen: 1 }), due(`${mine}b`), due(`${mine}c`, { doneAt: T }), due(`${other}b`), due('p')),
      put(due(`${mine}d`)),
    );
    expect(duesOf(row).map(({ id }) => id)).toEqual([`${mine}a`, `${mine}c`, `${other}b`, 'p', `${mine}d`]);
  });

  it('is paid, closed, opened, moved and dropped', () => {
    const row = having(
      put(due('a'), due('b')),
      { change: 'pay-due', id: 'a', fen: 100 },
      { change: 'close-due', id: 'b', done: true },
    );
    expect(duesOf(row).map(({ doneAt }) => doneAt)).toEqual([LATER, LATER]);
    const again = worked(row, { change: 'close-due', id: 'b', done: false }, LATER);
    expect(duesOf(again)[1]?.doneAt).toBeNull();
    expect(duesOf(worked(again, { change: 'move-due', id: 'b', date: '2027-01-01' }, LATER))[1]?.date).toBe(
      '2027-01-01',
    );
    expect(duesOf(worked(again, { change: 'drop-due', id: 'b' }, LATER))).toHaveLength(1);
  });

  it('is told once', () => {
    const told: WorkChange = { change: 'told-due', id: 'a', settles: ['3'] };
    const row = worked(worked(having(put(due('a'))), told, T), told, LATER);
    expect(duesOf(row)[0]?.told).toEqual({ 3: T });
    expect(worked(having(put(due('a'))), told, '2027-01-01T00:00:00Z').updatedAt).toBe(LATER);
  });

  it('that is gone changes nothing', () => {
    const row = having(put(due('a')));
    expect(worked(row, { change: 'pay-due', id: 'x', fen: 1 }, '2027-01-01T00:00:00Z')).toBe(row);
  });
});

describe('the old due date', () => {
  const dueDate = (value: string): WorkChange => ({
    change: 'facts',
    values: { due_date: value, 'debt2.due_date': '' },
  });
  const kept = (row: Case) => duesOf(row).map(({ id, date, doneAt }) => [id, date, doneAt]);

  it('is watched over from the moment it is known', () => {
    const row = having(dueDate('2026-12-10'));
    expect(kept(row)).toEqual([['old-due-1', '2026-12-10', null]]);
    expect(kept(worked(row, dueDate('2026-12-12'), LATER))).toEqual([['old-due-1', '2026-12-12', null]]);
    expect(kept(worked(row, dueDate('10号'), LATER))).toEqual([]);
  });

  const all = TERM_IDS.map((term): WorkChange => ({ change: 'term', term, value: 'x', from: line }));
  const written: WorkChange = { change: 'written', proof: { kind: 'message', at: T, line } };
  const blank = (value: string): WorkChange => ({ change: 'term', term: 'grace', value, from: line });

  it('ends with all of it in writing, and no sooner: neither a proof beside a blank nor the terms without a proof', () => {
    const agreed = having(dueDate('2026-12-10'), ...all);
    expect(kept(agreed)).toEqual([['old-due-1', '2026-12-10', null]]);
    const ended = worked(agreed, written, LATER);
    expect(kept(ended)).toEqual([['old-due-1', '2026-12-10', LATER]]);
    const open = [
      worked(ended, { change: 'written', proof: null }, LATER),
      worked(ended, blank(''), LATER),
      having(dueDate('2026-12-10'), written),
      having(dueDate('2026-12-10'), { change: 'term', term: 'old_due', value: '不算了', from: line }, written),
    ];
    for (const row of open) expect(kept(row)).toEqual([['old-due-1', '2026-12-10', null]]);
    expect(kept(worked(worked(ended, blank(''), LATER), blank('3天'), LATER))).toEqual([
      ['old-due-1', '2026-12-10', LATER],
    ]);
  });

  it('that an earlier version closed beside a blank counts again where it is read', () => {
    const row = having(dueDate('2026-12-10'), written);
    const closed: Case = { ...row, dues: (row.dues ?? []).map((due) => ({ ...due, doneAt: T })) };
    expect(kept(closed)).toEqual([['old-due-1', '2026-12-10', null]]);
  });

  it('of a case from before, which names no debt, is read and stands as its agreement does', () => {
    const { sheet, ...row } = having(dueDate('2026-12-10'), ...all, written);
    const { debt: _, ...before } = sheetOf({ sheet } as Case);
    const old = parseCase(JSON.parse(JSON.stringify({ ...row, sheet: before })), 'c');
    expect(old && [agreedDebt(old), kept(old)]).toEqual([1, [['old-due-1', '2026-12-10', LATER]]]);
    expect(parseCase(JSON.parse(JSON.stringify({ ...row, sheet: { ...before, debt: '1' } })), 'c')).toBeNull();
  });

  describe('of several debts', () => {
    const two: WorkChange = { change: 'facts', values: { due_date: '2026-12-10', 'debt2.due_date': '2026-12-20' } };
    const ended = (row: Case) => duesOf(row).flatMap(({ id, doneAt }) => (doneAt === null ? [] : [id]));

    it('ends for the one that the agreement is about, and for none while nobody said which', () => {
      const unsaid = having(two, ...all, written);
      expect([agreedDebt(unsaid), ended(unsaid)]).toEqual([null, []]);
      const second = worked(unsaid, { change: 'agreed-debt', debt: 2 }, LATER);
      expect(ended(second)).toEqual(['old-due-2']);
      expect(ended(worked(second, { change: 'agreed-debt', debt: 1 }, LATER))).toEqual(['old-due-1']);
    });

    it('stays that of the debt which was the only one when it was agreed', () => {
      const row = having(dueDate('2026-12-10'), ...all, written, {
        change: 'facts',
        values: { 'debt2.due_date': '2026-12-20' },
      });
      expect([agreedDebt(row), ended(row)]).toEqual([1, ['old-due-1']]);
    });

    it('is the other one where only that is known', () => {
      expect(agreedDebt(having({ change: 'facts', values: { 'debt2.total': '15000' } }))).toBe(2);
      expect(agreedDebt(empty)).toBe(1);
    });
  });

  it('of another debt is another one', () => {
    const row = having({ change: 'facts', values: { due_date: '2026-12-10', 'debt3.due_date': '2026-12-20' } });
    expect(kept(row).map(([id]) => id)).toEqual(['old-due-1', 'old-due-3']);
  });
});
