/**
 * What may stand in the clear in a line: short strings of harmless characters and whole numbers. A page decides some of them
 * (a message id, a rule's name), so no quote, no backslash and nothing beyond ASCII gets through (FORMAT.md §3).
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

export const MAX_CLEAR = 256;
export const MAX_ID = 128;
const unsafe = /[^A-Za-z0-9 ._:/+=@,;()#%~-]/g;
const safeId = /^[A-Za-z0-9 ._:/+=@,;()#%~-]*$/;

export type Clear = string | number | boolean | null | Clear[] | { [name: string]: Clear };

/** Characters outside the safe set become `_`; cut at 256. */
export function clearText(text: string): string {
  return text.slice(0, MAX_CLEAR).replace(unsafe, '_');
}

/** A page's id as it is, or `sha256:` and its digest when it is long or holds other characters: still the same for the same id. */
export function clearId(id: string): string {
  if (id.length <= MAX_ID && safeId.test(id)) return id;
  return `sha256:${bytesToHex(sha256(utf8ToBytes(JSON.stringify(id))))}`;
}

/** Rounded; what is no number at all is unknown. */
export function wholeNumber(value: number): number | null {
  const whole = Math.round(value);
  return Number.isSafeInteger(whole) ? whole + 0 : null;
}

/** Any own field, made safe to stand in a line. What is missing is unknown: `null`. */
export function clearValue(value: unknown): Clear {
  if (typeof value === 'string') return clearText(value);
  if (typeof value === 'number') return wholeNumber(value);
  if (typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.slice(0, 32).map(clearValue);
  if (typeof value !== 'object' || value === null) return null;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [clearText(name), clearValue(inner)]));
}
