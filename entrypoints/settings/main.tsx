/** Front door of the settings. */
import { openReadStore } from '../../lib/storage/read';
import { open } from '../page/Page';
import { App } from './app';

const store = await openReadStore();
await open((initial) => <App initial={initial} store={store} />);
