/**
 * The content script of one frame: answers the background, and captures when a record wants this frame's conversation.
 * An unlisted script to wxt: its wrapper for content scripts would tell every page that we are here.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Frame } from './frame';
import { stand } from './stand';

/** The script may be put into a frame more than once; only the first one stays. */
const STANDING = Symbol.for('on-record');

export default defineUnlistedScript(() => {
  const world = globalThis as typeof globalThis & { [STANDING]?: Frame };
  if (world[STANDING]?.alive()) return;
  world[STANDING]?.end();
  world[STANDING] = stand();
});
