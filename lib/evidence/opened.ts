/** Reads a stored entry back: its own fields, and those of its redactable values that are disclosed. */
import { disclosureDigest, openDisclosure } from './disclosure';
import { type EntryKind, type StoredEntry, secretNames, WITHHELD } from './entry';

export type Fields = Record<string, unknown>;

export interface Values {
  get(name: string): unknown;
}

export interface Opened {
  kind: EntryKind;
  seq: number;
  observedAt: string;
  fields: Fields;
  /** Value of each name that is disclosed; a text stands whole, with ▇ where a part of it is withheld. */
  values: Values;
  /** Something the entry commits to is not disclosed. */
  withheld: boolean;
}

/** How a disclosure is matched with its digest: `trusted` by its place when none is missing, `checked` always by hashing it. */
export type Matching = 'trusted' | 'checked';

/** Null for a line that is no entry. `skips` says of a value that the caller will not look at it, by what was read so far and by its disclosure. */
export function openEntry(
  entry: StoredEntry,
  matching: Matching,
  skips?: (name: string, values: Values, disclosure: string) => boolean,
): Opened | null {
  const fields = parseFields(entry.line);
  if (fields === null || !Object.hasOwn(secretNames, entry.kind)) return null;
  const slots = slotsOf(entry.kind, fields.commit);
  const disclosures = match(slots, entry.disclosures, matching);
  const values = new Map<string, unknown>();
  const texts: (string | undefined)[] = [];
  slots.forEach(({ name }, i) => {
    const disclosure = disclosures[i];
    if (disclosure === undefined || skips?.(name, values, disclosure)) {
      if (name === 'text') texts.push(undefined);
      return;
    }
    const opened = openDisclosure(disclosure);
    const value = opened?.name === name ? opened.value : undefined;
    if (name === 'text') texts.push(typeof value === 'string' ? value : undefined);
    else if (value !== undefined) values.set(name, value);
  });
  const text = joinParts(texts);
  if (text !== null) values.set('text', text);
  const observedAt = typeof fields.observedAt === 'string' ? fields.observedAt : '';
  const withheld = slots.some((_, i) => disclosures[i] === undefined);
  return { kind: entry.kind, seq: entry.seq, observedAt, fields, values, withheld };
}

/** `datetime` as it stands in base64, by where in a group of three bytes it begins: found without opening anything. */
const MACHINE_TIMES = ['ZGF0ZXRpbWU', 'RhdGV0aW1l', 'kYXRldGltZ'];

/** Markup is long, and the only thing read from it is what machines call the time that a page shows. */
export const skipsMarkup = (name: string, values: Values, disclosure: string): boolean =>
  name === 'html' &&
  (typeof values.get('shownTime') !== 'string' || !MACHINE_TIMES.some((fragment) => disclosure.includes(fragment)));

/** A text from its parts, with ▇ where one is withheld; null when nothing of it is disclosed. */
export function joinParts(parts: readonly (string | undefined)[]): string | null {
  return parts.some((part) => part !== undefined) ? parts.map((part) => part ?? WITHHELD).join('') : null;
}

function parseFields(line: string): Fields | null {
  try {
    const parsed: unknown = JSON.parse(line);
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? (parsed as Fields) : null;
  } catch {
    return null;
  }
}

export interface Slot {
  name: string;
  digest: string;
}

/** Every digest that a stored entry commits to, in the order in which its disclosures are kept. */
export const slotsIn = ({ kind, line }: Pick<StoredEntry, 'kind' | 'line'>): Slot[] =>
  slotsOf(kind, parseFields(line)?.commit);

function slotsOf(kind: EntryKind, commit: unknown): Slot[] {
  if (typeof commit !== 'object' || commit === null) return [];
  const slots: Slot[] = [];
  for (const name of secretNames[kind]) {
    const digests: unknown = (commit as Fields)[name];
    for (const digest of Array.isArray(digests) ? (digests as unknown[]) : [digests]) {
      if (typeof digest === 'string') slots.push({ name, digest });
    }
  }
  return slots;
}

/** The disclosure of each slot, or undefined where it is withheld. */
function match(slots: Slot[], disclosures: string[], matching: Matching): (string | undefined)[] {
  if (matching === 'trusted' && slots.length === disclosures.length) return disclosures;
  const byDigest = new Map(disclosures.map((disclosure) => [disclosureDigest(disclosure), disclosure]));
  return slots.map(({ digest }) => byDigest.get(digest));
}
