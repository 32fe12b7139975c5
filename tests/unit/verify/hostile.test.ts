/** Packages made to harm the one who opens them: refused or reported, never a crash, in bounded time. */
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { zhTW } from '../../../lib/i18n/zh-TW';
import { anywhere, type Platform } from '../../../lib/verify/platform';
import { verifyPackage } from '../../../lib/verify/verify';
import { manyFiles } from '../../../scripts/bench/hostile-zip';
import { makeRecord, message, newKey, opening, recordId, verifySignature } from '../evidence/sample';
import { bytesOf, packInput } from '../export/pack';
import { check, codes, editText, putTogether, remakeBag, takeApart } from './forge';

const { input } = await packInput();
const zip = await bytesOf(input);
const good = takeApart(zip);
const log = `data/records/${recordId}/log.jsonl`;
const verify = (bytes: Uint8Array) => verifyPackage(bytes, { verifySignature });

/** What unpacks in a browser, and how many bytes each file became; 0 for one that was refused on the way. */
function watched() {
  const unpacked: number[] = [];
  const inflate: Platform['inflate'] = async (packed, size) => {
    const at = unpacked.push(0) - 1;
    const bytes = await anywhere.inflate(packed, size);
    unpacked[at] = bytes.buffer.byteLength;
    return bytes;
  };
  return { platform: { ...anywhere, inflate }, unpacked };
}

/** Same length, so that tables still fit. */
function rename(bytes: Uint8Array, from: string, to: string): Uint8Array {
  return Uint8Array.from(Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll(from, to), 'latin1'));
}

describe('a hostile package', () => {
  it.each([
    ['nothing', new Uint8Array(0)],
    ['no ZIP', strToU8('hello '.repeat(100))],
    ['an empty ZIP', zipSync({})],
    ['another ZIP', zipSync({ 'a/readme.txt': strToU8('x') })],
    ['a ZIP without a folder', zipSync({ 'readme.txt': strToU8('x') })],
    ['half of one', zip.subarray(0, zip.length / 2)],
  ])('%s is unreadable', async (_, bytes) => {
    const report = await verify(bytes);
    expect(report.verdict).toMatchObject({ intact: 'unreadable', key: 'unsigned', complete: 'no' });
    expect(report.findings.length).toBeGreaterThan(0);
  });

  it.each([
    ['bag/../../evil', 'zip-unsafe-name'],
    ['/etc/passwd', 'zip-unsafe-name'],
    ['bag/a\\..\\b', 'zip-unsafe-name'],
    ['C:/evil', 'zip-unsafe-name'],
    ['bag/a\u0000b', 'zip-unsafe-name'],
    ['bag//a', 'zip-unsafe-name'],
  ])('a file named %j', async (name, code) => {
    expect([...codes(await verify(zipSync({ 'bag/a': strToU8('x'), [name]: strToU8('x') })))]).toContain(code);
  });

  it('two files of one name, also when only the case differs', async () => {
    expect([...codes(await verify(zipSync({ 'bag/A.txt': strToU8('x'), 'bag/a.txt': strToU8('y') })))]).toContain(
      'zip-duplicate-name',
    );
    const twice = rename(zipSync({ 'bag/1': strToU8('x'), 'bag/2': strToU8('y') }), 'bag/2', 'bag/1');
    expect([...codes(await verify(twice))]).toContain('zip-duplicate-name');
  });

  it('a link', async () => {
    const link = zipSync({ 'bag/a': [strToU8('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }] });
    expect([...codes(await verify(link))]).toContain('zip-link');
  });

  it('bytes before, between and behind the files', async () => {
    const before = Buffer.concat([Buffer.from('hidden'), zip]);
    const behind = Buffer.concat([zip, Buffer.from('hidden')]);
    for (const bytes of [before, behind]) expect((await verify(bytes)).verdict.intact).toBe('unreadable');
    const local = Buffer.from(zip);
    local.write('evil', local.indexOf('transcript.html'));
    expect([...codes(await verify(local))]).toContain('zip-ambiguous');
  });

  it('a bomb: 64 MB in 64 kB, refused before it is unpacked', async () => {
    const bomb = zipSync({ [`bag/${log}`]: new Uint8Array(64 * 2 ** 20) }, { level: 9 });
    const { platform, unpacked } = watched();
    expect([...codes(await verifyPackage(bomb, { verifySignature, platform }))]).toContain('zip-too-large');
    expect(unpacked).toEqual([]);
  });

  it('a bomb that lies about its size', async () => {
    const bomb = Buffer.from(zipSync({ [`bag/${log}`]: new Uint8Array(64 * 2 ** 20) }, { level: 9 }));
    for (let at = bomb.length - 22; at > 0; at--) {
      if (bomb.readUInt32LE(at) === 0x02014b50) bomb.writeUInt32LE(1000, at + 24);
    }
    const { platform, unpacked } = watched();
    expect([...codes(await verifyPackage(bomb, { verifySignature, platform }))]).toContain('zip-damaged');
    // One byte more than it said shows the lie; nothing is unpacked beyond that.
    expect(unpacked.length).toBeGreaterThan(0);
    expect(Math.max(...unpacked)).toBeLessThanOrEqual(1_001);
  });

  it('lines that are too long, too many, or no text at all', async () => {
    const long = new Map(good);
    editText(long, log, (text) => `${text}${randomBytes(3 * 2 ** 20).toString('base64')}\n`);
    expect([...codes(await check(remakeBag(long)))]).toContain('log-line');
    const many = new Map(good);
    editText(many, log, (text) => text + '\n'.repeat(200_000));
    const report = await check(remakeBag(many));
    expect(report.counts.get('log-line')).toBe(200_000);
    expect(report.findings.length).toBeLessThan(5_000);
    const broken = new Map(good);
    broken.set(log, Uint8Array.of(0xff, 0xfe, 10, 0xc0, 0x80, 10));
    expect([...codes(await check(remakeBag(broken)))]).toContain('log-line');
  });

  it('a table of a million files: refused, and none of them read', async () => {
    const { platform, unpacked } = watched();
    const report = await verifyPackage(manyFiles(1_000_000), { verifySignature, platform });
    expect(report.verdict.intact).toBe('unreadable');
    expect([...codes(report)]).toEqual(['zip-damaged']);
    expect(unpacked).toEqual([]);
  });

  it('entries that say anything at all', async () => {
    const odd = fc.array(
      fc.oneof(
        fc.json(),
        fc
          .record({
            v: fc.constant(1),
            kind: fc.constantFrom('open', 'message', 'seal', 'toString', '__proto__'),
            commit: fc.jsonValue(),
            key: fc.jsonValue(),
            note: fc.jsonValue(),
            of: fc.jsonValue(),
            previous: fc.jsonValue(),
          })
          .map((entry) => JSON.stringify(entry)),
      ),
      { maxLength: 5 },
    );
    await fc.assert(
      fc.asyncProperty(odd, fc.array(fc.base64String()), async (lines, values) => {
        const files = new Map(good);
        files.set(log, strToU8(lines.map((line) => `${line}\n`).join('')));
        files.set(log.replace('log.jsonl', 'disclosures.txt'), strToU8(values.map((value) => `${value}\n`).join('')));
        const report = await check(remakeBag(files));
        expect(report.verdict.intact).not.toBe('yes');
      }),
      { numRuns: 40 },
    );
  });

  it('bag-info and manifests that say anything at all', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('bag-info.txt', 'manifest-sha256.txt', 'tagmanifest-sha256.txt', 'VERIFY.txt'),
        fc.string(),
        fc.nat(400),
        async (path, junk, at) => {
          const files = new Map(good);
          editText(files, path, (text) => text.slice(0, at) + junk + text.slice(at + junk.length + 1));
          // Past the end, nothing in place of nothing.
          fc.pre(!Buffer.from(files.get(path) ?? []).equals(Buffer.from(good.get(path) ?? [])));
          expect((await check(files)).findings.some(({ weight }) => weight === 'breaks')).toBe(true);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('any bytes at all in place of some', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(zip.length - 1), fc.uint8Array({ minLength: 1, maxLength: 64 }), async (at, junk) => {
        const bad = Uint8Array.from(zip);
        bad.set(junk.subarray(0, bad.length - at), at);
        await verify(bad);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the command', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (name: string, bytes: Uint8Array): string => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  };
  // As package.json has it, since that is what `npx` runs.
  const { bin } = JSON.parse(readFileSync('package.json', 'utf8')) as { bin: Record<string, string> };
  const command = resolve(bin['on-record-verify'] ?? '');
  const run = (...files: string[]) =>
    spawnSync(command, files, { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } });
  const sound = file('good.zip', zip);
  const files = new Map(good);
  editText(files, 'data/transcript.txt', (text) => text.replace('免息', '有息'));
  const forged = file('forged.zip', putTogether(remakeBag(files)));

  it('ends with 0 for a sound package', () => {
    const { stdout, status } = run(sound);
    expect(stdout).toContain('1. Intact? [yes]');
    expect(status).toBe(0);
  });

  it('ends with 1 for an altered one, and names what was altered', () => {
    const { stdout, status } = run(sound, forged);
    expect(stdout).toContain('breaks transcript-differs');
    expect(stdout).toContain('Signed with the same key.');
    expect(status).toBe(1);
  });

  it('ends with 1 when two sound packages tell different histories', async () => {
    const key = await newKey();
    const told = async (name: string, text: string) => {
      const { entries } = await makeRecord(recordId, [[opening(key), message(1, 'agent', text)]], key);
      return file(name, await bytesOf({ ...input, records: [{ entries, blobs: [] }] }));
    };
    const [one, other] = [await told('one.zip', '可以'), await told('other.zip', '不可以')];
    expect(run(one).status).toBe(0);
    const { stdout, status } = run(one, other);
    expect(stdout).toContain('They differ from entry 1 on');
    expect(status).toBe(1);
  });

  it('ends with 2 for what is no package, no file, or nothing', () => {
    expect(run(file('junk.zip', strToU8('junk'))).status).toBe(2);
    expect(run(join(folder, 'absent.zip')).status).toBe(2);
    expect(run().status).toBe(2);
  });

  it('speaks the language of the terminal', () => {
    const env = { ...process.env, LC_ALL: 'zh_TW.UTF-8' };
    const { stdout } = spawnSync(command, [sound], { encoding: 'utf8', env });
    expect(stdout).toContain(zhTW['verify.intact.yes']);
  });
});
