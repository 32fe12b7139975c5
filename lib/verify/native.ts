/** The costly steps of reading a package by what Node brings: several times as fast. For the command alone. */
import { hash } from 'node:crypto';
import { crc32, inflateRawSync } from 'node:zlib';
import type { Platform } from './platform';

export const native: Platform = {
  digest: (bytes, spelling) => hash('sha256', bytes, spelling),
  digestFile: (bytes) => hash('sha256', bytes),
  crc32: (bytes) => crc32(bytes),
  // In one piece with room to spare: pieces that are joined are in memory twice.
  inflate: (packed, size) =>
    inflateRawSync(packed, { maxOutputLength: Math.max(size, 1), chunkSize: Math.max(size + 1, 64) }),
};
