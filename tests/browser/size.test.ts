/** What is put into every frame of a recorded page stays small, and so does what comes beside it on pages that want it. */
import { expect, test } from 'vitest';
import {
  filesBytes,
  MOST_BYTES,
  MOST_FILES_BYTES,
  MOST_SITES_BYTES,
  scriptBytes,
  sitesBytes,
} from '../../scripts/bench/size';

test(`the content script is at most ${MOST_BYTES} bytes gzipped, all that any page gets included`, () => {
  expect(scriptBytes()).toBeLessThanOrEqual(MOST_BYTES);
});

test(`what knows the sites is at most ${MOST_SITES_BYTES} bytes gzipped`, () => {
  expect(sitesBytes()).toBeLessThanOrEqual(MOST_SITES_BYTES);
});

test(`what gets the bytes of pictures and files is at most ${MOST_FILES_BYTES} bytes gzipped`, () => {
  expect(filesBytes()).toBeLessThanOrEqual(MOST_FILES_BYTES);
});
