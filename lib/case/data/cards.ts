/** Short cards to read: common sense beside the rules. Where one rests on a rule, the rule stands below it with its source. */
import type { LenderType } from '../debt';
import { type Said, said } from './words';

export interface InfoCard {
  id: 'overdue' | 'ways' | 'pause' | 'court' | 'legal';
  title: Said;
  /** Shown in cases about money owed alone. */
  debt: boolean;
  lines: readonly InfoLine[];
}

export interface InfoLine {
  says: Said;
  /** Lenders it holds for; all of them where it is left out. */
  lenders?: readonly LenderType[];
  /** The rule that it rests on: shown with it where that rule holds. */
  rule?: string;
  /** The published number that belongs to it: shown with its source. */
  number?: string;
}

export const INFO_CARDS: readonly InfoCard[] = [
  {
    id: 'overdue',
    title: said('What happens when it is overdue', '逾期了会怎样', '逾期了會怎樣'),
    debt: true,
    lines: [
      {
        says: said(
          'Interest or a penalty runs, by the rate of your own bill or contract. Enter it under Debts: the sum so far and of each more day stands there.',
          '按你的账单或合同计收利息或罚息。把利率填在“欠款与利率”，那里会算出到今天和每多一天是多少。',
          '按你的帳單或合約計收利息或罰息。把利率填在「欠款與利率」，那裡會算出到今天和每多一天是多少。',
        ),
      },
      {
        says: said(
          'It may be reported to credit agencies. Ask how, from which day, and how a plan is reported.',
          '可能报送征信。问清怎么报、从哪天起、按方案还款怎么报。',
          '可能報送信用紀錄。問清楚怎麼報、從哪天起、按方案還款怎麼報。',
        ),
        rule: 'cn-credit-16',
      },
      {
        says: said(
          'New spending may be stopped, or single functions of the account. Ask which ones, and what brings them back.',
          '可能停用额度或账户的部分功能。问清限制了哪些、怎样恢复。',
          '可能停用額度或帳戶的部分功能。問清楚限制了哪些、怎樣恢復。',
        ),
        lenders: ['consumer-finance', 'micro-loan', 'trader', 'other'],
      },
      {
        says: said(
          'A card may be blocked; paying the least that the bill names is not paying it off, the rest bears interest.',
          '卡可能被停用；只还最低还款额不等于还清，剩下的会计息。',
          '卡可能被停用；只繳最低應繳金額不等於還清，剩下的會計息。',
        ),
        lenders: ['bank'],
        rule: 'cn-card-70',
      },
      {
        says: said(
          'Somebody may call, perhaps a collector. Ask for the company, the person’s number and the mandate, and note time and words.',
          '可能有人联系你，也可能是催收公司。问清机构、工号和授权，记下时间和原话。',
          '可能有人聯絡你，也可能是催收公司。問清楚機構、員工編號和授權，記下時間和原話。',
        ),
        rule: 'cn-collection-2026',
      },
      {
        says: said(
          'Speak before the day, not after it; do not borrow to fill the gap.',
          '到期前说，不要等到逾期以后；不要借新的来填。',
          '到期前說，不要等到逾期以後；不要借新的來填。',
        ),
      },
    ],
  },
  {
    id: 'ways',
    title: said('Ways to pay, side by side', '几种还款方式对比', '幾種還款方式對照'),
    debt: true,
    lines: [
      {
        says: said(
          'Taken automatically: nothing is forgotten; but it may take what you live on. Ask whether it can be paused before a plan begins.',
          '自动扣款：不会忘；但可能扣走生活费。方案生效前问能不能暂停。',
          '自動扣款：不會忘；但可能扣走生活費。方案生效前問能不能暫停。',
        ),
      },
      {
        says: said(
          'Paid by yourself: you choose the day and keep the receipt; but a day is easily missed. Put it into Follow-up.',
          '自己还款：日子自己定、有凭证；但容易忘。把它放进“跟进”。',
          '自己還款：日子自己定、有憑證；但容易忘。把它放進「追蹤」。',
        ),
      },
      {
        says: said(
          'In full: ends the cost at once; but takes much at one time.',
          '一次还清：费用到此为止；但一次要拿出很多。',
          '一次還清：費用到此為止；但一次要拿出很多。',
        ),
      },
      {
        says: said(
          'In instalments: less at a time; but fees on the first sum cost about twice what they seem to. The plan shows the yearly rate.',
          '分期：每次少；但按最初金额收的手续费，实际年化大约是看上去的两倍。“方案”里有真实年化。',
          '分期：每次少；但按最初金額收的手續費，實際年化大約是看上去的兩倍。「方案」裡有真實年化。',
        ),
      },
      {
        says: said(
          'The least the bill asks: not late; but the rest goes on costing, and it lasts longest.',
          '只还最低额：不算逾期；但剩下的继续计息，拖得最久。',
          '只繳最低額：不算逾期；但剩下的繼續計息，拖得最久。',
        ),
      },
    ],
  },
  {
    id: 'pause',
    title: said('When it gets too much', '撑不住的时候', '撐不住的時候'),
    debt: false,
    lines: [
      {
        says: said(
          'Nothing in a chat has to be answered this minute. Stop for five minutes; what was said is kept.',
          '聊天里没有必须这一分钟回复的话。先停五分钟，说过的都记着。',
          '聊天裡沒有必須這一分鐘回覆的話。先停五分鐘，說過的都記著。',
        ),
      },
      {
        says: said(
          'A debt is a sum, not a verdict on you. Talk to somebody you trust today.',
          '欠款只是一个数，不是对你这个人的评价。今天就找一个信得过的人说说。',
          '欠款只是一個數字，不是對你這個人的評價。今天就找一個信得過的人說說。',
        ),
      },
      {
        says: said(
          'Psychological support line, mainland China; elsewhere ask your health service for the one near you.',
          '心理援助热线（中国大陆）；其他地方请向当地卫生部门查询。',
          '心理援助熱線（中國大陸）；其他地方請向當地衛生單位查詢。',
        ),
        number: '12356',
      },
      {
        says: said(
          'If you might harm yourself, call the emergency number of where you are, now.',
          '如果可能伤害自己，现在就拨当地的急救电话。',
          '如果可能傷害自己，現在就撥當地的急救電話。',
        ),
      },
    ],
  },
  {
    id: 'court',
    title: said('A letter from a court, or talk of a lawsuit', '收到法院文书，或说要起诉', '收到法院文書，或說要起訴'),
    debt: false,
    lines: [
      {
        says: said(
          'There are no phrases for a court here: get legal help before you answer.',
          '这里没有应诉的话术：回应之前先找法律帮助。',
          '這裡沒有應訴的話術：回應之前先找法律協助。',
        ),
      },
      {
        says: said(
          'Check it with the court itself, by the number on the court’s own site: false summonses are sent by fraudsters.',
          '用法院官网公布的电话向法院本身核实：有人拿假传票行骗。',
          '用法院官網公布的電話向法院本身核實：有人拿假傳票行騙。',
        ),
      },
      {
        says: said(
          'Note the day it reached you and every day it names, and put them into Follow-up. Do not let one pass.',
          '记下收到的日子和里面写的每个期限，放进“跟进”，一个都不要错过。',
          '記下收到的日子和裡面寫的每個期限，放進「追蹤」，一個都不要錯過。',
        ),
      },
      {
        says: said(
          'Words in a chat that you will be sued are no letter from a court. Ask who says so, and in which matter.',
          '聊天里说要起诉，不等于法院文书。问清是谁说的、哪一件事。',
          '聊天裡說要起訴，不等於法院文書。問清楚是誰說的、哪一件事。',
        ),
      },
    ],
  },
  {
    id: 'legal',
    title: said('Legal help', '法律帮助', '法律協助'),
    debt: false,
    lines: [
      {
        says: said(
          'A lawyer, a legal-aid office or the advice desk of a court can look at your own papers. This tool cannot, and gives no legal advice.',
          '律师、法律援助机构或法院的咨询窗口能看你的材料。本工具不能，也不提供法律意见。',
          '律師、法律扶助機構或法院的諮詢窗口能看你的資料。本工具不能，也不提供法律意見。',
        ),
      },
      {
        says: said(
          'Some of it is free for people with little income: ask before you pay. No number stands here, as none was confirmed; take it from a government site.',
          '收入低的人有些可以免费：付钱之前先问。号码都没有核实，所以这里不写，请从政府官网查。',
          '收入低的人有些可以免費：付錢之前先問。號碼都沒有核實，所以這裡不寫，請從政府官網查。',
        ),
      },
      {
        says: said(
          'Bring: the contract, the bills, the evidence package, the statement of facts, and every letter with its day.',
          '带上：合同、账单、证据包、情况说明，以及每封信和收到的日期。',
          '帶上：合約、帳單、證據包、情況說明，以及每封信和收到的日期。',
        ),
      },
    ],
  },
];

/** The lines of a card that hold for this lender; for one that is not known, those that hold for all. */
export const linesOf = ({ lines }: InfoCard, lender: LenderType | null): readonly InfoLine[] =>
  lines.filter(({ lenders }) => lenders === undefined || (lender !== null && lenders.includes(lender)));
