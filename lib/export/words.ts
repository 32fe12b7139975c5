/** The words of the rendered files, a column a language. VERIFY.txt has its own: it is always in Chinese and English. */

import { type BlobWords, blobWords } from './blob-words';
import { type CodeWords, codeWords } from './code-words';
import type { Locale } from './rendering';
import { type SessionWords, sessionWords } from './session-words';

export interface Words extends BlobWords, CodeWords, SessionWords {
  heading: string;
  unsigned: string;
  copy: string;
  limits: string;
  made: string;
  record: string;
  address: string;
  pageTitle: string;
  opened: string;
  closed: string;
  stillOpen: string;
  zone: string;
  entries: string;
  head: string;
  key: string;
  noKey: string;
  unknown: string;
  withheld: string;
  leftOut: string;
  chosen: string;
  messages: string;
  unknownOrWithheld: string;
  partly: string;
  pageTime: string;
  seen: string;
  entry: string;
  digest: string;
  side: string;
  basis: string;
  sender: string;
  text: string;
  history: string;
  kind: string;
  first: string;
  later: string;
  recalled: string;
  attachment: string;
  gap: string;
  page: string;
  clock: string;
  note: string;
  close: string;
  anchor: string;
  anchorFailed: string;
}

const en: Words = {
  ...blobWords.en,
  ...codeWords.en,
  ...sessionWords.en,
  heading: 'Transcript',
  unsigned: 'UNSIGNED: no signature covers this. Whoever holds it could have written it anew.',
  copy: 'This is a copy. Keep the original conversation in the app or on the website.',
  limits:
    'Tamper-evident, not tamper-proof. Times are those of the device that recorded. It shows what the page displayed, not what the company’s server sent. VERIFY.txt says how to check it.',
  made: 'Made',
  record: 'Record',
  address: 'Address',
  pageTitle: 'Page title',
  opened: 'Opened',
  closed: 'Closed',
  stillOpen: 'not closed',
  zone: 'Time zone',
  entries: 'Entries',
  head: 'Digest of the last entry',
  key: 'Key fingerprint',
  noKey: 'none: UNSIGNED',
  unknown: 'unknown',
  withheld: 'withheld',
  leftOut: 'Left out by the holder',
  chosen: 'Only these entries; the holder leaves out the others',
  messages: 'messages',
  unknownOrWithheld: 'unknown or withheld',
  partly: '▇: withheld by the holder',
  pageTime: 'page said',
  seen: 'seen',
  entry: 'Entry',
  digest: 'Digest',
  side: 'Side',
  basis: 'Known by',
  sender: 'Name shown',
  text: 'Text',
  history: 'stood on the page before recording',
  kind: 'Kind',
  first: 'First read',
  later: 'Then read',
  recalled: 'Taken back on the page',
  attachment: 'Attachment',
  gap: 'Not watched',
  page: 'Page changed',
  clock: 'Device clock jumped',
  note: 'Holder’s note',
  close: 'Recording ended',
  anchor: 'Outside clock asked about the seal',
  anchorFailed: 'Outside clock gave no time',
};

const zhCN: Words = {
  ...blobWords['zh-CN'],
  ...codeWords['zh-CN'],
  ...sessionWords['zh-CN'],
  heading: '对话记录',
  unsigned: 'UNSIGNED 未签名：没有任何签名覆盖本文件，持有人可以重新写成另一份。',
  copy: '这是副本。请保留应用或网站中的原始对话。',
  limits:
    '改动可被发现，但并非不可改动。时间来自录制所用设备的时钟。它反映页面显示的内容，不证明公司服务器发出的内容。核验方法见 VERIFY.txt。',
  made: '制作时间',
  record: '记录',
  address: '网址',
  pageTitle: '页面标题',
  opened: '开始',
  closed: '结束',
  stillOpen: '未结束',
  zone: '时区',
  entries: '条目数',
  head: '最后一条的摘要',
  key: '密钥指纹',
  noKey: '无：未签名',
  unknown: '未知',
  withheld: '已隐去',
  leftOut: '由持有人略去',
  chosen: '仅含这些条目，其余由持有人略去',
  messages: '消息',
  unknownOrWithheld: '未知或已隐去',
  partly: '▇：由持有人隐去',
  pageTime: '页面显示',
  seen: '看到',
  entry: '条目',
  digest: '摘要',
  side: '发言方',
  basis: '依据',
  sender: '显示名称',
  text: '内容',
  history: '录制前页面上已有',
  kind: '类型',
  first: '最初显示',
  later: '后来显示',
  recalled: '已在页面上撤回',
  attachment: '附件',
  gap: '未能观察',
  page: '页面变化',
  clock: '设备时钟跳变',
  note: '持有人备注',
  close: '录制结束',
  anchor: '就封印询问了外部时钟',
  anchorFailed: '外部时钟没有给出时间',
};

const zhTW: Words = {
  ...blobWords['zh-TW'],
  ...codeWords['zh-TW'],
  ...sessionWords['zh-TW'],
  heading: '對話記錄',
  unsigned: 'UNSIGNED 未簽章：沒有任何簽章涵蓋本檔案，持有人可以重新寫成另一份。',
  copy: '這是副本。請保留應用程式或網站中的原始對話。',
  limits:
    '改動可被發現，但並非不可改動。時間來自錄製所用裝置的時鐘。它反映頁面顯示的內容，不證明公司伺服器送出的內容。核驗方法見 VERIFY.txt。',
  made: '製作時間',
  record: '記錄',
  address: '網址',
  pageTitle: '頁面標題',
  opened: '開始',
  closed: '結束',
  stillOpen: '未結束',
  zone: '時區',
  entries: '條目數',
  head: '最後一條的摘要',
  key: '金鑰指紋',
  noKey: '無：未簽章',
  unknown: '未知',
  withheld: '已隱去',
  leftOut: '由持有人略去',
  chosen: '僅含這些條目，其餘由持有人略去',
  messages: '訊息',
  unknownOrWithheld: '未知或已隱去',
  partly: '▇：由持有人隱去',
  pageTime: '頁面顯示',
  seen: '看到',
  entry: '條目',
  digest: '摘要',
  side: '發言方',
  basis: '依據',
  sender: '顯示名稱',
  text: '內容',
  history: '錄製前頁面上已有',
  kind: '類型',
  first: '最初顯示',
  later: '後來顯示',
  recalled: '已在頁面上收回',
  attachment: '附件',
  gap: '未能觀察',
  page: '頁面變化',
  clock: '裝置時鐘跳變',
  note: '持有人備註',
  close: '錄製結束',
  anchor: '就封印詢問了外部時鐘',
  anchorFailed: '外部時鐘沒有給出時間',
};

export const words: Record<Locale, Words> = { en, 'zh-CN': zhCN, 'zh-TW': zhTW };
