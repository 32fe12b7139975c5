/** Finding phrases: the index is made after the first paint, or at the first key if that comes sooner. */
import { useEffect, useMemo } from 'preact/hooks';
import type { Phase, Snippet } from '../../lib/playbook/playbook';
import { type Hits, PhraseIndex, type Standing } from '../../lib/playbook/search';

const NOTHING: { snippets: Snippet[]; phases: Phase[] } = { snippets: [], phases: [] };

/** Finds among the phrases of a playbook; of another one the index is made anew. */
export function useFinding(
  from: { snippets: Snippet[]; phases: Phase[] } | null,
): (query: string, standing: Standing) => Hits {
  const { snippets, phases } = from ?? NOTHING;
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
