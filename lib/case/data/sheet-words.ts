/** The words of papers that are tables or forms. */
import type { PaperLocale } from './paper-words';

export interface SheetWords {
  /** Whom it goes to, and who hands it in. */
  to: string;
  by: string;
  /** Stands before the number of a debt without a name. */
  debt: string;
  plan: string;
  planColumns: readonly [number: string, date: string, payment: string, left: string, paid: string];
  total: string;
  count: string;
  each: string;
  first: string;
  last: string;
  end: string;
  firmHint: string;
  fromHint: string;
  wrong: string;
  wrongHint: string;
  right: string;
  said: string;
  asks: readonly string[];
  /** What the rule of mainland China says of an answer; null where another law holds. */
  rule: string | null;
  vow: string;
  contents: string;
  contentsColumns: readonly [number: string, what: string, date: string, where: string, shows: string];
  counted: string;
}

export const SHEET_WORDS: Record<PaperLocale, SheetWords> = {
  en: {
    to: 'To',
    by: 'From',
    debt: 'Debt',
    plan: 'The plan',
    planColumns: ['No.', 'Day', 'Payment', 'Left after it', 'Paid on'],
    total: 'Total',
    count: 'Number of payments',
    each: 'Each payment',
    first: 'First payment',
    last: 'Last payment, sum',
    end: 'Last payment, day',
    firmHint: ' (who reported it, or who keeps the report)',
    fromHint: ' (name, and how I can be reached)',
    wrong: 'What the report says, and what of it is wrong',
    wrongHint: ' (copy the entry word for word, with its number and date)',
    right: 'What is right, and what shows it',
    said: 'What was said to me about it',
    asks: [
      'Please check this entry.',
      'Please correct or delete what is wrong.',
      'Please tell me the result in writing.',
    ],
    rule: null,
    vow: 'What is written here is true to the best of my knowledge.',
    contents: 'What this file holds',
    contentsColumns: ['No.', 'What', 'When', 'Where it stands', 'What it shows'],
    counted:
      'Records and entries are numbered as in the evidence package of the whole case. Its VERIFY.txt says how each file in it is checked.',
  },
  'zh-CN': {
    to: '致',
    by: '提交人',
    debt: '欠款',
    plan: '还款计划',
    planColumns: ['期数', '日期', '还款金额', '还后剩余', '已还日期'],
    total: '合计',
    count: '期数',
    each: '每期金额',
    first: '首期日期',
    last: '末期金额',
    end: '末期日期',
    firmHint: '（报送信息的机构，或征信机构）',
    fromHint: '（姓名与联系方式，如实填写）',
    wrong: '报告中的内容，以及其中哪里有误',
    wrongHint: '（照抄该条信息，连同编号和日期）',
    right: '正确的情况，以及能证明的材料',
    said: '对方就此说过的话',
    asks: ['请核查该条信息。', '有误之处请更正或删除。', '请将结果书面告知我。'],
    rule: '参照：{source}（公开文本，核对于 {checked}，以现行规定为准）。',
    vow: '以上内容据我所知属实。',
    contents: '材料目录',
    contentsColumns: ['序号', '名称', '时间', '所在位置', '证明内容'],
    counted: '记录和条目的编号与全案证据包一致；包内 VERIFY.txt 写明每个文件如何核验。',
  },
  'zh-TW': {
    to: '致',
    by: '提交人',
    debt: '欠款',
    plan: '還款計畫',
    planColumns: ['期數', '日期', '還款金額', '還後剩餘', '已還日期'],
    total: '合計',
    count: '期數',
    each: '每期金額',
    first: '首期日期',
    last: '末期金額',
    end: '末期日期',
    firmHint: '（報送資料的機構，或聯徵中心）',
    fromHint: '（姓名與聯絡方式，據實填寫）',
    wrong: '報告中的內容，以及其中哪裡有誤',
    wrongHint: '（照抄該筆資料，連同編號和日期）',
    right: '正確的情況，以及能證明的資料',
    said: '對方就此說過的話',
    asks: ['請查核該筆資料。', '有誤之處請更正或刪除。', '請將結果以書面告知我。'],
    rule: null,
    vow: '以上內容據我所知屬實。',
    contents: '資料目錄',
    contentsColumns: ['編號', '名稱', '時間', '所在位置', '證明內容'],
    counted: '記錄和條目的編號與全案證據包一致；包內 VERIFY.txt 寫明每個檔案如何查驗。',
  },
};
