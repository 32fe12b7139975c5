/** A redactable value and the digest that stands for it in the log: the disclosure form of SD-JWT (RFC 9901 §4.2). */
import { sha256 } from '@noble/hashes/sha2.js';
import { base64UrlCodes, fromAscii, fromBase64, toBase64Url } from './base64';
import { passing } from './passing';

export const SALT_BYTES = 16;
const shape = /^[A-Za-z0-9_-]+$/;
const encoder = new TextEncoder();
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export interface Disclosed {
  salt: string;
  name: string;
  value: unknown;
}

/** `value` is anything JSON can say. Lone surrogates, NUL and U+2028 survive: `JSON.stringify` escapes what UTF-8 cannot carry. */
export function disclose(salt: string, name: string, value: unknown): { disclosure: string; digest: string } {
  const codes = base64UrlCodes(passing(JSON.stringify([salt, name, value])));
  return { disclosure: fromAscii(codes), digest: toBase64Url(sha256(codes)) };
}

/** SHA-256 of the disclosure's own characters, base64url: what `commit` holds. */
export function disclosureDigest(disclosure: string): string {
  return toBase64Url(sha256(encoder.encode(disclosure)));
}

/** Null for a text that is no disclosure. Says nothing about whether a log commits to it. */
export function openDisclosure(disclosure: string): Disclosed | null {
  if (!shape.test(disclosure)) return null;
  const bytes = fromBase64(disclosure);
  if (bytes === null) return null;
  try {
    const parsed: unknown = JSON.parse(utf8.decode(bytes));
    if (!Array.isArray(parsed) || parsed.length !== 3) return null;
    const [salt, name, value] = parsed as unknown[];
    return typeof salt === 'string' && typeof name === 'string' ? { salt, name, value } : null;
  } catch {
    return null;
  }
}
