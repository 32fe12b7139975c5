/** A package too large for the whole check is still held against its own lists, piece by piece: what the panel does before it says “saved”. */
import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readBack } from '../../../entrypoints/page/reading-back';
import { checkListed } from '../../../lib/verify/listed';
import { bytesOf, packInput } from '../export/pack';
import { editText, type Files, putTogether, remakeBag, takeApart } from './forge';

const zip = await bytesOf((await packInput()).input);
const good = takeApart(zip);
const largest = { size: 0 };
const check = (bytes: Uint8Array) => {
  const read = async (from: number, to: number) => {
    largest.size = Math.max(largest.size, to - from);
    return bytes.slice(from, to);
  };
  return checkListed({ size: bytes.length, read }, () => {});
};
const altered = (change: (files: Files) => void) => {
  const files = new Map(good);
  change(files);
  return putTogether(files);
};

describe('against its own lists', () => {
  it('a good package is what they say, as it is and zipped again', async () => {
    expect(await check(zip)).toEqual([]);
    expect(await check(putTogether(good))).toEqual([]);
  });

  it.each([...good.keys()].filter((path) => path !== 'tagmanifest-sha256.txt'))(
    '%s altered is found, and taken out too',
    async (path) => {
      const bytes = Uint8Array.from(good.get(path) ?? []);
      bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
      expect((await check(altered((files) => files.set(path, bytes)))).map(({ code }) => code)).toContain(
        'file-changed',
      );
      expect((await check(altered((files) => files.delete(path)))).map(({ code }) => code)).toContain('file-missing');
    },
  );

  it('a file that no list names, half a package, and none at all', async () => {
    expect((await check(altered((files) => files.set('data/x', strToU8('x'))))).map(({ code }) => code)).toEqual([
      'file-unlisted',
    ]);
    for (const bytes of [zip.subarray(0, zip.length / 2), new Uint8Array(0), new Uint8Array(100), zipSync({})])
      expect((await check(bytes)).length).toBeGreaterThan(0);
  });

  it('is read in pieces, a large picture too', async () => {
    const large = new Uint8Array(5 * 2 ** 20).map((_, i) => (i * 2_654_435_761) >>> 24);
    const bytes = zipSync(
      Object.fromEntries(
        [...remakeBag(new Map(good).set('data/blobs/x.png', large))].map(([path, content]) => [`bag/${path}`, content]),
      ),
      { level: 0 },
    );
    largest.size = 0;
    expect(await check(bytes)).toEqual([]);
    expect(largest.size).toBeLessThanOrEqual(2 ** 20);
  });
});

describe('what the panel says of a package that is too large', () => {
  const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  const told = (bytes: Uint8Array<ArrayBuffer>, of = digest(bytes)) => readBack(new Blob([bytes]), of, () => {}, 1_000);

  it('that it is what the lists say, that something in it is not, or that other bytes were saved', async () => {
    expect(await told(zip)).toBe('listed');
    const bad = Uint8Array.from(altered((files) => editText(files, 'data/transcript.txt', (text) => `${text}x`)));
    expect(await told(bad)).toBe('doubtful');
    expect(await told(bad, digest(zip))).toBe('differs');
  });
});
