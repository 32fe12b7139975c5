/** A real package: two records of one case, signed, with a picture and a withheld text; and how to write one whole. */
import { createHash } from 'node:crypto';
import { openDisclosure } from '../../../lib/evidence/disclosure';
import type { Draft, StoredEntry } from '../../../lib/evidence/entry';
import { type PackageInput, writePackage } from '../../../lib/export/package';
import {
  closing,
  conversationDrafts,
  makeRecord,
  message,
  newKey,
  opening,
  recordId,
  secondId,
  startMs,
  type TestKey,
} from '../evidence/sample';

export const picture = Uint8Array.from({ length: 300 }, (_, i) => (i * 7) % 256);
export const pictureDigest = createHash('sha256').update(picture).digest('hex');

const screenshot: Draft = {
  kind: 'blob',
  observedAtMs: startMs + 25_000,
  elapsedMs: 18_000,
  fields: {
    sha256: pictureDigest,
    size: picture.length,
    mediaType: 'image/png',
    role: 'screenshot',
    of: 6,
    index: null,
    reason: 'recall',
    missing: null,
  },
  secret: { name: null },
};

/** Leaves out the disclosures whose value the holder does not want to show. */
export function withhold(entries: readonly StoredEntry[], value: unknown): StoredEntry[] {
  return entries.map((entry) => ({
    ...entry,
    disclosures: entry.disclosures.filter((one) => openDisclosure(one)?.value !== value),
  }));
}

export interface Packed {
  input: PackageInput;
  key: TestKey | null;
}

export async function packInput(signed = true): Promise<Packed> {
  const key = signed ? await newKey() : null;
  const first = await makeRecord(recordId, [[...conversationDrafts(key), screenshot], [closing]], key);
  const previous = { record: first.record, head: first.head.digest, count: first.head.count };
  const second = await makeRecord(
    secondId,
    [[opening(key, previous), message(50, 'agent', '你好'), { ...closing, elapsedMs: 30_000 }]],
    key,
  );
  const input: PackageInput = {
    caseTitle: '花呗 / 2025 "延期"',
    records: [
      {
        entries: withhold(first.entries, '6222 0212 3456 7890'),
        blobs: [{ sha256: pictureDigest, mediaType: 'image/png', bytes: async () => picture }],
      },
      { entries: second.entries, blobs: [] },
    ],
    createdAt: '2025-11-23T16:40:00.000Z',
    offsetMinutes: 480,
    tool: { name: 'On Record', version: '0.1.0' },
    locale: 'zh-CN',
    verifier: '<!doctype html><title>verify</title>\n',
  };
  return { input, key };
}

export async function bytesOf(input: PackageInput): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  for await (const piece of writePackage(input)) pieces.push(piece);
  return Uint8Array.from(Buffer.concat(pieces));
}
