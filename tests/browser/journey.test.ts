/** The main job end to end in the shipped build: the same journey that `npm start` plays, a test for each step. */
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { journey } from '../../scripts/demo/journey';
import { openStage, type Stage } from '../../scripts/demo/stage';

describe.sequential('the journey', () => {
  let stage: Stage | undefined;
  let stopped: string | null = null;

  beforeAll(async () => {
    stage = await openStage(resolve('.artefacts/journey'), 250, { language: 'en-US' });
  });
  afterAll(() => stage?.close());

  for (const { name, run } of journey) {
    it(name, async () => {
      if (!stage) throw new Error('The stage did not open');
      if (stopped) throw new Error(`Not reached: the journey stopped at “${stopped}”`);
      stopped = name;
      await run(stage);
      stopped = null;
    });
  }
});
