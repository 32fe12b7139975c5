/** Runs in the extension's worker: bare strict puts of rows that the recorder has stored, in a database of their own. */

const BATCH = 200;

/** `one`: the row that one message made. `each`: what a message is in a row that it shares with others. */
export interface Rows {
  one: unknown;
  each: unknown;
}

export interface Puts {
  begin(rows: Rows): Promise<void>;
  /** Milliseconds of so many transactions with one put each. */
  single(times: number): Promise<number[]>;
  /** Milliseconds of so many puts, many in a transaction. */
  burst(count: number): Promise<number>;
}

let db: IDBDatabase | undefined;
let rows: Rows;

function put(row: unknown, count: number): Promise<void> {
  return new Promise((resolve, reject) => {
    if (!db) throw new Error('begin first');
    const tx = db.transaction('rows', 'readwrite', { durability: 'strict' });
    for (let i = 0; i < count; i += 1) tx.objectStore('rows').put(row);
    tx.oncomplete = () => resolve();
    tx.onabort = () => reject(tx.error);
  });
}

const puts: Puts = {
  begin(given) {
    rows = given;
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
      await put(rows.one, 1);
      took.push(performance.now() - began);
    }
    return took;
  },
  async burst(count) {
    const began = performance.now();
    for (let left = count; left > 0; left -= BATCH) await put(rows.each, Math.min(BATCH, left));
    return performance.now() - began;
  },
};
Object.assign(globalThis, { puts });
