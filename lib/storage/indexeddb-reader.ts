/** The store on IndexedDB, read side. */
import { type IDBPDatabase, unwrap, wrap } from 'idb';
import { type BatchRow, entriesIn, MOST_IN_BATCH, rowAfter } from './batches';
import { coded, StorageError } from './failure';
import { DATABASE, openDatabase, type Schema } from './schema';
import type { BlobRow, CaseRow, EntryRow, ReadStore, RecordRow } from './store';

const newestFirst = (a: RecordRow, b: RecordRow) => (a.openedAt < b.openedAt ? 1 : a.openedAt > b.openedAt ? -1 : 0);

/** Reads only; what the panel and the pages may hold. */
export class IndexedDbReader implements ReadStore {
  #open: Promise<IDBPDatabase<Schema>> | null = null;
  #closed = false;

  constructor(private readonly name: string = DATABASE) {}

  protected db(): Promise<IDBPDatabase<Schema>> {
    if (this.#closed) return Promise.reject(new StorageError('storage-failed'));
    this.#open ??= openDatabase(this.name, () => {
      this.#open = null;
    }).catch((error: unknown) => {
      this.#open = null;
      throw coded(error);
    });
    return this.#open;
  }

  async cases(): Promise<CaseRow[]> {
    return (await this.db()).getAll('cases');
  }

  async caseById(id: string): Promise<CaseRow | undefined> {
    return (await this.db()).get('cases', id);
  }

  async records(caseId?: string): Promise<RecordRow[]> {
    const tx = await this.#reading();
    const store = tx.objectStore('records');
    const rows = await (caseId === undefined ? store.getAll() : store.index('case').getAll(caseId));
    return (await Promise.all(rows.map((row) => asOfNow(unwrap(tx), row)))).sort(newestFirst);
  }

  async record(id: string): Promise<RecordRow | undefined> {
    const tx = await this.#reading();
    const row = await tx.objectStore('records').get(id);
    return row && asOfNow(unwrap(tx), row);
  }

  async recordOn(tab: number): Promise<RecordRow | undefined> {
    const tx = await this.#reading();
    const rows = await tx.objectStore('records').index('tab').getAll(tab);
    const row = rows.find(({ state }) => state !== 'closed');
    return row && asOfNow(unwrap(tx), row);
  }

  async entries(record: string, from = 0, to = Number.MAX_SAFE_INTEGER): Promise<EntryRow[]> {
    if (to <= from) return [];
    const range = IDBKeyRange.bound([record, Math.max(0, from - MOST_IN_BATCH + 1)], [record, to], false, true);
    return entriesIn(await (await this.db()).getAll('batches', range), from, to);
  }

  async blob(sha256: string): Promise<BlobRow | undefined> {
    return (await this.db()).get('blobs', sha256);
  }

  close(): void {
    this.#closed = true;
    void this.#open?.then((db) => db.close());
    this.#open = null;
  }

  async #reading() {
    return (await this.db()).transaction(['records', 'batches']);
  }
}

/** A record's row, with what the newest append changed of it. */
export async function asOfNow(tx: IDBTransaction, written: RecordRow): Promise<RecordRow> {
  if (written.state === 'closed') return written;
  const own = IDBKeyRange.bound([written.id, 0], [written.id, Number.MAX_SAFE_INTEGER]);
  const newest = await wrap(tx.objectStore('batches').openCursor(own, 'prev'));
  return rowAfter(written, newest?.value as BatchRow | undefined);
}
