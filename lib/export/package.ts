/** Writes an evidence package (FORMAT.md §7): a BagIt bag in a ZIP, streamed, whose transcripts are set from the log itself. */
import type { StoredEntry } from '../evidence/entry';
import { bagDeclaration, type ManifestLine, manifest, manifestFile, pem, tagManifestFile } from './bag';
import { formats, papers } from './formats';
import { COVERED_TYPE, type Covered, leaveOut } from './left-out';
import { bagName, blobFile } from './names';
import { Pace } from './pace';
import type { Locale, Rendering } from './rendering';
import type { Selection } from './selection';
import { type Survey, survey } from './survey';
import { bagInfoText, keyFile, keyPath, rootKey, verifyInstructions } from './tags';
import { localTime } from './time';
import { oneLine } from './visible';
import { type Pieces, zipStream } from './zip-stream';

export interface PackageBlob {
  sha256: string;
  mediaType: string;
  /** Fetched when its turn comes, so that one at a time is in memory; null for one that is lost, which is then missing from the package. */
  bytes: Uint8Array | (() => Promise<Uint8Array | null>);
}

export interface PackageRecord {
  /**
   * Read three times: give an array, or an object whose iterator begins anew each time (a running generator does not). A
   * disclosure that is left out of an entry is withheld: from the log's companion and from every transcript alike.
   */
  entries: Iterable<StoredEntry> | AsyncIterable<StoredEntry>;
  /** How many there will be, for `progress` alone. */
  count?: number;
  blobs: readonly PackageBlob[];
  /** The entries that leave, which every transcript then says; all when left out. Withholding the others is the caller's (redact.ts). */
  chosen?: Selection | null;
  /** SHA-256 (hex) of pictures and files that stay behind, which the package then says. They are not among `blobs`. */
  leftOut?: ReadonlySet<string>;
}

/** A copy with parts covered, which leaves in the place of the original: that is not among the blobs of any record. */
export interface CoveredCopy extends Covered {
  bytes: Uint8Array;
}

export interface PackageInput {
  caseTitle: string;
  records: readonly PackageRecord[];
  covered?: readonly CoveredCopy[];
  /** RFC 3339 UTC. */
  createdAt: string;
  /** Minutes east of UTC where it is made. */
  offsetMinutes: number;
  tool: { name: string; version: string };
  locale: Locale;
  /** The offline verifier, verify.html. */
  verifier?: string | Uint8Array;
  /** How much is done, from 0 to 1; never less than before. */
  progress?: (share: number) => void;
}

/** Pieces of the ZIP in order. Throws when a record changes while it is read, or a blob is not what its name says. */
export async function* writePackage(input: PackageInput): AsyncGenerator<Uint8Array, void> {
  const { createdAt, offsetMinutes, locale } = input;
  const tool = { name: oneLine(input.tool.name), version: oneLine(input.tool.version) };
  const records: Survey[] = [];
  const files = new Set(input.records.flatMap(({ leftOut }) => [...(leftOut ?? [])]));
  const originals = new Set((input.covered ?? []).map(({ original }) => original));
  const blobs = onceEach(input.records.flatMap((record) => record.blobs)).filter(
    ({ sha256 }) => !originals.has(sha256),
  );
  const pictures = blobs.length * PICTURE;
  const expected = input.records.reduce((sum, { count }) => sum + (count ?? 0), 0);
  const pace = new Pace(expected * READINGS + pictures, (share) => input.progress?.(share));
  for (const { entries, chosen } of input.records) {
    const read = await survey(entries);
    pace.add(read.digests.length);
    records.push(leaveOut(read, { chosen: chosen ?? null, files, covered: input.covered ?? [] }));
  }
  pace.expect(records.reduce((sum, { digests }) => sum + digests.length, 0) * READINGS + pictures);
  if (records.some(({ id }) => id === '') || new Set(records.map(({ id }) => id)).size < records.length) {
    throw new Error('a record has no opening entry, or is given twice');
  }
  const rendering: Rendering = { title: oneLine(input.caseTitle), createdAt, offsetMinutes, tool, locale, records };

  const zip = zipStream(bagName(input.caseTitle, createdAt, offsetMinutes), stamp(createdAt, offsetMinutes));
  const payload: ManifestLine[] = [];
  const tags: ManifestLine[] = [];
  async function* put(path: string, pieces: Pieces, compress = true): AsyncGenerator<Uint8Array, ManifestLine> {
    const line = yield* zip.file(path, pieces, compress);
    (path.startsWith('data/') ? payload : tags).push(line);
    return line;
  }

  for (const format of formats) yield* put(`data/${format.file}`, pace.through(format.render(rendering)));
  for (const paper of papers) yield* put(`data/${paper.file}`, paper.render(rendering));
  for (const [at, record] of records.entries()) {
    const entries = input.records[at]?.entries ?? [];
    const folder = `data/records/${record.id}`;
    yield* put(`${folder}/log.jsonl`, pace.through(logLines(entries, record)));
    yield* put(`${folder}/disclosures.txt`, disclosureLines(entries, record));
    pace.add(record.digests.length);
    for (const { seq, note, body, signature } of record.seals) {
      yield* put(`${folder}/seals/${seq}.note`, [note]);
      yield* put(`${folder}/seals/${seq}.note.body`, [body]);
      yield* put(`${folder}/seals/${seq}.sig`, [signature]);
    }
    for (const { seq, sha256 } of record.anchors) {
      const reply = input.records[at]?.blobs.find((blob) => blob.sha256 === sha256);
      const content = reply === undefined ? null : await contentOf(reply);
      if (content !== null) yield* put(`${folder}/anchors/${seq}.tsr`, [content]);
    }
    const key = keyPath(record, records);
    if (record.key !== null && key !== null && key !== keyFile) yield* put(key, [pem(record.key)]);
  }
  const anchored = new Set(records.flatMap(({ anchors }) => anchors.map(({ sha256 }) => sha256)));
  for (const blob of blobs) {
    pace.add(PICTURE);
    if (anchored.has(blob.sha256) || files.has(blob.sha256)) continue;
    const content = await contentOf(blob);
    if (content === null) continue;
    const path = `data/${blobFile(blob.sha256, blob.mediaType)}`;
    const { sha256 } = yield* put(path, [content], !packed.test(blob.mediaType));
    if (sha256 !== blob.sha256) throw new Error('a blob is not what its digest says');
  }

  const covered = new Set(records.flatMap((record) => record.covered.map(({ copy }) => copy)));
  for (const { copy, bytes } of input.covered ?? []) {
    if (!covered.delete(copy)) continue;
    const { sha256 } = yield* put(`data/${blobFile(copy, COVERED_TYPE)}`, [bytes], false);
    if (sha256 !== copy) throw new Error('a blob is not what its digest says');
  }

  const key = rootKey(records);
  yield* put('bagit.txt', [bagDeclaration]);
  yield* put('bag-info.txt', [bagInfoText(rendering, records, payload)]);
  yield* put(manifestFile, [manifest(payload)]);
  if (key !== null) yield* put(keyFile, [pem(key)]);
  if (input.verifier !== undefined) yield* put('verify.html', [input.verifier]);
  yield* put('VERIFY.txt', [verifyInstructions(records, [...tags.map(({ path }) => path), 'VERIFY.txt'])]);
  yield* zip.file(tagManifestFile, [manifest(tags)]);
  yield* zip.end();
  input.progress?.(1);
}

async function contentOf({ bytes }: PackageBlob): Promise<Uint8Array | null> {
  return typeof bytes === 'function' ? bytes() : bytes;
}

/** What an entry costs: it is surveyed, set in each format, and written with its disclosures. */
const READINGS = 1 + formats.length + 2;
/** And a picture, in entries. */
const PICTURE = 500;

/** What compressing again would not make smaller. */
const packed = /^(image\/(?!svg)|audio\/|video\/|application\/zip)/;

/** Moment of the ZIP's own records, which know no zone. */
function stamp(createdAt: string, offsetMinutes: number): string {
  return localTime(createdAt, offsetMinutes).slice(0, 19).replace(' ', 'T');
}

/** The entries that were surveyed and no more: recording may go on while an export runs. */
async function* surveyed(entries: PackageRecord['entries'], { digests }: Survey): AsyncGenerator<StoredEntry> {
  let count = 0;
  for await (const entry of entries) {
    if (count === digests.length) break;
    count += 1;
    yield entry;
  }
  if (count < digests.length) throw new Error('a record lost entries while it was exported');
}

async function* logLines(entries: PackageRecord['entries'], record: Survey): AsyncGenerator<string> {
  for await (const { line } of surveyed(entries, record)) yield `${line}\n`;
}

async function* disclosureLines(entries: PackageRecord['entries'], record: Survey): AsyncGenerator<string> {
  for await (const { disclosures } of surveyed(entries, record)) {
    for (const disclosure of disclosures) yield `${disclosure}\n`;
  }
}

function onceEach(blobs: readonly PackageBlob[]): PackageBlob[] {
  return [...new Map(blobs.map((blob) => [blob.sha256, blob])).values()];
}
