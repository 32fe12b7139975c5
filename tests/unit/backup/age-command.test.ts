/** A backup and the command `age` of others: it opens ours, and we open what it makes. On Debian, set-up brings it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { opened, sealed } from '../../../entrypoints/library/age';
import { archiveOf, device, gathered, inPieces } from './device';

const present = spawnSync('age', ['--version']).status === 0 && spawnSync('python3', ['--version']).status === 0;
const PASS = '一匹-horse-battery-staple';
const folder = mkdtempSync(join(tmpdir(), 'age-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** It asks a person at a terminal, and takes a passphrase from nowhere else. */
const AT_A_TERMINAL = `
import os, pty, sys
passphrase, *command = sys.argv[1:]
pid, terminal = pty.fork()
if pid == 0:
    os.execvp(command[0], command)
said, answered = b'', 0
while True:
    try:
        more = os.read(terminal, 1024)
    except OSError:
        break
    if not more:
        break
    said += more
    if said.count(b'passphrase') > answered and said.rstrip().endswith(b':'):
        answered = said.count(b'passphrase')
        os.write(terminal, passphrase.encode() + b'\\n')
sys.stderr.buffer.write(said)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
`;

function age(passphrase: string, ...asked: string[]): { ok: boolean; said: string } {
  const { status, stderr } = spawnSync('python3', ['-c', AT_A_TERMINAL, passphrase, 'age', ...asked], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { ok: status === 0, said: stderr };
}

describe.runIf(present)('the command age', { timeout: 120_000 }, () => {
  it('opens a backup with its passphrase, to the byte, and with no other', async () => {
    const { store } = await device(['一', '二']);
    const plain = await archiveOf(store);
    writeFileSync(join(folder, 'ours.age'), await gathered(sealed(inPieces(plain), PASS)));
    const { ok, said } = age(PASS, '-d', '-o', 'ours.tar', 'ours.age');
    expect(ok, said).toBe(true);
    expect(readFileSync(join(folder, 'ours.tar')).equals(plain)).toBe(true);
    expect(age(`${PASS}x`, '-d', '-o', 'wrong.tar', 'ours.age')).toMatchObject({
      ok: false,
      said: expect.stringContaining('incorrect passphrase'),
    });
  });

  it('makes a file that is opened here', async () => {
    const plain = Buffer.from('made by others'.repeat(10_000));
    writeFileSync(join(folder, 'theirs.tar'), plain);
    const { ok, said } = age(PASS, '-p', '-o', 'theirs.age', 'theirs.tar');
    expect(ok, said).toBe(true);
    const file = new Blob([readFileSync(join(folder, 'theirs.age'))]);
    expect(Buffer.from(await gathered(await opened(file, PASS))).equals(plain)).toBe(true);
  });
});
