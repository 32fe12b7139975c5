/** Everything that was agreed, read back in one message for the agent to confirm; and what is open, asked in one. */
import { type QuestionLocale, TERM_QUESTIONS } from './data/term-questions';
import { TERM_IDS, type TermId, type TermSheet, unconfirmed } from './terms';

const FRAME: Record<QuestionLocale, { begin: string; end: string; ask: string; is: string }> = {
  'zh-CN': {
    begin: '我把谈好的列一遍，请您核对：',
    end: '哪里不对请直接指出；没有问题的话，请用文字确认一下。',
    ask: '还有几点想确认：',
    is: '：',
  },
  'zh-TW': {
    begin: '我把談好的列一遍，請您核對：',
    end: '哪裡不對請直接指出；沒有問題的話，請用文字確認一下。',
    ask: '還有幾點想確認：',
    is: '：',
  },
  en: {
    begin: 'Let me read back what we agreed:',
    end: 'Please correct anything that is off; if it is all right, please confirm it in writing.',
    ask: 'A few points are still open:',
    is: ': ',
  },
};

/** Null while nothing was agreed. `titleOf` names a line as the playbook does. */
export function readBack(sheet: TermSheet, titleOf: (term: TermId) => string, locale: QuestionLocale): string | null {
  const { begin, end, is } = FRAME[locale];
  const said = TERM_IDS.flatMap((term) => {
    const value = sheet.terms[term]?.value;
    return value ? [`${titleOf(term)}${is}${value}`] : [];
  });
  return said.length === 0 ? null : [begin, ...said.map((line, at) => `${at + 1}. ${line}`), end].join('\n');
}

/** The questions for every blank, in one message; null when none is left. */
export function openQuestions(sheet: TermSheet, locale: QuestionLocale): string | null {
  const open = unconfirmed(sheet);
  if (open.length === 0) return null;
  return [FRAME[locale].ask, ...open.map((term, at) => `${at + 1}. ${TERM_QUESTIONS[term][locale]}`)].join('\n');
}
