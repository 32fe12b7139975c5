/** Puts a case's facts into a phrase. Nothing that still has a blank comes out as text. */
import { formatValue } from './format';
import { pieces, placeholderKind } from './placeholder';
import type { PhraseLocale, Snippet } from './playbook';

export type FilledPart = { text: string } | { key: string; value: string } | { key: string; missing: true };

export interface Filled {
  /** The phrase in order, for a preview that marks what was filled in. */
  parts: FilledPart[];
  /** Keys still to be asked for, each once, in order. */
  missing: string[];
  /** The sentence to insert, or null while anything is missing. */
  text: string | null;
}

/**
 * Fills `snippet.text` from `facts` (placeholder key → value as the user typed it). A value that is absent or blank is
 * missing. Values are not searched for blanks again.
 */
export function fill(
  snippet: Pick<Snippet, 'text'>,
  facts: Readonly<Record<string, string | undefined>>,
  locale: PhraseLocale,
): Filled {
  const parts = pieces(snippet.text).map((piece): FilledPart => {
    if ('text' in piece) return { text: piece.text };
    const given = Object.hasOwn(facts, piece.key) ? (facts[piece.key] ?? '') : '';
    const value = formatValue(placeholderKind(piece.key), given, locale);
    return value === '' ? { key: piece.key, missing: true } : { key: piece.key, value };
  });
  const missing = [...new Set(parts.flatMap((part) => ('missing' in part ? [part.key] : [])))];
  const text = missing.length > 0 ? null : parts.map(spoken).join('');
  return { parts, missing, text };
}

function spoken(part: FilledPart): string {
  if ('text' in part) return part.text;
  return 'value' in part ? part.value : '';
}
