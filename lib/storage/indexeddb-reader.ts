/** The store on IndexedDB, read side. */
import type { IDBPDatabase } from 'idb';
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
    const db = await this.db();
    const rows =
      caseId === undefined ? await db.getAll('records') : await db.getAllFromIndex('records', 'case', caseId);
    return rows.sort(newestFirst);
  }

  async record(id: string): Promise<RecordRow | undefined> {
    return (await this.db()).get('records', id);
  }

  async recordOn(tab: number): Promise<RecordRow | undefined> {
    return (await (await this.db()).getAllFromIndex('records', 'tab', tab)).find(({ state }) => state !== 'closed');
  }

  async entries(record: string, from = 0, to = Number.MAX_SAFE_INTEGER): Promise<EntryRow[]> {
    if (to <= from) return [];
    return (await this.db()).getAll('entries', IDBKeyRange.bound([record, from], [record, to], false, true));
  }

  async blob(sha256: string): Promise<BlobRow | undefined> {
    return (await this.db()).get('blobs', sha256);
  }

  close(): void {
    this.#closed = true;
    void this.#open?.then((db) => db.close());
    this.#open = null;
  }
}
