/** The first reading of a record that is to be exported: what the transcripts, the seal files and the key files need of it. */
import { fromBase64 } from '../evidence/base64';
import { lineDigest } from '../evidence/chain';
import type { StoredEntry } from '../evidence/entry';
import { rawOfSpki } from '../evidence/key';
import type { Matching } from '../evidence/opened';
import { startReplay } from '../evidence/replay';
import { parseNote } from '../evidence/seal';
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
}

/**
 * Only values whose disclosures the log commits to are read: nothing else may stand in a transcript. `trusted` is for a caller who
 * has matched them already, and `known` for one who has hashed the lines.
 */
export async function survey(
  entries: Iterable<StoredEntry> | AsyncIterable<StoredEntry>,
  matching: Matching = 'checked',
  known: (entry: StoredEntry) => string | undefined = () => undefined,
): Promise<Survey> {
  const running = startReplay(matching);
  const digests: string[] = [];
  const seals: SealFiles[] = [];
  const anchors: AnchorFile[] = [];
  const kept: KeptFile[] = [];
  let key: string | null = null;
  for await (const entry of entries) {
    running.add(entry);
    digests.push(known(entry) ?? lineDigest(entry.line));
    if (entry.kind === 'open') key = keyOf(entry.line);
    if (entry.kind === 'blob') kept.push(...keptOf(entry));
    if (entry.kind === 'anchor') anchors.push(...anchorOf(entry));
    if (entry.kind === 'seal') seals.push(...sealOf(entry));
  }
  const conversation = running.conversation();
  return { id: conversation.record, conversation, digests, kept, seals, anchors, key };
}

function keyOf(line: string): string | null {
  const { key } = JSON.parse(line) as { key?: unknown };
  if (typeof key !== 'string') return null;
  const spki = fromBase64(key);
  return spki !== null && rawOfSpki(spki) !== null ? key : null;
}

function keptOf({ seq, line }: StoredEntry): KeptFile[] {
  const { observedAt, sha256, mediaType, role } = JSON.parse(line) as Record<string, unknown>;
  if (typeof sha256 !== 'string') return [];
  return [{ seq, sha256, observedAt: String(observedAt), mediaType: String(mediaType), role: String(role) }];
}

function anchorOf({ seq, line }: StoredEntry): AnchorFile[] {
  const { of, sha256 } = JSON.parse(line) as Record<string, unknown>;
  return typeof of === 'number' && typeof sha256 === 'string' ? [{ seq, of, sha256 }] : [];
}

function sealOf({ seq, line }: StoredEntry): SealFiles[] {
  const { note } = JSON.parse(line) as { note?: unknown };
  const parsed = typeof note === 'string' ? parseNote(note) : null;
  const signature = parsed?.signatures[0]?.signature;
  return parsed === null || signature === undefined
    ? []
    : [{ seq, note: note as string, body: parsed.body, signature }];
}
