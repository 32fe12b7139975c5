/** The store on IndexedDB, write side. Durable means: the transaction is complete, with `durability: 'strict'`. */
import type { IDBPTransaction, StoreNames } from 'idb';
import { blobsNamedIn } from './erasure';
import { coded, StorageError } from './failure';
import { IndexedDbReader } from './indexeddb-reader';
import type { Schema } from './schema';
import type { CaseRow, Erasure, Plan, RecordRow, WriteStore } from './store';

type Writing<S extends StoreNames<Schema>> = IDBPTransaction<Schema, S[], 'readwrite'>;

/** Reads and writes; the background's alone. */
export class IndexedDbStore extends IndexedDbReader implements WriteStore {
  /** Runs `work` in one strict transaction; whatever goes wrong aborts all of it and comes out coded. */
  async #write<S extends StoreNames<Schema>, T>(stores: S[], work: (tx: Writing<S>) => Promise<T>): Promise<T> {
    const db = await this.db();
    const tx = db.transaction(stores, 'readwrite', { durability: 'strict' });
    try {
      const value = await work(tx);
      await tx.done;
      return value;
    } catch (error) {
      tx.done.catch(() => undefined);
      try {
        tx.abort();
      } catch {
        // Already over: an aborted transaction cannot be aborted again.
      }
      throw coded(tx.error ?? error);
    }
  }

  putCase(row: CaseRow): Promise<void> {
    return this.#write(['cases'], async (tx) => {
      await tx.objectStore('cases').put(row);
    });
  }

  updateCase(id: string, change: (row: CaseRow) => CaseRow): Promise<CaseRow | undefined> {
    return this.#write(['cases'], async (tx) => {
      const store = tx.objectStore('cases');
      const row = await store.get(id);
      if (!row) return undefined;
      const next = change(row);
      await store.put(next);
      return next;
    });
  }

  createRecord(plan: Plan): Promise<void> {
    return this.#write(['records', 'entries', 'blobs'], async (tx) => {
      if (await tx.objectStore('records').get(plan.record.id)) throw new StorageError('record-exists');
      await put(tx, plan);
    });
  }

  append(
    record: string,
    refs: string[],
    plan: (row: RecordRow, seqOf: ReadonlyMap<string, number>) => Plan | null,
  ): Promise<RecordRow> {
    return this.#write(['records', 'entries', 'blobs'], async (tx) => {
      const row = await tx.objectStore('records').get(record);
      if (!row) throw new StorageError('record-missing');
      const index = tx.objectStore('entries').index('ref');
      const seqOf = new Map<string, number>();
      // Asked for at once: one after the other they would take a turn of the event loop each.
      await Promise.all(
        [...new Set(refs)].map(async (ref) => {
          const key = await index.getKey([record, ref]);
          if (key) seqOf.set(ref, key[1]);
        }),
      );
      const wanted = plan(row, seqOf);
      if (!wanted) return row;
      await put(tx, wanted);
      return wanted.record;
    });
  }

  updateRecord(id: string, change: (row: RecordRow) => RecordRow): Promise<RecordRow | undefined> {
    return this.#write(['records'], async (tx) => {
      const store = tx.objectStore('records');
      const row = await store.get(id);
      if (!row) return undefined;
      const next = change(row);
      await store.put(next);
      return next;
    });
  }

  erase(what: Erasure): Promise<string[]> {
    return this.#write(['cases', 'records', 'entries', 'blobs'], async (tx) => {
      if (what.erase === 'all') {
        const all = await tx.objectStore('records').getAllKeys();
        await Promise.all(Array.from(tx.objectStoreNames, (name) => tx.objectStore(name).clear()));
        return all;
      }
      const records = tx.objectStore('records');
      const ids = await (what.erase === 'record'
        ? records.getAllKeys(what.id)
        : records.index('case').getAllKeys(what.id));
      for (const id of ids) await eraseRecord(tx, id);
      if (what.erase === 'case') await tx.objectStore('cases').delete(what.id);
      return ids;
    });
  }

  async keyPair(): Promise<CryptoKeyPair | undefined> {
    return (await this.db()).get('keys', 'signing');
  }

  putKeyPair(pair: CryptoKeyPair): Promise<void> {
    return this.#write(['keys'], async (tx) => {
      await tx.objectStore('keys').put(pair, 'signing');
    });
  }
}

async function eraseRecord(tx: Writing<'cases' | 'records' | 'entries' | 'blobs'>, id: string): Promise<void> {
  const entries = tx.objectStore('entries');
  const own = IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]);
  const lost = blobsNamedIn(await entries.getAll(own));
  await entries.delete(own);
  await tx.objectStore('records').delete(id);
  // Rare, and one entry at a time: another record may hold the same picture.
  for (let at = lost.size > 0 ? await entries.openCursor() : null; at; at = await at.continue()) {
    for (const blob of blobsNamedIn([at.value])) lost.delete(blob);
  }
  for (const blob of lost) await tx.objectStore('blobs').delete(blob);
}

async function put(tx: Writing<'records' | 'entries' | 'blobs'>, plan: Plan): Promise<void> {
  const id = plan.record.id;
  const entries = tx.objectStore('entries');
  // `add`, not `put`: an entry that stands is never written over. The requests are not awaited one by one; a failing
  // one aborts the transaction, which is what the caller waits for.
  const writes: Promise<unknown>[] = plan.entries.map((entry) => entries.add({ ...entry, record: id }));
  for (const blob of plan.blobs ?? []) writes.push(tx.objectStore('blobs').put(blob));
  writes.push(tx.objectStore('records').put(plan.record));
  await Promise.all(writes);
}
