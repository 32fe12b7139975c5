/** Brings what reads pictures and files into a frame whose conversation has some: most have none. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { gather } from '../../lib/capture/files';
import type { Gathering } from '../../lib/capture/sources';
import { handOver } from '../../lib/protocol/hand-over';
import { STANDING } from '../../lib/sites/picked/standing';

export default defineUnlistedScript(() => {
  const frame = (globalThis as { [STANDING]?: Gathering })[STANDING];
  if (frame) gather(frame, handOver);
});
