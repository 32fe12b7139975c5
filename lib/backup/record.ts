/** A record out of a backup: whether its log holds together, and the row that lists it, read from the log itself. */
import type { Channel, Head, RecordStart, StoredEntry } from '../evidence/entry';
import { CHANNELS, STARTS } from '../evidence/entry';
import { openEntry } from '../evidence/opened';
import { type FindingCode, Findings } from '../verify/finding';
import { defaultLimits } from '../verify/limits';
import { type Log, readLog } from '../verify/log';
import { anywhere } from '../verify/platform';
import { checkSeals, type VerifySignature } from '../verify/seals';
import { isObject, parseJson } from '../verify/text';

/** With one of these there is no log that could be kept. */
const HOPELESS: readonly FindingCode[] = ['log-line', 'entry-sequence', 'entry-record', 'entry-kind'];

export interface Broken {
  code: FindingCode;
  /** The entry it was found at. */
  seq: number | null;
}

/** What lists show of a record. */
export interface RecordFacts {
  start: RecordStart;
  channel: Channel | null;
  url: string | null;
  title: string | null;
  openedAt: string;
  closedAt: string | null;
  lastEntryAt: string;
  elapsedMs: number;
  messages: number;
}

export interface CheckedRecord {
  id: string;
  head: Head;
  /** SHA-256 (hex) of each line, to be held against a record that is there already. */
  digests: readonly string[];
  /** The first thing that is wrong with it; null when its chain, its disclosures and its seals hold. */
  broken: Broken | null;
  /** The pictures, files and outside answers that it names. */
  files: { sha256: string; mediaType: string }[];
  facts: RecordFacts;
}

/** Null for what cannot be kept as a record at all. */
export async function checkRecord(
  id: string,
  log: Uint8Array,
  disclosed: string,
  verifySignature: VerifySignature,
): Promise<CheckedRecord | null> {
  const findings = new Findings();
  const read = readLog(id, 'log.jsonl', log, findings, defaultLimits, anywhere);
  const entries = storedEntries(new TextDecoder().decode(log), disclosed);
  if (findings.has(...HOPELESS) || entries === null || entries.length !== read.entries.length) return null;
  for (const [at, { disclosures }] of entries.entries()) {
    const slots = read.entries[at]?.slots ?? [];
    if (heldBy(slots, disclosures).length < disclosures.length)
      findings.add('disclosure-unknown', { record: id, seq: at });
  }
  await checkSeals(read, new Map(), verifySignature, findings);
  // Those files stand in a package alone.
  const wrong = findings.all.find(({ weight, code }) => weight === 'breaks' && code !== 'seal-file');
  return {
    id,
    head: { count: read.entries.length, digest: read.entries.at(-1)?.digest ?? '' },
    digests: read.entries.map(({ digest }) => digest),
    broken: wrong ? { code: wrong.code, seq: wrong.seq } : null,
    files: filesNamed(read),
    facts: factsOf(read, entries),
  };
}

/** Entries as they are kept, of a log and of the disclosures beside it, a line each; null where these do not match. */
export function storedEntries(log: string, disclosed: string): StoredEntry[] | null {
  const [lines, beside] = [linesOf(log), linesOf(disclosed)];
  if (lines === null || beside === null || lines.length !== beside.length) return null;
  return lines.map((line, at) => {
    const entry = parseJson(line);
    const { seq, kind } = (isObject(entry) ? entry : {}) as Pick<StoredEntry, 'seq' | 'kind'>;
    return { seq, kind, line, disclosures: (beside[at] ?? '').split(' ').filter((one) => one !== '') };
  });
}

/** Null for a text that does not end with its last line. */
function linesOf(text: string): string[] | null {
  if (text === '') return [];
  return text.endsWith('\n') ? text.slice(0, -1).split('\n') : null;
}

/** Those that an entry commits to, in its order: a list that is shorter, or stands otherwise, is matched by digest when it is read. */
export function heldBy(slots: readonly { digest: string }[], disclosures: readonly string[]): string[] {
  let at = 0;
  return disclosures.filter((disclosure) => {
    const digest = anywhere.digest(new TextEncoder().encode(disclosure), 'base64url');
    const found = slots.findIndex((slot, place) => place >= at && slot.digest === digest);
    if (found >= 0) at = found + 1;
    return found >= 0;
  });
}

function filesNamed({ entries }: Log): CheckedRecord['files'] {
  const named = new Map<string, string>();
  for (const { kind, fields } of entries) {
    if ((kind !== 'blob' && kind !== 'anchor') || !/^[0-9a-f]{64}$/.test(String(fields.sha256))) continue;
    const type = kind === 'anchor' ? 'application/timestamp-reply' : fields.mediaType;
    named.set(String(fields.sha256), typeof type === 'string' ? type : 'application/octet-stream');
  }
  return [...named].map(([sha256, mediaType]) => ({ sha256, mediaType }));
}

function factsOf({ entries: read }: Log, entries: readonly StoredEntry[]): RecordFacts {
  const [first] = entries;
  const opening = first && openEntry(first, 'checked');
  const [opened, last] = [read[0], read.at(-1)];
  const closing = read.findLast(({ kind }) => kind === 'close');
  const session = read.find(({ kind }) => kind === 'session');
  const said = (value: unknown) => (typeof value === 'string' ? value : null);
  const start = STARTS.find((one) => one === opened?.fields.start) ?? 'user';
  const channel = CHANNELS.find((one) => one === session?.fields.channel) ?? null;
  return {
    start,
    channel: start === 'user' ? null : channel,
    url: said(opening?.values.get('url')),
    title: said(opening?.values.get('title')),
    openedAt: said(opened?.fields.observedAt) ?? '',
    closedAt: said(closing?.fields.observedAt),
    lastEntryAt: said(last?.fields.observedAt) ?? '',
    elapsedMs: Number(last?.fields.elapsedMs ?? 0),
    messages: read.filter(({ kind }) => kind === 'message').length,
  };
}
