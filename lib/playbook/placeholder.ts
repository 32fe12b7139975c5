/** The blanks of phrases: what each is called in every language, and of what kind its value is. */
import type { PhraseLocale } from './playbook';

/**
 * `money`: digits as typed, the phrase itself names the currency in Chinese; `date`: `2026-12-10`, `2026-12` or words;
 * `count` and `days`: a whole number; `monthday`: a day of the month; `text`: anything.
 */
export type PlaceholderKind = 'money' | 'date' | 'count' | 'days' | 'monthday' | 'text';

type Row = readonly [kind: PlaceholderKind, zhCN: string, zhTW: string, en: string];

const ROWS = {
  product: ['text', '产品', '產品', 'product'],
  lender: ['text', '放款机构', '放款機構', 'lender'],
  total: ['money', '欠款金额', '欠款金額', 'amount owed'],
  principal: ['money', '本金', '本金', 'principal'],
  interest: ['money', '利息', '利息', 'interest'],
  fees: ['money', '费用', '費用', 'fees'],
  due_amount: ['money', '应还金额', '應繳金額', 'amount due'],
  due_date: ['date', '还款日', '繳款日', 'due date'],
  overdue_days: ['days', '逾期天数', '逾期天數', 'days overdue'],
  reason: ['text', '原因', '原因', 'reason'],
  since: ['date', '开始时间', '開始時間', 'since when'],
  income_before: ['money', '原收入', '原收入', 'income before'],
  income_now: ['money', '现收入', '現收入', 'income now'],
  essentials: ['money', '必要支出', '必要支出', 'essential spending'],
  other_debt: ['money', '其他还款', '其他還款', 'other repayments'],
  available: ['money', '可还金额', '可還金額', 'what I can pay'],
  count: ['count', '期数', '期數', 'number of instalments'],
  amount: ['money', '每期金额', '每期金額', 'amount'],
  last_amount: ['money', '末期金额', '最後一期金額', 'last amount'],
  first_date: ['date', '首期日期', '首期日期', 'first payment date'],
  pay_day: ['monthday', '还款日号', '每月繳款日', 'day of the month'],
  payoff_date: ['date', '结清日期', '結清日期', 'paid-off date'],
  down: ['money', '首付金额', '先繳金額', 'first payment'],
  rest: ['money', '剩余金额', '剩餘金額', 'remaining amount'],
  paid_amount: ['money', '已还金额', '已還金額', 'amount paid'],
  date: ['date', '日期', '日期', 'date'],
  agent_id: ['text', '工号', '員工編號', 'agent name or id'],
  ticket_no: ['text', '工单号', '案件編號', 'reference number'],
  agent_deadline: ['date', '时限', '時限', "agent's deadline"],
  commitment: ['text', '承诺内容', '承諾內容', 'what was promised'],
  last_contact: ['date', '上次沟通日期', '上次溝通日期', 'last contact'],
  goal: ['text', '诉求', '訴求', 'what I want'],
  proofs: ['text', '证明材料', '證明文件', 'proofs'],
  waive_items: ['text', '减免项目', '減免項目', 'what to waive'],
  waive_condition: ['text', '减免条件', '減免條件', 'condition of the waiver'],
  defer_days: ['days', '延期天数', '延期天數', 'days of deferral'],
  new_due: ['date', '新还款日', '新繳款日', 'new due date'],
  complaint_no: ['text', '投诉编号', '申訴編號', 'complaint number'],
  complaint_date: ['date', '投诉日期', '申訴日期', 'complaint date'],
  order_no: ['text', '订单号', '訂單號', 'order number'],
  item: ['text', '商品', '商品', 'item'],
  refund: ['money', '退款金额', '退款金額', 'refund'],
  limit_target: ['money', '目标额度', '目標額度', 'wanted limit'],
  system_notice: ['text', '系统提示', '系統提示', 'system message'],
  family_situation: ['text', '家庭情况', '家庭情況', 'family situation'],
  added_expenses: ['money', '新增支出', '新增支出', 'added expenses'],
  recovery_date: ['date', '预计恢复时间', '預計恢復時間', 'expected recovery'],
  repay_method: ['text', '还款方式', '還款方式', 'how I pay'],
  contact_hours: ['text', '可联系时间', '可聯絡時間', 'hours to reach me'],
  recovery_month: ['date', '恢复月份', '恢復月份', 'month of recovery'],
  first_months: ['count', '前段月数', '前段月數', 'months at first'],
  first_amount: ['money', '前段金额', '前段金額', 'amount at first'],
  later_amount: ['money', '后段金额', '後段金額', 'amount later'],
  point: ['text', '对方要点', '對方要點', 'what they said'],
  agent_amount: ['money', '对方金额', '對方金額', 'their amount'],
  max_amount: ['money', '上限金额', '上限金額', 'most I can pay'],
  reply_time: ['text', '回复时间', '回覆時間', 'time of my reply'],
  accrual_date: ['date', '起算日期', '起算日期', 'counted from'],
  cost_term: ['text', '息费约定', '利息和費用約定', 'interest and fees agreed'],
  collection_term: ['text', '催收约定', '催收約定', 'collection agreed'],
  credit_term: ['text', '征信约定', '信用紀錄約定', 'credit reporting agreed'],
  breach_term: ['text', '违约约定', '違約約定', 'late payment agreed'],
  agent_action: ['text', '对方待办', '對方待辦', 'their next step'],
  my_action: ['text', '我方待办', '我方待辦', 'my next step'],
  my_deadline: ['date', '我方时限', '我方時限', 'my deadline'],
  open_points: ['text', '未决事项', '未決事項', 'open points'],
  next_contact: ['date', '下次沟通日期', '下次溝通日期', 'next contact'],
  n: ['count', '期次', '期次', 'payment number'],
  paid_at: ['date', '还款时间', '還款時間', 'time of payment'],
  wrong_item: ['text', '异常项目', '異常項目', 'wrong entry'],
  agreed_date: ['date', '约定日期', '約定日期', 'date agreed'],
  new_situation: ['text', '新情况', '新情況', 'new situation'],
  days: ['days', '天数', '天數', 'days'],
  paid_count: ['count', '已还期数', '已還期數', 'instalments paid'],
  times: ['count', '次数', '次數', 'number of times'],
  issue: ['text', '事由', '事由', 'issue'],
  request: ['text', '请求', '請求', 'request'],
  collection_time: ['text', '催收时间', '催收時間', 'time of the contact'],
  circumstances: ['text', '具体情形', '具體情形', 'what happened'],
  other_people: ['text', '无关人员', '無關人員', 'people not involved'],
  credit_issue: ['text', '征信问题', '信用紀錄問題', 'credit record issue'],
  review_date: ['date', '复评日期', '重新評估日期', 'review date'],
  arrival_date: ['date', '到账日期', '入帳日期', 'date the money arrives'],
  agent_days: ['days', '对方天数', '對方天數', 'their days'],
  agent_date: ['date', '对方日期', '對方日期', 'their date'],
  waive_amount: ['money', '减免金额', '減免金額', 'amount waived'],
  repay_arrangement: ['text', '还款安排', '還款安排', 'how I will pay'],
  fee_name: ['text', '费用名称', '費用名稱', 'name of the fee'],
  transaction_time: ['text', '交易时间', '交易時間', 'transaction time'],
  transaction_amount: ['money', '交易金额', '交易金額', 'transaction amount'],
  merchant: ['text', '商户', '商家', 'merchant'],
  whereabouts: ['text', '所在情况', '所在情況', 'where I was'],
  time: ['text', '时间', '時間', 'time'],
  loan_count: ['count', '笔数', '筆數', 'number of loans'],
  due_list: ['text', '到期明细', '到期明細', 'what falls due'],
  contract_name: ['text', '合同名称', '合約名稱', 'contract'],
  card_tail: ['text', '尾号', '卡號末四碼', 'last four digits of the card'],
  problem: ['text', '问题描述', '問題描述', 'problem'],
  remedy: ['text', '处理方式', '處理方式', 'remedy'],
  photo_no: ['count', '张数', '張數', 'photo number'],
  detail: ['text', '位置', '位置', 'detail'],
  cost_bearer: ['text', '承担方', '承擔方', 'who pays'],
  months: ['count', '月数', '月數', 'months'],
  interest_term: ['text', '利息约定', '利息約定', 'interest agreed'],
  fee_term: ['text', '费用约定', '費用約定', 'fees agreed'],
  promise: ['text', '商品描述', '商品描述', 'what the listing said'],
  method: ['text', '退款方式', '退款方式', 'refund method'],
  end_date: ['date', '结束日期', '結束日期', 'end date'],
  charge_date: ['date', '扣款日期', '扣款日期', 'date of the charge'],
  dispute_reason: ['text', '争议原因', '爭議原因', 'reason of the dispute'],
  tracking: ['text', '退货单号', '退貨單號', 'tracking number'],
} as const satisfies Record<string, Row>;

export type PlaceholderKey = keyof typeof ROWS;

/** What Hong Kong calls otherwise than Taiwan. */
const HONG_KONG: Partial<Record<PlaceholderKey, string>> = {
  lender: '貸款機構',
  due_amount: '應還金額',
  due_date: '到期還款日',
  agent_id: '職員編號',
  ticket_no: '個案編號',
  goal: '要求',
  waive_items: '豁免項目',
  waive_condition: '豁免條件',
  waive_amount: '豁免金額',
  new_due: '新還款日',
  pay_day: '每月還款日',
  complaint_no: '投訴編號',
  complaint_date: '投訴日期',
  credit_term: '信貸紀錄安排',
  credit_issue: '信貸紀錄問題',
  collection_term: '追收安排',
  collection_time: '追收時間',
  arrival_date: '到賬日期',
  merchant: '商戶',
  down: '先還金額',
  cost_term: '利息和費用安排',
  card_tail: '信用卡最後四位數字',
  limit_target: '目標信用額',
  reply_time: '答覆時間',
  charge_date: '扣賬日期',
};

/** Every key, those that many phrases share first. */
export const PLACEHOLDER_KEYS = Object.keys(ROWS) as PlaceholderKey[];

export function isPlaceholderKey(key: string): key is PlaceholderKey {
  return Object.hasOwn(ROWS, key);
}

/** Kind of a key; a key of the user's own making is text. */
export function placeholderKind(key: string): PlaceholderKind {
  return isPlaceholderKey(key) ? ROWS[key][0] : 'text';
}

/** What a form calls the blank. A key of the user's own making is its own name. */
export function placeholderLabel(key: string, locale: PhraseLocale): string {
  if (!isPlaceholderKey(key)) return key;
  const [, zhCN, zhTW, en] = ROWS[key];
  return { 'zh-CN': zhCN, 'zh-TW': zhTW, 'zh-HK': HONG_KONG[key] ?? zhTW, en }[locale];
}

/** A stretch of a phrase: words, or a blank. `start` and `end` are offsets into the phrase's text, braces included. */
export type Piece = { text: string; start: number; end: number } | { key: string; start: number; end: number };

/** Takes a phrase apart. The pieces, in order, cover all of it. */
export function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  let from = 0;
  for (const blank of text.matchAll(/\{([^{}]+)\}/g)) {
    const end = blank.index + blank[0].length;
    if (blank.index > from) found.push({ text: text.slice(from, blank.index), start: from, end: blank.index });
    found.push({ key: (blank[1] ?? '').trim(), start: blank.index, end });
    from = end;
  }
  if (from < text.length) found.push({ text: text.slice(from), start: from, end: text.length });
  return found;
}

/** Keys of a phrase's blanks, each once, in order. */
export function placeholdersOf(text: string): string[] {
  return [...new Set(pieces(text).flatMap((piece) => ('key' in piece ? [piece.key] : [])))];
}
