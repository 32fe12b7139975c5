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

function fill(lines: readonly string[], repeated: string, label: (i: number) => string) {
  return (i: number): { sender: Sender; text: string } => {
    const sender = (['agent', 'customer', 'agent', 'bot'] as const)[i % 4] ?? 'agent';
    if (i % 5 === 4) return { sender, text: repeated };
    return { sender, text: `${lines[i % lines.length]} ${label(i)}` };
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
      '请您稍等，正在为您查询',
      '账单金额是 8,000.00 元',
      '我每个月能还 1,200 元',
      '已经为您登记',
      '谢谢您的耐心👨‍👩‍👧',
      '首期还款日：2026-12-10',
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
      'Let me look that up for you',
      'The balance is $1,240.00',
      'I can pay $150 a month',
      'I have noted that',
      'Thanks for waiting 🙏',
      'First payment: Dec 10',
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
