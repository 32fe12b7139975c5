/** Rules of Hong Kong. */
import type { Rule } from '../rules';
import { rule } from './rule';

export const HONG_KONG_RULES: readonly Rule[] = [
  rule('hk-interest', 'HK', ['micro-loan', 'other'], 'secondary', 'Money Lenders Ordinance (Cap. 163), ss. 24, 25', [
    'Since 30 December 2022 nobody may lend above 48 percent a year; above 36 percent a loan is presumed extortionate, and a court may re-open it. It does not hold for loans made before.',
    '自 2022-12-30 起，任何人放贷年息不得超过 48%；超过 36% 推定属敲诈性，法院可重新商议。此前的贷款不适用。',
    '自 2022-12-30 起，任何人放債年息不得超過 48%；超過 36% 推定屬敲詐性，法院可重新商議。此前的貸款不適用。',
  ]),
  rule('hk-collection', 'HK', ['bank'], 'secondary', 'Code of Banking Practice, Debt Collection Activities', [
    'A code, no statute: no intimidation, no persistent calls, none at unreasonable hours; family, friends and referees who have not guaranteed the debt are not pursued. The bank answers for its agents.',
    '守则，不是法律：不得恐吓、频繁致电或在不合理时间致电；不得向没有担保的家人、朋友、谘询人追讨。银行要为所聘催收机构负责。',
    '守則，不是法律：不得恐嚇、頻繁致電或在不合理時間致電；不得向沒有擔保的家人、朋友、諮詢人追討。銀行要為所聘催收機構負責。',
  ]),
  rule('hk-limitation', 'HK', null, 'secondary', 'Limitation Ordinance (Cap. 347), ss. 4, 23', [
    'An action on a simple contract is barred after 6 years. Acknowledging the debt may start the time again.',
    '简单合约的诉讼时效为 6 年；承认债务可能令时效重新计算。',
    '簡單合約的訴訟時效為 6 年；承認債務可能令時效重新計算。',
  ]),
  rule('hk-fdrc', 'HK', ['bank'], 'primary', 'Financial Dispute Resolution Centre, Terms of Reference (Jan 2018)', [
    'A dispute about money with a bank or licensed firm, up to HK$1,000,000 and within 24 months of knowing the loss, after a written complaint to the firm; mediation first, arbitration next.',
    '与银行或持牌机构的金钱争议，100 万港元以内、知悉损失起 24 个月内，先书面投诉该机构；先调解，后仲裁。',
    '與銀行或持牌機構的金錢爭議，100 萬港元以內、知悉損失起 24 個月內，先書面投訴該機構；先調解，後仲裁。',
  ]),
  rule('hk-cooling-off', 'HK', ['trader'], 'unconfirmed', 'Trade Descriptions Ordinance (Cap. 362)', [
    'Whether and when goods bought at a distance can be sent back; not confirmed.',
    '远程购物能否退货，未核实。',
    '遙距購物能否退貨，未核實。',
  ]),
];
