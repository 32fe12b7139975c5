/** VERIFY.txt is run as it is printed, by a shell that knows nothing of us. */
import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bytesOf, packInput } from './pack';
import { commands, newFolder, removeUnpacked, run, unpack } from './unpacked';

afterAll(removeUnpacked);

function files(folder: string, below = folder): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path, below) : [relative(below, path)];
  });
}

const bag = unpack(await bytesOf((await packInput()).input));
const printed = commands(bag);

describe('VERIFY.txt', { timeout: 120_000 }, () => {
  it('holds three commands, and each succeeds on a good package', () => {
    expect(printed).toHaveLength(3);
    for (const command of printed) {
      const { ok, said } = run(bag, command);
      expect(said).not.toMatch(/WRONG|UNSIGNED/);
      expect(ok, said).toBe(true);
    }
    expect(run(bag, printed[2] ?? '').said).toContain('1 values withheld');
  });

  it('makes the last command fail when one byte of any file is changed', { timeout: 180_000 }, () => {
    const names = files(bag);
    expect(names.length).toBeGreaterThan(20);
    const passed: string[] = [];
    for (const name of names) {
      const path = join(bag, name);
      const good = readFileSync(path);
      const bad = Buffer.from(good);
      const at = Math.floor(bad.length * 0.4);
      bad[at] = (bad[at] ?? 0) ^ 0x20;
      writeFileSync(path, bad);
      if (run(bag, commands(bag).at(-1) ?? '').ok) passed.push(name);
      writeFileSync(path, good);
    }
    expect(passed).toEqual([]);
  });

  it.each([
    ['a file too many', (copy: string) => writeFileSync(join(copy, 'data/extra.txt'), 'x')],
    ['a file too many beside data', (copy: string) => writeFileSync(join(copy, 'extra.txt'), 'x')],
    ['a file too few', (copy: string) => rmSync(join(copy, 'data/transcript.csv'))],
    [
      'an edited log whose manifests were made again',
      (copy: string) => {
        const log = files(copy).find((name) => name.endsWith('log.jsonl')) as string;
        const text = readFileSync(join(copy, log), 'utf8');
        writeFileSync(join(copy, log), text.replace('"elapsedMs":2000', '"elapsedMs":2001'));
        remake(copy);
      },
    ],
    [
      'a disclosure of other words',
      (copy: string) => {
        const path = join(copy, files(copy).find((name) => name.endsWith('disclosures.txt')) as string);
        const other = Buffer.from('["c2FsdA","text","I agree"]').toString('base64url');
        writeFileSync(path, `${readFileSync(path, 'utf8')}${other}\n`);
        remake(copy);
      },
    ],
    [
      'another signature',
      (copy: string) => {
        const path = join(copy, files(copy).find((name) => name.endsWith('.sig')) as string);
        writeFileSync(path, Buffer.alloc(64, 7));
        remake(copy);
      },
    ],
  ])('finds %s', (_, change) => {
    const copy = newFolder();
    cpSync(bag, copy, { recursive: true });
    change(copy);
    const { ok, said } = run(copy, printed[2] ?? '');
    expect(ok).toBe(false);
    expect(said).toContain('DO NOT RELY ON IT');
  });

  it('says UNSIGNED and still checks the rest', async () => {
    const unsigned = unpack(await bytesOf((await packInput(false)).input));
    expect(readFileSync(join(unsigned, 'VERIFY.txt'), 'utf8').split('\n')[0]).toContain('UNSIGNED');
    for (const command of commands(unsigned)) {
      const { ok, said } = run(unsigned, command);
      expect(ok, said).toBe(true);
    }
    expect(run(unsigned, commands(unsigned).at(-1) ?? '').said).toContain('UNSIGNED');
  });
});

/** What someone does who alters a file and knows the format. */
function remake(copy: string): void {
  const tool = 'find data -type f | LC_ALL=C sort | xargs sha256sum > manifest-sha256.txt';
  const tags =
    'cut -c67- tagmanifest-sha256.txt > /tmp/$$; sha256sum $(cat /tmp/$$) > tagmanifest-sha256.txt; rm /tmp/$$';
  execFileSync('sh', ['-c', `${tool}; ${tags}`], { cwd: copy });
}
