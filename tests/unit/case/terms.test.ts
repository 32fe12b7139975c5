/** Questions for the blanks of an agreement, the lines that may fill them, and all of it read back in one message. */
import { describe, expect, it } from 'vitest';
import { TERM_QUESTIONS } from '../../../lib/case/data/term-questions';
import { openQuestions, readBack } from '../../../lib/case/read-back';
import { linesFor } from '../../../lib/case/term-lines';
import { EMPTY_SHEET, TERM_IDS, type TermSheet } from '../../../lib/case/terms';
import { BASE_LOCALES } from '../../../lib/playbook/playbook';

const T = '2026-11-23T09:00:00Z';
const sheet: TermSheet = {
  terms: {
    count: { value: '15', at: T, from: null },
    lender: { value: '某消费金融公司', at: T, from: { record: 'r', seq: 3, quote: '' } },
  },
  written: null,
};
const title = (term: string) => `[${term}]`;

describe('a question', () => {
  it.each(BASE_LOCALES)('is there for every line, as a question, in %s', (locale) => {
    for (const term of TERM_IDS) {
      expect(TERM_QUESTIONS[term][locale], term).toMatch(/[?？]|请问.+|麻烦|麻煩|Please/);
      expect(TERM_QUESTIONS[term][locale].length, term).toBeLessThanOrEqual(120);
    }
    expect(new Set(TERM_IDS.map((term) => TERM_QUESTIONS[term][locale])).size).toBe(TERM_IDS.length);
  });

  it('is asked for each blank and for nothing else', () => {
    const asked = openQuestions(sheet, 'en') ?? '';
    expect(asked.split('\n')).toHaveLength(TERM_IDS.length - 2 + 1);
    expect(asked).not.toContain('How many instalments');
    expect(asked).toContain('does my old due date still count?');
  });
});

describe('the reading back', () => {
  it('holds all that was agreed, in the order of the sheet, and asks for it in writing', () => {
    expect(readBack(sheet, title, 'en')).toBe(
      [
        'Let me read back what we agreed:',
        '1. [lender]: 某消费金融公司',
        '2. [count]: 15',
        'Please correct anything that is off; if it is all right, please confirm it in writing.',
      ].join('\n'),
    );
  });

  it('is nothing while nothing was agreed', () => expect(readBack(EMPTY_SHEET, title, 'zh-CN')).toBeNull());
});

describe('the lines of the agent', () => {
  const lines = [
    '您好，我是客服1024',
    '征信按正常报送',
    '可以给您分15期，每期1260元',
    '好的',
    '征信这边不会上报逾期',
  ].map((quote, seq) => ({ record: 'r', seq, quote }));

  it('come with those first that speak of the term, the newest on top, and none is left out', () => {
    const { likely, others } = linesFor('credit_term', lines);
    expect(likely.map(({ seq }) => seq)).toEqual([4, 1]);
    expect(others.map(({ seq }) => seq)).toEqual([3, 2, 0]);
  });

  it.each([
    ['count', 2],
    ['amounts', 2],
    ['agent', 0],
    ['breach_term', 4],
  ] as const)('for %s', (term, seq) => expect(linesFor(term, lines).likely[0]?.seq).toBe(seq));
});
