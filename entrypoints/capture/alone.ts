/** The whole reader in a page into which no script can be put: what others get when it is wanted stands there from the start. */
import { Capture } from '../../lib/capture/capture';
import { gather } from '../../lib/capture/files';
import { compose } from '../../lib/composer/frame';
import { handOver } from '../../lib/protocol/hand-over';
import { stand } from './stand';

export function standAlone(): void {
  const frame = stand();
  compose(frame);
  gather(frame, handOver);
  frame.follow = (parts) => new Capture(parts);
}
