/**
 * Reads the plain side of a backup as a stranger's file: what is in it, whether it holds together, and where each part lies, so that it
 * can be read again piece by piece. Memory holds one record at a time.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Case } from '../case/case';
import type { VerifySignature } from '../verify/seals';
import { isObject, parseJson } from '../verify/text';
import { parseCase } from './case-shape';
import { BackupError } from './problem';
import { type CheckedRecord, checkRecord } from './record';
import { readTar, TarError, type TarFile } from './tar';
import { BACKUP_FORMAT } from './write';

/** A stretch of the archive. */
export interface Slice {
  at: number;
  size: number;
}

export interface FoundRecord {
  id: string;
  pieces: { log: Slice; disclosed: Slice }[];
  /** Null for what cannot be kept as a record. */
  checked: CheckedRecord | null;
}

export interface FoundCase {
  id: string;
  /** Null where the backup held none, or none that can be read. */
  row: Case | null;
  /** A case was there, and has not the shape of one. */
  unreadable: boolean;
  records: FoundRecord[];
}

export interface Contents {
  /** RFC 3339 UTC. */
  createdAt: string;
  /** What the browser kept beside the store. */
  device: unknown;
  /** Those of which all was there. */
  cases: FoundCase[];
  /** Digest → where its bytes lie. Those that are not what their name says are not in it. */
  files: ReadonlyMap<string, Slice>;
  /** How many files are not what their name says. */
  damaged: number;
  /** False where it breaks off, or goes on in a way that cannot be read: what comes before is sound all the same. */
  complete: boolean;
}

/** Bytes of a file that is no picture: a piece of a log is a mebibyte and a line. */
const LARGEST_TEXT = 12 * 2 ** 20;
/** Bytes of one record's log, and of its disclosures. */
const LARGEST_LOG = 256 * 2 ** 20;
const LARGEST_FILE = 32 * 2 ** 20;

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const paths = {
  case: new RegExp(`^cases/(${uuid})/(case|end)\\.json$`),
  piece: new RegExp(`^cases/(${uuid})/(${uuid})/(log|disclosed)-(\\d{4,8})\\.(?:jsonl|txt)$`),
  file: /^blobs\/([0-9a-f]{64})$/,
};

/** Fails with a `BackupError` when there is nothing in it to restore. */
export async function readBackup(
  archive: AsyncIterable<Uint8Array>,
  verifySignature: VerifySignature,
  progress?: (bytes: number) => void,
): Promise<Contents> {
  const reading = new Reading(verifySignature);
  try {
    for await (const file of readTar(archive)) {
      await reading.take(file);
      progress?.(file.at + file.size);
    }
  } catch (error) {
    if (error instanceof BackupError) throw error;
    // What came before it breaks off, or before the cipher finds it altered, is authentic.
    if (!(error instanceof TarError) && !isCipherError(error)) throw error;
  }
  return reading.contents();
}

/** Set by whoever opens the cipher, so that it can be told from an error of ours. */
export class CipherError extends Error {}
const isCipherError = (error: unknown): boolean => error instanceof CipherError;

class Reading {
  #head: { createdAt: string } | null = null;
  #device: unknown = null;
  #case: FoundCase | null = null;
  #record: { id: string; log: Uint8Array[]; disclosed: string[]; pieces: FoundRecord['pieces'] } | null = null;
  #logBytes = 0;
  readonly #cases: FoundCase[] = [];
  readonly #files = new Map<string, Slice>();
  #damaged = 0;
  #complete = false;

  constructor(private readonly verifySignature: VerifySignature) {}

  contents(): Contents {
    if (this.#head === null) throw new BackupError('foreign');
    if (this.#cases.length === 0 && !this.#complete) throw new BackupError('empty');
    const parts = { device: this.#device, cases: this.#cases, files: this.#files };
    return { ...this.#head, ...parts, damaged: this.#damaged, complete: this.#complete };
  }

  async take(file: TarFile): Promise<void> {
    if (this.#complete) throw new TarError('something after the end');
    if (this.#head === null) return this.#begin(file);
    if (file.name === 'device.json') {
      this.#device = await json(file);
      return;
    }
    const piece = paths.piece.exec(file.name);
    if (piece !== null) return this.#piece(file, piece);
    await this.#endRecord();
    if (file.name === 'end.json') {
      await json(file);
      this.#complete = this.#case === null;
      return;
    }
    const [, digest] = paths.file.exec(file.name) ?? [];
    if (digest !== undefined) return this.#file(file, digest);
    const [, id = '', part] = paths.case.exec(file.name) ?? [];
    if (part === undefined) throw new TarError('a name that no backup has');
    return part === 'case' ? this.#opening(id, await json(file)) : this.#ending(id, await json(file));
  }

  async #begin(file: TarFile): Promise<void> {
    const head = file.name === 'backup.json' ? await json(file) : null;
    if (!isObject(head) || typeof head.format !== 'string') throw new BackupError('foreign');
    if (head.format !== BACKUP_FORMAT)
      throw new BackupError(head.format.startsWith('on-record-backup/') ? 'newer' : 'foreign');
    if (typeof head.createdAt !== 'string' || Number.isNaN(Date.parse(head.createdAt)))
      throw new BackupError('foreign');
    this.#head = { createdAt: new Date(head.createdAt).toISOString() };
  }

  #opening(id: string, raw: unknown): void {
    this.#of(id);
    if (this.#case === null) return;
    this.#case.row = parseCase(raw, id);
    this.#case.unreadable = this.#case.row === null;
  }

  /** The case that comes now: one after the other, each once. */
  #of(id: string): FoundCase {
    if (this.#case?.id === id) return this.#case;
    if (this.#case !== null || this.#cases.some((one) => one.id === id)) throw new TarError('cases that are mixed up');
    this.#case = { id, row: null, unreadable: false, records: [] };
    return this.#case;
  }

  #ending(id: string, raw: unknown): void {
    const found = this.#of(id);
    const named = isObject(raw) && Array.isArray(raw.records) ? (raw.records as unknown[]) : [];
    if (named.join() !== found.records.map((record) => record.id).join()) throw new TarError('records are missing');
    this.#cases.push(found);
    this.#case = null;
  }

  async #piece(file: TarFile, [, caseId = '', id = '', part, number]: RegExpExecArray): Promise<void> {
    if (this.#case?.id !== caseId || (this.#record !== null && this.#record.id !== id)) await this.#endRecord();
    const { records } = this.#of(caseId);
    if (records.some((record) => record.id === id)) throw new TarError('a record that comes twice');
    this.#record ??= { id, log: [], disclosed: [], pieces: [] };
    const { log, disclosed, pieces } = this.#record;
    const expected = log.length === disclosed.length ? log.length + 1 : log.length;
    if ((part === 'log') !== (log.length === disclosed.length) || Number(number) !== expected)
      throw new TarError('pieces out of order');
    const bytes = await whole(file, LARGEST_TEXT);
    this.#logBytes += bytes.length;
    if (this.#logBytes > LARGEST_LOG) throw new TarError('a record that is too large');
    const slice = { at: file.at, size: file.size };
    if (part === 'log') {
      log.push(bytes);
      pieces.push({ log: slice, disclosed: slice });
    } else {
      disclosed.push(new TextDecoder().decode(bytes));
      const last = pieces.at(-1);
      if (last) last.disclosed = slice;
    }
  }

  async #endRecord(): Promise<void> {
    const record = this.#record;
    this.#record = null;
    this.#logBytes = 0;
    if (record === null || this.#case === null) return;
    const { id, log, disclosed, pieces } = record;
    const checked = await checkRecord(id, joined(log), disclosed.join(''), this.verifySignature);
    this.#case.records.push({ id, pieces, checked });
  }

  async #file({ at, size, content }: TarFile, digest: string): Promise<void> {
    const hash = sha256.create();
    if (size > LARGEST_FILE) throw new TarError('a file that is too large');
    for await (const piece of content) hash.update(piece);
    if (bytesToHex(hash.digest()) === digest) this.#files.set(digest, { at, size });
    else this.#damaged += 1;
  }
}

async function json(file: TarFile): Promise<unknown> {
  return parseJson(new TextDecoder().decode(await whole(file, LARGEST_TEXT)));
}

async function whole({ size, content }: TarFile, most: number): Promise<Uint8Array> {
  if (size > most) throw new TarError('a file that is too large');
  const pieces: Uint8Array[] = [];
  // The archive's own buffer goes on to be used.
  for await (const piece of content) pieces.push(piece.slice());
  return joined(pieces);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
