/** The words of the papers that are written from a case: they state what is known, and leave blank what is not. */

export type PaperLocale = 'en' | 'zh-CN' | 'zh-TW';
export const PAPER_KINDS = ['complaint', 'facts', 'plan', 'objection', 'contents'] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

export interface PaperWords {
  title: Record<PaperKind, string>;
  /** Stands where only the user knows. */
  blank: string;
  /** Punctuation as the language writes it. */
  colon: string;
  semicolon: string;
  brackets: readonly [before: string, after: string];
  firm: string;
  from: string;
  fromHint: string;
  account: string;
  numbers: string;
  happened: string;
  talked: Record<'conversation' | 'phone' | 'letter' | 'mail' | 'visit' | 'post' | 'other', string>;
  /** `{record}`: number of the record in the package; `{seq}`: of the entry. */
  entry: string;
  quote: string;
  result: Record<'agreed' | 'partly' | 'none', string>;
  overdue: string;
  asked: string;
  attached: string;
  vow: string;
  reason: string;
  since: string;
  effect: string;
  expected: string;
  budget: string;
  budgetLines: string;
  budgetWhat: string;
  budgetSum: string;
  income: string;
  essentials: string;
  otherDebt: string;
  left: string;
  owed: string;
  payments: string;
  proposal: string;
  fallback: string;
  proofs: string;
}

export const PAPER_WORDS: Record<PaperLocale, PaperWords> = {
  en: {
    title: {
      complaint: 'Complaint',
      facts: 'Statement of facts',
      plan: 'Repayment plan',
      objection: 'Objection to a credit record',
      contents: 'Contents',
    },
    blank: '________',
    colon: ': ',
    semicolon: '; ',
    brackets: [' (', ')'],
    firm: 'To',
    from: 'From',
    fromHint: 'name and preferred contact',
    account: 'Account, contract or order',
    numbers: 'Reference numbers so far',
    happened: 'What happened',
    talked: {
      conversation: 'conversation with customer service',
      phone: 'telephone call',
      letter: 'letter',
      mail: 'e-mail',
      visit: 'visit',
      post: 'public post',
      other: 'contact',
    },
    entry: 'record {record}, entry {seq}',
    quote: '{who}: “{words}”',
    result: { agreed: 'agreed', partly: 'agreed in part', none: 'no result' },
    overdue: 'It was to be done by {date}. By {today} it has not been marked as kept in my list.',
    asked: 'What I ask for',
    attached: 'Attached',
    vow: 'What is written here is true to the best of my knowledge. I hand this matter in once. The original conversation is in my account.',
    reason: 'Reason',
    since: 'Since',
    effect: 'Effect (income before and now)',
    expected: 'Expected to recover',
    budget: 'Budget, each month',
    budgetLines: 'Income and spending, each month',
    budgetWhat: 'What',
    budgetSum: 'Sum',
    income: 'Income',
    essentials: 'Essentials',
    otherDebt: 'Other debts',
    left: 'Left for this debt',
    owed: 'Owed',
    payments: 'Paid so far',
    proposal: 'What I propose',
    fallback: 'If that is not possible',
    proofs: 'Proofs at hand',
  },
  'zh-CN': {
    title: {
      complaint: '投诉书',
      facts: '情况说明',
      plan: '还款计划',
      objection: '信用报告异议申请',
      contents: '目录',
    },
    blank: '________',
    colon: '：',
    semicolon: '；',
    brackets: ['（', '）'],
    firm: '被投诉机构',
    from: '投诉人',
    fromHint: '姓名与联系方式，如实填写',
    account: '账户、合同或订单',
    numbers: '此前的单号',
    happened: '事实经过',
    talked: {
      conversation: '与在线客服对话',
      phone: '电话联系',
      letter: '信函往来',
      mail: '邮件往来',
      visit: '上门或到店',
      post: '公开发帖',
      other: '联系',
    },
    entry: '记录 {record} 第 {seq} 条',
    quote: '{who}：“{words}”',
    result: { agreed: '已谈妥', partly: '部分谈妥', none: '没有结果' },
    overdue: '应于 {date} 前办理。截至 {today}，我的台账中尚未标为已兑现。',
    asked: '诉求',
    attached: '附件',
    vow: '以上内容据我所知属实，同一事项只提交一次。原始对话保存在我的账户内。',
    reason: '原因',
    since: '开始时间',
    effect: '影响（收入前后）',
    expected: '预计恢复',
    budget: '每月收支',
    budgetLines: '每月收支明细',
    budgetWhat: '项目',
    budgetSum: '金额',
    income: '收入',
    essentials: '必要支出',
    otherDebt: '其他还款',
    left: '可用于本笔还款',
    owed: '欠款',
    payments: '已还',
    proposal: '我的方案',
    fallback: '如果做不到',
    proofs: '现有材料',
  },
  'zh-TW': {
    title: {
      complaint: '申訴書',
      facts: '情況說明',
      plan: '還款計畫',
      objection: '信用報告異議申請',
      contents: '目錄',
    },
    blank: '________',
    colon: '：',
    semicolon: '；',
    brackets: ['（', '）'],
    firm: '被申訴機構',
    from: '申訴人',
    fromHint: '姓名與聯絡方式，據實填寫',
    account: '帳戶、合約或訂單',
    numbers: '此前的案件編號',
    happened: '事實經過',
    talked: {
      conversation: '與線上客服對話',
      phone: '電話聯絡',
      letter: '信函往來',
      mail: '電子郵件往來',
      visit: '到訪或臨櫃',
      post: '公開發文',
      other: '聯絡',
    },
    entry: '記錄 {record} 第 {seq} 則',
    quote: '{who}：「{words}」',
    result: { agreed: '已談妥', partly: '部分談妥', none: '沒有結果' },
    overdue: '應於 {date} 前辦理。截至 {today}，我的清單中尚未標為已履行。',
    asked: '訴求',
    attached: '附件',
    vow: '以上內容據我所知屬實，同一事項只提交一次。原始對話留存於我的帳戶內。',
    reason: '原因',
    since: '開始時間',
    effect: '影響（收入前後）',
    expected: '預計恢復',
    budget: '每月收支',
    budgetLines: '每月收支明細',
    budgetWhat: '項目',
    budgetSum: '金額',
    income: '收入',
    essentials: '必要支出',
    otherDebt: '其他還款',
    left: '可用於本筆還款',
    owed: '欠款',
    payments: '已還',
    proposal: '我的方案',
    fallback: '如果做不到',
    proofs: '現有資料',
  },
};
