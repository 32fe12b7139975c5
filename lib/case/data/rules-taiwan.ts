/** Rules of Taiwan. `primary`: the article was read at the Ministry of Justice’s database or another official copy. */
import type { Rule } from '../rules';
import { rule } from './rule';

const FINANCIAL = ['bank', 'consumer-finance'] as const;

export const TAIWAN_RULES: readonly Rule[] = [
  rule('tw-debt-151', 'TW', FINANCIAL, 'primary', '消費者債務清理條例 第151條', [
    'Before rehabilitation or liquidation is applied for in court, a plan is asked for in writing from the financial institution that is owed most, or mediation at the court or the township office; it speaks for the other institutions unless they object in writing.',
    '向法院声请更生或清算前，应先以书面向最大债权金融机构请求协商，或向住所地法院、调解委员会声请调解；该机构代理其他金融机构，但书面反对者除外。',
    '向法院聲請更生或清算前，應先以書面向最大債權金融機構請求協商，或向住所地法院、調解委員會聲請調解；該機構代理其他金融機構，但以書面反對者除外。',
  ]),
  rule('tw-limit-125', 'TW', null, 'primary', '民法 第125、126、129條', [
    'Claims become time-barred after 15 years, instalments of interest after 5. Acknowledging the debt starts the time again.',
    '请求权一般 15 年、利息 5 年不行使而消灭；承认债务，时效重新计算。',
    '請求權一般 15 年、利息 5 年不行使而消滅；承認債務，時效重新計算。',
  ]),
  rule('tw-card-15', 'TW', ['bank'], 'secondary', '銀行法 第47條之1', [
    'Revolving interest on a credit card is at most 15 percent a year since 1 September 2015; what is above cannot be claimed.',
    '自 2015-09-01 起，信用卡循环利率年息不得超过 15%，超过部分不得请求。',
    '自 2015-09-01 起，信用卡循環利率年息不得超過 15%，超過部分不得請求。',
  ]),
  rule('tw-interest-16', 'TW', null, 'secondary', '民法 第205條', [
    'Agreed interest above 16 percent a year is void for the part that is above.',
    '约定利率超过年息 16% 的部分无效。',
    '約定利率超過年息 16% 的部分無效。',
  ]),
  rule('tw-finance-13', 'TW', FINANCIAL, 'secondary', '金融消費者保護法 第13條', [
    'A financial firm has 30 days for a complaint. If there is no answer by then, or none that is accepted, the ombudsman institution can be asked within 60 days.',
    '金融业者应在 30 日内处理申诉；逾期未处理或不接受结果，可在 60 日内向评议中心申请评议。',
    '金融業者應於 30 日內處理申訴；逾期未處理或不接受結果，可於 60 日內向評議中心申請評議。',
  ]),
  rule(
    'tw-collection',
    'TW',
    [...FINANCIAL, 'collector'],
    'secondary',
    '金融機構作業委託他人處理內部作業制度及程序辦法',
    [
      'Collection between 7:00 and 22:00 unless you agree otherwise; no threats, harassment or abuse; nobody who does not owe may be asked to pay.',
      '催收时间限上午 7 时至晚上 10 时（经你同意除外）；不得恐吓、骚扰、辱骂，不得向无关第三人催讨。',
      '催收時間限上午 7 時至晚上 10 時（經你同意除外）；不得恐嚇、騷擾、辱罵，不得向無關第三人催討。',
    ],
  ),
  rule('tw-return-7', 'TW', ['trader'], 'primary', '消費者保護法 第19條', [
    'What was bought at a distance or at the door can, with exceptions, be sent back or cancelled in writing within 7 days of receipt, without a reason and without cost.',
    '通讯或访问交易，收受后七日内可退回或书面解约，无须说明理由、负担费用（有合理例外）。',
    '通訊或訪問交易，收受後七日內可退回或書面解約，無須說明理由、負擔費用（有合理例外）。',
  ]),
  rule('tw-refund-15', 'TW', ['trader'], 'primary', '消費者保護法 第19條之2', [
    'The trader pays back within 15 days of taking or receiving the goods back, or of the notice that ends a service.',
    '业者应在取回、收到退货或收到解除服务通知次日起 15 日内退还价款。',
    '業者應於取回、收到退貨或收到解除服務通知次日起 15 日內返還價款。',
  ]),
  rule('tw-data', 'TW', null, 'unconfirmed', '個人資料保護法', [
    'Rights to see, correct and delete one’s data; the articles were not read.',
    '查阅、更正、删除个人资料的权利，条文未见。',
    '查閱、更正、刪除個人資料的權利，條文未見。',
  ]),
];
