/** A file that is to be restored may be anything: it is said what is wrong with it, and what is sound of it stays apart from what is not. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readBackup } from '../../../lib/backup/read';
import { tarEnd, tarHeader, tarPadding } from '../../../lib/backup/tar';
import { MemoryStore } from '../../../lib/storage/memory';
import { verifySignature } from '../../../lib/verify/web-crypto';
import { archiveOf, bill, bringIn, device, encrypted, inPieces, look, parcel } from './device';

const PASS = 'a passphrase';
let plain: Uint8Array<ArrayBuffer>;
let file: Blob;

beforeAll(async () => {
  const { store } = await device(['一', '二', '三'], [new Uint8Array(200_000)]);
  plain = await archiveOf(store);
  file = await encrypted(plain, PASS);
});

const coded = (work: Promise<unknown>) => work.then(() => null).catch(({ code }: { code?: unknown }) => code);
const read = (bytes: Uint8Array) => readBackup(inPieces(bytes), verifySignature);
/** The archive with one file's text changed, and its length kept. */
const changed = (from: string, to: string): Uint8Array => {
  const [find, put] = [from, to].map((text) => new TextEncoder().encode(text));
  const copy = plain.slice();
  const at = Buffer.from(copy).indexOf(find as Uint8Array);
  expect(at).toBeGreaterThan(0);
  expect(put).toHaveLength(find?.length ?? 0);
  copy.set(put as Uint8Array, at);
  return copy;
};

describe('a file that is no backup', () => {
  it.each([
    ['nothing', ''],
    ['words', 'hello'],
    ['an age file for a key', 'age-encryption.org/v1\n-> X25519 abc\nabc\n--- abc\n'],
    ['more work than anybody asked for', 'age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA 30\nabc\n--- abc\n'],
  ])('%s', async (_, text) => {
    expect(await coded(look(new Blob([text]), PASS))).toBe('foreign');
  });

  it('another passphrase', async () => {
    expect(await coded(look(file, `${PASS} `))).toBe('passphrase');
  });

  it('a header that was altered', async () => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const at = Buffer.from(bytes).indexOf('--- ') + 6;
    bytes[at] = bytes[at] === 65 ? 66 : 65;
    expect(await coded(look(new Blob([bytes]), PASS))).toBe('foreign');
  });

  it('another archive, and one of a later format', async () => {
    const content = new TextEncoder().encode('{"format":"on-record-backup/2","createdAt":"2030-01-01T00:00:00Z"}');
    const of = async (name: string, bytes: Uint8Array<ArrayBuffer>) =>
      new Uint8Array(
        await new Blob([tarHeader(name, bytes.length, 0), bytes, tarPadding(bytes.length), tarEnd()]).arrayBuffer(),
      );
    expect(await coded(read(await of('backup.json', content)))).toBe('newer');
    expect(await coded(read(await of('backup.json', new TextEncoder().encode('{"format":1}'))))).toBe('foreign');
    expect(await coded(read(await of('../../etc/passwd', content)))).toBe('foreign');
  });
});

describe('a file that breaks off or was altered', () => {
  it('anywhere: cases that were whole before it are offered, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: file.size - 1 }), async (end) => {
        const seen = await look(file.slice(0, end), PASS).catch(({ code }: { code: string }) => code);
        if (typeof seen === 'string') {
          expect(['foreign', 'empty']).toContain(seen);
          return;
        }
        expect(seen.contents.complete).toBe(false);
        const whole = seen.contents.cases.map(({ id }) => id);
        expect([[bill.id], [bill.id, parcel.id]]).toContainEqual(whole);
      }),
      { numRuns: 40 },
    );
  });

  it('one byte of it changed: never read as whole', async () => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const copy = bytes.slice();
        copy[at] = (copy[at] ?? 0) ^ by;
        const seen = await look(new Blob([copy]), PASS).catch(({ code }: { code: string }) => code);
        if (typeof seen === 'string') expect(['foreign', 'empty', 'passphrase']).toContain(seen);
        else expect(seen.contents.complete).toBe(false);
      }),
      { numRuns: 40 },
    );
  });
});

describe('an archive made by somebody who has the passphrase', () => {
  it('random bytes in it never do more than end it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(plain.length - 1), fc.uint8Array({ minLength: 1, maxLength: 40 }), async (at, noise) => {
        const copy = plain.slice();
        copy.set(noise.subarray(0, copy.length - at), at);
        const seen = await read(copy).catch(({ code }: { code: string }) => code);
        if (typeof seen === 'string') expect(['foreign', 'empty', 'newer']).toContain(seen);
        else await bringIn(new MemoryStore(), { plain: copy, contents: seen });
      }),
      { numRuns: 60 },
    );
  });

  it('a line of a log altered: the record is brought in with what is wrong with it', async () => {
    const copy = changed('"elapsedMs":0,"side":"customer"', '"elapsedMs":0,"side":"unknown!"'.slice(0, 31));
    const store = new MemoryStore();
    const offer = await bringIn(store, { plain: copy, contents: await read(copy) });
    const broken = offer.cases.flatMap(({ records }) => records).filter((record) => record.broken);
    expect(broken).toHaveLength(1);
    expect((await store.record(broken[0]?.id ?? ''))?.restored?.broken).toBe(broken[0]?.broken?.code);
  });

  it('a picture that is another than its name says stays out, and is said to be lost', async () => {
    const copy = plain.slice();
    const at = Buffer.from(copy).indexOf('blobs/') + 512 + 9;
    copy[at] = 7;
    const contents = await read(copy);
    expect(contents).toMatchObject({ damaged: 1, complete: true });
    const offer = await bringIn(new MemoryStore(), { plain: copy, contents });
    expect(offer.cases.map(({ lost }) => lost)).toEqual([1, 1]);
  });

  it('a case of another shape is not taken for one, and its records stay out', async () => {
    const copy = changed('"why":"bill"', '"why":[1,20]');
    const store = new MemoryStore();
    const offer = await bringIn(store, { plain: copy, contents: await read(copy) });
    expect(offer.cases.map(({ fate }) => fate)).toEqual(['unreadable', 'new']);
    expect((await store.cases()).map(({ id }) => id)).toEqual([parcel.id]);
    expect(await store.records(bill.id)).toEqual([]);
  });
});
