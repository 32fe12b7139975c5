/** The IndexedDB layout and its migrations. A version is never edited once shipped: a new one is added. */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames, unwrap, wrap } from 'idb';
import { type BatchRow, batchesOf, MOST_IN_BATCH } from './batches';
import type { BlobRow, CaseRow, EntryRow, RecordRow } from './store';

export const DATABASE = 'on-record';
export const VERSION = 3;

export interface Schema extends DBSchema {
  cases: { key: string; value: CaseRow };
  records: { key: string; value: RecordRow; indexes: { case: string; tab: number } };
  batches: { key: [string, number]; value: BatchRow; indexes: { ref: [string, string] } };
  blobs: { key: string; value: BlobRow };
  keys: { key: string; value: CryptoKeyPair };
}

type Upgrading = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>;

/**
 * Opens (and, the first time, makes) the database. `onLost` is called when the browser closes it under us, or another
 * context wants to upgrade it: the holder should drop the handle and open again at the next use.
 */
export function openDatabase(name: string, onLost: () => void): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(name, VERSION, {
    upgrade(db, from, _to, tx) {
      if (from < 1) {
        db.createObjectStore('cases', { keyPath: 'id' });
        db.createObjectStore('records', { keyPath: 'id' }).createIndex('case', 'caseId');
        db.createObjectStore('blobs', { keyPath: 'sha256' });
        db.createObjectStore('keys');
      }
      // Records that have ended have no tab, and are not in it.
      if (from < 2) tx.objectStore('records').createIndex('tab', 'tab');
      if (from < 3) {
        db.createObjectStore('batches', { keyPath: ['record', 'seq'] }).createIndex('ref', 'refs', {
          unique: true,
          multiEntry: true,
        });
        if (from > 0) whole(tx, gatherEntries(db, tx));
      }
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      onLost();
    },
    terminated: onLost,
  });
}

/** Half of it must not stay: what throws between two requests would not end the transaction by itself. */
function whole(tx: Upgrading, work: Promise<void>): void {
  tx.done.catch(() => undefined);
  work.catch(() => {
    try {
      tx.abort();
    } catch {
      // A request that failed has ended it already.
    }
  });
}

/** Up to version 2 each entry had a row of its own. */
async function gatherEntries(db: IDBPDatabase<Schema>, tx: Upgrading): Promise<void> {
  const batches = tx.objectStore('batches');
  const entries = unwrap(tx).objectStore('entries');
  for (const record of await tx.objectStore('records').getAll()) {
    for (let at = 0; at < record.head.count; at += MOST_IN_BATCH) {
      const some = IDBKeyRange.bound([record.id, at], [record.id, at + MOST_IN_BATCH], false, true);
      const rows: EntryRow[] = await wrap(entries.getAll(some));
      const held = rows.map(({ record: _, ...entry }) => entry);
      for (const batch of batchesOf({ entries: held, record }, null)) await batches.add(batch);
    }
  }
  unwrap(db).deleteObjectStore('entries');
}
