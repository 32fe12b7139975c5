/** `npm start` after set-up and build: a window to try it in, or, without a display, the whole journey step by step. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { journey } from './journey';
import { openStage, type Stage } from './stage';

const { values } = parseArgs({
  options: { headless: { type: 'boolean', default: false }, out: { type: 'string', default: '.artefacts/start' } },
});
const out = resolve(values.out);
const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

process.exitCode = values.headless || !display ? await play() : await show();

/** Plays the journey; stops at the first step that fails. */
async function play(): Promise<number> {
  console.log(`\nThe journey, without a window. Pictures and the package go to ${out}\n`);
  const stage = await openStage(out, 250, { language: 'en-US' });
  try {
    for (const [at, step] of journey.entries()) {
      const began = Date.now();
      const title = `${String(at + 1).padStart(2)} ${step.name}`;
      try {
        await step.run(stage);
      } catch (error) {
        console.log(`${title} … FAILED`);
        console.error(error);
        await stage.picture('failed').catch(() => {});
        return 1;
      }
      console.log(`${title} … ok (${((Date.now() - began) / 1000).toFixed(1)} s)`);
    }
  } finally {
    await stage.close();
  }
  console.log(`\nAll ${journey.length} steps ok. The evidence package and pictures are in ${out}`);
  return 0;
}

/** Opens the practice chat with the panel beside it and waits until the window is closed. */
async function show(): Promise<number> {
  const stage = await openStage(out, 900, { headless: false });
  await panelBeside(stage);
  console.log('\nThe practice chat is open, the panel beside it. Close the window or press Ctrl+C to end.');
  await new Promise<void>((ended) => {
    stage.app.context.once('close', () => ended());
    process.once('SIGINT', () => ended());
    process.once('SIGTERM', () => ended());
  });
  await stage.close();
  return 0;
}

async function panelBeside(stage: Stage): Promise<void> {
  try {
    await stage.app.realPanel(stage.page);
  } catch (error) {
    console.log(`The panel did not open by itself (${String(error)}). Click the On Record icon in the toolbar.`);
  }
}
