/**
 * The content script of one frame: answers the background, and captures when a record wants this frame's conversation.
 * An unlisted script to wxt: its wrapper for content scripts would tell every page that we are here.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { STANDING } from '../../lib/sites/picked/standing';
import type { Frame } from './frame';
import { stand } from './stand';

export default defineUnlistedScript(() => {
  // The script may be put into a frame more than once; only the first one stays. Firefox lends the world of a frame's first, empty document
  // to the one that is loaded there: what stood on that one reads nothing.
  const world = globalThis as typeof globalThis & { [STANDING]?: Frame };
  if (world[STANDING]?.alive() && world[STANDING].page.document === document) return;
  world[STANDING]?.end();
  world[STANDING] = stand();
});
