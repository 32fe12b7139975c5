/** Words in class names and labels that say what a part of a chat is. Hints of many libraries together, of none in particular. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const CHAT = words(
  'chat chats message messages msg msgs im conversation conversations dialog dialogue transcript bubble bubbles talk session messenger livechat chatbox kefu feed thread',
);
export const NOT_CHAT = words(
  'review reviews comment comments article post posts product products faq news nav menu footer header contacts',
);
export const MINE = words(
  'self me mine my own owner right outgoing outbound sent send user visitor customer client guest end buyer',
);
export const THEIRS = words(
  'left incoming inbound received receive recv agent operator staff other others their them theirs bot robot assistant ai response service kefu server start support admin seller remote',
);
export const SYSTEM = words('system notice tip tips notification event separator divider announcement sysmsg');
export const TIME = words('time timestamp date datetime timeago clock');
export const NAME = words('name nick nickname sender author username displayname realname');
export const STATUS = words(
  'status receipt receipts read unread delivered tick ticks state sending failed resend retry',
);
export const AVATAR = words('avatar portrait headimg face userpic profile');
export const TYPING = words('typing typingindicator indicator loading loader skeleton spinner placeholder dots');

/** Class names, test ids and roles of an element as single lower-case words: `Message-authorName` → message author name. */
export function tokensOf(element: Element): string[] {
  const source = `${element.getAttribute('class') ?? ''} ${element.getAttribute('data-testid') ?? ''} ${element.getAttribute('data-from') ?? ''} ${element.getAttribute('data-role') ?? ''} ${element.getAttribute('data-sender') ?? ''} ${element.getAttribute('role') ?? ''}`;
  return source
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((token) => token.length > 1);
}

export const says = (tokens: readonly string[], set: ReadonlySet<string>): boolean =>
  tokens.some((token) => set.has(token));

/** Words in which a page says that a message was taken back. */
export const RECALL_NOTICE =
  /撤回了?(一条|一則|1条|該|该)?(消息|訊息|讯息)|(消息|訊息|讯息)已(被)?(撤回|收回|删除|刪除)|已收回(訊息|消息)|(message|this message)( was| has been)? (deleted|removed|recalled|unsent|retracted|withdrawn)|(deleted|removed|recalled|unsent|retracted|withdrew) (a|this|the) message|unsent a message/i;

export const isRecallNotice = (text: string): boolean => text.length <= 60 && RECALL_NOTICE.test(text);

/** Words in which a page says that somebody is writing. */
const TYPING_NOTICE =
  /^(.{0,40}\s)?(is typing|are typing|typing)\s*(\.{1,3}|…)?$|(正在输入|正在輸入|对方正在输入|輸入中|输入中)\s*(\.{1,6}|…{1,2}|。{1,3})?$/i;

export const isTypingNotice = (text: string): boolean => text.length <= 60 && TYPING_NOTICE.test(text.trim());
