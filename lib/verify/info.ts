/** bag-info.txt: what a package says of how it was set. */
import { type Locale, locales, type Rendering } from '../export/rendering';
import { type Ranges, readRanges } from './chosen';

export const infoFile = 'bag-info.txt';

export interface Info extends Omit<Rendering, 'records'> {
  rendering: number;
  records: string[];
  /** Record → the entries of it that the holder chose. */
  chosen: ReadonlyMap<string, Ranges>;
  /** SHA-256 (hex) of pictures and files that the holder left out. */
  leftOut: ReadonlySet<string>;
  /** Pictures of which the holder covered a part: SHA-256 (hex) of the original, and of the copy. */
  covered: readonly { original: string; copy: string }[];
}

/** The labels that matter; null when one is missing or makes no sense. */
export function readInfo(text: string): Info | null {
  const values = (label: string): string[] =>
    text.split('\n').flatMap((line) => (line.startsWith(`${label}: `) ? [line.slice(label.length + 2)] : []));
  const one = (label: string): string => values(label)[0] ?? '';
  const locale = locales.find((known): known is Locale => known === one('On-Record-Locale'));
  const offsetMinutes = Number(one('On-Record-Offset-Minutes'));
  const createdAt = one('On-Record-Created');
  if (locale === undefined || !Number.isInteger(offsetMinutes) || Number.isNaN(Date.parse(createdAt))) return null;
  return {
    locale,
    offsetMinutes,
    createdAt,
    title: one('External-Description'),
    tool: { name: one('On-Record-Tool'), version: one('On-Record-Tool-Version') },
    rendering: Number(one('On-Record-Rendering')),
    records: values('On-Record-Record'),
    chosen: new Map(values('On-Record-Chosen').flatMap(readChosen)),
    leftOut: new Set(values('On-Record-Left-Out')),
    covered: values('On-Record-Covered').map((value) => {
      const [original = '', copy = ''] = value.split(' ');
      return { original, copy };
    }),
  };
}

/** Another spelling than ours is found when the whole file is made again. */
function readChosen(value: string): [string, Ranges][] {
  const [record = '', entries = ''] = value.split(' ');
  const ranges = readRanges(entries);
  return ranges === null ? [] : [[record, ranges]];
}
