/** Outside time from a real authority in a package: what our verifier says of it, what OpenSSL says, and what is found when it is altered. */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appendEntries } from '../../../lib/evidence/chain';
import type { AnchorFailure, Draft } from '../../../lib/evidence/entry';
import { nonceText, readTimestamp, timestampRequest } from '../../../lib/evidence/timestamp';
import { readToken } from '../../../lib/verify/token';
import { type Authority, startAuthority } from '../evidence/authority';
import { makeRecord, message, newKey, opening, recordId, repeatable } from '../evidence/sample';
import { bytesOf, packInput } from '../export/pack';
import { check, codes, type Files, remakeBag, takeApart } from './forge';

const nonce = Uint8Array.of(0x80, 1, 2, 3);
const anchorPath = `data/records/${recordId}/anchors/3.tsr`;
const folder = mkdtempSync(join(tmpdir(), 'on-record-'));
let authority: Authority;
let made: Awaited<ReturnType<typeof build>>;

/** A record whose first seal was stamped, and of which the anchor's fields may be bent. */
async function build(
  bend: Partial<Extract<Draft, { kind: 'anchor' }>['fields']> = {},
  observedAtMs = Date.now(),
  expired = false,
) {
  const key = await newKey();
  const sealed = await makeRecord(recordId, [[opening(key), message(1, 'agent', '可以分 12 期')]], key);
  const { note } = JSON.parse(sealed.entries[2]?.line ?? '') as { note: string };
  const imprint = createHash('sha256').update(note).digest();
  const reply = authority.reply(timestampRequest(imprint, nonce), expired);
  const sha256 = createHash('sha256').update(reply).digest('hex');
  const anchor: Draft = {
    kind: 'anchor',
    observedAtMs,
    elapsedMs: 2_000,
    fields: {
      of: 2,
      method: 'rfc3161',
      authority: 'http://clock.example/tsr',
      nonce: nonceText(nonce),
      sha256,
      missing: null,
      ...bend,
    },
    secret: {},
  };
  const close: Draft = { kind: 'close', observedAtMs, elapsedMs: 3_000, fields: { reason: 'user' }, secret: {} };
  const more = appendEntries(sealed.head, recordId, [anchor, close], repeatable('more'));
  const blobs = bend.sha256 === null ? [] : [{ sha256, mediaType: 'application/timestamp-reply', bytes: reply }];
  const { input } = await packInput();
  return bytesOf({ ...input, records: [{ entries: [...sealed.entries, ...more.entries], blobs }] });
}

beforeAll(async () => {
  authority = await startAuthority();
  made = await build();
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await authority.close();
});

const altered = (change: (files: Files) => void): Files => {
  const files = takeApart(made);
  change(files);
  return remakeBag(files);
};

describe('outside time', () => {
  it('is found, and breaks nothing', async () => {
    const report = await check(takeApart(made));
    expect(report.findings.filter(({ weight }) => weight === 'breaks')).toEqual([]);
    expect(report.verdict.time).toBe('outside');
    expect([...codes(report)]).toContain('time-outside');
    expect([...codes(report)]).not.toContain('clock-of-device');
    const [time] = report.records[0]?.times ?? [];
    expect(time).toMatchObject({ seq: 3, of: 2, authority: 'http://clock.example/tsr' });
    expect(Math.abs(Date.parse(time?.time ?? '') - Date.now())).toBeLessThan(60_000);
  });

  it('holds for openssl, by the commands of VERIFY.txt as they are printed', () => {
    writeFileSync(join(folder, 'package.zip'), made);
    execFileSync('unzip', ['-q', 'package.zip', '-d', 'out'], { cwd: folder });
    const out = join(folder, 'out');
    const [name = ''] = readdirSync(out);
    const bag = join(out, name);
    copyFileSync(authority.caFile, join(out, 'authority.pem'));
    const text = readFileSync(join(bag, 'VERIFY.txt'), 'utf8');
    const commands = [...text.matchAll(/(?:^ {4}.*\n|^\n(?= {4}))+/gm)].map(([block]) =>
      block.replace(/^ {4}/gm, '').trim(),
    );
    expect(commands.some((command) => command.startsWith('openssl ts -verify'))).toBe(true);
    const run = (command: string) => spawnSync('sh', ['-c', command], { cwd: bag, encoding: 'utf8' });
    for (const command of commands) {
      const { status, stdout, stderr } = run(command);
      expect(status, stdout + stderr).toBe(0);
    }
    // A reply about other bytes fails both ways: by its signature, and by the digest that the log holds.
    writeFileSync(join(bag, anchorPath), authority.reply(timestampRequest(new Uint8Array(32), nonce)));
    expect(commands.filter((command) => command.includes('ts -verify')).map((command) => run(command).status)).toEqual([
      1,
    ]);
    expect(run(commands.at(-1) ?? '').stdout).toContain(
      `WRONG / 有误: ${join('data/records', recordId, 'anchors/3.tsr')}`,
    );
  });

  it('that cannot be read, or is another or missing, is found', async () => {
    const other = authority.reply(timestampRequest(new Uint8Array(32), nonce));
    for (const change of [
      (files: Files) => files.set(anchorPath, other),
      (files: Files) => files.delete(anchorPath),
      (files: Files) => files.set(anchorPath.replace('3.tsr', '9.tsr'), other),
    ]) {
      const report = await check(altered(change));
      expect([...codes(report)]).toContain('anchor-file');
      expect(report.verdict.intact).toBe('no');
    }
  });

  it('is read as the code that asked for it reads it, whatever byte is another one', () => {
    for (const expired of [false, true]) {
      const reply = authority.reply(timestampRequest(new Uint8Array(32), nonce), expired);
      for (let at = -1; at < reply.length; at++) {
        const bytes = at < 0 ? reply : reply.with(at, (reply[at] as number) ^ 1);
        const read = readTimestamp(bytes);
        expect(readToken(bytes), `byte ${at}`).toEqual('stamp' in read ? read.stamp : null);
      }
      expect(readToken(reply)?.inForce).toBe(!expired);
      // A time of no known kind is none, and a certificate without its dates is not in force.
      const [clock, dates] = ['\x18\x0f20', `\x17\x0d${new Date().toISOString().slice(2, 3)}`].map((text) =>
        Buffer.from(reply).indexOf(text, 0, 'latin1'),
      );
      expect(readToken(reply.with(clock as number, 0x17))).toBeNull();
      expect(readToken(reply.with(dates as number, 0x16))?.inForce).toBe(false);
    }
    expect(readToken(authority.reply(Uint8Array.of(0x30, 0x00)))).toBeNull();
    for (const bytes of [new Uint8Array(0), new TextEncoder().encode('<!doctype html>')])
      expect(readToken(bytes)).toBeNull();
  });

  it('that answers another question, or stamps another seal, is wrong though the log names it', async () => {
    const replayed = await check(takeApart(await build({ nonce: 'ff' })));
    expect(replayed.verdict.time).toBe('wrong');
    expect([...codes(replayed)]).toContain('anchor-wrong');
    expect([...codes(await check(takeApart(await build({ of: 1 }))))]).toContain('entry-reference');
  });

  it('by a certificate that had run out is wrong, for us and for openssl', async () => {
    const zip = await build({}, Date.now(), true);
    const report = await check(takeApart(zip));
    expect(report.verdict.time).toBe('wrong');
    expect([...codes(report)]).toContain('anchor-wrong');
    const reply = takeApart(zip).get(anchorPath) as Uint8Array;
    const note = takeApart(zip).get(`data/records/${recordId}/seals/2.note`) as Uint8Array;
    writeFileSync(join(folder, 'expired.tsr'), reply);
    writeFileSync(join(folder, 'expired.note'), note);
    const words = ['ts', '-verify', '-data', 'expired.note', '-in', 'expired.tsr', '-CAfile', authority.caFile];
    const { status, stderr } = spawnSync('openssl', words, { cwd: folder, encoding: 'utf8' });
    expect(status).not.toBe(0);
    expect(stderr).toContain('certificate has expired');
  });

  it('that is far from the device’s clock is told, not called broken', async () => {
    const report = await check(takeApart(await build({}, Date.now() - 3_600_000)));
    expect([...codes(report)]).toEqual(expect.arrayContaining(['time-outside', 'time-differs']));
    expect(report.verdict.time).toBe('outside');
  });

  it.each<AnchorFailure>(['no-answer', 'http-error', 'differs'])(
    'that was not got is a failure in the log: %s',
    async (missing) => {
      const report = await check(takeApart(await build({ sha256: null, missing })));
      expect(report.findings.filter(({ weight }) => weight === 'breaks')).toEqual([]);
      expect(report.verdict.time).toBe('device-clock');
      expect([...codes(report)]).toEqual(expect.arrayContaining(['anchor-failed', 'clock-of-device']));
    },
  );
});
