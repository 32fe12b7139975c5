/** Reads log.jsonl as a stranger's text: chain, order, and that each line is an entry as the format spells it (FORMAT.md §1, §2). */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { type EntryKind, FORMAT_VERSION, fieldNames, secretNames, ZERO_DIGEST } from '../evidence/entry';
import type { Findings } from './finding';
import type { Limits } from './limits';
import { decodeText, isObject, linesOf, parseJson } from './text';

export interface LogEntry {
  seq: number;
  kind: EntryKind;
  line: string;
  /** SHA-256 of the line, hex. */
  digest: string;
  fields: Record<string, unknown>;
  /** Each digest it commits to, in order, with the name of the value. */
  slots: { name: string; digest: string }[];
  /** Filled in when the disclosures are read. */
  disclosures: string[];
}

export interface Log {
  record: string;
  entries: LogEntry[];
}

const timeShape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const digestShape = /^[A-Za-z0-9_-]{43}$/;

export function readLog(record: string, file: string, bytes: Uint8Array, findings: Findings, limits: Limits): Log {
  const entries: LogEntry[] = [];
  const kinds: EntryKind[] = [];
  let previous = ZERO_DIGEST;
  let seq = 0;
  for (const lineBytes of linesOf(bytes)) {
    const place = { record, seq, file };
    if (seq >= limits.entries || lineBytes.length > limits.line) {
      findings.add('log-line', { ...place, detail: 'too long' });
      break;
    }
    const digest = bytesToHex(sha256(lineBytes));
    const line = decodeText(lineBytes);
    const fields = line === null ? undefined : parseJson(line);
    if (line === null || !isObject(fields)) findings.add('log-line', place);
    else {
      if (fields.prev !== previous) findings.add('chain-broken', place);
      if (fields.seq !== seq) findings.add('entry-sequence', { ...place, detail: String(fields.seq) });
      if (fields.record !== record || fields.v !== FORMAT_VERSION) findings.add('entry-record', place);
      if (spelled(fields) !== line) findings.add('log-spelling', place);
      const kind = knownKind(fields.kind);
      if (kind === null || (seq === 0) !== (kind === 'open'))
        findings.add('entry-kind', { ...place, detail: String(fields.kind) });
      if (kind !== null) {
        for (const name of wrongFields(kind, fields)) findings.add('entry-field', { ...place, detail: name });
        for (const name of wrongReferences(fields, seq, kinds))
          findings.add('entry-reference', { ...place, detail: name });
        entries.push({ seq, kind, line, digest, fields, slots: slotsOf(kind, fields.commit), disclosures: [] });
      }
      kinds[seq] = kind ?? 'note';
    }
    previous = digest;
    seq += 1;
  }
  if (seq === 0) findings.add('entry-kind', { record, file, detail: 'empty' });
  return { record, entries };
}

/** As the writer spells it: no white space, no name twice, nothing beyond ASCII. Two readers cannot take it for different things. */
function spelled(fields: Record<string, unknown>): string {
  return JSON.stringify(fields).replace(
    /[^\x20-\x7e]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function knownKind(kind: unknown): EntryKind | null {
  return typeof kind === 'string' && Object.hasOwn(fieldNames, kind) ? (kind as EntryKind) : null;
}

/** Names of fields that are missing, out of order, unknown to the format, or of another type than it gives them. */
function wrongFields(kind: EntryKind, fields: Record<string, unknown>): string[] {
  const own: readonly string[] = fieldNames[kind];
  const order = [
    'v',
    'record',
    'seq',
    'kind',
    'observedAt',
    'elapsedMs',
    ...own,
    ...('commit' in fields ? ['commit'] : []),
    'prev',
  ];
  const wrong = Object.keys(fields).join() === order.join() ? [] : ['order'];
  if (typeof fields.observedAt !== 'string' || !timeShape.test(fields.observedAt)) wrong.push('observedAt');
  if (!isCount(fields.elapsedMs)) wrong.push('elapsedMs');
  if (own.includes('side') && !sides.includes(fields.side)) wrong.push('side');
  if (kind === 'message' && typeof fields.live !== 'boolean') wrong.push('live');
  if (kind === 'blob') wrong.push(...wrongBlob(fields));
  if ('commit' in fields && !soundCommit(kind, fields.commit)) wrong.push('commit');
  return wrong;
}

/** A kept blob has a digest and a size, one that is missing has neither; only a screenshot has a reason, only an attachment an index. */
function wrongBlob({ sha256: digest, size, role, of, index, reason, missing }: Record<string, unknown>): string[] {
  const kept = typeof digest === 'string' && /^[0-9a-f]{64}$/.test(digest) && isCount(size) && missing === null;
  const gone = digest === null && size === null && typeof missing === 'string';
  const wrong = kept || gone ? [] : ['sha256'];
  if (typeof role !== 'string') wrong.push('role');
  if (role === 'screenshot' ? index !== null : !isCount(index) || !isCount(of)) wrong.push('index');
  if ((typeof reason === 'string') !== (role === 'screenshot')) wrong.push('reason');
  return wrong;
}

const sides: unknown[] = ['customer', 'agent', 'bot', 'system', 'unknown'];

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function soundCommit(kind: EntryKind, commit: unknown): boolean {
  if (!isObject(commit)) return false;
  const known: readonly string[] = secretNames[kind];
  const names = Object.keys(commit);
  const inOrder = known.filter((name) => names.includes(name));
  if (names.length === 0 || names.join() !== inOrder.join()) return false;
  return names.every((name) => {
    const given = commit[name];
    const digests: unknown[] = name === 'text' ? (Array.isArray(given) ? given : []) : [given];
    return digests.length > 0 && digests.every((digest) => typeof digest === 'string' && digestShape.test(digest));
  });
}

/** `of` and `before` have to name a message above; an anchor's `of` a seal. A blob's `of` may be null: it belongs to none. */
function wrongReferences(fields: Record<string, unknown>, seq: number, kinds: readonly EntryKind[]): string[] {
  const wanted: EntryKind = fields.kind === 'anchor' ? 'seal' : 'message';
  return ['of', 'before'].filter((name) => {
    const target = fields[name];
    if (!(name in fields) || (target === null && (name === 'before' || fields.kind === 'blob'))) return false;
    return !isCount(target) || target >= seq || kinds[target] !== wanted;
  });
}

function slotsOf(kind: EntryKind, commit: unknown): LogEntry['slots'] {
  if (!isObject(commit)) return [];
  return secretNames[kind].flatMap((name) => {
    const given = commit[name];
    const digests: unknown[] = Array.isArray(given) ? given : [given];
    return digests.flatMap((digest) => (typeof digest === 'string' ? [{ name, digest }] : []));
  });
}
