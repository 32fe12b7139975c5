/** The faster ways that the command takes say what the ordinary ones say, of good packages and of bad ones. */
import { createHash, randomBytes } from 'node:crypto';
import { deflateRawSync, crc32 as nodeCrc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32 } from '../../../lib/verify/crc';
import { native } from '../../../lib/verify/native';
import { anywhere } from '../../../lib/verify/platform';
import { blocksOf, decodeBase64Url } from '../../../lib/verify/text';
import { verifyPackage } from '../../../lib/verify/verify';
import { recordId, verifySignature } from '../evidence/sample';
import { bytesOf, packInput } from '../export/pack';
import { putTogether, takeApart } from './forge';

const bytes = () => fc.uint8Array({ maxLength: 300 });

describe.each([
  ['as in a browser', anywhere],
  ['as in the command', native],
])('%s', (_, platform) => {
  it('digests are SHA-256', async () => {
    await fc.assert(
      fc.asyncProperty(bytes(), async (some) => {
        for (const spelling of ['hex', 'base64url'] as const)
          expect(platform.digest(some, spelling)).toBe(createHash('sha256').update(some).digest(spelling));
        expect(await platform.digestFile(some)).toBe(createHash('sha256').update(some).digest('hex'));
      }),
    );
    const large = randomBytes(100_000);
    expect(await platform.digestFile(large)).toBe(createHash('sha256').update(large).digest('hex'));
  });

  it('checksums of a ZIP are CRC-32', () => {
    expect(platform.crc32(Buffer.from('123456789'))).toBe(0xcbf43926);
    expect(platform.crc32(Buffer.from('The quick brown fox jumps over the lazy dog'))).toBe(0x414fa339);
  });

  it.each([0, 1, 1000, 200_000])('%i bytes are unpacked, and no more than were promised', async (size) => {
    const content = randomBytes(size);
    const packed = Uint8Array.from(deflateRawSync(content));
    expect(Buffer.from(await platform.inflate(packed, size)).equals(content)).toBe(true);
    for (const wrong of [size - 1, Math.floor(size / 2)].filter((each) => each >= 0 && each < size)) {
      let length: number | null = null;
      try {
        length = (await platform.inflate(packed, wrong)).length;
      } catch {
        // Refused outright.
      }
      expect(length).not.toBe(wrong);
    }
  });
});

it('the command says the same of a package as a browser', async () => {
  const zip = await bytesOf((await packInput()).input);
  const packages: Uint8Array[] = [zip, zip.subarray(0, 5000)];
  for (const path of ['log.jsonl', 'disclosures.txt']) {
    const files = takeApart(zip);
    const bad = new Uint8Array(files.get(`data/records/${recordId}/${path}`) ?? []);
    bad[bad.length >> 1] = (bad[bad.length >> 1] ?? 0) ^ 1;
    packages.push(putTogether(files.set(`data/records/${recordId}/${path}`, bad)));
  }
  for (const each of packages)
    expect(await verifyPackage(each, { verifySignature, platform: native })).toEqual(
      await verifyPackage(each, { verifySignature }),
    );
});

describe('bytes', () => {
  it.runIf(nodeCrc32)('have the checksum that zlib gives, in one piece or two', () => {
    fc.assert(
      fc.property(bytes(), bytes(), (one, two) => {
        expect(crc32(one)).toBe(nodeCrc32(one));
        expect(crc32(two, crc32(one))).toBe(nodeCrc32(Buffer.concat([one, two])));
      }),
    );
  });

  it('in base64 are read, and what is not base64 is refused', () => {
    fc.assert(
      fc.property(bytes(), (some) => {
        const room = new Uint8Array(some.length + 5);
        const text = Buffer.from(Buffer.from(some).toString('base64url'));
        expect(decodeBase64Url(text, room, 5)).toBe(some.length + 5);
        expect(room.subarray(5)).toEqual(some);
        for (const bad of '+/=. \n\u0080') {
          const at = text.length >> 1;
          const altered = Buffer.concat([text.subarray(0, at), Buffer.from(bad, 'latin1'), text.subarray(at + 1)]);
          expect(decodeBase64Url(altered, new Uint8Array(some.length + 5), 0)).toBe(-1);
        }
      }),
    );
  });

  it('are cut into the lines that a plain split gives', () => {
    const line = fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.constant('长'.repeat(30_000)),
      fc.constant('x'.repeat(70_000)),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.boolean(), (lines, ended) => {
        const flat = lines.map((each) => each.replaceAll('\n', ''));
        const text = flat.join('\n') + (ended ? '\n' : '');
        const wanted = text === '' ? [] : (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n');
        const got = [...blocksOf(new TextEncoder().encode(text), 80_000)].flat();
        expect(got.map(({ bytes: own }) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(own))).toEqual(wanted);
        for (const [i, { bytes: own, text: read }] of got.entries())
          expect(read).toBe(own.length > 80_000 ? null : wanted[i]);
      }),
      { numRuns: 60 },
    );
  });
});
