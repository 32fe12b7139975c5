/** Pictures and files on their way into a record: what the entry says of them, and the bytes that go with it. */
import { bytesToHex } from '@noble/hashes/utils.js';
import type { BlobMissing, BlobRole, Draft, ScreenshotReason } from '../evidence/entry';
import { mediaTypeOf } from '../evidence/media-type';
import type { BlobRow, RecordRow } from '../storage/store';
import type { Seen } from '../transcript/observation';

/** The bytes, with what was said of their kind; or why there are none. */
export type Content = { bytes: Uint8Array<ArrayBuffer>; said: string | null } | { missing: BlobMissing };

/** What is to be kept. */
export interface Keeping {
  role: BlobRole;
  /** Capture's name of the message it belongs to; null when it belongs to none. */
  ref: string | null;
  /** Which of the message's attachments it is; null for a screenshot. */
  index: number | null;
  /** Null for what is no screenshot. */
  reason: ScreenshotReason | null;
  name: string | null;
  content: Content;
  /** When it was seen, by the background's clocks; now when left out. */
  seen?: Seen;
}

/** Nothing larger is kept, bytes. */
export const LARGEST_BLOB = 25 * 2 ** 20;

type BlobFields = Extract<Draft, { kind: 'blob' }>['fields'];

/** The part of the entry that speaks of the bytes. */
type Told = Pick<BlobFields, 'sha256' | 'size' | 'mediaType' | 'missing'>;

/** That part, and the row of the bytes; hashed before any transaction is open. */
export async function contentOf(content: Content): Promise<{ told: Told; blobs: BlobRow[] }> {
  if ('missing' in content) return nothing(content.missing);
  const { bytes, said } = content;
  if (bytes.length > LARGEST_BLOB) return nothing('too-large');
  const sha256 = bytesToHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
  const mediaType = mediaTypeOf(bytes, said);
  return {
    told: { sha256, size: bytes.length, mediaType, missing: null },
    blobs: [{ sha256, mediaType: mediaType ?? 'application/octet-stream', bytes }],
  };
}

/** The entry, which names the message by its place in the log. Null when the log does not hold that, or is closed: no seal would follow. */
export function blobEntry(
  { ref, role, index, reason, name }: Keeping,
  told: Told,
  seqOf: ReadonlyMap<string, number>,
  { state }: Pick<RecordRow, 'state'>,
): { kind: 'blob'; fields: BlobFields; secret: { name: string | null } } | null {
  const of = ref === null ? null : seqOf.get(ref);
  if (of === undefined || state === 'closed') return null;
  return { kind: 'blob', fields: { ...told, role, of, index, reason }, secret: { name } };
}

function nothing(missing: BlobMissing) {
  return { told: { sha256: null, size: null, mediaType: null, missing }, blobs: [] };
}
