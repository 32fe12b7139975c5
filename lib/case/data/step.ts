/** How a step of the ladder is written down, and those that are the same everywhere. */
import type { Step } from '../rules';

const CHECKED = '2026-11-23';

type Words = readonly [en: string, zhCN: string, zhTW: string];

export const step = (
  id: string,
  part: Pick<Step, 'country' | 'lenders' | 'status' | 'source'> & Partial<Pick<Step, 'contact' | 'answer'>>,
  [en, zhCN, zhTW]: Words,
): Step => ({
  contact: null,
  answer: null,
  ...part,
  id,
  checkedOn: CHECKED,
  says: { en, 'zh-CN': zhCN, 'zh-TW': zhTW },
});

const COURTESY = { lenders: null, status: 'primary', source: 'On Record' } as const;

export const agent = (country: Step['country']) =>
  step(`${country.toLowerCase()}-agent`, { ...COURTESY, country }, [
    'The agent: one request at a time; on a refusal ask which part is the problem and what would be possible.',
    '在线客服：一次只提一个请求；被拒绝就问卡在哪一点、能做到什么。',
    '線上客服：一次只提一個請求；被拒絕就問卡在哪一點、能做到什麼。',
  ]);

export const supervisor = (country: Step['country']) =>
  step(`${country.toLowerCase()}-supervisor`, { ...COURTESY, country }, [
    'Someone who may decide: ask to be passed on, with a reference number and the time of the answer.',
    '有权限的人：请求转接，要单号和答复时间。',
    '有權限的人：請求轉接，要案件編號和答覆時間。',
  ]);

export const open = (country: Step['country']) =>
  step(`${country.toLowerCase()}-public`, { ...COURTESY, country }, [
    'The company’s verified public account, last: no names, numbers or pictures of papers.',
    '最后才是官方认证账号的公开渠道：不写姓名、号码，不贴证件。',
    '最後才是官方認證帳號的公開管道：不寫姓名、號碼，不貼證件。',
  ]);
