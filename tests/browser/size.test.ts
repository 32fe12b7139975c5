/** What is put into every frame of a recorded page stays small. */
import { expect, test } from 'vitest';
import { MOST_BYTES, scriptBytes } from '../../scripts/bench/size';

test(`the content script is at most ${MOST_BYTES} bytes gzipped, all included`, () => {
  expect(scriptBytes()).toBeLessThanOrEqual(MOST_BYTES);
});
