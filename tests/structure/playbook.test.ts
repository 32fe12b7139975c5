import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TERM_IDS } from '../../lib/case/terms';
import { HONG_KONG, HONG_KONG_FIELDS } from '../../lib/playbook/hong-kong';
import {
  isPlaceholderKey,
  PLACEHOLDER_KEYS,
  pieces,
  placeholderLabel,
  placeholdersOf,
} from '../../lib/playbook/placeholder';
import { PHRASE_LOCALES, type Playbook } from '../../lib/playbook/playbook';
import { playbookFor, playbooksOf } from '../../lib/playbook/registry';
import { INTENT_CODES } from '../../lib/reading/intent';

const DATA = new URL('../../lib/playbook/data/', import.meta.url);

const MOST = { 'zh-CN': 120, 'zh-TW': 120, 'zh-HK': 120, en: 60 } as const;

const phrases = (playbook: Playbook) => [
  ...playbook.snippets.map(({ id, text }) => ({ id, text })),
  ...playbook.checklist.map(({ id, text }) => ({ id, text })),
  ...playbook.agentQuestions.map(({ id, prepare }) => ({ id, text: prepare })),
];

/** The phrase with its blanks named, as the user first sees it. */
const named = (text: string, locale: Playbook['locale']) =>
  pieces(text)
    .map((piece) => ('text' in piece ? piece.text : placeholderLabel(piece.key, locale)))
    .join('');

describe.each(PHRASE_LOCALES)('playbooks in %s', (locale) => {
  const books = playbooksOf(locale);

  it('has at least one', () => expect(books.length).toBeGreaterThan(0));

  it('never uses an id twice', () => {
    const ids = books.flatMap((book) =>
      [book.snippets, book.checklist, book.redFlags, book.agentQuestions].flat().map((row) => row.id),
    );
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(new Set(books.map((book) => book.id)).size).toBe(books.length);
  });

  it('keeps a phrase short enough for one message', () => {
    const size = (text: string) => (locale === 'en' ? text.split(/\s+/).length : [...text].length);
    const long = books
      .flatMap((book) => book.snippets)
      .filter((snippet) => snippet.phase !== 'confirm' && size(named(snippet.text, locale)) > MOST[locale]);
    expect(long.map((snippet) => snippet.id)).toEqual([]);
  });

  it('names blanks by their key, never by their label', () => {
    const keys = books.flatMap((book) => phrases(book).flatMap(({ text }) => placeholdersOf(text)));
    expect(keys.filter((key) => !/^[a-z_]+$/.test(key))).toEqual([]);
  });

  it('borrows only from a playbook of the same language that borrows nothing', () => {
    for (const book of books.filter((one) => one.borrows !== null)) {
      const other = books.find((one) => one.id === book.borrows);
      expect(other?.borrows, `${book.id} borrows ${book.borrows}`).toBeNull();
    }
  });

  it('leaves no phase, checklist, warning or term sheet empty once what is borrowed is there', () => {
    for (const { id } of books) {
      const whole = playbookFor(locale, id);
      for (const phase of whole?.phases ?? []) {
        expect(
          whole?.snippets.some((snippet) => snippet.phase === phase.id),
          `${id}: ${phase.id}`,
        ).toBe(true);
      }
      expect(whole?.checklist.length, id).toBeGreaterThan(0);
      expect(whole?.redFlags.length, id).toBeGreaterThan(0);
      if (whole?.debt) expect(whole.terms.length, id).toBeGreaterThan(0);
    }
  });

  it('gives each blank a label of its own', () => {
    const labels = PLACEHOLDER_KEYS.map((key) => placeholderLabel(key, locale));
    expect(labels.filter((label) => label.trim() === '')).toEqual([]);
    expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
  });
});

describe('all playbooks', () => {
  const books = PHRASE_LOCALES.flatMap(playbooksOf);

  it('use every placeholder that there is', () => {
    const used = new Set(books.flatMap((book) => phrases(book).flatMap(({ text }) => placeholdersOf(text))));
    expect(PLACEHOLDER_KEYS.filter((key) => !used.has(key) && key !== 'waive_condition')).toEqual([]);
  });

  it('about a debt have a short answer ready for what agents usually ask', () => {
    for (const { locale, id, debt } of books)
      expect(playbookFor(locale, id)?.agentQuestions.length, id).toBe(debt ? 9 : 0);
  });

  it('reply only to intents that reading knows', () => {
    const named = books.flatMap((book) =>
      [book.snippets, book.redFlags, book.agentQuestions].flat().flatMap((row) => row.answers),
    );
    const known: readonly string[] = INTENT_CODES;
    expect([...new Set(named)].filter((code) => !known.includes(code))).toEqual([]);
  });

  it('tick an item only by phrases, facts, terms and intents that there are, or numbers that reading knows', () => {
    const codes: readonly string[] = [...INTENT_CODES, 'ticket', 'staff'];
    const terms: readonly string[] = TERM_IDS;
    for (const book of books) {
      const ids = playbookFor(book.locale, book.id)?.snippets.map(({ id }) => id) ?? [];
      for (const { id, signs } of book.checklist) {
        expect(
          signs.phrases.filter((one) => !ids.includes(one)),
          id,
        ).toEqual([]);
        expect(
          signs.facts.filter((key) => !isPlaceholderKey(key)),
          id,
        ).toEqual([]);
        expect(
          signs.intents.filter((code) => !codes.includes(code)),
          id,
        ).toEqual([]);
        expect(
          signs.terms.filter((term) => !terms.includes(term)),
          id,
        ).toEqual([]);
      }
    }
  });

  it('are files named after their topic, in the folder of their language, each in the registry', () => {
    const written = PHRASE_LOCALES.filter((locale) => locale !== HONG_KONG);
    const files = written.flatMap((locale) =>
      readdirSync(new URL(`${locale}/`, DATA)).map((name) => `${locale}/${name}`),
    );
    const wanted = books.filter(({ locale }) => locale !== HONG_KONG).map((book) => `${book.locale}/${book.id}.json`);
    expect(files.sort()).toEqual(wanted.sort());
  });

  it.each(['zh-TW', 'zh-HK'] as const)(
    'say the same in simplified and %s: same ids, same blanks, same marks',
    (locale) => {
      expect(playbooksOf(locale).length).toBe(playbooksOf('zh-CN').length);
      for (const book of playbooksOf(locale)) {
        const other = playbooksOf('zh-CN').find((one) => one.id === book.id);
        const shape = (one: Playbook | undefined) =>
          one?.snippets.map(({ id, phase, text, marks, answers }) => ({
            id,
            phase,
            blanks: placeholdersOf(text),
            marks,
            answers,
          }));
        expect(shape(book), book.id).toEqual(shape(other));
        expect(book.checklist.map(({ id, signs }) => ({ id, signs }))).toEqual(
          other?.checklist.map(({ id, signs }) => ({ id, signs })),
        );
        expect(book.redFlags.map((flag) => flag.id)).toEqual(other?.redFlags.map((flag) => flag.id));
        expect(book.terms.map((term) => term.id)).toEqual(other?.terms.map((term) => term.id));
      }
    },
  );

  it('hold no phrase about repaying where there is no debt', () => {
    for (const book of books.filter((one) => !one.debt)) {
      expect(playbookFor(book.locale, book.id)?.snippets.filter((snippet) => snippet.marks.includes('debt'))).toEqual(
        [],
      );
    }
  });
});

describe('the words of Hong Kong', () => {
  type Rows = Record<string, unknown>;
  const files = readdirSync(new URL('zh-TW/', DATA)).map(
    (name) => JSON.parse(readFileSync(new URL(`zh-TW/${name}`, DATA), 'utf8')) as Rows,
  );
  const rowsOf = (file: Rows): Rows[] => [file, ...Object.values(file).filter(Array.isArray).flat()];
  const varied = files.flatMap(rowsOf).filter((row) => row[HONG_KONG] !== undefined);

  it('stand only where they differ, and only in words', () => {
    expect(varied.length).toBeGreaterThan(200);
    for (const row of varied) {
      const own = row[HONG_KONG] as Rows;
      expect(
        Object.keys(own).filter((field) => !HONG_KONG_FIELDS.includes(field) || own[field] === row[field]),
      ).toEqual([]);
    }
  });

  it('stand nowhere but beside those of Taiwan', () => {
    for (const locale of ['zh-CN', 'en'])
      for (const name of readdirSync(new URL(`${locale}/`, DATA)))
        expect(readFileSync(new URL(`${locale}/${name}`, DATA), 'utf8'), name).not.toContain(HONG_KONG);
  });

  it('and those of Taiwan name no rule or word of the mainland alone', () => {
    const MAINLAND =
      /個性化分期|商業銀行信用卡業務|無理由退貨|停息掛帳|息費|手機卡|押金|首付|徵信|短信|賬號|工號|信息|視頻|登錄|質量|屏幕|12378|12363|12315/g;
    const said = (['zh-TW', 'zh-HK'] as const).flatMap((locale) => [
      ...playbooksOf(locale).flatMap((book) => JSON.stringify(book).match(MAINLAND) ?? []),
      ...PLACEHOLDER_KEYS.flatMap((key) => placeholderLabel(key, locale).match(MAINLAND) ?? []),
    ]);
    expect(said).toEqual([]);
  });

  it('leave none that are said in Taiwan alone', () => {
    const TAIWAN =
      /簡訊|網路|線上|資訊|軟體|視訊|身分|信用紀錄|信用報告|申訴|主管機關|滯納|繳|帳戶|轉帳|入帳|管道|案件編號|員工編號|電子郵件|催收|減免|放款|真人客服|LINE|什麼|怎麼/g;
    const found = playbooksOf('zh-HK').flatMap((book) => JSON.stringify(book).match(TAIWAN) ?? []);
    const labels = PLACEHOLDER_KEYS.flatMap((key) => placeholderLabel(key, 'zh-HK').match(TAIWAN) ?? []);
    expect([...found, ...labels]).toEqual([]);
  });
});
