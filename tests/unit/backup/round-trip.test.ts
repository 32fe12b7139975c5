/** What is backed up comes back as it was, and nothing of it on top of what is there. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sealed } from '../../../entrypoints/library/age';
import { MemoryStore } from '../../../lib/storage/memory';
import type { ReadStore } from '../../../lib/storage/store';
import { archiveOf, bill, bringIn, device, encrypted, gathered, inPieces, look, MADE, parcel } from './device';

const PASS = '五个 random words-7';
const PAPER = Uint8Array.from({ length: 3_000 }, (_, at) => at % 251);

/** All that a package is made from. */
async function evidence(store: ReadStore): Promise<unknown> {
  const records = (await store.records()).sort((a, b) => (a.id < b.id ? -1 : 1));
  return Promise.all(
    records.map(
      async ({ id, caseId, title, url, openedAt, closedAt, start, channel, messages, head, lastEntryAt }) => ({
        ...{ id, caseId, title, url, openedAt, closedAt, start, channel: channel ?? null, messages, head, lastEntryAt },
        entries: (await store.entries(id)).map(({ seq, kind, line, disclosures }) => ({
          seq,
          kind,
          line,
          disclosures,
        })),
        blobs: await Promise.all(
          (await store.entries(id))
            .filter(({ kind }) => kind === 'blob')
            .map(async ({ line }) => {
              const { sha256 } = JSON.parse(line) as { sha256: string };
              const blob = await store.blob(sha256);
              return { type: blob?.mediaType, bytes: [...(blob?.bytes ?? [])] };
            }),
        ),
      }),
    ),
  );
}

describe('a backup', () => {
  it('brings everything back on an empty device, whatever was written', async () => {
    const words = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constant('卡号 6222021234567890')), {
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(words, async (texts) => {
        const { store } = await device(texts, [PAPER]);
        const file = await encrypted(await archiveOf(store), PASS);
        const other = new MemoryStore();
        const offer = await bringIn(other, await look(file, PASS));
        expect(offer).toMatchObject({ complete: true, fresh: true, damaged: 0, createdAt: MADE });
        expect(await other.cases()).toEqual(await store.cases());
        expect(await evidence(other)).toEqual(await evidence(store));
      }),
      { numRuns: 12 },
    );
  });

  it('of a long record, in many pieces', async () => {
    const { store } = await device(Array.from({ length: 1_500 }, (_, at) => `${at} ${'话'.repeat(300)}`));
    const seen = await look(await encrypted(await archiveOf(store), PASS), PASS);
    expect(seen.contents.cases[0]?.records[0]?.pieces.length).toBeGreaterThan(2);
    const other = new MemoryStore();
    await bringIn(other, seen);
    expect(await evidence(other)).toEqual(await evidence(store));
  });

  it('brings the same in once', async () => {
    const { store } = await device(['一', '二'], [PAPER]);
    const seen = await look(await encrypted(await archiveOf(store), PASS), PASS);
    const other = new MemoryStore();
    await bringIn(other, seen);
    const before = await evidence(other);
    const again = await bringIn(other, seen);
    expect(again.cases.map(({ fate, records, files }) => [fate, records[0]?.fate, files.length])).toEqual([
      ['same', 'same', 0],
      ['same', 'same', 0],
    ]);
    expect(await evidence(other)).toEqual(before);
  });

  it('writes over nothing: a case that reads otherwise is kept beside, once, and reminds nobody', async () => {
    const { store } = await device(['一']);
    const seen = await look(await encrypted(await archiveOf(store), PASS), PASS);
    const now = '2026-11-25T00:00:00.000Z';
    await store.updateCase(bill.id, (row) => ({
      ...row,
      updatedAt: now,
      facts: { ...row.facts, total: { value: '5000', at: now, earlier: [] } },
    }));
    for (let time = 0; time < 2; time += 1) await bringIn(store, seen);
    const cases = await store.cases();
    expect(cases).toHaveLength(3);
    expect(cases.find(({ id }) => id === bill.id)?.facts.total?.value).toBe('5000');
    const kept = cases.find(({ beside }) => beside);
    expect(kept).toMatchObject({
      title: `${bill.title} [2026-11-24]`,
      beside: { of: bill.id, at: MADE },
      facts: bill.facts,
    });
    expect(cases.find(({ id }) => id === parcel.id)).toEqual(parcel);
  });

  it('says of a record what the device has of it, and leaves that alone', async () => {
    const { store, recorder } = await device(['一']);
    const early = await look(await encrypted(await archiveOf(store), PASS), PASS);
    const [{ id } = { id: '' }] = await store.records(bill.id);
    await recorder.note(id, 'a later note');
    const late = await look(await encrypted(await archiveOf(store), PASS), PASS);
    const elsewhere = new MemoryStore();
    await bringIn(elsewhere, early);
    const fateOf = async (to: Parameters<typeof bringIn>[0], from: typeof early) =>
      (await bringIn(to, from)).cases.flatMap(({ records }) => records).find((record) => record.id === id)?.fate;
    const before = await evidence(elsewhere);
    expect(await fateOf(store, early)).toBe('behind');
    expect(await fateOf(elsewhere, late)).toBe('longer');
    expect(await evidence(elsewhere)).toEqual(before);
    const own = await device(['一']);
    await own.recorder.note((await own.store.records())[0]?.id ?? '', 'x');
    const parted = structuredClone(late.contents);
    for (const { records } of parted.cases)
      for (const { checked } of records) if (checked) checked.digests = checked.digests.map(() => 'f'.repeat(64));
    expect(await fateOf(elsewhere, { ...late, contents: parted })).toBe('differs');
  });

  it('opens with tar alone: the log is the log of a package, byte for byte', async () => {
    const { store } = await device(['一', '二'], [PAPER]);
    const folder = mkdtempSync(join(tmpdir(), 'backup-'));
    writeFileSync(join(folder, 'plain.tar'), await archiveOf(store));
    execFileSync('tar', ['--warning=no-timestamp', '-xf', 'plain.tar'], { cwd: folder });
    const [{ id } = { id: '' }] = await store.records(bill.id);
    const log = readFileSync(join(folder, 'cases', bill.id, id, 'log-0001.jsonl'), 'utf8');
    expect(log).toBe((await store.entries(id)).map(({ line }) => `${line}\n`).join(''));
    expect(readdirSync(join(folder, 'blobs'))).toHaveLength(1);
    expect(JSON.parse(readFileSync(join(folder, 'cases', bill.id, 'case.json'), 'utf8'))).toEqual(bill);
    rmSync(folder, { recursive: true });
  });

  it('is an age file with the work that the command itself would ask for', async () => {
    const plain = new TextEncoder().encode('x');
    const head = new TextDecoder('latin1').decode(await gathered(sealed(inPieces(plain), PASS)));
    expect(head).toMatch(/^age-encryption\.org\/v1\n-> scrypt [A-Za-z0-9+/]{22} 18\n/);
  });
});
