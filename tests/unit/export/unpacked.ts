/** A package as somebody has it who knows nothing of us: unpacked by `unzip`, checked by the commands of its own VERIFY.txt. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const made: string[] = [];

/** Call it after all tests of a file. */
export function removeUnpacked(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
}

export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-'));
  made.push(folder);
  return folder;
}

/** The folder of the bag in a package, as `unzip` leaves it; gone with `removeUnpacked`. */
export function unpack(bytes: Uint8Array): string {
  const folder = newFolder();
  writeFileSync(join(folder, 'package.zip'), bytes);
  execFileSync('unzip', ['-q', 'package.zip', '-d', 'out'], {
    cwd: folder,
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
  const [bag] = readdirSync(join(folder, 'out'));
  return join(folder, 'out', bag as string);
}

/** The commands that VERIFY.txt prints: every block of lines that stand four spaces in. */
export function commands(bag: string): string[] {
  const text = readFileSync(join(bag, 'VERIFY.txt'), 'utf8');
  return [...text.matchAll(/(?:^ {4}.*\n|^\n(?= {4}))+/gm)].map(([block]) => block.replace(/^ {4}/gm, ''));
}

export function run(bag: string, command: string): { ok: boolean; said: string } {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: bag, encoding: 'utf8' });
  return { ok: status === 0, said: stdout + stderr };
}
