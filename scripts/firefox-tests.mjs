/** The build for Firefox, and its tests: a step of the matrix, and `npm run test:firefox` alone. */
import { runBin } from './steps.mjs';

const CONFIG = 'tests/firefox/vitest.config.ts';

/** `path` of Firefox. */
export async function testInFirefox(steps, tally, path) {
  await steps.step('wxt build -b firefox', () => runBin('wxt', ['build', '-b', 'firefox']));
  await tally.step('firefox', ['--config', CONFIG], { FIREFOX_PATH: path });
}
