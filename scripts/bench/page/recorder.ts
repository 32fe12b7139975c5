/** Runs in the extension's worker: the shipped recorder and store on a database of their own, without the way to them. */
import { clock, random } from '../../../lib/platform/device';
import { Recorder } from '../../../lib/recorder/recorder';
import { loadSigner } from '../../../lib/recorder/signer';
import { IndexedDbStore } from '../../../lib/storage/indexeddb';
import { messageOf } from './message';

export interface Recordings {
  begin(): Promise<void>;
  /** Milliseconds from what was received to complete on disk. */
  single(times: number): Promise<number[]>;
}

let take: ((i: number) => Promise<unknown>) | undefined;
let taken = 0;

const recordings: Recordings = {
  async begin() {
    const store = new IndexedDbStore('bench-recorder');
    const tool = { name: 'bench', version: '0', build: null };
    const device = { tool, browser: null, os: null, languages: [], timeZone: null, offsetMinutes: 0 };
    const signer = await loadSigner(store);
    const recorder = new Recorder({ store, clock, random, signer, surroundings: () => device, onAppended: () => {} });
    const at = new Date(clock.wallMs()).toISOString();
    const ofCase = { id: 'c', title: 'Bench', topic: 'huabei', createdAt: at, updatedAt: at, facts: {}, ticks: {} };
    const { id } = await recorder.open(ofCase, 1, { url: null, title: null });
    const seen = { wallMs: Date.now(), steadyMs: performance.now() };
    await recorder.join(id, { frame: 0, stream: 's' }, seen, false);
    take = (i) => recorder.take(id, 's', i, [messageOf('s', i)], 1);
  },
  async single(times) {
    const took: number[] = [];
    for (let i = 0; i < times; i += 1) {
      const began = performance.now();
      await take?.(taken++);
      took.push(performance.now() - began);
    }
    return took;
  },
};
Object.assign(globalThis, { recordings });
