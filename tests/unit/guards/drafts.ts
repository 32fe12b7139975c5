/** The labelled drafts: one a line, `text ⇥ rules that must find something ⇥ what the agent just said ⇥ facts of the case`. */
import { readFileSync } from 'node:fs';
import { check } from '../../../lib/guards/check';

export interface DraftRow {
  text: string;
  rules: string[];
  found: string[];
}

/** Each row with what the guards say; `part` as with the labelled messages: every third line is held back. */
export function drafts(file: string, part: 'all' | 'open' | 'held'): DraftRow[] {
  return readFileSync(new URL(`../../fixtures/guards/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .filter((_, index) => part === 'all' || (index % 3 === 2) === (part === 'held'))
    .map((line) => {
      const [text = '', rules = '', said = '', facts = ''] = line.split('\t');
      const context = {
        said: said === '' ? [] : [{ side: 'agent' as const, text: said }],
        facts: facts === '' ? {} : (JSON.parse(facts) as Record<string, unknown>),
        at: '2026-11-23T14:05',
      };
      const found = [...new Set(check(text, context).map(({ rule }) => rule as string))];
      return { text, rules: rules.split(' ').filter((rule) => rule !== ''), found };
    });
}

/** Shares over rows: rules that should speak and do, and findings where there should be none. */
export function draftScore(rows: readonly DraftRow[]) {
  const wanted = rows.flatMap(({ rules, found }) => rules.map((rule) => found.includes(rule)));
  const extra = rows.flatMap(({ rules, found }) => found.filter((rule) => !rules.includes(rule)));
  return { drafts: rows.length, recall: wanted.filter(Boolean).length / wanted.length, extra: extra.length };
}
