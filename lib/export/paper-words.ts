/** The words of the papers that go with a package. They state what was done and leave blank what only the holder knows. */
import type { RecordStart } from '../evidence/entry';
import type { Locale } from './rendering';
import { sessionWords } from './session-words';

export interface PaperWords {
  list: string;
  number: string;
  name: string;
  source: string;
  shows: string;
  pages: string;
  digest: string;
  /** What a record is called, by how it came about. */
  conversation: Record<RecordStart, string>;
  roles: Record<string, string>;
  submitted: string;
  date: string;
  declaration: string;
  draft: string;
  /** Sentences of the declaration, in order: of conversations that were captured, of what was not, of all. */
  captured: readonly string[];
  notCaptured: readonly string[];
  sentences: readonly string[];
  facts: string;
  signature: string;
}

const en: PaperWords = {
  list: 'List of evidence',
  number: 'No.',
  name: 'Name',
  source: 'Source',
  shows: 'What it shows (to be completed)',
  pages: 'Pages',
  digest: 'File and SHA-256',
  conversation: {
    user: 'Conversation with customer service',
    noted: 'Contact with customer service, written down by the holder',
    pasted: 'Conversation with customer service, pasted, not captured live',
    sample: 'Made-up sample, no evidence',
  },
  roles: {
    screenshot: 'Screenshot',
    picture: 'Picture from the conversation',
    file: 'File from the conversation',
    copy: 'Picture from the conversation, drawn anew (not the original file)',
    ...sessionWords.en.given,
  },
  submitted: 'Submitted by (signature)',
  date: 'Date',
  declaration: 'How this record was made',
  draft:
    'A draft. Read it, correct what is not so, strike out what you do not know yourself, and sign only what is true.',
  captured: [
    'I talked with the customer service named below in my own browser and recorded the conversation there myself.',
    'The program wrote down what the page displayed when it displayed it. It did not alter the page. Each line of its log holds the SHA-256 digest of the line before.',
  ],
  notCaptured: [
    'What is marked as written down or pasted I entered myself, at the time that the log gives; the program did not watch it happen. The files I added are as I had them.',
  ],
  sentences: [
    'The times are those of my device. Where watching was interrupted, the transcript says so.',
    'What I withheld is marked as withheld. I have changed nothing else.',
    'The original conversation is still in the app or on the website, as far as its operator keeps it.',
  ],
  facts: 'The records',
  signature: 'Signature',
};

const zhCN: PaperWords = {
  list: '证据目录',
  number: '序号',
  name: '证据名称',
  source: '来源',
  shows: '证明内容（请填写）',
  pages: '页数',
  digest: '文件与 SHA-256',
  conversation: {
    user: '与客服的对话',
    noted: '与客服的联系（由持有人记下）',
    pasted: '与客服的对话（粘贴所得，并非实时录制）',
    sample: '虚构示例，不是证据',
  },
  roles: {
    screenshot: '截图',
    picture: '对话中的图片',
    file: '对话中的文件',
    copy: '对话中的图片（重新绘制，并非原始文件）',
    ...sessionWords['zh-CN'].given,
  },
  submitted: '提交人（签名）',
  date: '日期',
  declaration: '制作说明',
  draft: '草稿。请通读，改正与事实不符之处，划去您本人不知道的内容，只为属实的内容签名。',
  captured: [
    '本人在自己的浏览器中与下列客服对话，并自行录制了该对话。',
    '录制程序在页面显示内容时写下所显示的内容，没有改动页面。日志每一行都含有上一行的 SHA-256 摘要。',
  ],
  notCaptured: [
    '标明“记下”或“粘贴”的内容由本人于日志所示时间自行录入，程序未曾在发生时观察。所附文件为本人当时持有的原样。',
  ],
  sentences: [
    '时间来自本人设备的时钟。观察中断之处，记录中已注明。',
    '本人隐去的内容均标明已隐去，此外未作任何改动。',
    '在运营方保存的范围内，原始对话仍在应用或网站中。',
  ],
  facts: '记录',
  signature: '签名',
};

const zhTW: PaperWords = {
  list: '證據目錄',
  number: '序號',
  name: '證據名稱',
  source: '來源',
  shows: '證明內容（請填寫）',
  pages: '頁數',
  digest: '檔案與 SHA-256',
  conversation: {
    user: '與客服的對話',
    noted: '與客服的聯絡（由持有人記下）',
    pasted: '與客服的對話（貼上所得，並非即時錄製）',
    sample: '虛構範例，不是證據',
  },
  roles: {
    screenshot: '截圖',
    picture: '對話中的圖片',
    file: '對話中的檔案',
    copy: '對話中的圖片（重新繪製，並非原始檔案）',
    ...sessionWords['zh-TW'].given,
  },
  submitted: '提交人（簽名）',
  date: '日期',
  declaration: '製作說明',
  draft: '草稿。請通讀，改正與事實不符之處，劃去您本人不知道的內容，只為屬實的內容簽名。',
  captured: [
    '本人在自己的瀏覽器中與下列客服對話，並自行錄製了該對話。',
    '錄製程式在頁面顯示內容時寫下所顯示的內容，沒有改動頁面。日誌每一行都含有上一行的 SHA-256 摘要。',
  ],
  notCaptured: [
    '標明「記下」或「貼上」的內容由本人於日誌所示時間自行輸入，程式未曾在發生時觀察。所附檔案為本人當時持有的原樣。',
  ],
  sentences: [
    '時間來自本人裝置的時鐘。觀察中斷之處，記錄中已註明。',
    '本人隱去的內容均標明已隱去，此外未作任何改動。',
    '在營運方保存的範圍內，原始對話仍在應用程式或網站中。',
  ],
  facts: '記錄',
  signature: '簽名',
};

export const paperWords: Record<Locale, PaperWords> = { en, 'zh-CN': zhCN, 'zh-TW': zhTW };
