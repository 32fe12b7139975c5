/** Puts the ways of inserting into a frame once they are wanted: most pages that are read never need them. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { insertAt } from '../../lib/composer/target';
import { STANDING } from '../../lib/sites/picked/standing';

export default defineUnlistedScript(() => {
  const frame = (globalThis as { [STANDING]?: { inserter?: typeof insertAt } })[STANDING];
  if (frame) frame.inserter = insertAt;
});
