/** Short lists beside the playbook's checklist: the first day, before writing, and after no result. Ticks stay with the case. */
import { type Said, said } from './words';

export interface ShortList {
  id: 'first-day' | 'speech' | 'honest' | 'review';
  title: Said;
  items: readonly { id: string; says: Said }[];
}

const item = (id: string, en: string, zhCN: string, zhTW: string) => ({ id, says: said(en, zhCN, zhTW) });

export const FIRST_DAY: ShortList = {
  id: 'first-day',
  title: said('The first 24 hours', '头 24 小时', '頭 24 小時'),
  items: [
    item(
      'bill',
      'Open the bill, take a picture of it, note the due date and the parts of the sum',
      '打开账单截图，记下到期日和欠款构成',
      '打開帳單截圖，記下到期日和欠款構成',
    ),
    item(
      'debit',
      'See what is taken automatically, and leave what you live on',
      '看清自动扣款，留出生活费',
      '看清楚自動扣款，留出生活費',
    ),
    item(
      'contact',
      'Tell the lender today, in the official app or site, and record it',
      '今天就在官方 App 或官网联系机构，并开启记录',
      '今天就在官方 App 或官網聯絡機構，並開啟記錄',
    ),
    item('number', 'Ask for a reference number and the day of the answer', '要单号和答复时间', '要案件編號和答覆時間'),
    item(
      'no-borrow',
      'Borrow nothing to fill the gap; pay nobody who promises to solve it',
      '不借钱填窟窿；不给任何“包解决”的人付费',
      '不借錢填補；不付錢給任何「包解決」的人',
    ),
    item(
      'rest',
      'Write down what is settled for today, and stop there',
      '写下今天已经定的事，然后休息',
      '寫下今天已經定的事，然後休息',
    ),
  ],
};

export const SPEECH: ShortList = {
  id: 'speech',
  title: said('How I say it', '怎么说', '怎麼說'),
  items: [
    item(
      'order',
      'One message: reason, willingness, ability, request, question',
      '一条消息的顺序：原因、意愿、能力、请求、提问',
      '一則訊息的順序：原因、意願、能力、請求、提問',
    ),
    item(
      'one',
      'One request at a time, the mildest first',
      '一次只提一个请求，从最温和的开始',
      '一次只提一個請求，從最溫和的開始',
    ),
    item(
      'same',
      'The figures are those of last time, or I say why not',
      '数字和上次一致，变了就说明原因',
      '數字和上次一致，變了就說明原因',
    ),
    item('calm', 'I have time, and have eaten and slept', '时间够，吃过饭，睡过觉', '時間夠，吃過飯，睡過覺'),
  ],
};

export const HONEST: ShortList = {
  id: 'honest',
  title: said('Honest with myself', '对自己诚实', '對自己誠實'),
  items: [
    item(
      'true',
      'All I am going to say is true, and nothing that matters is left out',
      '我要说的都是真的，要紧的没有隐瞒',
      '我要說的都是真的，要緊的沒有隱瞞',
    ),
    item('paid', 'I have paid what I could so far', '到现在为止，能还的我都还了', '到現在為止，能還的我都還了'),
    item(
      'budget',
      'My budget holds all I earn and all I owe',
      '收支表里收入和欠款都写全了',
      '收支表裡收入和欠款都寫全了',
    ),
    item(
      'keep',
      'What I offer I can keep to in a bad month too',
      '我提的数，差的月份也做得到',
      '我提的數，差的月份也做得到',
    ),
    item('answered', 'I have answered what they asked me before', '之前问我的，我都回复了', '之前問我的，我都回覆了'),
  ],
};

export const REVIEW: ShortList = {
  id: 'review',
  title: said('Looking back', '回头看', '回頭看'),
  items: [
    item(
      'which',
      'I know which part was refused, in their words',
      '我知道被拒的是哪一点（对方原话）',
      '我知道被拒的是哪一點（對方原話）',
    ),
    item(
      'asked',
      'I could answer all that they asked; what I could not, I now have',
      '对方问的我都答得上；答不上的现在补齐了',
      '對方問的我都答得上；答不上的現在補齊了',
    ),
    item(
      'misread',
      'I read their words again: no condition was taken for a promise, no “maybe” for a yes',
      '重读过原话：没有把条件当承诺、把“可能”当同意',
      '重讀過原話：沒有把條件當承諾、把「可能」當同意',
    ),
    item(
      'changed',
      'Next time something is new: a paper, a sum, a date, another person',
      '下次有新的东西：材料、金额、日期或换了人',
      '下次有新的東西：資料、金額、日期或換了人',
    ),
    item(
      'tone',
      'Nothing I wrote made it harder; if so, I begin with that',
      '我写的话没有让事情更难；有的话，下次先说这个',
      '我寫的話沒有讓事情更難；有的話，下次先說這個',
    ),
  ],
};

/** Under this name the tick of an item is kept. */
export const listTick = (list: ShortList, item: string): string => `list:${list.id}:${item}`;
