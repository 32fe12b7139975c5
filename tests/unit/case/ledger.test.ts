/** The ledger: promises as they were read, as the user has confirmed them, and as they came out. */
import { describe, expect, it } from 'vitest';
import { nameOfLine } from '../../../lib/case/aside';
import { askInWriting } from '../../../lib/case/ask-in-writing';
import type { Case } from '../../../lib/case/case';
import { confirmed, isPromise, ledger } from '../../../lib/case/ledger';
import { remindersNow } from '../../../lib/case/reminder';
import { promisedIn, type SaidLine } from '../../../lib/case/said';
import { duesOf, worked } from '../../../lib/case/work';

/** A Monday, in China. */
const AT = '2026-11-23T10:32+08:00';
const TODAY = { year: 2026, month: 11, day: 23 };
const FRIDAY = { year: 2026, month: 11, day: 27 };
const LATER = '2026-11-27T02:00:00.000Z';
const said = (...quotes: string[]): SaidLine[] => quotes.map((quote, seq) => ({ record: 'r', seq, quote, at: AT }));
const blank: Case = {
  ...{ id: 'c', title: '', topic: 'huabei', createdAt: LATER, updatedAt: LATER },
  facts: {},
  ticks: {},
};

const CALL = '专员会在3个工作日内给您回电';
const [call] = ledger([], promisedIn(said(CALL), []), [], TODAY);
if (!call) throw new Error('no promise was read');

describe('a promise that was read', () => {
  it('has its line, its day, and why that day', () => {
    expect(call).toMatchObject({ state: 'open', confirmed: false, late: 0, date: '2026-11-26', line: { seq: 0 } });
    expect(call.rule).toEqual({
      words: '3个工作日内',
      type: 'business_days',
      from: '2026-11-23T10:32',
      counted: { count: 3, unit: 'business_day' },
      holidaysTo: '2026-12-31',
    });
  });

  it('says of a day that the words name that nothing was counted', () => {
    const [row] = ledger([], promisedIn(said('我们会在本周五下班前给您退款120元'), []), [], TODAY);
    expect(row).toMatchObject({ date: '2026-11-27', fen: 12_000, rule: { counted: null, from: '2026-11-23T10:32' } });
    expect(row?.rule?.words).toContain('周五');
  });

  it('has no day where the words tell none, and then no reason for one', () => {
    const [row] = ledger([], promisedIn(said('审核通过后我们会给您发短信通知'), []), [], TODAY);
    expect([row?.date, row?.rule, row?.conditional]).toEqual([null, null, true]);
  });

  it('is late once its day is over, whether or not it was confirmed', () => {
    const fresh = ledger([], promisedIn(said(CALL), []), [], FRIDAY);
    expect(fresh.map(({ late, confirmed: sure }) => [late, sure])).toEqual([[1, false]]);
    const kept = ledger([confirmed(call)], [], [], FRIDAY);
    expect(kept.map(({ late, confirmed: sure }) => [late, sure])).toEqual([[1, true]]);
  });
});

describe('what the user does with it', () => {
  const found = promisedIn(said(CALL), []);
  const taken = worked(blank, { change: 'put-dues', dues: [confirmed(call)], instead: null }, LATER);
  const rowsOf = (row: Case) => ledger(duesOf(row), found, row.aside ?? [], TODAY);

  it('confirmed, it stands once, under the same name, with its line and its reason', () => {
    expect(rowsOf(taken)).toEqual([{ ...call, confirmed: true }]);
    expect(duesOf(taken).every(isPromise)).toBe(true);
  });

  it('corrected, it has the user’s day and words, keeps its line, and loses the reason for the other day', () => {
    const due = confirmed(call, { words: '专员回电', date: '2026-11-25' });
    const row = worked(taken, { change: 'put-dues', dues: [due], instead: null }, LATER);
    expect(rowsOf(row)).toMatchObject([
      { id: call.id, words: '专员回电', date: '2026-11-25', rule: null, line: { quote: call.words }, confirmed: true },
    ]);
  });

  it('moved to another day, it forgets why it was due on the first', () => {
    const row = worked(taken, { change: 'move-due', id: call.id, date: '2026-12-01' }, LATER);
    expect(rowsOf(row)).toMatchObject([{ date: '2026-12-01', rule: null }]);
  });

  it('dismissed, it is not shown again, and what differs from it is', () => {
    const row = worked(blank, { change: 'put-aside', names: [call.id], aside: true }, LATER);
    expect(rowsOf(row)).toEqual([]);
    const other = promisedIn(said('专员会在5个工作日内给您回电'), []);
    expect(ledger([], other, row.aside ?? [], TODAY)).toHaveLength(1);
    expect(rowsOf(worked(row, { change: 'put-aside', names: [call.id], aside: false }, LATER))).toHaveLength(1);
    expect(JSON.stringify(row.aside)).not.toContain('回电');
  });

  it.each(['broken', 'changed'] as const)('%s, it is over, says so, and can be opened again', (outcome) => {
    const row = worked(taken, { change: 'close-due', id: call.id, done: true, outcome }, LATER);
    expect(rowsOf(row)).toMatchObject([{ state: outcome, late: 0 }]);
    const again = worked(row, { change: 'close-due', id: call.id, done: false }, LATER);
    expect(rowsOf(again)).toMatchObject([{ state: 'open' }]);
    expect(rowsOf(worked(again, { change: 'close-due', id: call.id, done: true }, LATER))).toMatchObject([
      { state: 'kept' },
    ]);
  });

  it('is reminded of on its day once it was confirmed, and not when it is settled or has no day', () => {
    const noon = { ...TODAY, day: 26, hour: 12, minute: 0 };
    const reminded = (row: Case) => remindersNow(duesOf(row), noon).map(({ due }) => due.id);
    expect(reminded(taken)).toEqual([call.id]);
    expect(reminded(worked(taken, { change: 'close-due', id: call.id, done: true }, LATER))).toEqual([]);
    const open = { ...taken, dues: [confirmed(call, { words: 'x', date: null })] };
    expect(reminded(open)).toEqual([]);
  });
});

describe('the order', () => {
  it('is late, to be confirmed, open by day, and settled last', () => {
    const lines = said(
      '专员会在3个工作日内给您回电',
      '今天下午会给您发邮件',
      '我们会在12月10日前给您答复',
      '已为您登记',
    );
    const all = ledger([], promisedIn(lines, []), [], TODAY);
    const by = (words: string) => all.find((row) => row.words.includes(words)) ?? call;
    const settled = { ...confirmed(by('登记')), doneAt: LATER };
    const dues = [settled, confirmed(by('答复')), confirmed(by('邮件'))];
    const rows = ledger(dues, promisedIn(lines, dues), [], { ...TODAY, day: 25 });
    expect(rows.map(({ words }) => words.slice(0, 4))).toEqual(
      ['今天下午', '专员会在', '我们会在', '已为您登'].map((start) => start.slice(0, 4)),
    );
  });
});

describe('the message that asks', () => {
  const promise = { words: '3个工作日内回复您', date: '2026年11月26日', late: false, done: false };

  it('asks for the day, for its confirmation, or where it stays', () => {
    expect(askInWriting(promise, 'zh-CN')).toContain('最晚是2026年11月26日');
    expect(askInWriting({ ...promise, date: null }, 'zh-CN')).toContain('最晚到哪一天');
    expect(askInWriting({ ...promise, late: true }, 'zh-CN')).toContain('还没有收到');
    expect(askInWriting({ ...promise, done: true }, 'en')).toContain('Where can I see it?');
  });

  it('quotes on one line, short, and nothing of it is taken for a pattern', () => {
    const asked = askInWriting({ ...promise, words: `"$& {date}"\n\u202e${'很'.repeat(500)}` }, 'en');
    expect(asked).not.toMatch(/[\n\u202e]/);
    expect(asked).toContain('$& {date}');
    expect(asked.length).toBeLessThan(260);
  });
});

it('a name tells nothing of the words, and differs with them', () => {
  expect(nameOfLine('promise', 'r', 3, '退款')).not.toBe(nameOfLine('promise', 'r', 3, '退货'));
  expect(nameOfLine('promise', 'r', 3, '退款')).not.toContain('退款');
});
