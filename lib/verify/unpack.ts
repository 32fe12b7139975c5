/** Unpacks one file of a ZIP step by step, and stops where it becomes more than it said. What is not kept is hashed as it goes. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { Inflate } from 'fflate';
import type { ZipFile } from './zip';

export interface Unpacked {
  sha256: string;
  size: number;
  /** Null for a file that was only hashed. */
  bytes: Uint8Array | null;
}

// Deflate grows a byte to at most 1,032: one step stays below 17 MB.
const step = 1 << 14;

/** Null when it does not unpack to the size and checksum that the table of the ZIP gives. */
export async function unpack(file: ZipFile, keep: boolean): Promise<Unpacked | null> {
  const hash = keep ? null : sha256.create();
  const kept = keep ? new Uint8Array(file.size) : null;
  let size = 0;
  let crc = 0xffffffff;
  const take = (bytes: Uint8Array): void => {
    if (size + bytes.length > file.size) throw new Error('longer than it said');
    hash?.update(bytes);
    kept?.set(bytes, size);
    crc = crcOf(crc, bytes);
    size += bytes.length;
  };
  try {
    if (file.method === 0) take(file.packed);
    else inflate(file.packed, take);
  } catch {
    return null;
  }
  if (size !== file.size || (crc ^ 0xffffffff) >>> 0 !== file.crc) return null;
  return { sha256: bytesToHex(hash?.digest() ?? (await digestOf(kept ?? file.packed))), size, bytes: kept };
}

/** The platform's own is ten times as fast, but takes a file only whole. */
async function digestOf(bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
}

function inflate(packed: Uint8Array, take: (bytes: Uint8Array) => void): void {
  const stream = new Inflate((bytes) => take(bytes));
  for (let at = 0; at < packed.length; at += step) {
    stream.push(packed.subarray(at, at + step), at + step >= packed.length);
  }
}

const crcTable = Uint32Array.from({ length: 256 }, (_, n) => {
  let value = n;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function crcOf(start: number, bytes: Uint8Array): number {
  let crc = start;
  for (let i = 0; i < bytes.length; i++) crc = (crcTable[(crc ^ (bytes[i] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  return crc;
}
