/** 微信: several messages copied on a computer, and the mail that a phone makes of a conversation. */
import { DATED, isMoment, MOMENT } from './moment';
import type { Mark, Parser } from './pasted';

const DAY = /^\s*[—–─-]{3,40}\s*(\d{4}-\d{1,2}-\d{1,2})\s*[—–─-]{3,40}\s*$/;
const NAME = '[^\\s:：，。！？!?][^:：，。！？!?\\n]{0,39}?';
const DATED_HEAD = new RegExp(`^(${NAME})\\s{1,4}[(（]?(${DATED})[)）]?\\s*$`);
const TIMED_HEAD = new RegExp(`^(${NAME})\\s{2,4}(${MOMENT})\\s*$`);
const TURNED_HEAD = new RegExp(`^(${DATED})\\s{1,4}(${NAME})\\s*$`);
const BARE_HEAD = new RegExp(`^(${NAME})[:：]\\s*$`);
/** A day is no person, and neither is a number. */
const NO_NAME = /^(?:[\d\s.,/年月日-]+|今天|明天|后天|昨天|前天|每天|上午|下午|早上|晚上|中午|(?:星期|周).)$/;
const NOTICE =
  /^(?:Dear|亲爱的|親愛的)[:：]\s*$|^.{0,60}(?:撤回了一条消息|拍了拍.{0,40}|聊天记录如下[:：]|聊天記錄如下[:：]|is attached below[:：]|以上是打招呼的内容|以下为新消息|收回了一則訊息|recalled a message)\s*$/;

/** Programs name who speaks, and when. Without a day a head stands by itself and wide apart: people write `明天 10:30` too. */
function head(line: string, loose: boolean): Mark | null {
  if (line.length > 120) return null;
  const [, turnedTime, turnedName] = TURNED_HEAD.exec(line) ?? [];
  const [, dated, datedTime] = DATED_HEAD.exec(line) ?? [];
  const [, timed, timedTime] = (loose && TIMED_HEAD.exec(line)) || [];
  const [, bare] = (loose && BARE_HEAD.exec(line)) || [];
  const sender = turnedName ?? dated ?? timed ?? bare;
  if (sender === undefined || NO_NAME.test(sender)) return null;
  return { mark: 'head', sender: sender.trim(), time: turnedTime ?? datedTime ?? timedTime ?? null, rest: '' };
}

function read(line: string, loose: boolean): Mark {
  const [, day] = (line.length < 120 && DAY.exec(line)) || [];
  if (day !== undefined) return { mark: 'day', time: day };
  if (loose && isMoment(line)) return { mark: 'day', time: line.trim() };
  if (line.length < 120 && NOTICE.test(line)) return { mark: 'notice', time: null, text: line };
  return head(line, loose) ?? { mark: 'text' };
}

export const wechat: Parser = {
  id: 'wechat',
  version: 1,
  likeness(lines) {
    const heads = lines.filter((line, i) => head(line, i === 0 || lines[i - 1]?.trim() === '') !== null).length;
    return heads + (lines.some((line) => line.length < 120 && DAY.test(line)) ? 5 : 0);
  },
  classify: () => read,
};
