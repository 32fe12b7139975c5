/** Runs commands one after another, names each with the time it took, and remembers how each ended. Node's own modules only. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const windows = process.platform === 'win32';

/** Runs a program with its output shown; answers its exit code, or 127 when it cannot be started. */
export function run(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'inherit', shell: windows, ...options });
    child.on('error', (error) => {
      console.error(error.message);
      resolve(127);
    });
    child.on('exit', (code, signal) => resolve(signal ? 1 : (code ?? 1)));
  });
}

/** Runs a program that a dependency brought. */
export const runBin = (name, args, options) => run(join('node_modules', '.bin', name), args, options);

/** Runs npm as it was called, or the one on the path. */
export function runNpm(args, options) {
  const own = process.env.npm_execpath;
  return own?.endsWith('.js')
    ? run(process.execPath, [own, ...args], { ...options, shell: false })
    : run('npm', args, options);
}

/** A list of steps. `step` throws `Stopped` when a step fails, unless told to keep going. */
export function createSteps({ keepGoing = false } = {}) {
  const done = [];
  return {
    done,
    /** `work` answers an exit code, or throws; anything else than a number counts as success. */
    async step(name, work) {
      console.log(`\n▶ ${name}`);
      const began = Date.now();
      const code = await Promise.resolve()
        .then(work)
        .catch((error) => {
          console.error(error instanceof Error ? error.message : error);
          return 1;
        });
      const ok = typeof code !== 'number' || code === 0;
      done.push({ name, ok, seconds: (Date.now() - began) / 1000 });
      console.log(line(done.at(-1)));
      if (!ok && !keepGoing) throw new Stopped(name);
    },
    /** One line a step. */
    summary: () => done.map(line).join('\n'),
    ok: () => done.every((each) => each.ok),
  };
}

export class Stopped extends Error {
  constructor(name) {
    super(`Stopped at: ${name}`);
  }
}

const line = ({ name, ok, seconds }) => `${ok ? '✔' : '✘'} ${name} (${seconds.toFixed(1)} s)`;
