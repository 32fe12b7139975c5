/** Checks a saved evidence package the way its reader would: unpack it, run the printed commands, run our verifier. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from './expect';

/** Unpacks `file` into `folder` (made anew) and checks it there. Throws at the first thing that is not as it should be. */
export async function checkPackage(file: string, folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  must('unzip', ['-q', file, '-d', folder]);
  const bag = join(folder, readdirSync(folder)[0] ?? '');
  const commands = commandsOf(readFileSync(join(bag, 'VERIFY.txt'), 'utf8'));
  check(`VERIFY.txt prints commands: ${commands.length}`, commands.length >= 2);
  for (const command of commands) must('sh', ['-c', command], bag);
  for (const path of filesIn(bag)) checkAltered(bag, path, commands);
  must(process.execPath, ['--import', 'tsx', 'lib/verify/cli.ts', file]);
}

/** The commands stand four spaces in, each block under a line that begins at the margin. They are run as they are printed. */
export function commandsOf(text: string): string[] {
  return text
    .split(/\n(?=\S)/)
    .map((part) => part.split('\n').filter((line) => line === '' || line.startsWith('    ')))
    .filter((lines) => lines.some((line) => line !== ''))
    .map((lines) => lines.join('\n'));
}

/** One bit turned over in this file has to make at least one of the commands fail. */
function checkAltered(bag: string, path: string, commands: string[]): void {
  const before = readFileSync(join(bag, path));
  const after = Buffer.from(before);
  const at = Math.floor(after.length / 2);
  after[at] = (after[at] ?? 0) ^ 1;
  writeFileSync(join(bag, path), after);
  const failed = commands.some((command) => run('sh', ['-c', command], bag).status !== 0);
  writeFileSync(join(bag, path), before);
  check(`an altered byte in ${path} is found`, failed || before.length === 0);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

function must(program: string, args: string[], cwd?: string): void {
  const { status, output } = run(program, args, cwd);
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${args[0]} …\n${output}`);
}

function run(program: string, args: string[], cwd?: string): { status: number | null; output: string } {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd, encoding: 'utf8' });
  if (error) throw error;
  return { status, output: `${stdout}${stderr}` };
}
