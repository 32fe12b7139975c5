/** An independent validator of BagIt bags (the Library of Congress's, in Python) agrees, wherever a machine has it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { bytesOf, packInput } from './pack';

/**
 * Neither npm nor Debian 12 has a validator of its own: `bagit` of npm calls this one, `bagit-fs` of npm reads and writes and checks no
 * bag, and no name in Debian holds the word. `pip install bagit` brings it.
 */
const present = spawnSync('python3', ['-c', 'import bagit']).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'on-record-'));
afterAll(() => rmSync(folder, { recursive: true }));

it.runIf(present)('bagit.py calls the package valid, and an altered one not', async () => {
  writeFileSync(join(folder, 'package.zip'), await bytesOf((await packInput()).input));
  execFileSync('unzip', ['-q', 'package.zip', '-d', 'out'], {
    cwd: folder,
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
  const bag = join(folder, 'out', readdirSync(join(folder, 'out'))[0] as string);
  const validate = () => spawnSync('python3', ['-m', 'bagit', '--validate', bag], { encoding: 'utf8' });
  expect(validate().status, validate().stderr).toBe(0);
  appendFileSync(join(bag, 'data/transcript.txt'), 'x');
  expect(validate().status).not.toBe(0);
});
