/** Where the reader is: `#record`, `#record/entry` or `#case/id`, so that Back works and a place has an address. */
import { useEffect, useState } from 'preact/hooks';

export interface Place {
  /** A case as a whole. */
  ofCase: string | null;
  record: string | null;
  entry: number | null;
}

export const placeHash = (record: string, entry?: number): string =>
  entry === undefined ? `#${record}` : `#${record}/${entry}`;

export const caseHash = (id: string): string => `#case/${id}`;

export function usePlace(): Place {
  const [place, setPlace] = useState(() => parse(location.hash));
  useEffect(() => {
    const moved = () => setPlace(parse(location.hash));
    addEventListener('hashchange', moved);
    return () => removeEventListener('hashchange', moved);
  }, []);
  return place;
}

function parse(hash: string): Place {
  const [record = '', entry = ''] = hash.slice(1).split('/');
  if (record === 'case') return { ofCase: entry || null, record: null, entry: null };
  if (!/^[0-9a-f-]{36}$/.test(record)) return { ofCase: null, record: null, entry: null };
  return { ofCase: null, record, entry: /^\d+$/.test(entry) ? Number(entry) : null };
}
