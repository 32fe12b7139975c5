/** The links of a message, read from the markup that its entry keeps: what each shows, and where it leads. */
import type { StoredEntry } from './entry';
import { openEntry } from './opened';

export interface MarkedLink {
  text: string;
  href: string;
}

/** Of one message. */
const MOST = 30;
const LONGEST_TEXT = 300;
const LONGEST_HREF = 2_048;

/** `href=` as it stands in base64, by where in a group of three bytes it begins: most entries are passed over unopened. */
const HREF = ['aHJlZj', 'hyZWY9', 'ocmVmP'];

/** Which message it is about, and its links now; null for an entry that says nothing of links. */
export function linksOf(entry: StoredEntry): { of: number; links: MarkedLink[] } | null {
  if (!entry.disclosures.some((one) => HREF.some((part) => one.includes(part)))) return null;
  const opened = openEntry(entry, 'trusted', (name) => name !== 'html');
  if (opened?.kind !== 'message' && opened?.kind !== 'change') return null;
  const html = opened.values.get('html');
  if (typeof html !== 'string') return null;
  const of = opened.kind === 'change' && typeof opened.fields.of === 'number' ? opened.fields.of : opened.seq;
  return { of, links: linksIn(html) };
}

/** Links of markup as `capture/sanitise.ts` writes it: well nested, escaped, perhaps cut at its end. */
export function linksIn(html: string): MarkedLink[] {
  return [...html.matchAll(/<a(?=[ >])[^<>]*? href="([^"]*)"[^<>]*>(.*?)(?:<\/a>|$)/gs)]
    .slice(0, MOST)
    .map(([, href = '', inside = '']) => ({
      text: plain(inside.replace(/<[^<>]*>/g, '')).slice(0, LONGEST_TEXT),
      href: plain(href).slice(0, LONGEST_HREF),
    }));
}

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };
const plain = (text: string): string => text.replace(/&(?:amp|lt|gt|quot);/g, (entity) => ENTITIES[entity] ?? entity);
