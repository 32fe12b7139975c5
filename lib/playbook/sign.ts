/** What shows that an item of a checklist is done, so that it ticks itself: with the line that did it, and open to being undone. */
import { withOptions } from './optional';
import { pieces } from './placeholder';
import type { ChecklistItem, Snippet } from './playbook';

/** Any phrase said, all facts known together, any thing the agent did (codes of `lib/reading`), or any term confirmed. */
export interface Signs {
  phrases: string[];
  facts: string[];
  intents: string[];
  terms: string[];
}

/** What is known of a case and its conversation. */
export interface Evidence {
  /** What the user said, oldest first. */
  said: readonly string[];
  /** What the agent did, oldest first, each with its words. */
  heard: readonly { code: string; words: string }[];
  snippets: readonly Snippet[];
  /** Facts that are known: key → value. */
  facts: Readonly<Record<string, string>>;
  /** Terms that were confirmed: id → what was agreed. */
  terms: Readonly<Record<string, string>>;
}

export interface Shown {
  by: 'phrase' | 'fact' | 'intent' | 'term';
  /** The line, the words or the values that show it. */
  words: string;
}

/** What shows that the item is done, or null. */
export function shownBy({ signs }: Pick<ChecklistItem, 'signs'>, evidence: Evidence): Shown | null {
  return bySaid(signs, evidence) ?? byHeard(signs, evidence) ?? byTerm(signs, evidence) ?? byFacts(signs, evidence);
}

function bySaid({ phrases }: Signs, { said, snippets }: Evidence): Shown | null {
  if (phrases.length === 0) return null;
  const wanted = snippets.filter(({ id }) => phrases.includes(id));
  const words = said.find((text) => wanted.some((snippet) => saysPhrase(text, snippet.text)));
  return words === undefined ? null : { by: 'phrase', words };
}

function byHeard({ intents }: Signs, { heard }: Evidence): Shown | null {
  const line = heard.find(({ code }) => intents.includes(code));
  return line ? { by: 'intent', words: line.words } : null;
}

function byTerm({ terms }: Signs, evidence: Evidence): Shown | null {
  const term = terms.find((id) => (evidence.terms[id] ?? '') !== '');
  return term === undefined ? null : { by: 'term', words: evidence.terms[term] ?? '' };
}

function byFacts({ facts }: Signs, evidence: Evidence): Shown | null {
  const values = facts.map((key) => evidence.facts[key] ?? '');
  return facts.length > 0 && values.every((value) => value !== '') ? { by: 'fact', words: values.join(' · ') } : null;
}

/** A line says a phrase when what stands between its blanks comes in it, in order: values may differ, words may be added. */
export function saysPhrase(line: string, phrase: string): boolean {
  const bare = (text: string) => text.replace(/[\s\p{P}]/gu, '').toLowerCase();
  const heard = bare(line);
  let from = 0;
  const parts = pieces(withOptions(phrase)).flatMap((piece) => ('text' in piece ? [bare(piece.text)] : []));
  for (const part of parts) {
    const at = heard.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return parts.join('').length > 0;
}
