/** What is put into every frame of a recorded page stays small, and so does what comes beside it on pages that want it. */
import { expect, test } from 'vitest';
import {
  filesBytes,
  followBytes,
  MOST_BYTES,
  MOST_FILES_BYTES,
  MOST_FOLLOW_BYTES,
  MOST_SITES_BYTES,
  scriptBytes,
  sitesBytes,
} from '../../scripts/bench/size';

test(`the content script is at most ${MOST_BYTES} bytes gzipped, all that a page gets before it is recorded included`, () => {
  expect(scriptBytes()).toBeLessThanOrEqual(MOST_BYTES);
});

test(`what follows a conversation is at most ${MOST_FOLLOW_BYTES} bytes gzipped`, () => {
  expect(followBytes()).toBeLessThanOrEqual(MOST_FOLLOW_BYTES);
});

test(`what knows the sites is at most ${MOST_SITES_BYTES} bytes gzipped`, () => {
  expect(sitesBytes()).toBeLessThanOrEqual(MOST_SITES_BYTES);
});

test(`what gets the bytes of pictures and files is at most ${MOST_FILES_BYTES} bytes gzipped`, () => {
  expect(filesBytes()).toBeLessThanOrEqual(MOST_FILES_BYTES);
});
