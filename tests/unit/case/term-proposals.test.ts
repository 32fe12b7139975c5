/** What the chat proposes for each line of the agreement: in the agent's words, with the entry, the newest first, and taken by nobody. */
import { describe, expect, it } from 'vitest';
import type { SaidLine } from '../../../lib/case/said';
import { heardIn, proposalsFor } from '../../../lib/case/term-proposals';
import { TERM_IDS, type TermId, type TermValue } from '../../../lib/case/terms';

const AT = '2026-11-23T10:00+08:00';
const said = (...quotes: string[]): SaidLine[] => quotes.map((quote, seq) => ({ record: 'r', seq, quote, at: AT }));
const values = (term: TermId, lines: SaidLine[], held: TermValue | null = null) =>
  proposalsFor(term, heardIn(lines), held).map(({ value, line }) => [value, line.seq]);

const CHATS: [string, SaidLine[], Partial<Record<TermId, [string, number]>>][] = [
  [
    '简体',
    said(
      '您好，工号8021，请问有什么可以帮您？',
      '您这边欠款总额18600元，其中本金17000元、利息1200元、费用400元。',
      '可以给您分15期，每期1240元，首期12月10日，之后每月10号还。',
      '放款机构是重庆某某消费金融有限公司，合同编号HT20260817001',
      '方案期间利息照常按日计收',
      '罚息给您减免300元',
      '征信按正常报送',
      '执行期间停止催收',
      '如果逾期一期，方案自动失效，需要一次性结清',
      '有3天宽限期',
      '方案保留到11月30日',
      '确认后我们会通过短信发给您',
      '签署之前原还款日不变',
      '还款方式是银行卡自动扣款',
    ),
    {
      lender: ['重庆某某消费金融有限公司', 3],
      contract: ['HT20260817001', 3],
      balance: ['您这边欠款总额18600元，其中本金17000元、利息1200元、费用400元', 1],
      count: ['15', 2],
      amounts: ['1240元', 2],
      dates: ['首期12月10日，之后每月10号还', 2],
      repay_method: ['还款方式是银行卡自动扣款', 13],
      cost_term: ['方案期间利息照常按日计收', 4],
      waiver: ['罚息给您减免300元', 5],
      credit_term: ['征信按正常报送', 6],
      collection_term: ['执行期间停止催收', 7],
      breach_term: ['如果逾期一期，方案自动失效，需要一次性结清', 8],
      grace: ['有3天宽限期', 9],
      validity: ['方案保留到11月30日', 10],
      medium: ['确认后我们会通过短信发给您', 11],
      agent: ['8021', 0],
      old_due: ['签署之前原还款日不变', 12],
    },
  ],
  [
    '繁體',
    said(
      '您好，我是客服，員工編號3307',
      '可以幫您分15期，每期1240元，首期12月10日',
      '期間停止催收，信用紀錄正常報送',
      '若逾期一期，方案自動失效',
      '會用簡訊發給您書面確認',
      '原繳款日不變',
    ),
    {
      agent: ['3307', 0],
      count: ['15', 1],
      amounts: ['1240元', 1],
      dates: ['首期12月10日', 1],
      collection_term: ['期間停止催收', 2],
      credit_term: ['信用紀錄正常報送', 2],
      breach_term: ['若逾期一期，方案自動失效', 3],
      medium: ['會用簡訊發給您書面確認', 4],
      old_due: ['原繳款日不變', 5],
    },
  ],
  [
    'English',
    said(
      'Hi, my name is Dana Reed. How can I help?',
      'Your balance is $1,860.00, with $1,700 principal and $160 interest.',
      'We can offer 15 instalments of $124 each, starting December 10.',
      'The lender is Northwind Finance Ltd.',
      'Interest is frozen while you keep to the plan.',
      'I will waive the $35 late fee.',
      'It will be reported to the credit agencies as an arrangement.',
      'Collection calls stop while you pay.',
      'If you miss a payment, the plan ends and the full balance is due.',
      'There is a grace period of 5 days.',
      'This offer is valid until November 30.',
      'We will confirm it by email today.',
      'Your original due date still applies until you sign.',
      'You pay by direct debit.',
      'Your account number is AC-20931.',
    ),
    {
      agent: ['Dana Reed', 0],
      balance: ['Your balance is $1,860.00, with $1,700 principal and $160 interest', 1],
      count: ['15', 2],
      amounts: ['$124', 2],
      dates: ['starting December 10', 2],
      lender: ['Northwind Finance Ltd', 3],
      cost_term: ['Interest is frozen while you keep to the plan', 4],
      waiver: ['I will waive the $35 late fee', 5],
      credit_term: ['It will be reported to the credit agencies as an arrangement', 6],
      collection_term: ['Collection calls stop while you pay', 7],
      breach_term: ['If you miss a payment, the plan ends and the full balance is due', 8],
      grace: ['There is a grace period of 5 days', 9],
      validity: ['This offer is valid until November 30', 10],
      medium: ['We will confirm it by email today', 11],
      old_due: ['Your original due date still applies until you sign', 12],
      repay_method: ['You pay by direct debit', 13],
      contract: ['AC-20931', 14],
    },
  ],
];

describe.each(CHATS)('an agreement in %s', (_, lines, wanted) => {
  it('is proposed line by line, each with its entry, and a line that nobody spoke of stays blank', () => {
    const found = TERM_IDS.map((term) => [term, values(term, lines)]);
    expect(Object.fromEntries(found)).toEqual(
      Object.fromEntries(TERM_IDS.map((term) => [term, wanted[term] ? [wanted[term]] : []])),
    );
  });
});

describe('a proposal', () => {
  const twice = said('可以给您分15期，每期1240元', '好的', '那改一下，分18期，每期1033元可以吗？');

  it('of lines that disagree is each of them, the newest first', () => {
    expect(values('count', twice)).toEqual([
      ['18', 2],
      ['15', 0],
    ]);
    expect(values('amounts', twice)).toEqual([
      ['1033元', 2],
      ['1240元', 0],
    ]);
  });

  it('comes once where several lines agree, with the newest of them', () => {
    expect(values('count', said('可以给您分15期', '给您分15期，每期1240元'))).toEqual([['15', 1]]);
    expect(values('amounts', said('分15期，每期1,240元', '每期1240块'))).toEqual([['1240块', 1]]);
  });

  it('of a line that is filled is only what was said since otherwise', () => {
    const from = { record: 'r', seq: 0, quote: '' };
    expect(values('count', twice, { value: '15', at: AT, from })).toEqual([['18', 2]]);
    expect(values('count', twice, { value: '18', at: AT, from: { ...from, seq: 2 } })).toEqual([]);
  });

  it('shows the line for what the user wrote down himself, and what stands against it', () => {
    expect(values('count', twice, { value: '15', at: AT, from: null })).toEqual([
      ['18', 2],
      ['15', 0],
    ]);
  });

  it('is none of a question, a range, a refusal to name one, or a line about something else', () => {
    const lines = said(
      '您想分几期呢？',
      '一般可以分3-12期',
      '征信这块您想了解什么？',
      '您是希望停止催收吗？',
      '您的账单已经逾期12天',
      'Would you like it by email?',
      'Is there anything about interest you want to ask?',
      '好的，请稍等',
    );
    for (const term of TERM_IDS) expect(values(term, lines), term).toEqual([]);
  });

  it('holds the whole line as it was said', () => {
    const [one] = proposalsFor('count', heardIn(twice), null);
    expect(one?.line).toEqual({ record: 'r', seq: 2, quote: '那改一下，分18期，每期1033元可以吗？' });
  });
});
