/** The playbook for Hong Kong out of Taiwan's: the same sentences, and in the place of some the words that Hong Kong has for them. */

type Json = Readonly<Record<string, unknown>>;

/** Under this name a row, or the playbook itself, holds the fields that Hong Kong says otherwise. */
export const HONG_KONG = 'zh-HK';

/** What may differ: words alone, never an id, a phase, a mark or what a phrase replies to. */
export const HONG_KONG_FIELDS: readonly string[] = [
  'title',
  'about',
  'needs',
  'notes',
  'text',
  'when',
  'hint',
  'says',
  'sign',
  'answer',
  'question',
  'prepare',
];

/** The JSON of a playbook with Hong Kong's words put in; null takes a field away. `zh-TW` data only. */
export function forHongKong(json: unknown): unknown {
  if (!isObject(json)) return json;
  const rows = Object.entries(json).map(([key, value]) => [key, Array.isArray(value) ? value.map(worded) : value]);
  return { ...(worded(Object.fromEntries(rows)) as Json), locale: HONG_KONG };
}

function worded(row: unknown): unknown {
  if (!isObject(row)) return row;
  const { [HONG_KONG]: own, ...rest } = row;
  return isObject(own) ? { ...rest, ...own } : rest;
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
