/** A message that asks to have a promise confirmed in writing, or after its day where it has stayed, in the agent's own words. */
import type { QuestionLocale } from './data/term-questions';

type Ask = 'by' | 'open' | 'late' | 'done';

const FRAME: Record<QuestionLocale, Record<Ask, string>> = {
  'zh-CN': {
    by: '您刚才说“{words}”，最晚是{date}，对吗？麻烦用文字确认一下，我记下来。',
    open: '您刚才说“{words}”。请问最晚到哪一天？麻烦用文字确认一下，我记下来。',
    late: '之前您这边说“{words}”，最晚是{date}，我目前还没有收到。麻烦帮忙查一下进度，并告诉我新的时间。',
    done: '您刚才说“{words}”。请问在哪里可以查到？麻烦用文字确认一下，我记下来。',
  },
  'zh-TW': {
    by: '您剛才說「{words}」，最晚是{date}，對嗎？麻煩用文字確認一下，我記下來。',
    open: '您剛才說「{words}」。請問最晚到哪一天？麻煩用文字確認一下，我記下來。',
    late: '之前您這邊說「{words}」，最晚是{date}，我目前還沒有收到。麻煩幫忙查一下進度，並告訴我新的時間。',
    done: '您剛才說「{words}」。請問在哪裡可以查到？麻煩用文字確認一下，我記下來。',
  },
  en: {
    by: 'You said “{words}”. That means by {date}, is that right? Please confirm it here in writing.',
    open: 'You said “{words}”. By which day at the latest? Please confirm it here in writing.',
    late: 'You said “{words}”, by {date}. I have not received it yet. Please check, and tell me the new date.',
    done: 'You said “{words}”. Where can I see it? Please confirm it here in writing.',
  },
};

/** Longer quotations are cut: it is one message. */
const MOST = 80;

/** `date` as people write it in that language; null while none is known. */
export function askInWriting(
  { words, date, late, done }: { words: string; date: string | null; late: boolean; done: boolean },
  locale: QuestionLocale,
): string {
  const ask: Ask = done ? 'done' : date === null ? 'open' : late ? 'late' : 'by';
  return FRAME[locale][ask].replace('{date}', date ?? '').replace('{words}', () => quotable(words));
}

/** On one line, without quotation marks of its own, and short. */
function quotable(words: string): string {
  const plain = words
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/[“”「」"]/g, '')
    .trim();
  const chars = [...plain];
  return chars.length <= MOST ? plain : `${chars.slice(0, MOST - 1).join('')}…`;
}
