/** Phrases to give away and to take from others: as JSON, or as a table for a spreadsheet. What comes in is parsed, never trusted. */
import { readCsv, writeCsv } from './csv';
import { MOST_PHRASES, type OwnPhrase, parseOwn, tagsOf } from './own';

const FORMAT = 'on-record-phrases';
const COLUMNS = ['text', 'tags', 'phase', 'language', 'favourite'] as const;

/** A larger file is not read at all, characters. */
export const LONGEST_PACK = 8_000_000;

export type Pack =
  | { phrases: OwnPhrase[] /** How many rows could not be read. */; left: number }
  | { problem: 'too-large' | 'not-phrases' };

export function toJson(phrases: readonly OwnPhrase[]): string {
  return `${JSON.stringify({ format: FORMAT, version: 1, phrases }, null, 2)}\n`;
}

export function toCsv(phrases: readonly OwnPhrase[]): string {
  const rows = phrases.map(({ text, tags, phase, locale, favourite }) => [
    text,
    tags.join(' | '),
    phase,
    locale,
    favourite ? 'yes' : '',
  ]);
  return writeCsv([COLUMNS, ...rows]);
}

/** Reads either form; `id` makes the id of a phrase that has none. */
export function parsePack(text: string, id: () => string): Pack {
  if (text.length > LONGEST_PACK) return { problem: 'too-large' };
  const rows = /^\s*[[{]/.test(text.replace('\ufeff', '')) ? fromJson(text) : fromCsv(text);
  if (!rows) return { problem: 'not-phrases' };
  const seen = new Set<string>();
  const phrases = rows.slice(0, MOST_PHRASES).flatMap((row) => {
    const phrase = parseOwn(row, id);
    if (!phrase || seen.has(phrase.id)) return [];
    seen.add(phrase.id);
    return [phrase];
  });
  return { phrases, left: rows.length - phrases.length };
}

function fromJson(text: string): unknown[] | null {
  try {
    const { format, phrases } = JSON.parse(text.replace('\ufeff', '')) as { format?: unknown; phrases?: unknown };
    return format === FORMAT && Array.isArray(phrases) ? phrases : null;
  } catch {
    return null;
  }
}

/** The first row names the columns; only the one with the text is needed. */
function fromCsv(text: string): unknown[] | null {
  const [head, ...rows] = readCsv(text) ?? [];
  const names = head?.map((name) => name.trim().toLowerCase()) ?? [];
  if (!names.includes('text')) return null;
  return rows.map((row) => {
    const cell = (name: (typeof COLUMNS)[number]) => row[names.indexOf(name)] ?? '';
    return {
      text: cell('text'),
      tags: tagsOf(cell('tags')),
      phase: cell('phase'),
      locale: cell('language'),
      favourite: /^(yes|true|1|是)$/i.test(cell('favourite')),
    };
  });
}

/** A phrase of a pack beside what the user has. `changed`: the same id with other words; `same`: the words are there already. */
export interface Offered {
  phrase: OwnPhrase;
  is: 'new' | 'same' | 'changed';
}

export function compared(pack: readonly OwnPhrase[], own: readonly OwnPhrase[]): Offered[] {
  const byId = new Map(own.map((phrase) => [phrase.id, phrase]));
  const words = new Set(own.map(wordsOf));
  return pack.map((phrase) => {
    const before = byId.get(phrase.id);
    const repeated = words.has(wordsOf(phrase));
    words.add(wordsOf(phrase));
    if (before && wordsOf(before) !== wordsOf(phrase)) return { phrase, is: 'changed' };
    return { phrase, is: repeated ? 'same' : 'new' };
  });
}

const wordsOf = ({ locale, text }: OwnPhrase): string => `${locale}\n${text}`;

/** Signs in a phrase from others that it leads somewhere else: an address, or a number to call or to pay to. */
export const leadsElsewhere = (text: string): boolean =>
  /https?:|www\.|\b[\w-]+\.(?:com|cn|net|org|top|xyz|cc|vip)\b/i.test(text) ||
  /(?:微信|薇信|telegram|whatsapp|qq)\s*[:：号群]?\s*[\w-]{5,}/i.test(text);
