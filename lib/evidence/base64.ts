/** Base64 in both alphabets (RFC 4648 §4, §5), synchronous and without the platform's string tricks. */

const codesOf = (characters: string) => Uint8Array.from(characters, (character) => character.charCodeAt(0));
const standard = codesOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/');
const urlSafe = codesOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_');
const other = 255;
const values = new Uint8Array(128).fill(other);
for (const alphabet of [standard, urlSafe]) {
  for (const [i, code] of alphabet.entries()) values[code] = i;
}

/** Unpadded: the characters as their codes, which are ASCII. */
function encode(bytes: Uint8Array, alphabet: Uint8Array): Uint8Array<ArrayBuffer> {
  const codes = new Uint8Array(Math.ceil((bytes.length * 4) / 3));
  let at = 0;
  for (let i = 0; i < bytes.length; i += 3) {
    const group = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    // What falls behind the end of `codes` is the padding, and goes nowhere.
    codes[at++] = alphabet[group >> 18] ?? 0;
    codes[at++] = alphabet[(group >> 12) & 63] ?? 0;
    codes[at++] = alphabet[(group >> 6) & 63] ?? 0;
    codes[at++] = alphabet[group & 63] ?? 0;
  }
  return codes;
}

/** As many arguments as a call surely takes. */
const AT_ONCE = 8_192;

/** The text that ASCII codes spell. */
export function fromAscii(codes: Uint8Array): string {
  if (codes.length <= AT_ONCE) return String.fromCharCode.apply(null, codes as unknown as number[]);
  let text = '';
  for (let at = 0; at < codes.length; at += AT_ONCE) text += fromAscii(codes.subarray(at, at + AT_ONCE));
  return text;
}

/** With padding. */
export function toBase64(bytes: Uint8Array): string {
  const text = fromAscii(encode(bytes, standard));
  return text + '='.repeat((4 - (text.length % 4)) % 4);
}

/** Without padding. */
export function toBase64Url(bytes: Uint8Array): string {
  return fromAscii(base64UrlCodes(bytes));
}

/** Without padding, as ASCII codes. */
export function base64UrlCodes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return encode(bytes, urlSafe);
}

/** Reads either alphabet, padded or not; null for anything that is not base64. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  const end = text.endsWith('==') ? text.length - 2 : text.endsWith('=') ? text.length - 1 : text.length;
  if (end % 4 === 1) return null;
  const bytes = new Uint8Array((end * 3) >> 2);
  let group = 0;
  let bits = 0;
  let at = 0;
  for (let i = 0; i < end; i++) {
    const value = values[text.charCodeAt(i)] ?? other;
    if (value === other) return null;
    group = ((group << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = group >> bits;
    }
  }
  return bytes;
}
