/** 支付宝 (and other service windows of its kind): names of roles and times on lines of their own, each line one message. */
import { isMoment, MOMENT } from './moment';
import type { Mark, Parser } from './pasted';

const ROLE =
  '(?:我|用户|用戶|客户|支付宝(?:客服|小助手|智能助理)?|蚂蚁(?:客服|消费金融客服)?|小蚂答|花呗客服|借呗客服|智能(?:客服|助理|助手)|机器人|(?:在线|人工|专属)?客服(?:专员|小二)?(?:[\\s-]?[\\w*]{1,12})?|专员\\s?\\w{1,12}|工号\\s?\\w{1,12})';
const HEAD = new RegExp(`^\\s*(${ROLE})(?:[\\s,，]{1,4}(${MOMENT}))?\\s*[:：]?\\s*$`);
const SAID = new RegExp(`^\\s*(${ROLE})(?:\\s{1,4}(${MOMENT}))?\\s?[:：]\\s?(?=\\S)`);
const TIMED = new RegExp(`^\\s*(${MOMENT})\\s{1,4}(${ROLE})\\s*[:：]?\\s*$`);
const NOTICE =
  /^.{0,40}(?:为您服务|已接入|已为您转接|正在(?:为您)?排队|排队人数|会话已?结束|已结束服务|请对.{0,12}评价|撤回了一条消息|以上是历史消息|以下为历史消息)/;

function named(line: string): Mark | null {
  const front = line.slice(0, 100);
  const [, role, time = null] = (line.length < 100 && HEAD.exec(line)) || [];
  if (role !== undefined) return { mark: 'head', sender: role, time, rest: '' };
  const [, when, who] = (line.length < 100 && TIMED.exec(line)) || [];
  if (who !== undefined) return { mark: 'head', sender: who, time: when ?? null, rest: '' };
  const [said, speaker = null, at = null] = SAID.exec(front) ?? [];
  return said === undefined ? null : { mark: 'head', sender: speaker, time: at, rest: line.slice(said.length) };
}

function read(line: string): Mark {
  if (isMoment(line)) return { mark: 'day', time: line.trim() };
  const mark = named(line);
  if (mark !== null) return mark;
  if (line.length < 100 && NOTICE.test(line)) return { mark: 'notice', time: null, text: line };
  return { mark: 'text' };
}

export const alipay: Parser = {
  id: 'alipay',
  version: 1,
  likeness(lines) {
    const ours = lines.some((line) => /支付宝|蚂蚁|花呗|借呗|小蚂/.test(line.slice(0, 500)));
    return ours ? lines.filter((line) => named(line) !== null).length : 0;
  },
  /** Where nobody is named each line is a message of its own; else what follows a name belongs to it. */
  classify(lines) {
    if (lines.some((line) => named(line) !== null)) return read;
    return (line) => {
      const mark = read(line);
      return mark.mark === 'text' ? { mark: 'head', sender: null, time: null, rest: line } : mark;
    };
  },
};
