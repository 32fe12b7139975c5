/** The store on IndexedDB, write side. Durable means: the transaction is complete, with `durability: 'strict'`. */
import { type IDBPTransaction, type StoreNames, unwrap } from 'idb';
import { blobsNamedIn } from './erasure';
import { coded, StorageError } from './failure';
import { IndexedDbReader } from './indexeddb-reader';
import type { Schema } from './schema';
import type { CaseRow, Erasure, Plan, RecordRow, WriteStore } from './store';

type Writing<S extends StoreNames<Schema>> = IDBPTransaction<Schema, S[], 'readwrite'>;

const EVIDENCE = ['records', 'entries', 'blobs'] as const;
const NO_REFS: ReadonlyMap<string, number> = new Map();

/** Reads and writes; the background's alone. */
export class IndexedDbStore extends IndexedDbReader implements WriteStore {
  /** Records as the last write left them, for an append to build on without reading first; taken out while one is written. */
  readonly #newest = new Map<string, RecordRow>();
  #writing = 0;

  /**
   * Runs `work` in one strict transaction; whatever goes wrong aborts all of it and comes out coded. `alone`: no other
   * write of ours was under way when this one began.
   */
  async #write<S extends StoreNames<Schema>, T>(
    stores: readonly S[],
    work: (tx: Writing<S>, alone: boolean) => Promise<T>,
  ): Promise<T> {
    const db = await this.db();
    const tx = db.transaction([...stores], 'readwrite', { durability: 'strict' });
    let why: unknown;
    // On the way down, before the promise of the whole hears of it on the way up.
    const noteWhy = ({ target }: Event) => {
      why ??= (target as IDBRequest).error;
    };
    unwrap(tx).addEventListener('error', noteWhy, { capture: true });
    this.#writing += 1;
    try {
      const value = await work(tx, this.#writing === 1);
      tx.commit();
      await tx.done;
      return value;
    } catch (error) {
      tx.done.catch(() => undefined);
      try {
        tx.abort();
      } catch {
        // Already over: an aborted transaction cannot be aborted again.
      }
      this.#newest.clear();
      throw coded(why ?? tx.error ?? error);
    } finally {
      this.#writing -= 1;
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

  async createRecord(plan: Plan): Promise<void> {
    await this.#write(EVIDENCE, async (tx) => {
      if (await tx.objectStore('records').get(plan.record.id)) throw new StorageError('record-exists');
      put(tx, plan);
    });
    this.#newest.set(plan.record.id, plan.record);
  }

  async append(
    record: string,
    refs: string[],
    plan: (row: RecordRow, seqOf: ReadonlyMap<string, number>) => Plan | null,
  ): Promise<RecordRow> {
    let remembered = false;
    const write = (reading: boolean) =>
      this.#write(EVIDENCE, async (tx, alone) => {
        const newest = alone && !reading ? this.#newest.get(record) : undefined;
        this.#newest.delete(record);
        const quick = newest && plan(newest, NO_REFS);
        // Only what adds entries finds out when the row it builds on is not the newest: their places are taken then.
        remembered = quick != null && quick.entries.length > 0;
        if (quick && remembered) {
          put(tx, quick);
          return quick.record;
        }
        const row = await tx.objectStore('records').get(record);
        if (!row) throw new StorageError('record-missing');
        const wanted = plan(row, await seqsOf(tx, record, refs));
        if (!wanted) return row;
        put(tx, wanted);
        return wanted.record;
      });
    const row = await write(refs.length > 0).catch((error: unknown) => {
      if (remembered && coded(error).code === 'entry-exists') return write(true);
      throw error;
    });
    this.#newest.set(record, row);
    return row;
  }

  async updateRecord(id: string, change: (row: RecordRow) => RecordRow): Promise<RecordRow | undefined> {
    const row = await this.#write(['records'], async (tx) => {
      this.#newest.delete(id);
      const store = tx.objectStore('records');
      const before = await store.get(id);
      if (!before) return undefined;
      const next = change(before);
      await store.put(next);
      return next;
    });
    if (row) this.#newest.set(id, row);
    return row;
  }

  erase(what: Erasure): Promise<string[]> {
    return this.#write(['cases', ...EVIDENCE], async (tx) => {
      this.#newest.clear();
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

async function seqsOf(tx: Writing<(typeof EVIDENCE)[number]>, record: string, refs: string[]) {
  const index = tx.objectStore('entries').index('ref');
  const seqOf = new Map<string, number>();
  // Asked for at once: one after the other they would take a turn of the event loop each.
  await Promise.all(
    [...new Set(refs)].map(async (ref) => {
      const key = await index.getKey([record, ref]);
      if (key) seqOf.set(ref, key[1]);
    }),
  );
  return seqOf;
}

/** The requests are not waited for: one that fails aborts the transaction, which is what the caller waits for. */
function put(tx: Writing<(typeof EVIDENCE)[number]>, plan: Plan): void {
  const id = plan.record.id;
  const [records, entries, blobs] = EVIDENCE.map((name) => unwrap(tx).objectStore(name));
  // `add`, not `put`: an entry that stands is never written over.
  for (const entry of plan.entries) entries?.add({ ...entry, record: id });
  for (const blob of plan.blobs ?? []) blobs?.put(blob);
  records?.put(plan.record);
}
