/** Rules, each with its source, when it was checked, and how well. What is `unconfirmed` stands here so that it is checked one day. */
import type { Rule } from '../rules';
import { rule } from './rule';
import { HONG_KONG_RULES } from './rules-hong-kong';
import { TAIWAN_RULES } from './rules-taiwan';

const LICENSED = ['bank', 'consumer-finance', 'micro-loan'] as const;

export const RULES: readonly Rule[] = [
  rule('cn-card-70', 'CN', ['bank'], 'secondary', '商业银行信用卡业务监督管理办法 第70条', [
    'Bank credit cards only: when the debt is beyond your means and you are still willing to pay, the bank may (it need not) agree an individual plan of up to 5 years. The agreement names the amount, number, dates, interest and fees.',
    '只适用于银行信用卡：超出还款能力且仍有还款意愿时，银行可以（不是必须）协商个性化分期，最长 5 年；协议要写明金额、期数、日期、息费。',
    '只適用於銀行信用卡：超出還款能力且仍有還款意願時，銀行可以（不是必須）協商個別分期，最長 5 年；協議要寫明金額、期數、日期、息費。',
  ]),
  rule('cn-civil-544', 'CN', null, 'primary', '民法典 第543、544条', [
    'A contract can be changed by agreement. A change whose content is unclear counts as not made: have it written down.',
    '协商一致可以变更合同；变更内容约定不明确的，推定为未变更，所以要写清楚。',
    '協商一致可以變更合約；變更內容約定不明確的，推定為未變更，所以要寫清楚。',
  ]),
  rule('cn-civil-561', 'CN', null, 'primary', '民法典 第560、561条', [
    'Without another agreement a payment goes to costs first, then interest, then principal. Between several debts, you may name the one you pay when you pay it.',
    '没有约定时，还的钱先抵费用，再抵利息，最后抵本金；有几笔债时，付款时可以指定还哪一笔。',
    '沒有約定時，還的錢先抵費用，再抵利息，最後抵本金；有幾筆債時，付款時可以指定還哪一筆。',
  ]),
  rule('cn-civil-188', 'CN', null, 'primary', '民法典 第188、192、195条', [
    'Claims become time-barred after 3 years. The time starts again when the creditor claims or you agree to pay.',
    '诉讼时效一般三年；债权人主张或你同意履行，时效重新计算。',
    '訴訟時效一般三年；債權人主張或你同意履行，時效重新計算。',
  ]),
  rule('cn-civil-585', 'CN', null, 'primary', '民法典 第585条', [
    'A court may reduce a penalty far above the loss. In a chat that is an argument, not a right to a reduction.',
    '违约金过分高于损失的，法院可以酌减；在聊天里这只是理由，不是必须减。',
    '違約金過分高於損失的，法院可以酌減；在聊天裡這只是理由，不是必須減。',
  ]),
  rule('cn-lending-cap', 'CN', LICENSED, 'primary', '最高法民间借贷规定（2020）第1条及批复', [
    'The cap of four times LPR is for private lending. It does not hold for licensed lenders.',
    '四倍 LPR 上限管的是民间借贷，不适用于持牌放款机构。',
    '四倍 LPR 上限管的是民間借貸，不適用於持牌放款機構。',
  ]),
  rule('cn-complaint', 'CN', ['bank', 'consumer-finance'], 'secondary', '银行业保险业消费投诉处理管理办法（2020）', [
    'A clear and simple complaint is decided in 15 days, a complex one in 30, at most 30 more with approval. The regulator is revising this rule: check it again.',
    '事实清楚、争议简单的投诉 15 日内答复，复杂的 30 日，经批准最多再延 30 日。监管部门正在修订，使用前请再核对。',
    '事實清楚、爭議簡單的投訴 15 日內答覆，複雜的 30 日，經批准最多再延 30 日。監管部門正在修訂，使用前請再核對。',
  ]),
  rule('cn-credit-16', 'CN', null, 'primary', '征信业管理条例 第15–17、25条', [
    'Adverse entries are deleted 5 years after the default ends. Two reports a year are free. An objection is checked and answered in writing within 20 days.',
    '不良信息自不良行为终止起保留 5 年；每年两次免费查报告；异议 20 日内核查并书面答复。',
    '不良資訊自不良行為終止起保留 5 年；每年兩次免費查報告；異議 20 日內核查並書面答覆。',
  ]),
  rule(
    'cn-collection-2026',
    'CN',
    ['bank', 'consumer-finance'],
    'secondary',
    '金融机构个人消费类贷款催收工作指引（试行，2026年1月30日）',
    [
      'Guidance for member institutions, no statute: without consent no collection from 22:00 to 08:00, at most 6 unanswered calls a day to one contact, none to people who are not involved once they object.',
      '行业自律指引，不是法律：未经同意 22:00–08:00 不催收；同一联系方式一天最多拨 6 次未接；无关第三人要求停止就要停。',
      '行業自律指引，不是法律：未經同意 22:00–08:00 不催收；同一聯絡方式一天最多撥 6 次未接；無關第三人要求停止就要停。',
    ],
  ),
  rule('cn-peace', 'CN', null, 'primary', '民法典 第1032、1033条', [
    'Private peace is protected: nobody may harass you by calls, messages or mail. Keep time, number and words.',
    '私人生活安宁受保护，不得以电话、短信、邮件骚扰；请记下时间、号码和原话。',
    '私人生活安寧受保護，不得以電話、簡訊、郵件騷擾；請記下時間、號碼和原話。',
  ]),
  rule('cn-data', 'CN', null, 'primary', '个人信息保护法 第6、28、44–47、50条', [
    'Only the least data that is needed may be collected; you may ask to see, correct and delete yours.',
    '只能收集必要的最少个人信息；你可以要求查阅、更正、删除。',
    '只能蒐集必要的最少個人資料；你可以要求查閱、更正、刪除。',
  ]),
  rule('cn-return-7', 'CN', ['trader'], 'primary', '消费者权益保护法 第24–26、39条', [
    'Goods bought at a distance can, with exceptions, be returned within 7 days without a reason. Terms that take this away are void.',
    '网购商品一般可七日无理由退货（有例外）；排除这项权利的格式条款无效。',
    '網購商品一般可七日無理由退貨（有例外）；排除這項權利的定型化條款無效。',
  ]),
  rule('cn-refund-15', 'CN', ['trader'], 'primary', '侵害消费者权益行为处罚办法 第8–10条', [
    'Not refunding for more than 15 days counts as deliberate delay.',
    '超过 15 日不退款，视为故意拖延。',
    '超過 15 日不退款，視為故意拖延。',
  ]),
  rule('cn-unauthorised', 'CN', null, 'primary', '电子商务法 第53、57条', [
    'For an unauthorised payment the provider bears the loss unless it was your fault, and must act at once when told: report it without delay.',
    '未经授权的支付，除非你有过错，由支付服务提供者承担；接到通知应立即处理，请马上报告。',
    '未經授權的支付，除非你有過錯，由支付服務提供者承擔；接到通知應立即處理，請馬上通報。',
  ]),
  rule('cn-evidence', 'CN', null, 'primary', '民事诉讼证据规定（2019）第14、15、90、93、94条', [
    'Chats are electronic data. A copy that cannot be checked does not stand alone: keep the original in the app.',
    '聊天记录属于电子数据；无法核对的复制件不能单独作为依据，请保留 App 里的原始记录。',
    '聊天紀錄屬於電子資料；無法核對的複本不能單獨作為依據，請保留 App 裡的原始紀錄。',
  ]),
  rule('cn-gbt-45251', 'CN', null, 'unconfirmed', 'GB/T 45251-2025', [
    'Limits for collection in a recommended standard; its clauses were not seen.',
    '推荐性国家标准中的催收限制，条文未见。',
    '推薦性國家標準中的催收限制，條文未見。',
  ]),
  rule('cn-pboc-15', 'CN', LICENSED, 'unconfirmed', '中国人民银行令〔2020〕5号', [
    'An answer within 15 days; the clause was not seen.',
    '15 日内答复，条文未见。',
    '15 日內答覆，條文未見。',
  ]),
  rule('us-validation', 'US', ['collector'], 'primary', '12 CFR 1006.34 (Regulation F)', [
    'A debt collector sends validation information with the first contact or within 5 days. The notice shows until when you may dispute the debt. A change of July 2026 was reported and not seen: check it again.',
    '催收公司首次联系时或五天内要给出债务核实信息；通知上写明可提出异议的截止日。据报 2026 年 7 月有改动，未见原文，请再核对。',
    '催收公司首次聯絡時或五天內要給出債務核實資訊；通知上寫明可提出異議的截止日。據報 2026 年 7 月有改動，未見原文，請再查核。',
  ]),
  rule('us-hours', 'US', ['collector'], 'primary', '12 CFR 1006.6 (Regulation F)', [
    'A debt collector may not contact you before 8:00 or after 21:00 at your place, nor at times or places it knows to be inconvenient. A change of July 2026 was reported and not seen: check it again.',
    '催收公司不得在当地 8:00 前、21:00 后联系，也不得在它知道不方便的时间地点联系。据报 2026 年 7 月有改动，未见原文，请再核对。',
    '催收公司不得在當地 8:00 前、21:00 後聯絡，也不得在它知道不方便的時間地點聯絡。據報 2026 年 7 月有改動，未見原文，請再查核。',
  ]),
  rule('us-billing', 'US', ['bank'], 'secondary', 'Fair Credit Billing Act, Regulation Z', [
    'A billing error is told in writing within 60 days of the first bill; acknowledged in 30 days and settled within two cycles, at most 90 days. The disputed part need not be paid meanwhile.',
    '账单错误在首张账单后 60 天内书面提出；30 天内确认收到，两个周期、最多 90 天内解决；期间争议部分不必先付。',
    '帳單錯誤在首張帳單後 60 天內書面提出；30 天內確認收到，兩個週期、最多 90 天內解決；期間爭議部分不必先付。',
  ]),
  rule('us-transfer', 'US', ['bank'], 'secondary', 'Regulation E', [
    'An unauthorised transfer is reported within 60 days of the statement; the bank has 10 working days, or gives provisional credit and takes up to 45 days.',
    '未授权转账在账单后 60 天内报告；银行有 10 个工作日，或先临时入账、最长 45 天。',
    '未授權轉帳在帳單後 60 天內通報；銀行有 10 個工作日，或先臨時入帳、最長 45 天。',
  ]),
  rule('uk-conc-7', 'UK', null, 'primary', 'FCA Handbook CONC 7.3', [
    'A firm treats customers in or near arrears with forbearance: more time, less or no interest, token payments. It must not press for one large sum or for payment by borrowing.',
    '机构对拖欠或将拖欠的客户要宽待：延长时间、减免利息、象征性还款；不得逼迫一次付大额或借钱还款。',
    '機構對拖欠或將拖欠的客戶要寬待：延長時間、減免利息、象徵性還款；不得逼迫一次付大額或借錢還款。',
  ]),
  rule('uk-breathing', 'UK', null, 'secondary', 'Debt Respite Scheme (Breathing Space), England and Wales', [
    'Through an authorised adviser or the council, free: 60 days in which most interest, fees, enforcement and contact stop. Once in 12 months; ongoing bills stay due.',
    '经持牌顾问或市政机构免费申请：60 天内大多数利息、费用、执行和联系暂停；12 个月一次，日常账单照付。',
    '經持牌顧問或市政機構免費申請：60 天內大多數利息、費用、執行和聯絡暫停；12 個月一次，日常帳單照付。',
  ]),
  rule('uk-disp', 'UK', null, 'primary', 'FCA Handbook DISP 1.6', [
    'A firm has 8 weeks for its final response to a complaint. After that, or after it, the ombudsman can be asked.',
    '机构须在 8 周内对投诉给出最终答复；之后可以找金融申诉专员。',
    '機構須在 8 週內對投訴給出最終答覆；之後可以找金融申訴專員。',
  ]),
  rule('uk-75', 'UK', ['bank'], 'secondary', 'Consumer Credit Act 1974, section 75', [
    'For an item above £100 and up to £30,000 bought with a credit card the issuer is liable together with the trader.',
    '用信用卡购买 100 至 30,000 英镑的单件商品，发卡行与商家共同承担责任。',
    '用信用卡購買 100 至 30,000 英鎊的單件商品，發卡行與商家共同承擔責任。',
  ]),
  rule('uk-limitation', 'UK', null, 'secondary', 'Limitation Act 1980', [
    'Six years (five in Scotland). A payment or a signed written acknowledgement starts the time again.',
    '时效六年（苏格兰五年）；付款或签字的书面承认会重新起算。',
    '時效六年（蘇格蘭五年）；付款或簽字的書面承認會重新起算。',
  ]),
  rule('eu-advice', 'EU', null, 'secondary', 'Directive (EU) 2023/2225, article 36', [
    'Member states make sure that consumers in difficulty can get independent debt advice. National laws differ.',
    '成员国要让有困难的消费者获得独立债务咨询；各国法律不同。',
    '成員國要讓有困難的消費者獲得獨立債務諮詢；各國法律不同。',
  ]),
  rule('eu-withdrawal', 'EU', null, 'secondary', 'Directive (EU) 2023/2673', [
    'A contract made online can in most cases be withdrawn from within 14 days, since June 2026 by a function on the page. National laws differ.',
    '网上合同多数可在 14 天内撤回，2026 年 6 月起页面应有撤回功能；各国法律不同。',
    '網上合約多數可在 14 天內撤回，2026 年 6 月起頁面應有撤回功能；各國法律不同。',
  ]),
  rule('eu-forbearance', 'EU', null, 'unconfirmed', 'Directive (EU) 2023/2225, article 35', [
    'Forbearance before enforcement; the wording was not seen.',
    '执行前的宽待措施，条文未见。',
    '執行前的寬待措施，條文未見。',
  ]),
  ...TAIWAN_RULES,
  ...HONG_KONG_RULES,
];
