/** One strict transaction on the browser's own objects: what wraps them costs a message as much as its digests. */
import { coded } from './failure';

/**
 * Runs `work` in one transaction of `db`. Resolves when it is complete on disk; whatever goes wrong aborts all of it and comes out
 * coded.
 */
export async function strictly<T>(
  db: IDBDatabase,
  stores: readonly string[],
  work: (tx: IDBTransaction) => T | Promise<T>,
): Promise<T> {
  let why: unknown;
  try {
    const tx = db.transaction(stores, 'readwrite', { durability: 'strict' });
    const over = new Promise<void>((resolve, reject) => {
      tx.oncomplete = () => resolve();
      tx.onabort = () => reject(tx.error);
    });
    // The first request that fails says why; those that fall with it say that they were aborted.
    tx.onerror = ({ target }) => {
      why ??= (target as IDBRequest).error;
    };
    try {
      const value = await work(tx);
      tx.commit();
      await over;
      return value;
    } catch (error) {
      why ??= tx.error ?? error;
      over.catch(() => undefined);
      abort(tx);
    }
  } catch (error) {
    why ??= error;
  }
  throw coded(why);
}

function abort(tx: IDBTransaction): void {
  try {
    tx.abort();
  } catch {
    // Already over: an aborted transaction cannot be aborted again.
  }
}
