/** The labelled drafts from which weights are learned: the sets, the cases of each rule, and our own phrases, which hold nothing. */
import { readdirSync, readFileSync } from 'node:fs';
import { PHRASE_LOCALES } from '../../lib/playbook/playbook';
import { playbooksOf } from '../../lib/playbook/registry';

export interface DraftLine {
  text: string;
  rules: string[];
  /** Which lines were written together. */
  batch: string;
}

const FIXTURES = new URL('../../tests/fixtures/guards/', import.meta.url);
const CASES = new URL('../../tests/unit/guards/cases/', import.meta.url);

/** Sets of which every third line is for measuring alone. */
const HELD = new Set(['draft-set-1.tsv', 'draft-set-5.tsv', 'draft-set-6.tsv']);

export function draftLines(): DraftLine[] {
  const sets = readdirSync(FIXTURES)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) =>
      readFileSync(new URL(name, FIXTURES), 'utf8')
        .split('\n')
        .filter((line, index) => line !== '' && !(HELD.has(name) && index % 3 === 2))
        .map((line, index): DraftLine => {
          const [text = '', rules = ''] = line.split('\t');
          return { text, rules: rules.split(' '), batch: `${name} ${Math.floor(index / 70)}` };
        }),
    );
  const cases = readdirSync(CASES).flatMap((name) => {
    const { fires, quiet } = JSON.parse(readFileSync(new URL(name, CASES), 'utf8')) as Record<
      string,
      { draft: string }[]
    >;
    const rule = name.replace('.json', '').replace(/-/g, '_');
    return [
      ...(fires ?? []).map(({ draft }) => ({ text: draft, rules: [rule], batch: 'cases' })),
      // Quiet for this rule; others may speak. Only those of what is learned say something.
      ...(quiet ?? []).map(({ draft }) => ({ text: draft, rules: [], batch: 'cases' })),
    ];
  });
  const phrases = PHRASE_LOCALES.flatMap(playbooksOf)
    .flatMap((book) => book.snippets)
    .map(({ text }) => ({ text, rules: [], batch: 'phrases' }));
  return [
    ...sets,
    ...cases.filter(({ rules, text }) => rules.length > 0 || !sets.some((one) => one.text === text)),
    ...phrases,
  ];
}
