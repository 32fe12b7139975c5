/**
 * `//` in the input of a frame: put there beside the content script when the user switched it on, and gone once it is off again.
 * A script of its own, so that nobody who does not use it has it in his pages.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { STANDING, type Standing } from '../../lib/sites/picked/standing';
import { offerPhrases } from './offer';

type World = typeof globalThis & { onRecordSlash?: AbortController; [STANDING]?: Standing };

export default defineUnlistedScript(() => {
  const world = globalThis as World;
  const standing = world[STANDING];
  if (!standing || world.onRecordSlash?.signal.aborted === false) return;
  world.onRecordSlash = new AbortController();
  offerPhrases(document, standing, world.onRecordSlash);
});
