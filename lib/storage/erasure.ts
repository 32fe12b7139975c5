/** What goes with a record that is erased: the blobs that only it names. */
import type { EntryRow } from './store';

/** Digests of the pictures, files and outside answers that these entries name. */
export function blobsNamedIn(entries: Iterable<Pick<EntryRow, 'kind' | 'line'>>): Set<string> {
  const named = new Set<string>();
  for (const { kind, line } of entries) {
    if (kind !== 'blob' && kind !== 'anchor') continue;
    const { sha256 } = JSON.parse(line) as { sha256?: unknown };
    if (typeof sha256 === 'string') named.add(sha256);
  }
  return named;
}
