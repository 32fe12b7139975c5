/**
 * `npm run test:matrix`: the heavy chat libraries and editors, which live in a package of their own under `tests/matrix`; then the key
 * ones in Firefox, where there is one.
 */
import { testInFirefox } from './firefox-tests.mjs';
import { installDependencies, setup, setupFirefox } from './setup.mjs';
import { createSteps, runBin, Stopped } from './steps.mjs';
import { createTally } from './tests-run.mjs';

const MATRIX = 'tests/matrix';
const steps = createSteps();
const tally = createTally(steps);
let env = {};

try {
  await steps.step('set-up', async () => {
    const { browser } = await setup({ browser: true });
    env = { CHROME_PATH: browser };
    await installDependencies(MATRIX);
  });
  await steps.step('wxt build', () => runBin('wxt', ['build']));
  await tally.step('matrix', ['--config', `${MATRIX}/vitest.config.ts`], env);
  const firefox = await setupFirefox();
  if (firefox) await testInFirefox(steps, tally, firefox);
  else console.log('\nNo Firefox was found and none could be installed: nothing was tried in it.');
} catch (error) {
  if (!(error instanceof Stopped)) throw error;
}

console.log(`\n${steps.summary()}\n\n${tally.line()}`);
process.exitCode = steps.ok() ? 0 : 1;
