/** Packages that are made to be too much, in the size that they threaten with, before the command: what it says, in what time and memory. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { manyFiles, writeOne } from './hostile-zip';

export interface HostileCost {
  what: string;
  /** Bytes of the file. */
  bytes: number;
  /** Status that the command ended with: 1 or 2 for what is not sound; null for a crash. */
  status: number | null;
  /** Codes of what breaks. */
  codes: string[];
  ms: number;
  /** Most that the process held, bytes. */
  memory: number;
}

const record = '019aaf00-0000-7000-8000-00000000000c';
const log = `bag/data/records/${record}/log.jsonl`;
const GB = 1e9;
const MILLION = 1_000_000;
const PIECE = 1 << 20;

/** One line, never ended, of a megabyte that repeats: what is `noisy` in it keeps it below the ratio of a bomb. */
function* longLine(noisy: number): Generator<Buffer> {
  const piece = Buffer.alloc(PIECE, 'x');
  const noise = createHash('sha512').update('noise').digest('hex');
  for (let at = 0, n = 0; at < PIECE && noisy > 0; at += noisy, n++) piece[at] = noise.charCodeAt((n * n + n) % 128);
  for (let made = 0; made < GB; made += PIECE) yield piece;
}

/** Chained as it should be, of no kind that means anything. */
function* chained(): Generator<Buffer> {
  let prev = '0'.repeat(64);
  let some: string[] = [];
  for (let seq = 0; seq < MILLION; seq++) {
    const line = `{"v":1,"record":"${record}","seq":${seq},"kind":"note","observedAt":"2026-11-23T02:00:00.000Z","elapsedMs":${seq},"prev":"${prev}"}`;
    prev = createHash('sha256').update(line).digest('hex');
    some.push(line);
    if (some.length < 4_096) continue;
    yield Buffer.from(`${some.join('\n')}\n`);
    some = [];
  }
  yield Buffer.from(`${some.join('\n')}\n`);
}

export async function hostilePackages(): Promise<HostileCost[]> {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-'));
  const path = join(folder, 'hostile.zip');
  const costs: HostileCost[] = [];
  const made: [string, () => Promise<void> | void][] = [
    ['a line of 1 GB, as it is', () => writeOne(path, log, longLine(0), false)],
    ['a line of 1 GB, packed to almost nothing', () => writeOne(path, log, longLine(0), true)],
    ['a line of 1 GB, packed less than a bomb', () => writeOne(path, log, longLine(48), true)],
    ['1,000,000 entries', () => writeOne(path, log, chained(), true)],
    ['1,000,000 files', () => writeFileSync(path, manyFiles(MILLION))],
  ];
  try {
    for (const [what, make] of made) {
      await make();
      costs.push({ what, bytes: statSync(path).size, ...check(path) });
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return costs;
}

const LAST_WORDS = "process.on('exit',()=>process.stderr.write('most:'+process.resourceUsage().maxRSS))";

function check(path: string): Omit<HostileCost, 'what' | 'bytes'> {
  const began = performance.now();
  const { status, stdout, stderr } = spawnSync('node', ['scripts/on-record-verify.mjs', path], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C', NODE_OPTIONS: `--import "data:text/javascript,${LAST_WORDS}"` },
    maxBuffer: 2 ** 28,
  });
  const codes = new Set([...stdout.matchAll(/^breaks (\S+):/gm)].map(([, code = '']) => code));
  const memory = Number(/most:(\d+)/.exec(stderr)?.[1] ?? Number.NaN) * 1024;
  return { status, codes: [...codes], ms: performance.now() - began, memory };
}
