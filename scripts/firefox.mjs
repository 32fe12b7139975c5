/** `npm run test:firefox`: the key editors and a conversation in Firefox, with the editors of `tests/matrix`. */
import { testInFirefox } from './firefox-tests.mjs';
import { installDependencies, setup, setupFirefox } from './setup.mjs';
import { createSteps, Stopped } from './steps.mjs';
import { createTally } from './tests-run.mjs';

const steps = createSteps();
const tally = createTally(steps);
let path = null;

try {
  await steps.step('set-up', async () => {
    await setup({ browser: false });
    await installDependencies('tests/matrix');
    path = await setupFirefox();
    if (!path) throw new Error('No Firefox was found. Install it (on Debian: firefox-esr), or set FIREFOX_PATH to it.');
  });
  await testInFirefox(steps, tally, path);
} catch (error) {
  if (!(error instanceof Stopped)) throw error;
}

console.log(`\n${steps.summary()}\n\n${tally.line()}`);
process.exitCode = steps.ok() ? 0 : 1;
