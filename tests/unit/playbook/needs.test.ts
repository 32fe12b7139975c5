/** What people are to be able to say, need by need: the phrase or item stands in its place, asks for its blanks, and says it, in both scripts. */
import { describe, expect, it } from 'vitest';
import { placeholdersOf } from '../../../lib/playbook/placeholder';
import { playbooksOf } from '../../../lib/playbook/registry';

interface Said {
  /** Phase of a phrase, or stage of an item. */
  place: string | undefined;
  blanks: string[];
  text: string;
}

function saidBy(id: string): [simplified: Said, traditional: Said] {
  const [simplified, traditional] = (['zh-CN', 'zh-TW'] as const).map((locale): Said => {
    const books = playbooksOf(locale);
    const phrase = books.flatMap(({ snippets }) => snippets).find((one) => one.id === id);
    const item = books.flatMap(({ checklist }) => checklist).find((one) => one.id === id);
    const text = phrase?.text ?? item?.text ?? '';
    return { place: phrase?.phase ?? item?.stage, blanks: placeholdersOf(text), text };
  });
  if (!simplified?.text || !traditional?.text) throw new Error(`${id} does not stand in both scripts`);
  return [simplified, traditional];
}

/** `words`: what has to stand in it, simplified and traditional. */
function says(id: string, place: string, words: readonly [RegExp, RegExp], blanks: readonly string[] = []): void {
  for (const [at, said] of saidBy(id).entries()) {
    expect(said.place, id).toBe(place);
    expect(said.text).toMatch(words[at] as RegExp);
    expect(said.blanks, id).toEqual(blanks);
  }
}

const PLAN = ['count', 'pay_day', 'amount', 'last_amount', 'first_date', 'payoff_date'];
const ownPlan = () =>
  says('hb-plan-1', 'propose', [/我算过自己的收支.*能按这个申请吗/, /我算過自己的收支.*照這樣申請嗎/], PLAN);
const goals = () => says('hb-b-4', 'before', [/定目标：首选、备选、底线/, /訂好目標：首選、備案、底線/]);
const alreadyPaid = () =>
  says('hb-hard-5', 'explain', [/已经还了.*凑不齐/, /已經繳了.*湊不出來/], ['date', 'paid_amount']);
const opening = () =>
  says(
    'hb-open-1',
    'open',
    [/没办法按时全额还上.*商量/, /沒辦法準時全額繳清.*商量/],
    ['product', 'due_amount', 'due_date'],
  );

describe('before it begins', () => {
  it('a goal with fallback and limit is set, and said in the first message', () => {
    goals();
    says('hb-open-5', 'open', [/这次想办的是.*该找哪个部门/, /這次想辦的是.*該找哪個部門/], ['goal']);
  });

  it('what the self-service page offers is looked at first, and what it said is told to a person', () => {
    says('hb-b-9', 'before', [/自助入口有没有延期或分期/, /線上能不能自己申請延期或分期/]);
    says('hb-prep-6', 'prep', [/人工帮忙看看/, /專人幫忙看看/], ['system_notice']);
  });

  it('a person is asked for', () => says('hb-prep-1', 'prep', [/转一下人工客服/, /轉接真人客服/], ['product']));

  it('the institution and the number of the agent are asked for and held against the contract', () => {
    says('hb-b-1', 'before', [/放款机构、合同名称/, /放款機構、合約名稱/]);
    says('hb-prep-2', 'prep', [/放款机构是哪一家.*合同/, /放款機構是哪一家.*合約/], ['product']);
    says('hb-prep-5', 'prep', [/工号/, /員工編號/]);
  });

  it('papers are marked for this use and go through the official upload alone', () => {
    says('hb-b-6', 'before', [/水印/, /浮水印/], ['lender']);
    says('hb-d-6', 'during', [/证件只走官方上传/, /證件只從官方管道上傳/]);
  });

  it('a refusal by the system is quoted, and a person is asked to look again', () =>
    says('yq-no-1', 'refusal', [/人工复核一次/, /專人再審一次/], ['system_notice']));
});

describe('the situation', () => {
  it('is opened with what is owed and when, in the order of the talk', () => {
    opening();
    says('hb-open-4', 'open', [/先简单说情况，再说.*最后/, /先簡單說明情況，再說.*最後/]);
  });

  it('is told with its reason, since when, and the income before and now', () =>
    says('hb-hard-1', 'explain', [/月收入从/, /月收入從/], ['since', 'reason', 'income_before', 'income_now']));

  it('names the proofs at hand and asks where to upload them', () =>
    says('hb-hard-4', 'explain', [/可以证明.*官方入口/, /可以證明.*官方管道/], ['proofs']));

  it('says what was paid already, and when', alreadyPaid);

  it('says by which method it is repaid and why this one cannot be, and asks to pause automatic debits', () => {
    says('hb-hard-6', 'explain', [/不是忘记/, /不是忘記/], ['repay_method', 'reason']);
    says('hb-ask-5', 'listen', [/自动扣款.*暂停/, /自動扣款.*暫停/]);
  });

  it('says that all will be paid, and how one can be reached', () => {
    says('hb-will-1', 'commit', [/我会还完/, /我會還完/]);
    says('hb-will-2', 'commit', [/不会再断掉/, /不會再中斷/]);
    says('hb-will-3', 'commit', [/补材料、接回访电话/, /補資料、接照會電話/]);
    says('hb-will-5', 'commit', [/保持联系畅通/, /電話會保持暢通/], ['contact_hours']);
  });
});

describe('the request', () => {
  it('is for a plan of one’s own, with count, sums and days, or for the individual plan by its name', () => {
    ownPlan();
    says('xk-open-1', 'open', [/申请个性化分期/, /申請/], saidBy('xk-open-1')[0].blanks);
  });

  it('has words of its own for instalments, for a deferral and for a waiver', () => {
    ownPlan();
    says('hb-plan-4', 'propose', [/往后延/, /延後/], ['defer_days', 'new_due']);
    says('hb-plan-5', 'propose', [/用在本金上/, /抵本金/], ['waive_items']);
    says(
      'yq-open-1',
      'open',
      [/延到.*一次还清/, /延到.*一次繳清/],
      ['due_date', 'due_amount', 'new_due', 'defer_days'],
    );
    says('jm-open-1', 'open', [/申请减免，本金我会照还/, /申請減免，本金我會照還/], ['product', 'waive_items']);
  });

  it('says why it serves both sides', () => says('hb-plan-6', 'propose', [/对双方都不好/, /對雙方都不好/]));

  it('joins being willing with the plan', () => {
    says('hb-will-1', 'commit', [/我会还完/, /我會還完/]);
    ownPlan();
  });

  it('for a long deferral comes in two parts, or with a day to look again', () => {
    says(
      'yq-plan-1',
      'propose',
      [/分两次/, /分兩次/],
      ['agent_days', 'agent_date', 'first_amount', 'new_due', 'later_amount'],
    );
    says('yq-plan-2', 'propose', [/我主动联系您/, /我主動聯絡您/], ['new_due', 'review_date']);
  });

  it('answers a counter-offer step by step, up to what can be paid', () => {
    says('hb-no-4', 'refusal', [/最多能稳定还.*走三个月/, /最多能穩定繳.*繳三個月/], ['agent_amount', 'max_amount']);
    says('hb-plan-2', 'propose', [/另一个办法/, /另一個做法/], ['down', 'rest', 'count', 'amount']);
  });

  it('stays calm at a refusal, asks for the reason and for another way', () => {
    says('hb-no-1', 'refusal', [/我理解.*哪一项不符合/, /我了解.*哪一項不符合/]);
    says('hb-no-3', 'refusal', [/还有没有别的选择/, /還有沒有別的選擇/]);
  });

  it('disputes a fee: the bill item by item, the clause, and the ground in writing', () => {
    says('jm-prep-1', 'prep', [/费用明细/, /費用明細/]);
    says('jm-no-2', 'refusal', [/合同里没有找到/, /合約裡找不到/], ['fee_name']);
    says('jm-up-1', 'escalate', [/书面说明计算依据/, /書面說明計算依據/], ['fee_name']);
  });

  it('gives the reason for a lower limit', () => says('ed-hard-1', 'explain', [/主动调低/, /主動調降/]));

  it('says back what was understood', () => says('hb-ask-1', 'listen', [/我复述一遍/, /我重複一次/], ['point']));
});

describe('after it', () => {
  it('thanks by the number of the agent', () => says('hb-end-1', 'close', [/谢谢您耐心/, /謝謝您耐心/], ['agent_id']));

  it('speaks up before an instalment is missed, not after', () =>
    says('hb-fu-5', 'follow', [/趁还没到期/, /趁還沒到期/], ['new_situation', 'n', 'days', 'new_due']));

  it('makes a budget, an emergency fund and a lower limit', () =>
    says('hb-a-11', 'after', [/预算表、应急金、降低额度/, /編預算、存緊急預備金、調降額度/]));
});

describe('an account that was taken over', () => {
  it('is frozen, disputed and given a number, with the time of it', () => {
    says('aq-b-1', 'before', [/冻结或挂失/, /凍結或掛失/]);
    says('aq-prep-1', 'prep', [/先帮我冻结/, /先幫我凍結/]);
    says(
      'aq-open-1',
      'open',
      [/不是我本人操作/, /不是我本人操作/],
      ['transaction_time', 'transaction_amount', 'merchant'],
    );
    says('aq-plan-1', 'propose', [/立即冻结.*争议交易.*单号/, /立即凍結.*爭議交易.*編號/]);
    says(
      'aq-conf-1',
      'confirm',
      [/冻结于.*生效，争议单号/, /凍結於.*生效，爭議案件編號/],
      ['date', 'time', 'ticket_no', 'agent_deadline'],
    );
  });

  it('is made safe item by item, and its bills are watched', () => {
    says('aq-b-2', 'before', [/登录和支付密码/, /登入密碼和付款密碼/]);
    says('aq-b-3', 'before', [/退出其他设备/, /登出其他裝置/]);
    says('aq-b-4', 'before', [/免密与授权/, /免密碼付款和授權/]);
    says('aq-b-6', 'before', [/报警/, /報案/]);
    says('aq-a-4', 'after', [/三个月内看账单/, /三個月內持續看帳單/]);
  });
});
