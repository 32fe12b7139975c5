/** Finding phrases: the index is made after the first paint, or at the first key if that comes sooner. */
import { useEffect, useMemo } from 'preact/hooks';
import { withOptions } from '../../lib/playbook/optional';
import { placeholderLabel } from '../../lib/playbook/placeholder';
import type { Phase, PhraseLocale, Snippet } from '../../lib/playbook/playbook';
import { type Hits, PhraseIndex, type Standing } from '../../lib/playbook/search';

/** Phrases as they read with all their parts in. */
export const atFirst = (snippets: readonly Snippet[]): Snippet[] =>
  snippets.map((snippet) => (snippet.text.includes('[[') ? { ...snippet, text: withOptions(snippet.text) } : snippet));

/** Finds among phrases, by the names of their blanks too; for others the index is made anew. */
export function useFinding({
  snippets,
  phases,
  locale,
}: {
  snippets: Snippet[];
  phases: Phase[];
  locale: PhraseLocale;
}): (query: string, standing: Standing) => Hits {
  const index = useMemo(() => {
    let made: PhraseIndex | undefined;
    return () => {
      made ??= new PhraseIndex(snippets, phases, (key) => placeholderLabel(key, locale));
      return made;
    };
  }, [snippets, phases, locale]);
  useEffect(() => {
    const timer = setTimeout(index, 0);
    return () => clearTimeout(timer);
  }, [index]);
  return (query, standing) => index().find(query, standing);
}
