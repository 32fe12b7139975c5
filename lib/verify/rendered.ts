/** Renders the transcripts and the words of the package again, from log and disclosures alone, and compares to the byte. */

import { joinParts } from '../evidence/opened';
import { type ManifestLine, manifestFile, pem, tagManifestFile } from '../export/bag';
import { formats, papers } from '../export/formats';
import { leaveOut } from '../export/left-out';
import { RENDERING_VERSION, type Rendering } from '../export/rendering';
import { type Reading, type Survey, surveyRead } from '../export/survey';
import { bagInfoText, keyFile, keyPath, rootKey, verifyInstructions } from '../export/tags';
import { type BagFiles, textOf } from './bag';
import type { Findings } from './finding';
import { type Info, infoFile } from './info';
import type { Log, LogEntry } from './log';
import { COMPARED, type Pace } from './pace';
import type { Slot } from './slot';

/** Only called when the logs are sound: what stands in them can be read. */
export async function checkRendered(
  files: BagFiles,
  told: Info,
  logs: readonly Log[],
  findings: Findings,
  pace: Pace,
): Promise<void> {
  if (told.rendering !== RENDERING_VERSION) {
    findings.add('rendering-unknown', { file: infoFile, detail: String(told.rendering) });
    return;
  }
  const records: Survey[] = [];
  for (const id of told.records) {
    const log = logs.find(({ record }) => record === id);
    if (log === undefined) continue;
    const chosen = told.chosen.get(id) ?? null;
    records.push(
      leaveOut(await surveyRead(log.entries, reading), { chosen, files: told.leftOut, covered: told.covered }),
    );
  }
  if (records.length !== logs.length || new Set(told.records).size !== told.records.length) {
    findings.add('bag-info', { file: infoFile, detail: 'records' });
    return;
  }
  const payload: ManifestLine[] = [];
  for (const [path, { sha256, size }] of files) if (path.startsWith('data/')) payload.push({ path, sha256, size });
  if (textOf(files, infoFile) !== bagInfoText(told, records, payload)) findings.add('bag-info', { file: infoFile });

  const rendering: Rendering = { ...told, records };
  for (const format of [...formats, ...papers]) {
    const file = `data/${format.file}`;
    const bytes = files.get(file)?.bytes;
    const line = bytes === undefined || bytes === null ? 0 : firstDifference(format.render(rendering), bytes);
    if (line !== null) findings.add('transcript-differs', { file, detail: line === 0 ? 'missing' : `line ${line}` });
    await pace((bytes?.length ?? 0) * COMPARED);
  }
  const tagFiles = [...files.keys()].filter((path) => !path.startsWith('data/') && path !== tagManifestFile);
  if (textOf(files, 'VERIFY.txt') !== verifyInstructions(records, tagFiles)) {
    findings.add('instructions-differ', { file: 'VERIFY.txt' });
  }
  checkKeys(files, records, findings);
}

/** Each key file holds the key that the log itself names. */
function checkKeys(files: BagFiles, records: readonly Survey[], findings: Findings): void {
  const root = rootKey(records);
  const expected = new Map<string, string>();
  if (root !== null) expected.set(keyFile, pem(root));
  for (const record of records) {
    const path = keyPath(record, records);
    if (path !== null && record.key !== null) expected.set(path, pem(record.key));
  }
  for (const [file, text] of expected) if (textOf(files, file) !== text) findings.add('key-file', { file });
  for (const file of files.keys())
    if (file.endsWith(keyFile) && !expected.has(file)) findings.add('key-file', { file });
}

export const knownTagFiles: readonly string[] = [
  'bagit.txt',
  infoFile,
  manifestFile,
  tagManifestFile,
  keyFile,
  'VERIFY.txt',
  'verify.html',
];

/** What was read of the log is not read again. */
const reading: Reading<LogEntry> = {
  open: ({ kind, seq, fields, slots }) => ({
    kind,
    seq,
    observedAt: String(fields.observedAt),
    fields,
    values: { get: (name) => said(slots, name) },
    withheld: slots.some(({ value }) => value === undefined),
  }),
  digest: ({ digest }) => digest,
};

function said(slots: readonly Slot[], name: string): unknown {
  if (name !== 'text') return slots.find((slot) => slot.name === name)?.value;
  const parts = slots.flatMap((slot) => (slot.name === name ? [slot.value as string | undefined] : []));
  return joinParts(parts) ?? undefined;
}

/** Number of the first line that differs, from 1; null when all is the same. */
function firstDifference(pieces: Iterable<string>, bytes: Uint8Array): number | null {
  const encoder = new TextEncoder();
  const room = new Uint8Array(3 * JOINED + 4);
  let at = 0;
  for (const text of joined(pieces)) {
    // It stands as the bytes do on the edge of words, so that four can be compared at once.
    const edge = (bytes.byteOffset + at) & 3;
    const fits = text.length <= JOINED;
    const made = fits ? room.subarray(edge) : encoder.encode(text);
    const length = fits ? encoder.encodeInto(text, made).written : made.length;
    if (!sameBytes(made, bytes.subarray(at, at + length), length))
      return lineAt(bytes, at + differsAt(made, bytes, at));
    at += length;
  }
  return at === bytes.length ? null : lineAt(bytes, at);
}

function differsAt(made: Uint8Array, bytes: Uint8Array, at: number): number {
  let i = 0;
  while (made[i] === bytes[at + i]) i += 1;
  return i;
}

/** True when the first `length` bytes of both are the same; quickest where both lie alike on the edge of words. */
function sameBytes(a: Uint8Array, b: Uint8Array, length: number): boolean {
  if (b.length < length) return false;
  let i = 0;
  if (((a.byteOffset ^ b.byteOffset) & 3) === 0) {
    while (i < length && ((a.byteOffset + i) & 3) !== 0) if (a[i] !== b[i++]) return false;
    const words = (length - i) >> 2;
    const [as, bs] = [a, b].map(({ buffer, byteOffset }) => new Int32Array(buffer, byteOffset + i, words)) as [
      Int32Array,
      Int32Array,
    ];
    for (let word = 0; word < words; word++) if (as[word] !== bs[word]) return false;
    i += words << 2;
  }
  while (i < length) if (a[i] !== b[i++]) return false;
  return true;
}

/** A call of the encoder costs more than the line it encodes. */
const JOINED = 1 << 14;

function* joined(pieces: Iterable<string>): Generator<string> {
  let text = '';
  for (const piece of pieces) {
    if (text.length + piece.length > JOINED) {
      yield text;
      text = piece;
    } else text += piece;
  }
  yield text;
}

function lineAt(bytes: Uint8Array, end: number): number {
  let line = 1;
  for (let i = 0; i < end && i < bytes.length; i++) if (bytes[i] === 10) line += 1;
  return line;
}
