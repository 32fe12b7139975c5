/** The case as a whole: everything in one order, and papers that hold nothing that the case does not. */
import { describe, expect, it } from 'vitest';
import type { Case } from '../../../lib/case/case';
import { RULES } from '../../../lib/case/data/rules';
import { type Due, newDue, paid } from '../../../lib/case/due';
import { explained, setFact } from '../../../lib/case/fact';
import { type PaperParts, paperText } from '../../../lib/case/paper';
import { type RecordTold, timelineOf } from '../../../lib/case/timeline';
import type { Conversation, Line, Message, Session } from '../../../lib/transcript/conversation';

const at = (hour: number, minute = 0) => new Date(Date.UTC(2026, 10, 23, hour, minute)).toISOString();
const message = (seq: number, side: 'agent' | 'customer', text: string): Line => ({
  type: 'message',
  message: {
    seq,
    observedAt: at(2, seq),
    live: true,
    side,
    sideBasis: 'site',
    sender: null,
    shownTime: null,
    datetime: null,
    text,
    attachments: [],
    changes: [],
    recalled: null,
    redacted: false,
  } satisfies Message,
});
const session = (seq: number, more: Partial<Session>): Session => ({
  type: 'session',
  seq,
  observedAt: at(5),
  channel: 'chat',
  begun: null,
  ended: null,
  timed: false,
  result: null,
  text: null,
  party: null,
  agent: null,
  outcome: null,
  open: null,
  bring: null,
  ...more,
});
const conversation = (record: string, start: string, openedAt: string, lines: Line[]): Conversation => ({
  record,
  start,
  openedAt,
  closedAt: at(3),
  url: null,
  title: null,
  timeZone: null,
  offsetMinutes: 480,
  signed: false,
  keyFingerprint: null,
  lines,
});
const told = (talk: Conversation): RecordTold => ({
  id: talk.record,
  title: talk.record,
  running: false,
  conversation: talk,
});

const chat = conversation('chat', 'user', at(2), [
  message(1, 'customer', '我还不上'),
  message(2, 'agent', '3个工作日内回复您'),
  { type: 'note', seq: 3, observedAt: at(2, 30), text: '工号 8021' },
  session(4, { result: 'agreed', outcome: '太早' }),
  session(5, { result: 'none', outcome: '没谈成', bring: '收入证明' }),
]);
const call = conversation('call', 'noted', at(6), [
  session(1, { channel: 'phone', begun: at(1), ended: at(1, 12), party: '95188', text: '要求\n分期', result: 'none' }),
  {
    type: 'file',
    seq: 2,
    observedAt: at(6),
    name: '通话.m4a',
    kept: { seq: 2, observedAt: at(6), role: 'recording', sha256: 'ab', size: 1, mediaType: null, missing: null },
  },
]);
const promise = {
  ...newDue({ id: 'p', kind: 'promise', date: '2026-11-26', title: '3个工作日内回复您', fen: null }),
  from: { record: 'chat', seq: 2, quote: '3个工作日内回复您' },
};
const instalment = paid(
  paid(newDue({ id: 'i', kind: 'instalment', date: '2026-12-10', title: '第 1 期', fen: 30_000 }), 10_000, at(7)),
  20_000,
  at(8),
);
const empty: Case = {
  id: 'c',
  title: '花呗',
  topic: 'huabei',
  createdAt: at(0),
  updatedAt: at(0),
  facts: {},
  ticks: {},
};
const given = Object.entries({
  lender: '蚂蚁消费金融',
  product: '花呗',
  total: '8000',
  reason: '失业',
  income_now: '4200',
});
const row: Case = {
  ...setFact(
    given.reduce((now, [key, value]) => setFact(now, key, value, at(0)), empty),
    'income_now',
    '3900',
    at(9),
    '加班少了',
  ),
  dues: [promise, instalment],
};
const utcOf = (date: string, time: string) => new Date(`${date}T${time}:00+08:00`).toISOString();
const happenings = timelineOf(row, [told(chat), told(call)], utcOf);

describe('the timeline', () => {
  it('puts all of it in the order in which it happened, a call at its own time', () => {
    expect(happenings.map(({ kind, at: when }) => [kind, when])).toEqual([
      ['contact', at(1)],
      ['conversation', at(2)],
      ['note', at(2, 30)],
      ['file', at(6)],
      ['paid', at(7)],
      ['paid', at(8)],
      ['done', at(8)],
      ['fact', at(9)],
      ['due', '2026-11-26T15:59:00.000Z'],
      ['due', '2026-12-10T15:59:00.000Z'],
    ]);
  });

  it('ends a conversation with its time, how much was said, and the last account of its result', () => {
    expect(happenings.find(({ kind }) => kind === 'conversation')).toMatchObject({
      messages: 2,
      endedAt: at(3),
      session: { result: 'none', outcome: '没谈成', bring: '收入证明' },
    });
  });

  it('keeps each payment and each change with what was before, and why', () => {
    expect(happenings.flatMap((one) => (one.kind === 'paid' ? [one.fen] : []))).toEqual([10_000, 20_000]);
    expect(happenings.find(({ kind }) => kind === 'fact')).toMatchObject({
      key: 'income_now',
      before: '4200',
      value: '3900',
      why: '加班少了',
    });
  });

  it('leads from a change to the entry that brought it, where one was linked', () => {
    const linked = explained(row, 'income_now', '加班少了', { record: 'chat', seq: 2, quote: '3个工作日内回复您' });
    const [change] = timelineOf(linked, [told(chat)], utcOf).filter(({ kind }) => kind === 'fact');
    expect(change).toMatchObject({ record: 'chat', seq: 2, why: '加班少了' });
  });

  it('has no day for a promise without one', () => {
    const undated = { ...row, dues: [{ ...promise, date: '' }] };
    expect(timelineOf(undated, [], utcOf).filter(({ kind }) => kind === 'due')).toEqual([]);
  });
});

const parts = (more: Partial<PaperParts> = {}): PaperParts => ({
  row,
  happenings,
  quotations: [{ record: 'chat', seq: 2, at: at(2, 2), who: '客服', words: '3个工作日内回复您' }],
  numberOf: (record) => (record === 'chat' ? 1 : 2),
  timeOf: (moment) => moment.slice(0, 16),
  asked: '按承诺回复\n书面确认',
  today: { year: 2026, month: 11, day: 28 },
  locale: 'zh-CN',
  budgetName: (line) => line,
  ...more,
});

describe('a complaint', () => {
  const text = paperText('complaint', parts());

  it('tells what happened in order, with record and entry, and quotes in the words that stand there', () => {
    expect(text).toContain('1. 2026-11-23T01:00  电话联系；95188；要求 分期；没有结果（记录 2 第 1 条）');
    expect(text).toContain('客服：“3个工作日内回复您”（记录 1 第 2 条）');
    expect(text).toContain('应于 2026-11-26 前办理。截至 2026-11-28');
    expect(text.indexOf('电话联系')).toBeLessThan(text.indexOf('客服：“'));
  });

  it('asks for what the user asks for, names files by digest, and leaves blank what nobody said', () => {
    expect(text).toContain('1. 按承诺回复\n2. 书面确认');
    expect(text).toContain('通话.m4a · SHA-256 ab');
    expect(text).toContain('投诉人：________');
    expect(text).toContain('此前的单号：________');
  });

  it('complains of no promise before its day is over, nor of one that was kept', () => {
    const early = paperText('complaint', parts({ today: { year: 2026, month: 11, day: 26 } }));
    expect(early).not.toContain('应于');
    const kept = { ...row, dues: [{ ...promise, doneAt: at(9) }] };
    const happened = timelineOf(kept, [told(chat)], utcOf);
    expect(paperText('complaint', parts({ row: kept, happenings: happened }))).not.toContain('应于');
  });

  it.each(['en', 'zh-TW'] as const)('reads in %s, and promises no effect', (locale) => {
    const other = paperText('complaint', parts({ locale }));
    expect(other).toContain('3个工作日内回复您');
    expect(other).not.toMatch(/guarantee|must|will sue|保證|否則/);
  });
});

describe('a statement of facts', () => {
  it('holds the figures of the case, and never what is kept for oneself', () => {
    const own = setFact(setFact(row, 'max_amount', '777', at(9)), 'goal.fallback', '延期 30 天', at(9));
    const text = paperText('facts', parts({ row: own }));
    for (const said of ['欠款：8000', '原因：失业', '收入：3900', '100', '200', '延期 30 天'])
      expect(text).toContain(said);
    expect(text).not.toContain('777');
  });

  it.each([
    ['en', 'What was said to me about it\n1. 2026-11-23T02:02  客服: “3个工作日内回复您” (record 1, entry 2)\n'],
    ['zh-CN', '对方就此说过的话\n1. 2026-11-23T02:02  客服：“3个工作日内回复您”（记录 1 第 2 条）\n'],
    ['zh-TW', '對方就此說過的話\n1. 2026-11-23T02:02  客服：「3个工作日内回复您」（記錄 1 第 2 則）\n'],
  ] as const)('quotes by record and entry in %s, and has no such part while nothing is quoted', (locale, told) => {
    expect(paperText('facts', parts({ locale }))).toContain(told);
    const [head = ''] = told.split('\n');
    expect(paperText('facts', parts({ locale, quotations: [] }))).not.toContain(head);
  });

  it('keeps a quotation with a tab in it a line, and makes no table of it', () => {
    const quotations = [{ record: 'chat', seq: 2, at: at(2, 2), who: '客服', words: '单号\t8021' }];
    for (const kind of ['complaint', 'facts'] as const) {
      const paper = paperText(kind, parts({ quotations }));
      expect(paper).toContain('单号 8021');
      expect(paper.split('\n').filter((line) => line.includes('8021') && line.includes('\t'))).toEqual([]);
    }
  });
});

describe('a statement', () => {
  it('has income and spending as a table, line by line, in the words of its language', () => {
    const own = setFact(setFact(row, 'budget.wages', '3900', at(9)), 'budget.food', '1200', at(9));
    const named = { row: own, budgetName: (line: string) => ({ wages: '工资', food: '伙食' })[line] ?? line };
    expect(paperText('facts', parts(named))).toContain('每月收支明细\n项目\t金额\n工资\t3900\n伙食\t1200\n');
    expect(paperText('facts', parts())).not.toContain('\t');
  });
});

describe('the sheet of a plan', () => {
  const of = (name: string, debt: number, more: Partial<Due>) => ({
    ...newDue({ id: `instalment/${debt}/${name}`, kind: 'instalment', date: '', title: name, fen: 0 }),
    ...more,
  });
  const dues = [
    of('c', 1, { date: '2027-03-31', fen: 33_34 }),
    of('a', 1, { date: '2027-01-31', fen: 33_33, doneAt: '2027-01-30T09:00:00Z' }),
    of('b', 1, { date: '2027-02-28', fen: 33_33 }),
    of('d', 2, { date: '2027-01-05', fen: 500_00 }),
  ];
  const two = setFact(setFact(row, 'debt2.product', '借呗', at(9)), 'goal.fallback', '延期 30 天', at(9));

  it('is a table a debt in the order of its days, and what is left comes to nothing to the fen', () => {
    const text = paperText('plan', parts({ row: { ...two, dues } }));
    expect(text).toContain(
      [
        '期数\t日期\t还款金额\t还后剩余\t已还日期',
        '1\t2027-01-31\t33.33\t66.67\t2027-01-30',
        '2\t2027-02-28\t33.33\t33.34\t',
        '3\t2027-03-31\t33.34\t0\t',
        '合计\t\t100\t\t',
      ].join('\n'),
    );
    expect(text).toContain('借呗\n期数');
    expect(text).toContain('延期 30 天');
  });

  it('says what was adopted while nothing is followed, and is a blank while nothing is', () => {
    const adopted = setFact(setFact(row, 'count', '15', at(9)), 'first_date', '2027-01-31', at(9));
    const text = paperText('plan', parts({ row: { ...adopted, dues: [] } }));
    expect(text).toContain('1. 期数：15\n2. 首期日期：2027-01-31');
    expect(paperText('plan', parts({ row: { ...row, dues: [] } }))).toContain('还款计划\n1. ________');
  });
});

describe('an objection to a credit record', () => {
  it('asks for a check, a correction and a written answer, cites the rule with its day, and leaves the entry to the user', () => {
    const text = paperText('objection', parts());
    for (const said of ['________（照抄该条信息', '请核查', '更正或删除', '书面告知', '客服：“3个工作日内回复您”'])
      expect(text).toContain(said);
    const rule = RULES.find(({ id }) => id === 'cn-credit-16');
    expect(text).toContain(`参照：${rule?.source}（公开文本，核对于 ${rule?.checkedOn}`);
  });

  it.each(['en', 'zh-TW'] as const)('cites no rule of another country in %s', (locale) => {
    expect(paperText('objection', parts({ locale }))).not.toContain('征信业管理条例');
  });
});

describe('the contents of a file', () => {
  it('number all that is in it, with record, entry and digest, and what is known of what it shows', () => {
    const lines = paperText('contents', parts())
      .split('\n')
      .filter((line) => line.includes('\t'));
    expect(lines.map((line) => line.split('\t').length)).toEqual([5, 5, 5, 5]);
    expect(lines[1]).toContain('1\t电话联系 95188\t2026-11-23T01:00\t记录 2 第 1 条\t');
    expect(lines[2]).toContain('没谈成');
    expect(lines[3]).toMatch(/^3\t通话\.m4a\t.*SHA-256 ab/);
  });
});
