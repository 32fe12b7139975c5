/** Three ways of finding phrases over the same list. The other two get what their users give them: fields with pinyin beside the words. */
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { readingsOf, SYLLABLES } from '../../../lib/playbook/pinyin';
import { placeholderLabel } from '../../../lib/playbook/placeholder';
import type { Snippet } from '../../../lib/playbook/playbook';
import { simplified } from '../../../lib/playbook/script';
import { PhraseIndex } from '../../../lib/playbook/search';
import { phases } from './corpus';

export interface Engine {
  name: string;
  /** Ids of what stands on top, best first. */
  find(query: string): string[];
}

const MOST = 60;

export const ours = (snippets: readonly Snippet[]): Engine => {
  const index = new PhraseIndex(snippets, phases, (key) => placeholderLabel(key, 'zh-CN'));
  return { name: 'On Record', find: (query) => index.find(query).hits.map(({ snippet }) => snippet.id) };
};

const syllablesOf = (text: string): string[] =>
  Array.from(text, (char) => SYLLABLES[readingsOf(char)[0] ?? -1] ?? '').filter((one) => one !== '');

const withPinyin = ({ id, text, when }: Snippet) => {
  const words = simplified(`${text.replace(/\{[^}]*\}/g, ' ')} ${when ?? ''}`.toLowerCase());
  const syllables = syllablesOf(words);
  return { id, text: words, pinyin: syllables.join(''), initials: syllables.map((one) => one.charAt(0)).join('') };
};

export const fuse = (snippets: readonly Snippet[]): Engine => {
  const index = new Fuse(snippets.map(withPinyin), {
    keys: ['text', 'pinyin', 'initials'],
    ignoreLocation: true,
    threshold: 0.3,
    includeMatches: true,
  });
  return {
    name: 'fuse.js',
    find: (query) => index.search(simplified(query), { limit: MOST }).map(({ item }) => item.id),
  };
};

/** A Chinese character is a word of its own, as MiniSearch's users split it; Latin words as they are. */
const wordsOf = (text: string): string[] => text.match(/[\u3400-\u9fff]|[a-z0-9']+/g) ?? [];

/** It finds beginnings only: to find pinyin in the middle of a phrase, every ending of it is a word. */
const tokenize = (text: string, field?: string): string[] =>
  field === 'pinyin' || field === 'initials' ? Array.from(text, (_, at) => text.slice(at, at + 16)) : wordsOf(text);

export const mini = (snippets: readonly Snippet[]): Engine => {
  const index = new MiniSearch({ fields: ['text', 'pinyin', 'initials'], tokenize });
  index.addAll(snippets.map(withPinyin));
  const options = { prefix: true, fuzzy: 0.2, combineWith: 'AND', tokenize: wordsOf } as const;
  return {
    name: 'minisearch',
    find: (query) =>
      index
        .search(simplified(query.toLowerCase()), options)
        .slice(0, MOST)
        .map(({ id }) => String(id)),
  };
};
