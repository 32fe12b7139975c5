/** A ZIP that leaves as it is made: one file at a time, nothing kept but digests. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { ManifestLine } from './bag';

/** Pieces of one file: texts are written as UTF-8. */
export type Pieces = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

export interface ZipStream {
  /** Writes one file and gives its digest and size when it is complete. Pieces of the ZIP come out meanwhile. */
  file(path: string, pieces: Pieces, compress?: boolean): AsyncGenerator<Uint8Array, ManifestLine>;
  end(): Iterable<Uint8Array>;
}

const pieceSize = 1 << 16;

/** All paths stand in `folder`. `clock` is the moment every file is stamped with, `YYYY-MM-DDTHH:MM:SS` where it was made. */
export function zipStream(folder: string, clock: string): ZipStream {
  let ready: Uint8Array[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, bytes) => {
    if (error !== null) failure = error;
    else ready.push(bytes);
  });
  const take = (): Uint8Array[] => {
    if (failure !== null) throw failure;
    const taken = ready;
    ready = [];
    return taken;
  };

  async function* file(path: string, pieces: Pieces, compress = true): AsyncGenerator<Uint8Array, ManifestLine> {
    const name = `${folder}/${path}`;
    const entry = compress ? new ZipDeflate(name, { level: 6 }) : new ZipPassThrough(name);
    entry.mtime = clock;
    // Made on Unix, an ordinary file: Info-ZIP would read a name from a FAT system in a code page, whatever its UTF-8 flag says.
    entry.os = 3;
    entry.attrs = 0o100644 << 16;
    zip.add(entry);
    const hash = sha256.create();
    let size = 0;
    for await (const bytes of inPieces(pieces)) {
      hash.update(bytes);
      size += bytes.length;
      entry.push(bytes);
      yield* take();
    }
    entry.push(new Uint8Array(0), true);
    yield* take();
    return { path, size, sha256: bytesToHex(hash.digest()) };
  }

  function* end(): Generator<Uint8Array> {
    zip.end();
    yield* take();
  }
  return { file, end };
}

/** Joins small texts and cuts large arrays, so that each step costs about the same. */
async function* inPieces(pieces: Pieces): AsyncGenerator<Uint8Array> {
  let text = '';
  for await (const piece of pieces) {
    if (typeof piece === 'string') {
      text += piece;
      if (text.length < pieceSize) continue;
      yield utf8ToBytes(text);
      text = '';
    } else {
      // Copies, because the ZIP writer keeps what it is given and a blob's owner may use it again.
      for (let at = 0; at < piece.length; at += pieceSize) yield piece.slice(at, at + pieceSize);
    }
  }
  if (text !== '') yield utf8ToBytes(text);
}
