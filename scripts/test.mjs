/** `npm test`: everything that has to hold, from a fresh clone on. `--keep-going` runs the later steps after a failure. */
import { setup } from './setup.mjs';
import { createSteps, runBin, Stopped } from './steps.mjs';
import { createTally } from './tests-run.mjs';

const steps = createSteps({ keepGoing: process.argv.includes('--keep-going') });
const tally = createTally(steps);
let env = {};

const bin = (name, ...args) => steps.step([name, ...args].join(' '), () => runBin(name, args));

try {
  await steps.step('set-up', async () => {
    const { browser } = await setup({ browser: true });
    env = { CHROME_PATH: browser };
  });
  await bin('wxt', 'prepare');
  await bin('tsc', '--noEmit');
  await bin('biome', 'check', '.');
  await bin('depcruise', '--config', '.dependency-cruiser.cjs', 'lib', 'entrypoints', 'components');
  await bin('knip');
  await tally.step('unit tests', [], env);
  await bin('wxt', 'build');
  await bin('wxt', 'build', '-b', 'firefox');
  await bin('web-ext', 'lint', '--source-dir', '.output/firefox-mv2', '--no-config-discovery');
  await tally.step('browser tests', ['--config', 'vitest.browser.config.ts'], env);
} catch (error) {
  if (!(error instanceof Stopped)) throw error;
}

console.log(`\n${steps.summary()}\n\n${tally.line()}`);
process.exitCode = steps.ok() ? 0 : 1;
