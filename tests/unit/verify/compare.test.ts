/** Two packages of one record, as a court may get them: an early one, a late one, and one that was written anew. */
import { describe, expect, it } from 'vitest';
import { compareReports } from '../../../lib/verify/compare';
import { type Report, verifyPackage } from '../../../lib/verify/verify';
import { verifySignature } from '../../../lib/verify/web-crypto';
import { closing, makeRecord, message, newKey, opening, recordId, secondId, type TestKey } from '../evidence/sample';
import { bytesOf, packInput } from '../export/pack';

const { input } = await packInput();
const key = await newKey();
const began = [opening(key), message(1_000, 'agent', '可以分 12 期')];

async function reportOf(
  drafts: Parameters<typeof makeRecord>[1],
  by: TestKey | null = key,
  id = recordId,
): Promise<Report> {
  const { entries } = await makeRecord(id, drafts, by);
  return verifyPackage(await bytesOf({ ...input, records: [{ entries, blobs: [] }] }), { verifySignature });
}

const early = await reportOf([began]);
const late = await reportOf([began, [message(2_000, 'agent', '好的'), closing]]);

describe('two packages', () => {
  it('tell one history when the older log is the beginning of the newer', () => {
    expect(compareReports(early, late)).toEqual({
      key: 'same',
      records: [{ record: recordId, relation: 'second-goes-on', common: 3 }],
    });
    expect(compareReports(late, early)?.records[0]?.relation).toBe('first-goes-on');
    expect(compareReports(late, late)?.records[0]?.relation).toBe('same');
  });

  it('fork where an entry was written anew, though each alone is sound and the key is the same', async () => {
    const anew = await reportOf([[opening(key), message(1_000, 'agent', '不可以')], [closing]]);
    for (const { verdict } of [late, anew]) expect(verdict).toMatchObject({ intact: 'yes', key: 'signed' });
    expect(compareReports(late, anew)).toEqual({
      key: 'same',
      records: [{ record: recordId, relation: 'forked', common: 1 }],
    });
  });

  it('are signed with different keys, or not both signed', async () => {
    const other = await newKey();
    expect(compareReports(late, await reportOf([[opening(other), closing]], other))?.key).toBe('different');
    expect(compareReports(late, await reportOf([[opening(null), closing]], null))?.key).toBe('unsigned');
  });

  it('of different records have nothing in common', async () => {
    const other = await reportOf([[opening(key), closing]], key, secondId);
    expect(compareReports(early, other)?.records).toEqual([
      { record: recordId, relation: 'only-first', common: 0 },
      { record: secondId, relation: 'only-second', common: 0 },
    ]);
  });

  it('are not compared when one cannot be read', async () => {
    expect(compareReports(early, await verifyPackage(new Uint8Array(9), { verifySignature }))).toBeNull();
  });
});
