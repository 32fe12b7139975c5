/** Brings what follows a conversation into the frame that records one: most frames are only looked at. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Capture } from '../../lib/capture/capture';
import type { Following } from '../../lib/capture/following';
import { STANDING } from '../../lib/sites/picked/standing';

export default defineUnlistedScript(() => {
  const frame = (globalThis as { [STANDING]?: Following })[STANDING];
  if (frame) frame.follow = (parts) => new Capture(parts);
});
