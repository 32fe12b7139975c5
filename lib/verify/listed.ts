/**
 * A package of any size against its own manifests, read piece by piece: no more of it is in memory than a piece and its lists. Says only
 * that each file is what the lists say; the log, its chain and its seals are `verifyPackage`'s.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes } from '@noble/hashes/utils.js';
import { Inflate } from 'fflate';
import { checkBag } from './bag';
import { type Finding, Findings } from './finding';
import type { Unpacked } from './unpack';
import { endOfTable, readRow } from './zip';

/** Where the bytes are: a file, as a browser hands it out. */
export interface Source {
  size: number;
  read(from: number, to: number): Promise<Uint8Array>;
}

const PIECE = 1 << 20;
/** Of a list, bytes. */
const LONGEST_LIST = 64 * 2 ** 20;

/** What breaks; nothing when every file is there and is what the manifests say. */
export async function checkListed(source: Source, progress: (share: number) => void): Promise<Finding[]> {
  const findings = new Findings();
  const files = await readFiles(source, progress).catch(() => null);
  if (files === null) findings.add('zip-damaged');
  else checkBag(files, findings);
  return findings.all;
}

async function readFiles(source: Source, progress: (share: number) => void): Promise<Map<string, Unpacked> | null> {
  const table = await readTable(source);
  if (table === null) return null;
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  const files = new Map<string, Unpacked>();
  for (let at = 0; at < table.length; ) {
    const row = readRow(table, view, at);
    at = row.next;
    const path = row.name?.slice(row.name.indexOf('/') + 1);
    if (path === undefined || files.has(path)) return null;
    const file = await readFile(source, row, !path.includes('/'));
    if (file === null) return null;
    files.set(path, file);
    progress(row.local / source.size);
  }
  return files;
}

async function readTable(source: Source): Promise<Uint8Array | null> {
  const tail = await source.read(Math.max(0, source.size - 22), source.size);
  const end = tail.length === 22 ? endOfTable(new DataView(tail.buffer, tail.byteOffset, tail.byteLength), 0) : null;
  return end === null ? null : source.read(end.tableStart, end.tableStart + end.tableSize);
}

/** Null for one that does not unpack to what the table says. The lists are kept, all else is hashed and let go. */
async function readFile(source: Source, row: ReturnType<typeof readRow>, keep: boolean): Promise<Unpacked | null> {
  const header = await source.read(row.local, row.local + 30);
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  const start = row.local + 30 + view.getUint16(26, true) + view.getUint16(28, true);
  const hash = sha256.create();
  const kept: Uint8Array[] = [];
  let size = 0;
  const take = (bytes: Uint8Array) => {
    size += bytes.length;
    if (size > row.size || (keep && size > LONGEST_LIST)) throw new Error('longer than it said');
    hash.update(bytes);
    if (keep) kept.push(bytes.slice());
  };
  const stream = row.method === 0 ? null : new Inflate(take);
  for (let at = 0; at < row.packedSize; at += PIECE) {
    const to = Math.min(at + PIECE, row.packedSize);
    const bytes = await source.read(start + at, start + to);
    if (stream === null) take(bytes);
    else stream.push(bytes, to === row.packedSize);
  }
  if (size !== row.size) return null;
  return { sha256: bytesToHex(hash.digest()), size, bytes: keep ? concatBytes(...kept) : null };
}
