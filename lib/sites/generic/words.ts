/** Words in class names and labels that say what a part of a chat is. Hints of many libraries together, of none in particular. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const CHAT = words('chat message messages msg im conversation dialog transcript bubble messenger kefu');
export const NOT_CHAT = words('review reviews comment comments news nav footer header');
/** Titles of pages for talking. */
export const TITLE = /chat|conversation|messag|customer|客服|[咨諮][询詢]|聊天|[对對会會][话話]|[消訊讯]息/i;
/** What stands above a list of what readers think. */
export const REMARKS = /\b(comment|review)s?\b|[评評][论論价價]/i;
export const MINE = words('self me mine own right outgoing sent send user visitor customer client guest buyer');
export const THEIRS = words(
  'left incoming received recv agent operator staff other their bot robot assistant ai response service kefu server support seller',
);
export const SYSTEM = words('system notice tip tips notification event separator divider');
export const TIME = words('time timestamp date datetime timeago clock');
export const NAME = words('name nick nickname sender author username displayname');
export const STATUS = words('status receipt read unread delivered tick sending failed retry');
/** What names of files end in. */
export const FILE = /\.(pdf|docx?|xlsx?|pptx?|csv|txt|zip|jpe?g|png|mp[34])$/i;
export const AVATAR = words('avatar portrait');
export const TYPING = words('typing indicator loading loader skeleton spinner');

const NAMED = ['class', 'data-testid', 'data-from', 'data-role', 'data-sender', 'role'];

/** Class names, test ids and roles of an element as single lower-case words: `Message-authorName` → message author name. */
export function tokensOf(element: Element): string[] {
  if (!element.hasAttributes()) return [];
  const source = NAMED.map((name) => element.getAttribute(name) ?? '').join(' ');
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
  /(撤回|收回|[删刪]除)了?.{0,2}[消訊讯]息|[消訊讯]息已被?(撤回|收回|[删刪]除)|(message|post)( was| has been)? (delet|remov|recall|unsen|retract|withdr)[a-z]+|(delet|remov|recall|unsen|retract|withdr)[a-z]+ (a|this|the) message/i;

/** Longer is no notice. */
const brief =
  (form: RegExp) =>
  (text: string): boolean =>
    text.length <= 60 && form.test(text);

export const isRecallNotice = brief(RECALL_NOTICE);

/** Words in which a page says that somebody is writing. */
const TYPING_NOTICE =
  /^(.{0,40}\s)?((is|are) )?(typing|thinking(?=[.…])|[يت]كتب الآن)[\s.…—-]*$|(正在[输輸]入|[输輸]入中|正在思考(?=[.…⋯]))([,，]?[请請]稍[候等後])?[\s.…⋯。—-]*$/i;

export const isTypingNotice = brief(TYPING_NOTICE);

/** Lines about the list itself: where it begins, that there is more of it, that some of it was not read. */
const NOT_SAID =
  /^[-—–\s]*(以[上下].*(消息|对话|對話)|.{0,4}(查看|[加載][载入])(更[多早]|中).*|[没沒]有更多.*|(load|view|no) .*messages|loading\W*|[\d\s]*(new|unread) messages?)[-—–\s]*$/i;

/** What a page says of the way of a message. */
const STATUS_LINE =
  /^[\s\p{P}✓✔√]*(((not |un)?(sen(t|ding)|delivered|read|seen|edited|corrected)|(坐席|客服|[对對]方)?[已未]?([发發]送|送[达達]|[读讀]|[编編修更][辑輯改正])[中失败敗]*([此该該本][条條]?([消訊讯]息|[内內]容))?)[\s\p{P}✓✔√]*(retry|重[试試发發])?|((like|share|reply|copy|[复複][制製]|回[复覆]|[点點][赞讚]|翻[译譯])\W*)+|[✓✔√\s]+|(\p{Lu}+\W+)?[\d.]+ ?[KMG]B)$/iu;

export const isStatusLine = (text: string): boolean => STATUS_LINE.test(text);

export const isNotSaid = brief(NOT_SAID);

/** What stands in an input that is empty, or in its place, and on what sends. */
const INVITES =
  /^(please )?((type|write|enter|ask|reply|send)\b.{0,24}(message|here|reply|question|…|\.{3})|send)|[输輸]入.{0,12}([消訊讯]息|[内內]容|[问問][题題]|[…。])|[请請].{0,6}[输輸]入|^[发發]送|[说說][点點]什[么麼]/i;

/** What one writes in. */
export const INPUT =
  'textarea:read-write, input:is(:not([type]), [type=text]):read-write, [contenteditable]:not([contenteditable=false])';

/** A piece that asks for what to say, on pages that make their input of something else. */
export const invites = (element: Element): boolean =>
  element.childElementCount < 2 &&
  (element.textContent?.length ?? 99) < 48 &&
  INVITES.test(element.textContent?.trim() ?? '');
