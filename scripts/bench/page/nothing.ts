/** Nobody watches: what the page costs by itself. */
import type { Watcher } from './bench';

const nobody: Watcher = { start: () => {}, kept: async () => ({ texts: [], recalls: null }) };
window.watcher = nobody;
