/** Runs vitest so that a person sees its own report and a program can count what passed. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
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
        // A run can break without a failed test: a file that does not load, or a hook that throws.
        total.failed += failed === 0 && code !== 0 ? 1 : failed;
        return code;
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
  const report = join(ARTEFACTS, `${name}.json`);
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
