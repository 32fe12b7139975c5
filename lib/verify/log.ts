/** Reads log.jsonl as a stranger's text: chain, order, and that each line is an entry as the format spells it (FORMAT.md §1, §2). */
import { type EntryKind, FORMAT_VERSION, fieldNames, isGiven, secretNames, ZERO_DIGEST } from '../evidence/entry';
import type { Findings } from './finding';
import type { Limits } from './limits';
import { readPlainMessage } from './plain-message';
import type { Platform } from './platform';
import { makeSlot, type Slot } from './slot';
import { blocksOf, isObject, parseJson } from './text';

export interface LogEntry {
  seq: number;
  kind: EntryKind;
  /** SHA-256 of the line, hex. */
  digest: string;
  /** What `commit` says stands in the slots. */
  fields: Record<string, unknown>;
  /** In order. */
  slots: readonly Slot[];
}

export interface Log {
  record: string;
  entries: LogEntry[];
}

const timeShape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const digestShape = /^[A-Za-z0-9_-]{43}$/;

export function readLog(
  record: string,
  file: string,
  bytes: Uint8Array,
  findings: Findings,
  limits: Limits,
  { digest: digestOf }: Platform,
): Log {
  const entries: LogEntry[] = [];
  const kinds: EntryKind[] = [];
  let previous = ZERO_DIGEST;
  let seq = 0;
  for (const lines of blocksOf(bytes, limits.line)) {
    for (const { bytes: lineBytes, text: line } of lines) {
      const place = { record, seq, file };
      if (seq >= limits.entries || lineBytes.length > limits.line) {
        findings.add('log-line', { ...place, detail: 'too long' });
        return { record, entries };
      }
      const digest = digestOf(lineBytes, 'hex');
      const plain = line === null ? null : readPlainMessage(line);
      const fields = line === null ? undefined : (plain?.fields ?? parseJson(line));
      if (line === null || !isObject(fields)) findings.add('log-line', place);
      else {
        const { prev, record: named } = plain ?? fields;
        if (prev !== previous) findings.add('chain-broken', place);
        if (fields.seq !== seq) findings.add('entry-sequence', { ...place, detail: String(fields.seq) });
        if (named !== record || (plain === null && fields.v !== FORMAT_VERSION)) findings.add('entry-record', place);
        if (plain === null && !isSpelled(fields, line)) findings.add('log-spelling', place);
        const kind = plain === null ? knownKind(fields.kind) : 'message';
        if (kind === null || (seq === 0) !== (kind === 'open'))
          findings.add('entry-kind', { ...place, detail: String(fields.kind) });
        if (kind !== null) {
          if (plain === null)
            for (const name of wrongFields(kind, fields)) findings.add('entry-field', { ...place, detail: name });
          for (const name of wrongReferences(fields, seq, kinds))
            findings.add('entry-reference', { ...place, detail: name });
          const slots = plain?.slots ?? slotsOf(seq, kind, fields.commit);
          // A long log has millions of them.
          if (plain === null) fields.commit = null;
          entries.push({ seq, kind, digest, fields, slots });
        }
        kinds[seq] = kind ?? 'note';
      }
      previous = digest;
      seq += 1;
    }
  }
  if (seq === 0) findings.add('entry-kind', { record, file, detail: 'empty' });
  return { record, entries };
}

const odd = /[^\x20-\x7e]/g;

/** As the writer spells it: no white space, no name twice, nothing beyond ASCII. Two readers cannot take it for different things. */
function isSpelled(fields: Record<string, unknown>, line: string): boolean {
  const spelled = JSON.stringify(fields);
  return spelled.replace(odd, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`) === line;
}

function knownKind(kind: unknown): EntryKind | null {
  return typeof kind === 'string' && Object.hasOwn(fieldNames, kind) ? (kind as EntryKind) : null;
}

/** The names of a line of each kind, in order, joined; without and with `commit`. */
const orders = new Map(
  Object.entries(fieldNames).map(([kind, own]) => {
    const names = ['v', 'record', 'seq', 'kind', 'observedAt', 'elapsedMs', ...own];
    return [kind, { bare: [...names, 'prev'].join(), committing: [...names, 'commit', 'prev'].join() }];
  }),
);

/** Names of fields that are missing, out of order, unknown to the format, or of another type than it gives them. */
function wrongFields(kind: EntryKind, fields: Record<string, unknown>): string[] {
  const committing = 'commit' in fields;
  const order = orders.get(kind);
  const wrong = Object.keys(fields).join() === (committing ? order?.committing : order?.bare) ? [] : ['order'];
  if (typeof fields.observedAt !== 'string' || !timeShape.test(fields.observedAt)) wrong.push('observedAt');
  if (!isCount(fields.elapsedMs)) wrong.push('elapsedMs');
  if ((kind === 'message' || kind === 'label') && !sides.includes(fields.side)) wrong.push('side');
  if (kind === 'message' && typeof fields.live !== 'boolean') wrong.push('live');
  if (kind === 'blob') wrong.push(...wrongBlob(fields));
  if (kind === 'session') wrong.push(...wrongSession(fields));
  if (committing && !soundCommit(kind, fields.commit)) wrong.push('commit');
  return wrong;
}

/**
 * A kept blob has a digest and a size, one that is missing has neither; only a screenshot has a reason, only an attachment an index;
 * what the holder added belongs to no message.
 */
function wrongBlob({ sha256: digest, size, role, of, index, reason, missing }: Record<string, unknown>): string[] {
  const kept = typeof digest === 'string' && /^[0-9a-f]{64}$/.test(digest) && isCount(size) && missing === null;
  const gone = digest === null && size === null && typeof missing === 'string';
  const wrong = kept || gone ? [] : ['sha256'];
  if (typeof role !== 'string') wrong.push('role');
  if (
    isGiven(String(role))
      ? index !== null || of !== null
      : role === 'screenshot'
        ? index !== null
        : !isCount(index) || !isCount(of)
  )
    wrong.push('index');
  if ((typeof reason === 'string') !== (role === 'screenshot')) wrong.push('reason');
  return wrong;
}

/** Times of a contact are times or unknown; a timer measured both or none. */
function wrongSession({ channel, begun, ended, timed, result }: Record<string, unknown>): string[] {
  const isTime = (value: unknown) => typeof value === 'string' && timeShape.test(value);
  const wrong = typeof channel === 'string' ? [] : ['channel'];
  if (begun !== null && !isTime(begun)) wrong.push('begun');
  if (ended !== null && !isTime(ended)) wrong.push('ended');
  if (typeof timed !== 'boolean' || (timed && (begun === null || ended === null))) wrong.push('timed');
  if (result !== null && typeof result !== 'string') wrong.push('result');
  return wrong;
}

const sides: unknown[] = ['customer', 'agent', 'bot', 'system', 'unknown'];

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/** Some of the kind's names in their order; a list of digests for `text`, one digest for any other. */
function soundCommit(kind: EntryKind, commit: unknown): boolean {
  if (!isObject(commit)) return false;
  const known: readonly string[] = secretNames[kind];
  const names = Object.keys(commit);
  let last = -1;
  for (const name of names) {
    const place = known.indexOf(name);
    const given = commit[name];
    const sound = name === 'text' ? Array.isArray(given) && given.length > 0 && given.every(isDigest) : isDigest(given);
    if (place <= last || !sound) return false;
    last = place;
  }
  return names.length > 0;
}

function isDigest(value: unknown): boolean {
  return typeof value === 'string' && digestShape.test(value);
}

/** `of` and `before` have to name a message above; an anchor's `of` a seal. A blob's `of` may be null: it belongs to none. */
function wrongReferences(fields: Record<string, unknown>, seq: number, kinds: readonly EntryKind[]): string[] {
  const wanted: EntryKind = fields.kind === 'anchor' ? 'seal' : 'message';
  return references.filter((name) => {
    const target = fields[name];
    if (!(name in fields) || (target === null && (name === 'before' || name === 'learned' || fields.kind === 'blob')))
      return false;
    return !isCount(target) || target >= seq || kinds[target] !== wanted;
  });
}

const references = ['of', 'before', 'learned'];

function slotsOf(seq: number, kind: EntryKind, commit: unknown): Slot[] {
  const slots: Slot[] = [];
  if (!isObject(commit)) return slots;
  for (const name of secretNames[kind]) {
    const given = commit[name];
    for (const digest of Array.isArray(given) ? (given as unknown[]) : [given])
      if (typeof digest === 'string') slots.push(makeSlot(seq, name, digest));
  }
  return slots;
}
