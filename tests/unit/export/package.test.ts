import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { StoredEntry } from '../../../lib/evidence/entry';
import { type PackageInput, writePackage } from '../../../lib/export/package';
import { verifyPackage } from '../../../lib/verify/verify';
import { closing, makeRecord, message, newKey, opening, recordId, secondId, verifySignature } from '../evidence/sample';
import { bytesOf, packInput, picture, pictureDigest } from './pack';

const { input } = await packInput();
const breaking = async (bytes: Uint8Array) =>
  (await verifyPackage(bytes, { verifySignature })).findings.filter(({ weight }) => weight === 'breaks');

describe('writing a package', () => {
  it('gives the same bytes for the same input, on a machine in any zone', async () => {
    const zone = process.env.TZ;
    const made: string[] = [];
    for (const other of ['UTC', 'America/New_York', 'Asia/Shanghai']) {
      process.env.TZ = other;
      made.push(Buffer.from(await bytesOf(input)).toString('base64'));
    }
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(new Set(made).size).toBe(1);
  });

  it('reads records that come piece by piece, and stops where it began to count', async () => {
    const [first, second] = input.records;
    let readings = 0;
    const growing: AsyncIterable<StoredEntry> = {
      async *[Symbol.asyncIterator]() {
        readings += 1;
        const all = first?.entries as StoredEntry[];
        yield* readings === 1 ? all.slice(0, 10) : all;
      },
    };
    const records = [{ entries: growing, blobs: [] }, ...(second ? [second] : [])];
    const zip = await bytesOf({ ...input, records });
    const log = Object.entries(unzipSync(zip)).find(([name]) => name.endsWith(`${recordId}/log.jsonl`))?.[1];
    expect(new TextDecoder().decode(log).split('\n')).toHaveLength(11);
    // The second record was begun after more entries than these.
    expect((await breaking(zip)).map(({ code }) => code)).toEqual(['previous-differs']);
  });

  it('says how far it is', async () => {
    const seen: number[] = [];
    await bytesOf({ ...input, progress: (share) => seen.push(share) });
    expect(seen.length).toBeGreaterThan(10);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen[0]).toBeLessThan(0.3);
    expect(seen.at(-1)).toBe(1);
  });

  it('comes in pieces while it is made', async () => {
    let fetched = false;
    const bytes = async () => {
      fetched = true;
      return picture;
    };
    const blob = { sha256: pictureDigest, mediaType: 'image/png', bytes };
    const [first] = input.records;
    const pieces = writePackage({ ...input, records: [{ entries: first?.entries ?? [], blobs: [blob] }] });
    for (let i = 0; i < 5; i++) expect((await pieces.next()).done).toBe(false);
    expect(fetched).toBe(false);
  });

  it.each<[string, (good: PackageInput) => PackageInput]>([
    [
      'a blob is another',
      (good) => ({
        ...good,
        records: [
          {
            entries: good.records[0]?.entries ?? [],
            blobs: [{ sha256: pictureDigest, mediaType: 'image/png', bytes: new Uint8Array(4) }],
          },
        ],
      }),
    ],
    ['a record has no beginning', (good) => ({ ...good, records: [{ entries: [], blobs: [] }] })],
    ['a record is given twice', (good) => ({ ...good, records: [...good.records, ...good.records] })],
  ])('fails rather than write nonsense when %s', async (_, change) => {
    await expect(bytesOf(change(input))).rejects.toThrow();
  });

  it('holds records of two keys: a case that outlived a device', async () => {
    const [old, now] = [await newKey(), await newKey()];
    const first = await makeRecord(recordId, [[opening(old), message(1, 'agent', '一'), closing]], old);
    const second = await makeRecord(secondId, [[opening(now), message(1, 'agent', '二'), closing]], now);
    const zip = await bytesOf({ ...input, records: [first, second].map(({ entries }) => ({ entries, blobs: [] })) });
    expect(Object.keys(unzipSync(zip)).filter((name) => name.endsWith('public-key.pem'))).toHaveLength(2);
    expect(await breaking(zip)).toEqual([]);
    const report = await verifyPackage(zip, { verifySignature });
    expect(report.findings.map(({ code }) => code)).toContain('keys-differ');
    expect(new Set(report.records.map(({ fingerprint }) => fingerprint)).size).toBe(2);
  });
});
