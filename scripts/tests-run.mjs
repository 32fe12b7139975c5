/** Runs vitest so that a person sees its own report and a program can count what passed. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { runBin } from './steps.mjs';

const ARTEFACTS = '.artefacts';

/** Counts over several runs of vitest, each a step of `steps`. */
export function createTally(steps) {
  const runs = new Set();
  const total = { passed: 0, failed: 0 };
  return {
    /** Runs one vitest configuration as the step `name` and adds its numbers. */
    step(name, args, env = {}) {
      runs.add(name);
      return steps.step(name, async () => {
        const { code, passed, failed } = await vitest(name.replaceAll(' ', '-'), args, env);
        total.passed += passed;
        // A run can break without a failed test: a file that does not load, a hook that throws, a run that finds no test.
        const broken = code !== 0 || passed + failed === 0;
        total.failed += failed === 0 && broken ? 1 : failed;
        return broken ? code || 1 : 0;
      });
    },
    /** The closing line. A step that is no test run and failed counts as one failure. */
    line() {
      const others = steps.done.filter(({ name, ok }) => !ok && !runs.has(name)).length;
      return `${total.passed} passed, ${total.failed + others} failed`;
    },
  };
}

async function vitest(name, args, env) {
  mkdirSync(ARTEFACTS, { recursive: true });
  // Absolute: vitest would look for it from the root of each configuration.
  const report = resolve(ARTEFACTS, `${name}.json`);
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await runBin('vitest', ['run', ...args, ...reporters], { env: { ...process.env, ...env } });
  return { code, ...read(report) };
}

function read(report) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 0 };
  }
}
