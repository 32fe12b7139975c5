/** Finding phrases: the index is made after the first paint, or at the first key if that comes sooner. */
import { useEffect, useMemo } from 'preact/hooks';
import { withOptions } from '../../lib/playbook/optional';
import type { Phase, Snippet } from '../../lib/playbook/playbook';
import { type Hits, PhraseIndex, type Standing } from '../../lib/playbook/search';

/** Phrases as they read with all their parts in. */
export const atFirst = (snippets: readonly Snippet[]): Snippet[] =>
  snippets.map((snippet) => (snippet.text.includes('[[') ? { ...snippet, text: withOptions(snippet.text) } : snippet));

/** Finds among phrases; for others the index is made anew. */
export function useFinding({
  snippets,
  phases,
}: {
  snippets: Snippet[];
  phases: Phase[];
}): (query: string, standing: Standing) => Hits {
  const index = useMemo(() => {
    let made: PhraseIndex | undefined;
    return () => {
      made ??= new PhraseIndex(snippets, phases);
      return made;
    };
  }, [snippets, phases]);
  useEffect(() => {
    const timer = setTimeout(index, 0);
    return () => clearTimeout(timer);
  }, [index]);
  return (query, standing) => index().find(query, standing);
}
