/** Unpacks one file of a ZIP, never to more than it said. What is not kept is hashed and let go. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { crc32 } from './crc';
import { inflateInSteps } from './inflate';
import type { Platform } from './platform';
import type { ZipFile } from './zip';

export interface Unpacked {
  sha256: string;
  size: number;
  /** Null for a file that was only hashed. */
  bytes: Uint8Array | null;
}

/** A packed file above this is not held whole, unless it is kept. */
const HELD = 64 * 2 ** 20;

/** Null when it does not unpack to the size and checksum that the table of the ZIP gives. */
export async function unpack(file: ZipFile, keep: boolean, platform: Platform): Promise<Unpacked | null> {
  try {
    if (file.method !== 0 && !keep && file.size > HELD) return inPieces(file);
    const bytes = file.method === 0 ? file.packed : await platform.inflate(file.packed, file.size);
    if (bytes.length !== file.size || platform.crc32(bytes) !== file.crc) return null;
    return { sha256: await platform.digestFile(bytes), size: file.size, bytes: keep ? bytes : null };
  } catch {
    return null;
  }
}

function inPieces({ packed, size: wanted, crc: listed }: ZipFile): Unpacked | null {
  const hash = sha256.create();
  let [size, crc] = [0, 0];
  inflateInSteps(packed, (bytes) => {
    size += bytes.length;
    if (size > wanted) throw new Error('longer than it said');
    hash.update(bytes);
    crc = crc32(bytes, crc);
  });
  return size === wanted && crc === listed ? { sha256: bytesToHex(hash.digest()), size, bytes: null } : null;
}
