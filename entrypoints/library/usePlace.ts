/** Where the reader is: `#record` or `#record/entry`, so that Back works and a place has an address. */
import { useEffect, useState } from 'preact/hooks';

export interface Place {
  record: string | null;
  entry: number | null;
}

export const placeHash = (record: string, entry?: number): string =>
  entry === undefined ? `#${record}` : `#${record}/${entry}`;

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
  return { record: record || null, entry: /^\d+$/.test(entry) ? Number(entry) : null };
}
