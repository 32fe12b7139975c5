import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { optionsOf, withOptions } from '../../../lib/playbook/optional';
import {
  cleanText,
  moved,
  NO_PHRASES,
  type OwnPhrase,
  type OwnPhrases,
  parseOwn,
  parseOwnPhrases,
  snippetsOf,
  tagsOf,
  textProblem,
  withoutPhrase,
  withPhrase,
} from '../../../lib/playbook/own';
import { compared, leadsElsewhere, parsePack, toCsv, toJson } from '../../../lib/playbook/pack';
import { PHASE_IDS, PHRASE_LOCALES } from '../../../lib/playbook/playbook';

const phrase = (id: string, text = `words of ${id}`, more: Partial<OwnPhrase> = {}): OwnPhrase => ({
  id: `own-${id}`,
  locale: 'en',
  phase: 'open',
  text,
  tags: [],
  favourite: false,
  ...more,
});
const own = (...ids: string[]): OwnPhrases => ({ phrases: ids.map((id) => phrase(id)) });
const order = ({ phrases }: OwnPhrases) => phrases.map(({ id }) => id.slice(4)).join('');

const anyText = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map((text) => cleanText(text.replace(/[{}[\]]/g, '')))
  .filter((text) => text !== '');
const prefix = fc.constantFrom('', '=', '+', '-', '@', "'", "''=", "'-", '＝', '"', ',', ';', '\n', '- ');
const anyPhrase: fc.Arbitrary<OwnPhrase> = fc.record({
  id: fc.uuid().map((id) => `own-${id}`),
  locale: fc.constantFrom(...PHRASE_LOCALES),
  phase: fc.constantFrom(...PHASE_IDS),
  text: fc.tuple(prefix, anyText, prefix, anyText).map((parts) => cleanText(parts.join(''))),
  tags: fc.array(anyText, { maxLength: 4 }).map((tags) => tagsOf(tags.join('\n'))),
  favourite: fc.boolean(),
});

describe('own phrases', () => {
  it('keep their order: added at the end, changed in place, moved as far as the ends, put back where they were', () => {
    expect(order(withPhrase(own('a', 'b'), phrase('c')))).toBe('abc');
    expect(withPhrase(own('a', 'b'), phrase('a', 'new')).phrases.map(({ text }) => text)).toEqual([
      'new',
      'words of b',
    ]);
    expect(order(moved(own('a', 'b', 'c'), 'own-c', -1))).toBe('acb');
    expect(order(moved(own('a', 'b', 'c'), 'own-a', 9))).toBe('bca');
    expect(order(moved(own('a', 'b'), 'own-x', 1))).toBe('ab');
    const gone = withoutPhrase(own('a', 'b', 'c'), 'own-b');
    expect(order(gone)).toBe('ac');
    expect(order(withPhrase(gone, phrase('b'), 1))).toBe('abc');
  });

  it('stand among the phrases of their language, favourites first', () => {
    const kept = {
      phrases: [phrase('a'), phrase('b', 'b', { favourite: true }), phrase('c', 'c', { locale: 'zh-CN' })],
    };
    expect(snippetsOf(kept, 'en').map(({ id }) => id)).toEqual(['own-b', 'own-a']);
  });

  it('are not empty, not endless, and leave no mark open', () => {
    expect(textProblem('  ')).toBe('empty');
    expect(textProblem('x'.repeat(1_001))).toBe('too-long');
    for (const text of ['a {b', 'a }b', '{}', '{ }']) expect(textProblem(text), text).toBe('brace-open');
    for (const text of ['[[a', 'a]]', '[[a [[b]] ]]']) expect(textProblem(text), text).toBe('option-open');
    expect(textProblem('Hi[[, {name}]], [one] thing')).toBeNull();
  });

  it('are parsed where they come in: what is odd is left out, what is unseen is taken out', () => {
    const odd = [null, 3, {}, { text: 7 }, { text: '' }, { text: 'x {' }];
    expect(odd.map((row) => parseOwn(row, () => 'own-1'))).toEqual(odd.map(() => null));
    const read = parseOwn(
      { id: '../x', text: 'a\u202eb\u0000\u200b', phase: 'no', locale: 'xx', tags: [1, 'b'], favourite: 'yes' },
      () => 'own-1',
    );
    expect(read).toEqual(phrase('1', 'ab', { tags: ['b'] }));
    expect(parseOwn({ text: '您好' }, () => 'own-1')?.locale).toBe('zh-CN');
    for (const raw of [undefined, 'x', { phrases: 'x' }]) expect(parseOwnPhrases(raw)).toEqual(NO_PHRASES);
    expect(parseOwnPhrases({ phrases: [phrase('a'), phrase('a', 'again'), { text: 'no id' }] })).toEqual(own('a'));
  });
});

describe('parts that may be left out', () => {
  it('are switches: in unless they are off', () => {
    const text = 'Hi[[, I am {name}]]. Please check[[, and call me]].';
    expect(optionsOf(text)).toEqual([', I am {name}', ', and call me']);
    expect(withOptions(text)).toBe('Hi, I am {name}. Please check, and call me.');
    expect(withOptions(text, new Set([0]))).toBe('Hi. Please check, and call me.');
    expect(withOptions(text, new Set([0, 1]))).toBe('Hi. Please check.');
  });
});

describe('a pack', () => {
  it('comes back from JSON and from CSV as it was', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyPhrase, { maxLength: 8, selector: ({ id }) => id }), (phrases) => {
        expect(parsePack(toJson(phrases), () => 'own-x')).toEqual({ phrases, left: 0 });
        let next = 0;
        const ids = phrases.map(({ id }) => id);
        expect(parsePack(toCsv(phrases), () => ids[next++] ?? '')).toEqual({ phrases, left: 0 });
      }),
      { numRuns: 200 },
    );
  });

  it('holds no cell that a spreadsheet would run', () => {
    const dangers = ['=1+1', '+1', '-1', '@SUM(A1)', "'=x", '＝1', '\t=1'];
    const table = toCsv(dangers.map((text, i) => phrase(`${i}`, cleanText(text), { tags: ['=cmd'] })));
    expect(table.startsWith('\ufeff"text","tags"')).toBe(true);
    expect([...table.matchAll(/"((?:[^"]|"")*)"/g)].filter(([, cell = '']) => /^\s*[=+\-@＝]/.test(cell))).toEqual([]);
  });

  it('holds no cell whose digits a spreadsheet would change, and gives them back', () => {
    const figures = ['6222020111122223333', '007', '1.50', '2026/3/5', '１２'];
    const table = toCsv(figures.map((text, i) => phrase(`${i}`, text)));
    expect([...table.matchAll(/^"([^"]*)"/gm)].map(([, cell]) => cell)).toEqual(figures.map((one) => `'${one}`));
    let next = 0;
    const pack = parsePack(table, () => `own-${next++}`);
    expect('phrases' in pack && pack.phrases.map(({ text }) => text)).toEqual(figures);
  });

  it('is read as spreadsheets of other countries write it, with one column or many', () => {
    const id = () => `own-${Math.random().toString(36).slice(2)}`;
    const texts = (file: string) => {
      const pack = parsePack(file, id);
      return 'phrases' in pack ? pack.phrases.map(({ text, tags }) => [text, ...tags]) : pack.problem;
    };
    expect(texts('text;tags\r\n"a; b";one | two\r\n')).toEqual([['a; b', 'one', 'two']]);
    expect(texts('Text\na "quoted" word\n\n您好')).toEqual([['a "quoted" word'], ['您好']]);
    expect(texts('tags\ttext\nx\ty')).toEqual([['y', 'x']]);
  });

  it('is refused when it is something else, and counts what it leaves out', () => {
    for (const file of ['', 'hello', '{}', '[1]', '{"format":"on-record-phrases"}', 'text\n"open', '\u0000PK'])
      expect(
        parsePack(file, () => 'own-1'),
        file,
      ).toEqual({ problem: 'not-phrases' });
    expect(parsePack('x'.repeat(8_000_001), () => '')).toEqual({ problem: 'too-large' });
    const some = `{"format":"on-record-phrases","phrases":[{"text":"a"},{"text":"{"},7]}`;
    expect(parsePack(some, () => 'own-1')).toMatchObject({ phrases: [{ text: 'a' }], left: 2 });
  });

  it('is laid beside what is there: new, the same, changed', () => {
    const pack = [phrase('a', 'other words'), phrase('x', 'words of b'), phrase('y'), phrase('z', 'words of y')];
    expect(compared(pack, own('a', 'b').phrases).map(({ is }) => is)).toEqual(['changed', 'same', 'new', 'same']);
  });

  it('shows where a phrase would lead elsewhere', () => {
    for (const text of ['see https://a.example/b', 'go to pay-now.com', '加微信 abc12345', 'WhatsApp: 8612345'])
      expect(leadsElsewhere(text), text).toBe(true);
    for (const text of ['请问微信支付怎么退款？', 'Please reply here.', '我会通过 12315 提交材料'])
      expect(leadsElsewhere(text), text).toBe(false);
  });
});
