/** Pictures and files on their way into a record: what the entry says of them, and the bytes that go with it. */
import { bytesToHex } from '@noble/hashes/utils.js';
import type { BlobMissing, Draft, ScreenshotReason } from '../evidence/entry';
import { mediaTypeOf } from '../evidence/media-type';
import type { AwaitedFile, BlobRow } from '../storage/store';
import type { Seen } from '../transcript/observation';

/** The bytes, with what was said of their kind; or why there are none. */
export type Content = { bytes: Uint8Array<ArrayBuffer>; said: string | null } | { missing: BlobMissing };

/** A screenshot that is to be kept. */
export interface KeptShot {
  reason: ScreenshotReason;
  /** Capture's name of the message it was taken for; null when for none. */
  ref: string | null;
  content: Content;
  /** When it was taken, by the background's clocks. */
  seen: Seen;
}

/** An attachment of a message: its bytes, or with `copy` the picture drawn anew. */
export interface KeptFile {
  ref: string;
  index: number;
  copy: boolean;
  content: Content;
}

/** Nothing larger is kept, bytes. */
export const LARGEST_BLOB = 25 * 2 ** 20;

type BlobFields = Extract<Draft, { kind: 'blob' }>['fields'];

/** The part of the entry that speaks of the bytes. */
export type Told = Pick<BlobFields, 'sha256' | 'size' | 'mediaType' | 'missing'>;

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

type BlobEntry = { kind: 'blob'; fields: BlobFields; secret: { name: string | null } };

/** Null when the log does not hold the message it was taken for. */
export function shotEntry({ ref, reason }: KeptShot, told: Told, seqOf: ReadonlyMap<string, number>): BlobEntry | null {
  const of = ref === null ? null : seqOf.get(ref);
  if (of === undefined) return null;
  return { kind: 'blob', fields: { ...told, role: 'screenshot', of, index: null, reason }, secret: { name: null } };
}

/** An attachment of which the log does not say yet what became of it; with `copy`, what was kept is not the file itself. */
export function fileEntry({ of, index, role, name = null }: AwaitedFile, told: Told, copy: boolean): BlobEntry {
  const fields = { ...told, role: copy ? 'copy' : role, of, index, reason: null } as const;
  return { kind: 'blob', fields, secret: { name } };
}

/** An attachment of which nothing was kept. */
export function unkept(file: AwaitedFile, missing: BlobMissing): BlobEntry {
  return fileEntry(file, nothing(missing).told, false);
}

function nothing(missing: BlobMissing) {
  return { told: { sha256: null, size: null, mediaType: null, missing }, blobs: [] };
}
