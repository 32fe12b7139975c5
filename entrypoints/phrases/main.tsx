/** Front door of the user's own phrases. */
import { open } from '../page/Page';
import { App } from './app';

await open((initial) => <App initial={initial} />);
