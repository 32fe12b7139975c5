/** The plain side of a backup: a tar archive (POSIX ustar), so that it opens without us. Ordinary files alone, one after the other. */

const BLOCK = 512;
/** Names are ASCII and fit the header's own field. */
const LONGEST_NAME = 100;

const ascii = new TextEncoder();
const text = new TextDecoder('utf-8', { fatal: true });

/** `modified`: seconds since 1970. */
export function tarHeader(name: string, size: number, modified: number): Uint8Array<ArrayBuffer> {
  if (name.length > LONGEST_NAME || /[^\x20-\x7e]/.test(name)) throw new Error('a name that tar cannot hold');
  const header = new Uint8Array(BLOCK);
  const put = (at: number, words: string) => header.set(ascii.encode(words), at);
  const octal = (value: number, digits: number) => `${value.toString(8).padStart(digits, '0')}\0`;
  put(0, name);
  put(100, octal(0o600, 7));
  put(108, octal(0, 7));
  put(116, octal(0, 7));
  put(124, octal(size, 11));
  put(136, octal(modified, 11));
  put(156, '0');
  put(257, 'ustar\x0000');
  put(148, `${sumOf(header).toString(8).padStart(6, '0')}\0 `);
  return header;
}

/** What follows the content of a file of this size. */
export const tarPadding = (size: number): Uint8Array<ArrayBuffer> => new Uint8Array((BLOCK - (size % BLOCK)) % BLOCK);

export const tarEnd = (): Uint8Array<ArrayBuffer> => new Uint8Array(2 * BLOCK);

export interface TarFile {
  name: string;
  size: number;
  /** Where its content begins in the archive. */
  at: number;
  /** To be read to its end before the next file is asked for. */
  content: AsyncIterable<Uint8Array>;
}

/** What stands in the archive is no archive of ours, or it breaks off. */
export class TarError extends Error {}

/** The files as they come. Fails with a `TarError`, or with whatever `pieces` fails with. */
export async function* readTar(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<TarFile, void> {
  const source = new Source(pieces[Symbol.asyncIterator]());
  for (;;) {
    const header = await source.take(BLOCK);
    if (header.every((byte) => byte === 0)) return;
    const { name, size } = parseHeader(header);
    yield { name, size, at: source.at, content: source.next(size) };
    await source.take(tarPadding(size).length);
  }
}

function parseHeader(header: Uint8Array): { name: string; size: number } {
  const field = (at: number, length: number) => {
    const bytes = header.subarray(at, at + length);
    const end = bytes.indexOf(0);
    try {
      return text.decode(end < 0 ? bytes : bytes.subarray(0, end));
    } catch {
      throw new TarError('a field that is no text');
    }
  };
  const octal = (at: number, length: number) => {
    const digits = field(at, length).trim();
    if (!/^[0-7]{1,11}$/.test(digits)) throw new TarError('a number that is none');
    return Number.parseInt(digits, 8);
  };
  if (field(257, 5) !== 'ustar' || octal(148, 8) !== sumOf(header)) throw new TarError('no header');
  if (header[156] !== 0x30 || field(345, 155) !== '') throw new TarError('something other than a file');
  return { name: field(0, LONGEST_NAME), size: octal(124, 12) };
}

/** The sum of its bytes, its own field taken as spaces. */
function sumOf(header: Uint8Array): number {
  return header.reduce((sum, byte, at) => sum + (at >= 148 && at < 156 ? 0x20 : byte), 0);
}

/** Bytes that come in pieces of any size, taken in the sizes that are wanted. */
class Source {
  at = 0;
  #rest: Uint8Array = new Uint8Array(0);

  constructor(private readonly pieces: AsyncIterator<Uint8Array>) {}

  /** So many, in one. */
  async take(count: number): Promise<Uint8Array> {
    const taken = new Uint8Array(count);
    let have = 0;
    for await (const piece of this.next(count)) {
      taken.set(piece, have);
      have += piece.length;
    }
    return taken;
  }

  /** So many, as they come. */
  async *next(count: number): AsyncGenerator<Uint8Array, void> {
    for (let left = count; left > 0; ) {
      if (this.#rest.length === 0) {
        const step = await this.pieces.next();
        if (step.done) throw new TarError('it breaks off');
        this.#rest = step.value;
        continue;
      }
      const piece = this.#rest.subarray(0, left);
      this.#rest = this.#rest.subarray(piece.length);
      this.at += piece.length;
      left -= piece.length;
      yield piece;
    }
  }
}
