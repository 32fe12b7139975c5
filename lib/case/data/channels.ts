/** What each way of reaching a company is good for. Common sense, no rule: speed against what is left as proof. */
import { type Said, said } from './words';

export interface ChannelCard {
  id: 'chat' | 'phone' | 'letter' | 'visit' | 'post';
  name: Said;
  /** How fast; what it is good for; what it leaves behind. */
  fast: Said;
  good: Said;
  proof: Said;
}

export const CHANNEL_CARDS: readonly ChannelCard[] = [
  {
    id: 'chat',
    name: said('Online chat', '在线客服', '線上客服'),
    fast: said('minutes; queues at peak times', '几分钟；高峰要排队', '幾分鐘；尖峰要排隊'),
    good: said('figures, terms, links to send', '数字、条款、要发的材料', '數字、條款、要傳的資料'),
    proof: said('all words, with time', '全部原话和时间', '全部原話和時間'),
  },
  {
    id: 'phone',
    name: said('Telephone', '电话', '電話'),
    fast: said('at once, when somebody answers', '接通就能说', '接通就能說'),
    good: said('freezing an account, what needs explaining', '冻结账户、需要解释的事', '凍結帳戶、需要解釋的事'),
    proof: said('only your notes, or a recording', '只有你的笔记或录音', '只有你的筆記或錄音'),
  },
  {
    id: 'letter',
    name: said('Letter, e-mail', '信函、邮件', '信函、電子郵件'),
    fast: said('days', '要等几天', '要等幾天'),
    good: said('complaints, papers, what has to be in writing', '投诉、材料、需要书面的事', '申訴、資料、需要書面的事'),
    proof: said('a copy, and when it was sent', '留底和发送时间', '留底和寄送時間'),
  },
  {
    id: 'visit',
    name: said('Branch office', '线下网点', '臨櫃'),
    fast: said(
      'the way there; app lenders may have none',
      '要跑一趟；只有 App 的机构可能没有',
      '要跑一趟；只有 App 的機構可能沒有',
    ),
    good: said('identity, originals', '核实身份、看原件', '核實身分、看正本'),
    proof: said('a receipt, if you ask for one', '回执，要主动索取', '收據，要主動索取'),
  },
  {
    id: 'post',
    name: said('Public post', '公开账号', '公開帳號'),
    fast: said('often slow', '往往较慢', '往往較慢'),
    good: said('the last step, to the verified account alone', '最后一步，只找认证账号', '最後一步，只找認證帳號'),
    proof: said(
      'everybody reads it: no names, numbers, papers',
      '人人可见：不写姓名、号码、证件',
      '人人可見：不寫姓名、號碼、證件',
    ),
  },
];
