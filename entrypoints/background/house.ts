/** What the background is made of, put together once for each of its lives. */

import { askAuthority } from '../../lib/platform/authority';
import { clock, device, random } from '../../lib/platform/device';
import { hasSites, patternOf } from '../../lib/platform/permissions';
import { readSettings } from '../../lib/platform/settings';
import type { News } from '../../lib/protocol/calls';
import { publisher } from '../../lib/protocol/serve';
import { type AskClock, anchoring } from '../../lib/recorder/anchoring';
import { Recorder } from '../../lib/recorder/recorder';
import { loadSigner } from '../../lib/recorder/signer';
import { IndexedDbStore } from '../../lib/storage/indexeddb';
import type { WriteStore } from '../../lib/storage/store';

export interface House {
  store: WriteStore;
  recorder: Recorder;
  publish(news: News): void;
}

/** The user may have taken the leave back in the browser. */
const ask: AskClock = async (address, query) => {
  const pattern = patternOf(address);
  const granted = pattern !== null && (await hasSites([pattern]));
  return granted ? askAuthority(address, query) : { failure: 'no-access' };
};

/** The key is made or loaded first, so every record knows whether it will be signed. */
export async function openHouse(): Promise<House> {
  const store = new IndexedDbStore();
  const publish = publisher();
  const recorder = new Recorder({
    store,
    clock,
    random,
    signer: await loadSigner(store),
    surroundings: device,
    onAppended: (row) => {
      // The answer goes first: the page waits for it, the panel only shows.
      setTimeout(() => publish({ news: 'appended', record: row.id, count: row.head.count }));
      void anchor(row).catch(() => undefined);
    },
  });
  const anchor = anchoring({ store, recorder, random, ask, authority: async () => (await readSettings()).outsideTime });
  return { store, recorder, publish };
}
