/** Phrases of the user's own: written, or copied from a built-in one to be changed. In the order the user gave them. */
import { isOptional } from './optional';
import { placeholdersOf } from './placeholder';
import { baseOf, PHASE_IDS, PHRASE_LOCALES, type PhaseId, type PhraseLocale, type Snippet } from './playbook';

export interface OwnPhrase {
  /** `own-` and something nobody else has. */
  id: string;
  locale: PhraseLocale;
  phase: PhaseId;
  /** As a built-in phrase: blanks in braces, named as the user likes; `[[…]]` around what may be left out. */
  text: string;
  tags: string[];
  favourite: boolean;
}

/** What the user kept. */
export interface OwnPhrases {
  phrases: readonly OwnPhrase[];
}

export const NO_PHRASES: OwnPhrases = { phrases: [] };

/** More than anybody writes, less than what the browser keeps. */
export const MOST_PHRASES = 10_000;
export const LONGEST_TEXT = 1_000;
export const LONGEST_TAG = 40;
export const MOST_TAGS = 20;

/** Why a text cannot be a phrase. */
export type TextProblem = 'empty' | 'too-long' | 'brace-open' | 'option-open';

export function textProblem(text: string): TextProblem | null {
  if (text.trim() === '') return 'empty';
  if (text.length > LONGEST_TEXT) return 'too-long';
  if (/[{}]/.test(text.replace(/\{[^{}]+\}/g, '')) || placeholdersOf(text).includes('')) return 'brace-open';
  return isOptional(text) ? null : 'option-open';
}

/** What would turn the order of reading round, or not be seen at all: never part of a phrase. U+200D joins emoji. */
const UNSEEN = /(?![\t\n\u200d])[\p{Cc}\p{Cf}]/gu;

/** Line ends as one, nothing unseen, no space around. */
export const cleanText = (text: string): string => text.replace(/\r\n?/g, '\n').replace(UNSEEN, '').trim();

/** Tags from what was typed: apart by commas or `|`, each once. */
export function tagsOf(typed: string): string[] {
  const tags = typed.split(/[,，、|\n]/).map((tag) => cleanText(tag).slice(0, LONGEST_TAG));
  return [...new Set(tags)].filter((tag) => tag !== '').slice(0, MOST_TAGS);
}

/** The phrase put in its place by its id, or after all others. */
export function withPhrase({ phrases }: OwnPhrases, phrase: OwnPhrase, at?: number): OwnPhrases {
  const index = phrases.findIndex(({ id }) => id === phrase.id);
  if (index >= 0) return { phrases: phrases.with(index, phrase) };
  if (phrases.length >= MOST_PHRASES) return { phrases };
  return { phrases: phrases.toSpliced(at ?? phrases.length, 0, phrase) };
}

export function withoutPhrase({ phrases }: OwnPhrases, gone: string): OwnPhrases {
  return { phrases: phrases.filter(({ id }) => id !== gone) };
}

/** The phrase `by` places further down, or up; no further than the end. */
export function moved({ phrases }: OwnPhrases, moving: string, by: number): OwnPhrases {
  const from = phrases.findIndex(({ id }) => id === moving);
  const phrase = phrases[from];
  if (!phrase) return { phrases };
  const to = Math.max(0, Math.min(phrases.length - 1, from + by));
  return { phrases: phrases.toSpliced(from, 1).toSpliced(to, 0, phrase) };
}

/** As phrases of a playbook, the favourites first. Own ones in traditional characters are shown in Taiwan and Hong Kong alike. */
export function snippetsOf({ phrases }: OwnPhrases, locale: PhraseLocale): Snippet[] {
  const own = phrases.filter((phrase) => baseOf(phrase.locale) === baseOf(locale));
  return [...own.filter(({ favourite }) => favourite), ...own.filter(({ favourite }) => !favourite)].map(
    ({ id, phase, text, tags }) => ({ id, phase, text, tags, when: null, hint: null, marks: [], answers: [] }),
  );
}

/** One phrase from untrusted data, or null; `id` is for one that has none or an odd one. */
export function parseOwn(raw: unknown, id: () => string): OwnPhrase | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const it = raw as Record<string, unknown>;
  const text = typeof it.text === 'string' ? cleanText(it.text.slice(0, 2 * LONGEST_TEXT)) : '';
  if (textProblem(text) !== null) return null;
  const tags = Array.isArray(it.tags) ? it.tags.filter((tag): tag is string => typeof tag === 'string') : [];
  return {
    id: typeof it.id === 'string' && /^own-[\w-]{1,60}$/.test(it.id) ? it.id : id(),
    locale: PHRASE_LOCALES.find((one) => one === it.locale) ?? (/[\u3400-\u9fff]/.test(text) ? 'zh-CN' : 'en'),
    phase: PHASE_IDS.find((one) => one === it.phase) ?? 'open',
    text,
    tags: tagsOf(tags.slice(0, MOST_TAGS).join('\n')),
    favourite: it.favourite === true,
  };
}

/** What was stored, as far as it is in form; an id that comes twice counts once. */
export function parseOwnPhrases(raw: unknown): OwnPhrases {
  const rows: unknown = typeof raw === 'object' && raw !== null ? (raw as { phrases?: unknown }).phrases : null;
  const found = new Map<string, OwnPhrase>();
  for (const row of Array.isArray(rows) ? rows.slice(0, MOST_PHRASES) : []) {
    const phrase = parseOwn(row, () => '');
    if (phrase && phrase.id !== '' && !found.has(phrase.id)) found.set(phrase.id, phrase);
  }
  return { phrases: [...found.values()] };
}
