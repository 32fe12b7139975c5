/** The whole reader in a page into which no script can be put: what others get when it is wanted stands there from the start. */
import { compose } from '../../lib/composer/frame';
import { stand } from './stand';

export function standAlone(): void {
  compose(stand());
}
