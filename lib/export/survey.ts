/** The first reading of a record that is to be exported: what the transcripts, the seal files and the key files need of it. */
import { fromBase64 } from '../evidence/base64';
import { lineDigest } from '../evidence/chain';
import type { StoredEntry } from '../evidence/entry';
import { rawOfSpki } from '../evidence/key';
import { type Opened, openEntry, skipsMarkup } from '../evidence/opened';
import { startReplay } from '../evidence/replay';
import { parseNote } from '../evidence/seal';
import type { Covered } from './left-out';
import type { KeptFile, RenderedRecord } from './rendering';

export interface SealFiles {
  seq: number;
  note: string;
  /** Exactly what is signed. */
  body: string;
  /** 64 bytes. */
  signature: Uint8Array;
}

/** What an outside clock answered about a seal. */
export interface AnchorFile {
  seq: number;
  /** Seq of the seal. */
  of: number;
  /** SHA-256 (hex) of the reply. */
  sha256: string;
}

export interface Survey extends RenderedRecord {
  id: string;
  seals: SealFiles[];
  anchors: AnchorFile[];
  /** SPKI of the record's own key, base64; null when it has none. */
  key: string | null;
  /** SHA-256 (hex) of pictures and files of it that stay behind. */
  leftOut: readonly string[];
  /** Pictures of it that leave with parts covered. */
  covered: readonly Covered[];
}

/** How a caller who has read the entries already spares reading them again. */
export interface Reading<Entry> {
  open(entry: Entry): Opened | null;
  /** SHA-256 of the line, hex. */
  digest(entry: Entry): string;
}

/** Only values whose disclosures the log commits to are read: nothing else may stand in a transcript. */
const checked: Reading<StoredEntry> = {
  open: (entry) => openEntry(entry, 'checked', skipsMarkup),
  digest: ({ line }) => lineDigest(line),
};

export function survey(entries: Iterable<StoredEntry> | AsyncIterable<StoredEntry>): Promise<Survey> {
  return surveyRead(entries, checked);
}

export async function surveyRead<Entry>(
  entries: Iterable<Entry> | AsyncIterable<Entry>,
  reading: Reading<Entry>,
): Promise<Survey> {
  const running = startReplay();
  const digests: string[] = [];
  const seals: SealFiles[] = [];
  const anchors: AnchorFile[] = [];
  const kept: KeptFile[] = [];
  let key: string | null = null;
  const add = (entry: Entry): void => {
    const opened = reading.open(entry);
    digests.push(reading.digest(entry));
    if (opened === null) return;
    running.addOpened(opened);
    if (opened.kind === 'open') key = keyOf(opened);
    if (opened.kind === 'blob') kept.push(...keptOf(opened));
    if (opened.kind === 'anchor') anchors.push(...anchorOf(opened));
    if (opened.kind === 'seal') seals.push(...sealOf(opened));
  };
  // Waiting for each entry of a list would cost more than reading it.
  if (Symbol.iterator in entries) for (const entry of entries) add(entry);
  else for await (const entry of entries) add(entry);
  const conversation = running.conversation();
  const { record: id, lines } = conversation;
  return { id, conversation, lines, chosen: null, digests, kept, leftOut: [], covered: [], seals, anchors, key };
}

function keyOf({ fields: { key } }: Opened): string | null {
  if (typeof key !== 'string') return null;
  const spki = fromBase64(key);
  return spki !== null && rawOfSpki(spki) !== null ? key : null;
}

function keptOf({ seq, observedAt, fields: { sha256, mediaType, role } }: Opened): KeptFile[] {
  if (typeof sha256 !== 'string') return [];
  return [{ seq, sha256, observedAt, mediaType: String(mediaType), role: String(role) }];
}

function anchorOf({ seq, fields: { of, sha256 } }: Opened): AnchorFile[] {
  return typeof of === 'number' && typeof sha256 === 'string' ? [{ seq, of, sha256 }] : [];
}

function sealOf({ seq, fields: { note } }: Opened): SealFiles[] {
  const parsed = typeof note === 'string' ? parseNote(note) : null;
  const signature = parsed?.signatures[0]?.signature;
  return parsed === null || signature === undefined
    ? []
    : [{ seq, note: note as string, body: parsed.body, signature }];
}
