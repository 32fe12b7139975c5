/** What nobody confirmed is data and nothing else: screens get rules from one place, and no text of ours says it another way. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { INFO_CARDS } from '../../lib/case/data/cards';
import { STEPS } from '../../lib/case/data/ladder';
import { RULES } from '../../lib/case/data/rules';
import { isConfirmed, OFFICIAL_NUMBERS } from '../../lib/playbook/official';
import { PHRASE_LOCALES } from '../../lib/playbook/playbook';
import { playbooksOf } from '../../lib/playbook/registry';

const sources = ['lib', 'components', 'entrypoints'].flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => ({ name: join(room, name).replaceAll('\\', '/'), text: readFileSync(join(room, name), 'utf8') })),
);
const importing = (data: RegExp) => sources.filter(({ text }) => data.test(text)).map(({ name }) => name);

/** Numbers of places that nobody confirmed; a shorter one stands for a count of days as often. */
const numbers = [
  ...STEPS.filter(({ status }) => status === 'unconfirmed').flatMap(({ contact }) => contact ?? []),
  ...OFFICIAL_NUMBERS.filter((one) => !isConfirmed(one)).map(({ number }) => number),
].filter((number) => number.length > 4 && OFFICIAL_NUMBERS.every((one) => one.number !== number || !isConfirmed(one)));

describe('what is not confirmed', () => {
  it('is there, and is kept from every screen by the one place that lets rules through', () => {
    expect(numbers.length).toBeGreaterThan(0);
    expect(importing(/from '.*\/data\/(?:rules|ladder)'/).sort()).toEqual([
      'lib/case/paper-sheets.ts',
      'lib/case/rules.ts',
    ]);
    const sheets = sources.find(({ name }) => name === 'lib/case/paper-sheets.ts')?.text ?? '';
    expect(sheets.match(/RULES\b(?!\s*\})/g)).toHaveLength(
      sheets.match(/RULES\.find\(.*status !== 'unconfirmed'/g)?.length ?? 0,
    );
  });

  it('has no number in a phrase, a card, a rule or the words of a screen', () => {
    const words = [
      ...PHRASE_LOCALES.flatMap((locale) => playbooksOf(locale).map((book) => JSON.stringify(book))),
      ...INFO_CARDS.map((card) => JSON.stringify(card.lines.map(({ says }) => says))),
      ...[...RULES, ...STEPS].filter(({ status }) => status !== 'unconfirmed').map((one) => JSON.stringify([one.says])),
      ...['en', 'zh-CN', 'zh-TW'].map((locale) => readFileSync(`lib/i18n/${locale}.ts`, 'utf8')),
    ];
    const named = (number: string) => words.filter((text) => new RegExp(`(?<!\\d)${number}(?!\\d)`).test(text));
    expect(numbers.filter((number) => named(number).length > 0)).toEqual([]);
  });
});
