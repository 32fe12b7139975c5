/** Runs in the extension's worker: bare strict puts of rows like those the recorder stores, in a database of their own. */

const BATCH = 200;

export interface Puts {
  begin(row: unknown): Promise<void>;
  single(times: number): Promise<number[]>;
  burst(count: number): Promise<number>;
}

let db: IDBDatabase | undefined;
let sample: unknown;

function put(count: number): Promise<void> {
  return new Promise((resolve, reject) => {
    if (!db) throw new Error('begin first');
    const tx = db.transaction('rows', 'readwrite', { durability: 'strict' });
    for (let i = 0; i < count; i += 1) tx.objectStore('rows').put(sample);
    tx.oncomplete = () => resolve();
    tx.onabort = () => reject(tx.error);
  });
}

const puts: Puts = {
  begin(row) {
    sample = row;
    return new Promise((resolve, reject) => {
      const opening = indexedDB.open('bench', 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { autoIncrement: true });
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        db = opening.result;
        resolve();
      };
    });
  },
  async single(times) {
    const took: number[] = [];
    for (let i = 0; i < times; i += 1) {
      const began = performance.now();
      await put(1);
      took.push(performance.now() - began);
    }
    return took;
  },
  async burst(count) {
    const began = performance.now();
    for (let left = count; left > 0; left -= BATCH) await put(Math.min(BATCH, left));
    return performance.now() - began;
  },
};
Object.assign(globalThis, { puts });
