/** Runs in the extension's worker: notes when the transactions that write there are complete, by a clock that other processes share. */

export interface Completes {
  /** Those since the last call, in order, ms. */
  take(): Promise<number[]>;
}

let noted: number[] = [];
const begin = IDBDatabase.prototype.transaction;
IDBDatabase.prototype.transaction = function (...asked) {
  const tx = begin.apply(this, asked);
  if (asked[1] === 'readwrite') {
    tx.addEventListener('complete', () => noted.push(performance.timeOrigin + performance.now()));
  }
  return tx;
};

const completes: Completes = {
  async take() {
    const since = noted;
    noted = [];
    return since;
  },
};
Object.assign(globalThis, { completes });
