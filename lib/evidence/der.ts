/** As much of DER (X.690) as a time-stamp needs: written from parts, read with every length checked. */
import { concatBytes } from '@noble/hashes/utils.js';

/** One value: its tag (low-number form), and its contents. */
export interface Der {
  tag: number;
  contents: Uint8Array;
}

/** Beyond this a reply is no time-stamp. */
const MAX_LENGTH = 2 ** 24;

export function der(tag: number, ...contents: Uint8Array[]): Uint8Array {
  const length = contents.reduce((sum, part) => sum + part.length, 0);
  return concatBytes(Uint8Array.of(tag, ...lengthBytes(length)), ...contents);
}

function lengthBytes(length: number): number[] {
  if (length < 0x80) return [length];
  const bytes: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256);
  return [0x80 | bytes.length, ...bytes];
}

/** A positive INTEGER of these bytes. */
export function derInteger(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte !== 0);
  const short = first < 0 ? Uint8Array.of(0) : bytes.subarray(first);
  return der(0x02, (short[0] ?? 0) & 0x80 ? Uint8Array.of(0) : new Uint8Array(0), short);
}

/** All values that stand one after the other; null for bytes that are not that, to the last one. */
export function readDer(bytes: Uint8Array): Der[] | null {
  const found: Der[] = [];
  let at = 0;
  while (at < bytes.length) {
    const tag = bytes[at] ?? 0;
    const head = readLength(bytes, at + 1);
    if ((tag & 0x1f) === 0x1f || head === null || head.from + head.length > bytes.length) return null;
    found.push({ tag, contents: bytes.subarray(head.from, head.from + head.length) });
    at = head.from + head.length;
  }
  return found;
}

function readLength(bytes: Uint8Array, at: number): { length: number; from: number } | null {
  const first = bytes[at];
  if (first === undefined) return null;
  if (first < 0x80) return { length: first, from: at + 1 };
  const count = first & 0x7f;
  if (count === 0 || count > 4 || at + count >= bytes.length) return null;
  let length = 0;
  for (let i = 1; i <= count; i++) length = length * 256 + (bytes[at + i] ?? 0);
  return length > MAX_LENGTH ? null : { length, from: at + 1 + count };
}
