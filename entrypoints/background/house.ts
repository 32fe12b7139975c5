/** What the background is made of, put together once for each of its lives. */
import { clock, device, random } from '../../lib/platform/device';
import type { News } from '../../lib/protocol/calls';
import { publisher } from '../../lib/protocol/serve';
import { Recorder } from '../../lib/recorder/recorder';
import { loadSigner } from '../../lib/recorder/signer';
import { IndexedDbStore } from '../../lib/storage/indexeddb';
import type { WriteStore } from '../../lib/storage/store';

export interface House {
  store: WriteStore;
  recorder: Recorder;
  publish(news: News): void;
}

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
    onAppended: (row) => publish({ news: 'appended', record: row.id, count: row.head.count }),
  });
  return { store, recorder, publish };
}
