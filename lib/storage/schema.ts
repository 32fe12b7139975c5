/** The IndexedDB layout and its migrations. A version is never edited once shipped: a new one is added. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { BlobRow, CaseRow, EntryRow, RecordRow } from './store';

export const DATABASE = 'on-record';
export const VERSION = 2;

export interface Schema extends DBSchema {
  cases: { key: string; value: CaseRow };
  records: { key: string; value: RecordRow; indexes: { case: string; tab: number } };
  entries: { key: [string, number]; value: EntryRow; indexes: { ref: [string, string] } };
  blobs: { key: string; value: BlobRow };
  keys: { key: string; value: CryptoKeyPair };
}

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
        // Messages carry a `ref`; entries whose ref is null are left out of the index by IndexedDB itself.
        db.createObjectStore('entries', { keyPath: ['record', 'seq'] }).createIndex('ref', ['record', 'ref'], {
          unique: true,
        });
        db.createObjectStore('blobs', { keyPath: 'sha256' });
        db.createObjectStore('keys');
      }
      // Records that have ended have no tab, and are not in it.
      if (from < 2) tx.objectStore('records').createIndex('tab', 'tab');
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      onLost();
    },
    terminated: onLost,
  });
}
