/** The question for each blank of the term sheet, to be sent as it stands. Asked, never demanded. */
import type { TermId } from '../terms';

/** Languages of phrases, as in the playbooks. */
export type QuestionLocale = 'zh-CN' | 'zh-TW' | 'en';

export const TERM_QUESTIONS: Record<TermId, Record<QuestionLocale, string>> = {
  lender: {
    'zh-CN': '请问这笔款合同上的放款机构全称是什么？',
    'zh-TW': '請問這筆款合約上的放款機構全名是什麼？',
    en: 'Which company is the lender named in the contract?',
  },
  contract: {
    'zh-CN': '这次谈的是哪一期账单或哪一份合同？麻烦给我编号。',
    'zh-TW': '這次談的是哪一期帳單或哪一份合約？麻煩給我編號。',
    en: 'Which bill or contract is this about? Please give me its number.',
  },
  balance: {
    'zh-CN': '到今天一共欠多少，本金、利息、费用各是多少？',
    'zh-TW': '到今天一共欠多少，本金、利息、費用各是多少？',
    en: 'What do I owe as of today, split into principal, interest and fees?',
  },
  count: {
    'zh-CN': '方案一共分几期？',
    'zh-TW': '方案一共分幾期？',
    en: 'How many instalments are there in all?',
  },
  amounts: {
    'zh-CN': '每期还多少，最后一期还多少？',
    'zh-TW': '每期還多少，最後一期還多少？',
    en: 'How much is each instalment, and how much is the last one?',
  },
  dates: {
    'zh-CN': '第一期是哪一天，之后每月几号还？',
    'zh-TW': '第一期是哪一天，之後每月幾號還？',
    en: 'On which date is the first payment, and on which day of the month after that?',
  },
  repay_method: {
    'zh-CN': '按什么方式还，自动扣款还是我自己还？还到哪个官方入口？',
    'zh-TW': '按什麼方式還，自動扣款還是我自己還？還到哪個官方入口？',
    en: 'How do I pay: is it taken automatically, or do I pay it myself, and where exactly?',
  },
  cost_term: {
    'zh-CN': '从哪一天起利息和费用怎么算？方案之内还会新增吗？',
    'zh-TW': '從哪一天起利息和費用怎麼算？方案之內還會新增嗎？',
    en: 'From which day, and how, are interest and fees charged while the plan runs?',
  },
  waiver: {
    'zh-CN': '有减免吗？减哪一项、减多少、条件是什么？',
    'zh-TW': '有減免嗎？減哪一項、減多少、條件是什麼？',
    en: 'Is anything waived? What, how much, and on which condition?',
  },
  credit_term: {
    'zh-CN': '执行方案期间征信怎么报送？',
    'zh-TW': '執行方案期間信用紀錄怎麼報送？',
    en: 'How will this be reported to credit agencies while the plan runs?',
  },
  collection_term: {
    'zh-CN': '我按约还款期间，催收会停吗？',
    'zh-TW': '我按約還款期間，催收會停嗎？',
    en: 'Does collection stop while I keep to the plan?',
  },
  breach_term: {
    'zh-CN': '万一有一期晚了几天，会怎么处理？',
    'zh-TW': '萬一有一期晚了幾天，會怎麼處理？',
    en: 'What happens if one payment is a few days late?',
  },
  grace: {
    'zh-CN': '有没有宽限期？几天，宽限期内算不算逾期？',
    'zh-TW': '有沒有寬限期？幾天，寬限期內算不算逾期？',
    en: 'Is there a grace period? How many days, and does it count as late within it?',
  },
  validity: {
    'zh-CN': '这个方案保留到哪一天？',
    'zh-TW': '這個方案保留到哪一天？',
    en: 'Until which date does this offer hold?',
  },
  medium: {
    'zh-CN': '会用什么方式给我书面确认：站内消息、短信、邮件还是协议？',
    'zh-TW': '會用什麼方式給我書面確認：站內訊息、簡訊、郵件還是協議？',
    en: 'How will you confirm it in writing: message, letter, email or agreement?',
  },
  agent: {
    'zh-CN': '请问您的工号是多少？我把确认的时间一起记下。',
    'zh-TW': '請問您的員工編號是多少？我把確認的時間一起記下。',
    en: 'May I have your name or id, so that I can note who confirmed this and when?',
  },
  old_due: {
    'zh-CN': '收到书面确认之前，原来的还款日还算数吗？',
    'zh-TW': '收到書面確認之前，原本的繳款日還算數嗎？',
    en: 'Until I have the written confirmation, does my old due date still count?',
  },
};
