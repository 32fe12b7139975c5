/** Front door of the verifier. */
import { open } from '../page/Page';
import { App } from './app';

await open((initial) => <App initial={initial} />);
