/** Puts the ways of inserting into a frame once they are wanted: most pages that are read never need them. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { insert } from '../../lib/composer/insert';
import { STANDING } from '../../lib/sites/picked/standing';

export default defineUnlistedScript(() => {
  const frame = (globalThis as { [STANDING]?: { inserter?: typeof insert } })[STANDING];
  if (frame) frame.inserter = insert;
});
