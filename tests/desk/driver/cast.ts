/** Who speaks on a practice page and what they say when nothing in particular is to be said. All names are invented. */
import type { Sender } from './said';

export interface Cast {
  lang: 'zh' | 'en';
  agent: string;
  bot: string;
  customer: string;
  /** The notice that stands in for a line that was taken back. */
  recalled(by: string): string;
  /** The `i`-th line of a burst or of history. Some repeat on purpose: the same words are not the same message. */
  filler(i: number): { sender: Sender; text: string };
}

type Line = readonly [Sender, string];

function fill(lines: readonly Line[], repeated: string, label: (i: number) => string) {
  return (i: number): { sender: Sender; text: string } => {
    const [sender, text] = lines[i % lines.length] ?? ['agent', repeated];
    return { sender, text: i % 5 === 4 ? repeated : `${text} ${label(i)}` };
  };
}

export const zhCast: Cast = {
  lang: 'zh',
  agent: '客服小林（工号 A1024）',
  bot: '智能助理',
  customer: '我',
  recalled: (by) => `${by}撤回了一条消息`,
  filler: fill(
    [
      ['agent', '请您稍等，正在为您查询'],
      ['agent', '账单金额是 8,000.00 元'],
      ['customer', '我每个月能还 1,200 元'],
      ['bot', '已经为您登记'],
      ['customer', '谢谢您的耐心👨‍👩‍👧'],
      ['agent', '首期还款日：2026-12-10'],
    ],
    '好的',
    (i) => `（${i + 1}）`,
  ),
};

export const enCast: Cast = {
  lang: 'en',
  agent: 'Maya',
  bot: 'Assistant',
  customer: 'You',
  recalled: (by) => `${by} deleted a message`,
  filler: fill(
    [
      ['agent', 'Let me look that up for you'],
      ['agent', 'The balance is $1,240.00'],
      ['customer', 'I can pay $150 a month'],
      ['bot', 'I have noted that'],
      ['customer', 'Thanks for waiting 🙏'],
      ['agent', 'First payment: Dec 10'],
    ],
    'OK',
    (i) => `(${i + 1})`,
  ),
};

/** The name shown beside a sender's lines. */
export function nameOf(cast: Cast, sender: Sender): string {
  if (sender === 'agent') return cast.agent;
  return sender === 'bot' ? cast.bot : cast.customer;
}
