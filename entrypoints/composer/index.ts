/** Brings the writing half into a frame that has a conversation or is to take a phrase: most frames that are read never need it. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type ComposingFrame, compose } from '../../lib/composer/frame';
import { STANDING } from '../../lib/sites/picked/standing';

export default defineUnlistedScript(() => {
  const frame = (globalThis as { [STANDING]?: ComposingFrame })[STANDING];
  if (frame) compose(frame);
});
