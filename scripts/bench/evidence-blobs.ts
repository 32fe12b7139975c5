/** A package with a long record and hundreds of megabytes of pictures, drained as it comes: how much of it is ever in memory. */
import { createHash } from 'node:crypto';
import { appendEntries } from '../../lib/evidence/chain';
import type { Draft } from '../../lib/evidence/entry';
import { type PackageBlob, writePackage } from '../../lib/export/package';
import { longRecord } from './evidence-record';

const PICTURE = 5 * 2 ** 20;

/** The same for the same number, and nothing that compresses: made when asked for, as a store reads it. */
function picture(n: number): Uint8Array {
  const bytes = new Uint8Array(PICTURE);
  const words = new Uint32Array(bytes.buffer);
  let state = (n + 1) * 0x9e3779b9;
  for (let i = 0; i < words.length; i++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    words[i] = state;
  }
  return bytes;
}

export interface BlobsCost {
  /** Bytes of the package. */
  bytes: number;
  ms: number;
  /** Most that the heap held, and that it held with all buffers beside it, from the beginning on. */
  heap: number;
  held: number;
}

/** `megabytes` of pictures beside `messages` messages. */
export async function exportBlobs(messages: number, megabytes: number): Promise<BlobsCost> {
  const record = await longRecord(messages);
  const head = { count: record.entries.length, digest: record.head.digest };
  const blobs: PackageBlob[] = [];
  const drafts: Draft[] = [];
  for (let n = 0; n * PICTURE < megabytes * 1e6; n++) {
    const sha256 = createHash('sha256').update(picture(n)).digest('hex');
    blobs.push({ sha256, mediaType: 'image/png', bytes: async () => picture(n) });
    const fields = { role: 'screenshot', of: null, index: null, reason: 'user', missing: null } as const;
    drafts.push({
      kind: 'blob',
      observedAtMs: record.endMs,
      elapsedMs: record.elapsedMs,
      fields: { sha256, size: PICTURE, mediaType: 'image/png', ...fields },
      secret: { name: null },
    });
  }
  const kept = appendEntries(head, record.id, drafts, (length) => crypto.getRandomValues(new Uint8Array(length)));
  const entries = [...record.entries, ...kept.entries];
  globalThis.gc?.();
  const began = performance.now();
  const cost = { bytes: 0, ms: 0, heap: 0, held: 0 };
  let last = 0;
  const writing = writePackage({
    caseTitle: '花呗',
    records: [{ entries, blobs }],
    createdAt: '2026-11-24T02:00:00.000Z',
    offsetMinutes: 480,
    tool: { name: 'On Record', version: '0.1.0' },
    locale: 'zh-CN',
  });
  for await (const piece of writing) {
    cost.bytes += piece.length;
    if (cost.bytes - last < 2 ** 19) continue;
    last = cost.bytes;
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    cost.heap = Math.max(cost.heap, heapUsed);
    cost.held = Math.max(cost.held, heapUsed + arrayBuffers);
  }
  return { ...cost, ms: performance.now() - began };
}
