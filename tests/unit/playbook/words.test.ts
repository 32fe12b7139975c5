/** What stands beside a phrase before it is sent, and phrases that a case of money owed has in every language. */
import { describe, expect, it } from 'vitest';
import { fill } from '../../../lib/playbook/fill';
import { PHRASE_LOCALES, type Playbook } from '../../../lib/playbook/playbook';
import { playbooksOf } from '../../../lib/playbook/registry';

const all = PHRASE_LOCALES.flatMap(playbooksOf);
const phrase = (id: string, { snippets }: Playbook) => snippets.find((one) => one.id === id);
const hintOf = (id: string) => all.flatMap((book) => phrase(id, book) ?? []).map(({ hint }) => hint);

describe('beside the phrase', () => {
  it.each(['jm-open-1', 'jm-plan-1', 'hb-plan-5', 'hp-propose-2'])('%s stands what a waiver may cost', (id) => {
    const hints = hintOf(id);
    expect(hints.length).toBeGreaterThan(0);
    for (const hint of hints) expect(hint).toMatch(/征信|信[用貸]紀錄|reported/);
  });

  it('that asks for a higher limit stands a warning against it in hardship', () => {
    const hints = hintOf('ed-open-2');
    expect(hints).toHaveLength(3);
    for (const hint of hints) expect(hint).toMatch(/困[难難].*不要提高/);
  });
});

describe('a first message', () => {
  /** Words for reason, willingness, ability, request and question, in the order in which they have to stand. */
  const ORDER: Record<string, readonly RegExp[]> = {
    'zh-CN': [/因为失业/, /会还完/, /1260/, /想申请/, /请问/],
    'zh-TW': [/因為失业/, /會還完/, /1,?260/, /想申請/, /請問/],
    'zh-HK': [/因為失业/, /會還清/, /1,?260/, /想申請/, /請問/],
    en: [/because of/, /mean to pay it back/, /1,?260/, /asking for/, /\?/],
  };

  it.each(['hb-open-7', 'hp-open-5'])(
    '%s goes from the reason over willingness, ability and request to a question',
    (id) => {
      const books = all.filter((book) => phrase(id, book));
      expect(books.length).toBeGreaterThan(0);
      for (const book of books) {
        const facts = { since: '2026-09-01', reason: '失业', available: '1260', goal: '12期' };
        const { text } = fill(phrase(id, book) ?? { text: '' }, facts, book.locale);
        const places = (ORDER[book.locale] ?? []).map((words) => text?.search(words) ?? -1);
        expect(places, text ?? '').toEqual([...places].sort((a, b) => a - b));
        expect(places).not.toContain(-1);
      }
    },
  );
});
