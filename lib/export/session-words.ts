/** Words of the rendered files for what no page showed: how a record came about, what a contact was, what the holder added. */
import type { Channel, GivenRole, RecordStart, SessionResult } from '../evidence/entry';
import type { Locale } from './rendering';

export interface SessionWords {
  start: string;
  starts: Record<RecordStart, string>;
  /** Beside a message that was pasted or made up, instead of a time at which it was seen on a page. */
  notLive: Record<Exclude<RecordStart, 'user' | 'noted'>, string>;
  session: string;
  channel: string;
  channels: Record<Channel, string>;
  begun: string;
  ended: string;
  timed: string;
  party: string;
  agent: string;
  points: string;
  outcome: string;
  result: string;
  results: Record<SessionResult, string>;
  open: string;
  bring: string;
  added: string;
  given: Record<GivenRole, string>;
}

export const sessionWords: Record<Locale, SessionWords> = {
  en: {
    start: 'How it came about',
    starts: {
      user: 'captured from the page as it was shown',
      noted: 'written down by the holder: not captured live',
      pasted: 'pasted by the holder from another app: not captured live',
      sample: 'made up to try the program: nothing in it happened',
    },
    notLive: { pasted: 'pasted, not captured live', sample: 'made up' },
    session: 'Holder’s account',
    channel: 'Channel',
    channels: {
      chat: 'this conversation',
      phone: 'telephone call',
      letter: 'letter',
      mail: 'e-mail',
      visit: 'visit',
      post: 'public post',
      other: 'other',
    },
    begun: 'From',
    ended: 'To',
    timed: 'measured by a timer of the program',
    party: 'With (number, address, account)',
    agent: 'Person there',
    points: 'What was said',
    outcome: 'Outcome',
    result: 'Result',
    results: { agreed: 'agreed', partly: 'agreed in part', none: 'no result' },
    open: 'Left open',
    bring: 'For the next time',
    added: 'Added by the holder, not seen on a page',
    given: {
      recording: 'Sound recording',
      mail: 'E-mail',
      scan: 'Scan or photograph of a paper',
      shot: 'Screenshot made elsewhere',
      paper: 'Document',
      own: 'Written by the holder',
    },
  },
  'zh-CN': {
    start: '形成方式',
    starts: {
      user: '在页面显示时录制',
      noted: '由持有人记下：并非实时录制',
      pasted: '由持有人从其他应用粘贴：并非实时录制',
      sample: '为试用程序而虚构：其中内容均未发生',
    },
    notLive: { pasted: '粘贴所得，并非实时录制', sample: '虚构' },
    session: '持有人自述',
    channel: '渠道',
    channels: {
      chat: '本次对话',
      phone: '电话',
      letter: '信函',
      mail: '电子邮件',
      visit: '上门或到店',
      post: '公开发帖',
      other: '其他',
    },
    begun: '开始',
    ended: '结束',
    timed: '由本程序计时',
    party: '对方（号码、地址、账号）',
    agent: '接待人员',
    points: '沟通内容',
    outcome: '结果说明',
    result: '结果',
    results: { agreed: '已谈妥', partly: '部分谈妥', none: '没有结果' },
    open: '未决事项',
    bring: '下次要带上',
    added: '由持有人加入，并非在页面上看到',
    given: {
      recording: '录音',
      mail: '电子邮件',
      scan: '纸质文件的扫描或照片',
      shot: '在别处截取的屏幕图',
      paper: '文件',
      own: '持有人自行书写',
    },
  },
  'zh-TW': {
    start: '形成方式',
    starts: {
      user: '在頁面顯示時錄製',
      noted: '由持有人記下：並非即時錄製',
      pasted: '由持有人從其他應用程式貼上：並非即時錄製',
      sample: '為試用程式而虛構：其中內容均未發生',
    },
    notLive: { pasted: '貼上所得，並非即時錄製', sample: '虛構' },
    session: '持有人自述',
    channel: '管道',
    channels: {
      chat: '本次對話',
      phone: '電話',
      letter: '信函',
      mail: '電子郵件',
      visit: '到訪或臨櫃',
      post: '公開發文',
      other: '其他',
    },
    begun: '開始',
    ended: '結束',
    timed: '由本程式計時',
    party: '對方（號碼、地址、帳號）',
    agent: '承辦人員',
    points: '溝通內容',
    outcome: '結果說明',
    result: '結果',
    results: { agreed: '已談妥', partly: '部分談妥', none: '沒有結果' },
    open: '未決事項',
    bring: '下次要帶上',
    added: '由持有人加入，並非在頁面上看到',
    given: {
      recording: '錄音',
      mail: '電子郵件',
      scan: '紙本資料的掃描或照片',
      shot: '在別處擷取的螢幕圖',
      paper: '書面資料',
      own: '持有人自行書寫',
    },
  },
};
