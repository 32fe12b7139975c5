/** `npm start`: sets up, builds, and opens the practice chat with the extension; `-- --headless --out FOLDER` plays it. */
import { setup } from './setup.mjs';
import { createSteps, runBin, Stopped } from './steps.mjs';

// Ctrl+C is for the browser's window: what started it closes it, removes its profile and ends by itself.
process.on('SIGINT', () => {});

const steps = createSteps();
let env = process.env;

try {
  await steps.step('set-up', async () => {
    const { browser } = await setup({ browser: true });
    env = { ...process.env, CHROME_PATH: browser };
  });
  await steps.step('wxt build', () => runBin('wxt', ['build']));
  process.exitCode = await runBin('tsx', ['scripts/demo/main.ts', ...process.argv.slice(2)], { env });
} catch (error) {
  if (!(error instanceof Stopped)) throw error;
  process.exitCode = 1;
}
