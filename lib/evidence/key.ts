/** The public half of an installation's Ed25519 key, in the forms a reader meets it (RFC 8410). */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { fromBase64 } from './base64';
import { SIGNER } from './entry';

/** What stands before the 32 bytes of an Ed25519 key in its SubjectPublicKeyInfo. */
const prefix = Uint8Array.from([0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00]);

export function spkiOfRaw(raw: Uint8Array): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(concatBytes(prefix, raw));
}

/** The 32 bytes of the key; null when the SPKI is of another kind. */
export function rawOfSpki(spki: Uint8Array): Uint8Array<ArrayBuffer> | null {
  if (spki.length !== prefix.length + 32 || prefix.some((byte, i) => spki[i] !== byte)) return null;
  return Uint8Array.from(spki.subarray(prefix.length));
}

/** SHA-256 of the SPKI, hex; of its base64 form too. Null when that is no base64. */
export function keyFingerprint(spki: Uint8Array | string): string | null {
  const bytes = typeof spki === 'string' ? fromBase64(spki) : spki;
  return bytes === null ? null : bytesToHex(sha256(bytes));
}

/** Four bytes that name a key in a signed note: SHA-256 of name, newline, 0x01 (Ed25519) and the raw key. */
export function keyId(raw: Uint8Array, name = SIGNER): Uint8Array {
  return sha256(concatBytes(utf8ToBytes(`${name}\n\x01`), raw)).subarray(0, 4);
}
