/** A made-up case, to look around in. Company, names and sums are invented; nothing of it happened. */
import type { PastedMessage } from '../../transcript/message';

export interface SampleCase {
  title: string;
  topic: string;
  facts: Record<string, string>;
  /** Name of the record. */
  talk: string;
  messages: readonly PastedMessage[];
  outcome: string;
  open: string;
  bring: string;
  promise: string;
}

const said = (side: PastedMessage['side'], sender: string, shownTime: string, text: string): PastedMessage => ({
  side,
  sender,
  shownTime,
  text,
});

const MONEY = {
  total: '8000',
  due_amount: '1500',
  income_before: '6500',
  income_now: '4200',
  essentials: '2600',
  other_debt: '300',
  available: '1170',
};

export const SAMPLES: Record<'en' | 'zh-CN' | 'zh-TW', SampleCase> = {
  en: {
    title: 'Sample (made up): Greenstalk Credit',
    topic: 'hardship',
    facts: {
      product: 'Greenstalk Card',
      lender: 'Greenstalk Credit (made up)',
      reason: 'fewer hours at work',
      ...MONEY,
    },
    talk: 'Greenstalk Credit (made up)',
    messages: [
      said('bot', 'Greenstalk assistant', '10:02', 'Hello, you are being connected to an advisor.'),
      said(
        'customer',
        'Me',
        '10:03',
        'My income fell to 4,200. I can pay 1,170 a month; could we agree on instalments?',
      ),
      said('agent', 'Lin', '10:05', 'I am sorry, instalments are not possible for this product.'),
      said('customer', 'Me', '10:06', 'Which rule is that based on, and who may decide otherwise?'),
      said('agent', 'Lin', '10:09', 'I have logged it under G-2041. A colleague will call you within 3 working days.'),
    ],
    outcome: 'Refused at first, then logged under G-2041',
    open: 'Who decides, and when the call comes',
    bring: 'Pay slips of the last three months',
    promise: 'A colleague calls within 3 working days (G-2041)',
  },
  'zh-CN': {
    title: '示例（虚构）：青禾分期',
    topic: 'huabei',
    facts: { product: '青禾花', lender: '青禾消费金融（虚构）', reason: '公司减班', ...MONEY },
    talk: '青禾客服（虚构）',
    messages: [
      said('bot', '青禾智能助理', '10:02', '您好，正在为您转接人工客服。'),
      said('customer', '我', '10:03', '我的月收入降到 4200 元，每月能还 1170 元，想申请分期。'),
      said('agent', '客服小林', '10:05', '抱歉，这个产品不支持分期。'),
      said('customer', '我', '10:06', '请问依据是哪一条，谁有权限处理？'),
      said('agent', '客服小林', '10:09', '已为您登记，单号 G-2041，专员会在 3 个工作日内给您回电。'),
    ],
    outcome: '先被拒绝，后登记，单号 G-2041',
    open: '谁能决定，什么时候回电',
    bring: '最近三个月的工资条',
    promise: '专员 3 个工作日内回电（G-2041）',
  },
  'zh-TW': {
    title: '範例（虛構）：青禾分期',
    topic: 'huabei',
    facts: { product: '青禾花', lender: '青禾消費金融（虛構）', reason: '公司減班', ...MONEY },
    talk: '青禾客服（虛構）',
    messages: [
      said('bot', '青禾智能助理', '10:02', '您好，正在為您轉接專人。'),
      said('customer', '我', '10:03', '我的月收入降到 4200 元，每月能還 1170 元，想申請分期。'),
      said('agent', '客服小林', '10:05', '抱歉，這個產品不支援分期。'),
      said('customer', '我', '10:06', '請問依據是哪一條，誰有權限處理？'),
      said('agent', '客服小林', '10:09', '已為您登記，編號 G-2041，專員會在 3 個工作天內回電。'),
    ],
    outcome: '先被拒絕，後登記，編號 G-2041',
    open: '誰能決定，什麼時候回電',
    bring: '最近三個月的薪資單',
    promise: '專員 3 個工作天內回電（G-2041）',
  },
};
