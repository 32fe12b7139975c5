import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appendEntries, emptyHead, timestamp } from '../../../lib/evidence/chain';
import { type Draft, fieldNames, secretNames } from '../../../lib/evidence/entry';
import { conversationDrafts, message, opening, recordId, repeatable } from './sample';

const append = (drafts: Draft[]) => appendEntries(emptyHead, recordId, drafts, repeatable('chain'));
const sha256 = (line: string) => createHash('sha256').update(line).digest('hex');
const oddText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
  fc.constantFrom('"prev":"00"}', '\\"', '\u2028', '\u0000', '\ud800', '__proto__'),
);

describe('chain', () => {
  it('gives each line the digest of the bytes before it', () => {
    const { entries, head } = append(conversationDrafts(null));
    let previous = '0'.repeat(64);
    for (const [seq, entry] of entries.entries()) {
      const parsed = JSON.parse(entry.line);
      expect(parsed).toMatchObject({ v: 1, record: recordId, seq, kind: entry.kind, prev: previous });
      previous = sha256(entry.line);
    }
    expect(head).toEqual({ count: entries.length, digest: previous });
  });

  it('goes on where it left off, to the byte', () => {
    const drafts = conversationDrafts(null);
    const whole = append(drafts);
    const random = repeatable('chain');
    const begun = appendEntries(emptyHead, recordId, drafts.slice(0, 5), random);
    const rest = appendEntries(begun.head, recordId, drafts.slice(5), random);
    expect([...begun.entries, ...rest.entries]).toEqual(whole.entries);
    expect(rest.head).toEqual(whole.head);
  });

  it('writes the fields in the order of the format, prev last', () => {
    for (const entry of append(conversationDrafts(null)).entries) {
      const names = Object.keys(JSON.parse(entry.line));
      const commits = secretNames[entry.kind].length > 0;
      const middle = [...fieldNames[entry.kind], ...(commits ? ['commit'] : [])];
      expect(names).toEqual(['v', 'record', 'seq', 'kind', 'observedAt', 'elapsedMs', ...middle, 'prev']);
    }
  });

  it('keeps every secret out of the line', () => {
    const { line } = append([opening(null), message(1, 'agent', 'unrepeatable words')]).entries[1] ?? { line: '' };
    expect(line).not.toContain('unrepeatable');
    expect(line).not.toContain('小蚁');
    expect(JSON.parse(line).commit).not.toHaveProperty('attachments');
  });

  it('writes nothing that the format does not know', () => {
    const stray = message(1, 'agent', 'x');
    Object.assign(stray.fields, { text: 'leaked', commit: {}, prev: 'ff' });
    const { line } = append([opening(null), stray]).entries[1] ?? { line: '' };
    expect(line).not.toContain('leaked');
    expect(JSON.parse(line).prev).toHaveLength(64);
  });

  it('is printable ASCII with one true "prev", whatever a page says', () => {
    fc.assert(
      fc.property(oddText, oddText, oddText, (text, siteId, rule) => {
        const { entries } = append([opening(null), message(1, 'agent', text, { siteId, rule }), message(2, 'bot', '')]);
        const [, odd, next] = entries;
        expect(odd?.line).toMatch(/^[\x20-\x7e]+$/);
        expect(odd?.line.match(/"prev":"/g)).toHaveLength(1);
        expect(/.*"prev":"([0-9a-f]*)".*/.exec(next?.line ?? '')?.[1]).toBe(sha256(odd?.line ?? ''));
      }),
    );
  });

  it('keeps ids apart that differ only in characters a line may not hold', () => {
    const { entries } = append([
      opening(null),
      ...['a"b', "a'b", `${'x'.repeat(200)}1`, `${'x'.repeat(200)}2`, 'plain-1'].map((siteId, i) =>
        message(i, 'agent', 'x', { siteId }),
      ),
    ]);
    const ids = entries.slice(1).map(({ line }) => JSON.parse(line).siteId);
    expect(new Set(ids).size).toBe(5);
    expect(ids[4]).toBe('plain-1');
  });

  it('refuses a record that does not begin with open, or begins twice', () => {
    expect(() => append([message(1, 'agent', 'x')])).toThrow();
    expect(() => append([opening(null), opening(null)])).toThrow();
  });

  it('writes odd numbers as whole ones or as unknown, and no clock out of range', () => {
    const { entries } = append([
      opening(null),
      {
        kind: 'clock',
        observedAtMs: Number.NaN,
        elapsedMs: 3.6,
        fields: { jumpMs: Number.POSITIVE_INFINITY },
        secret: {},
      },
      { kind: 'clock', observedAtMs: 8.64e15 + 1, elapsedMs: -4, fields: { jumpMs: -2.5 }, secret: {} },
    ]);
    expect(JSON.parse(entries[1]?.line ?? '')).toMatchObject({ elapsedMs: 4, jumpMs: null, observedAt: timestamp(0) });
    expect(JSON.parse(entries[2]?.line ?? '')).toMatchObject({
      elapsedMs: 0,
      jumpMs: -2,
      observedAt: '9999-12-31T23:59:59.999Z',
    });
  });
});
