/** Requests that OpenSSL reads and answers, answers that we read; and what no answer may do. */
import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nonceText, readTimestamp, timestampRequest } from '../../../lib/evidence/timestamp';
import { type Authority, startAuthority } from './authority';

let authority: Authority;
beforeAll(async () => {
  authority = await startAuthority();
});
const folder = mkdtempSync(join(tmpdir(), 'on-record-'));
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await authority.close();
});

const imprint = createHash('sha256').update('on-record/1 note').digest();

describe('a request', () => {
  it('is one that openssl reads', () => {
    const query = timestampRequest(imprint, Uint8Array.of(0x8f, 1, 2, 3, 4, 5, 6, 7));
    const file = join(folder, 'query.tsq');
    writeFileSync(file, query);
    const said = execFileSync('openssl', ['ts', '-query', '-in', file, '-text'], { encoding: 'utf8' });
    expect(said).toContain('Hash Algorithm: sha256');
    expect(said).toContain('Nonce: 0x8F01020304050607');
    expect(said).toContain('Certificate required: yes');
    expect(said.replace(/[^0-9a-f]/g, '')).toContain(imprint.toString('hex').slice(0, 32));
  });
});

describe('a reply', () => {
  it.each([[Uint8Array.of(0x8f, 1, 2, 3)], [Uint8Array.of(0, 0, 0x7f)], [Uint8Array.of(0)], [randomBytes(8)]])(
    'has our imprint and nonce, and a time of now: %j',
    (nonce) => {
      const read = readTimestamp(authority.reply(timestampRequest(imprint, nonce)));
      if (!('stamp' in read)) throw new Error(JSON.stringify(read));
      expect(read.stamp.imprint).toBe(imprint.toString('hex'));
      expect(read.stamp.nonce).toBe(nonceText(nonce));
      expect(Math.abs(Date.parse(read.stamp.time) - Date.now())).toBeLessThan(5_000);
    },
  );

  it('that refuses is told from one that cannot be read', () => {
    expect(readTimestamp(authority.reply(Uint8Array.of(0x30, 0)))).toEqual({ refused: 2 });
    expect(readTimestamp(new TextEncoder().encode('<!doctype html>'))).toEqual({ unreadable: true });
    expect(readTimestamp(new Uint8Array(0))).toEqual({ unreadable: true });
  });

  it('cut short, lengthened or altered anywhere never throws, and never stamps something else', () => {
    const good = authority.reply(timestampRequest(imprint, randomBytes(8)));
    for (let end = 0; end < good.length; end += 7) {
      expect('stamp' in readTimestamp(good.subarray(0, end))).toBe(false);
    }
    expect(readTimestamp(Uint8Array.from([...good, 0x05, 0x00]))).toEqual({ unreadable: true });
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const bad = Uint8Array.from(good);
        bad[at] = (bad[at] ?? 0) ^ by;
        expect(() => readTimestamp(bad)).not.toThrow();
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (junk) => {
        expect('stamp' in readTimestamp(junk)).toBe(false);
      }),
    );
  });
});
