/** The store on IndexedDB, write side. Durable means: the transaction is complete, with `durability: 'strict'`. */
import { type IDBPTransaction, type StoreNames, unwrap, wrap } from 'idb';
import { batchesOf, entriesIn, follow, type Moved, movedSince } from './batches';
import { blobsNamedIn } from './erasure';
import { coded, StorageError } from './failure';
import { asOfNow, IndexedDbReader } from './indexeddb-reader';
import type { Schema } from './schema';
import type { BlobRow, CaseRow, Erasure, Plan, RecordRow, WriteStore } from './store';
import { strictly } from './strict';

type Writing<S extends StoreNames<Schema>> = IDBPTransaction<Schema, S[], 'readwrite'>;

const EVIDENCE = ['records', 'batches', 'blobs'] as const;
/** Over everything but the key. */
type Whole = Writing<'cases' | (typeof EVIDENCE)[number]>;
type Planning = (row: RecordRow, seqOf: ReadonlyMap<string, number>) => Plan | null;

const NO_REFS: ReadonlyMap<string, number> = new Map();

/** A record's row as it is, and as it was last written itself: what moves with every append is written with the entries. */
interface Known {
  row: RecordRow;
  written: RecordRow;
}

/** Reads and writes; the background's alone. */
export class IndexedDbStore extends IndexedDbReader implements WriteStore {
  /** Records as the last write left them, for an append to build on without reading first; taken out while one is written. */
  readonly #newest = new Map<string, Known>();
  #writing = 0;

  async #strictly<T>(
    db: IDBDatabase,
    stores: readonly StoreNames<Schema>[],
    work: (tx: IDBTransaction) => T | Promise<T>,
  ): Promise<T> {
    this.#writing += 1;
    try {
      return await strictly(db, stores, work);
    } catch (error) {
      this.#newest.clear();
      throw error;
    } finally {
      this.#writing -= 1;
    }
  }

  async #write<S extends StoreNames<Schema>, T>(
    stores: readonly S[],
    work: (tx: Writing<S>) => Promise<T>,
  ): Promise<T> {
    return this.#strictly(unwrap(await this.db()), stores, (tx) => work(wrapped<S>(tx)));
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
      put(unwrap(tx), plan);
    });
    this.#newest.set(plan.record.id, { row: plan.record, written: plan.record });
  }

  async append(record: string, refs: string[], plan: Planning): Promise<RecordRow> {
    const db = unwrap(await this.db());
    const quick = refs.length === 0 ? await this.#appendQuick(db, record, plan) : null;
    const known = quick ?? (await this.#appendReading(record, refs, plan));
    this.#newest.set(record, known);
    return known.row;
  }

  /**
   * Builds on the row that the last write left, in a transaction of the entries alone where nothing else is written. Null when that
   * cannot be, and nothing was written. Nothing may be awaited between what is remembered and the transaction.
   */
  async #appendQuick(db: IDBDatabase, record: string, plan: Planning): Promise<Known | null> {
    const newest = this.#writing === 0 ? this.#newest.get(record) : undefined;
    this.#newest.delete(record);
    const wanted = newest && plan(newest.row, NO_REFS);
    // Only what adds entries finds out when the row it builds on is not the newest: their places are taken then.
    if (!wanted || wanted.entries.length === 0) return null;
    const moved = movedSince(newest.written, wanted.record);
    const stores = moved && !wanted.blobs?.length ? (['batches'] as const) : EVIDENCE;
    return this.#strictly(db, stores, (tx) => put(tx, wanted, newest, moved)).catch((error: unknown) => {
      if (coded(error).code === 'entry-exists') return null;
      throw error;
    });
  }

  #appendReading(record: string, refs: string[], plan: Planning): Promise<Known> {
    return this.#write(EVIDENCE, async (tx) => {
      this.#newest.delete(record);
      const written = await tx.objectStore('records').get(record);
      if (!written) throw new StorageError('record-missing');
      const known = { row: await asOfNow(unwrap(tx), written), written };
      const wanted = plan(known.row, await seqsOf(tx, record, refs));
      if (!wanted) return known;
      return put(unwrap(tx), wanted, known, wanted.entries.length > 0 ? movedSince(written, wanted.record) : null);
    });
  }

  async updateRecord(id: string, change: (row: RecordRow) => RecordRow): Promise<RecordRow | undefined> {
    const row = await this.#write(['records', 'batches'], async (tx) => {
      this.#newest.delete(id);
      const store = tx.objectStore('records');
      const before = await store.get(id);
      if (!before) return undefined;
      const next = change(await asOfNow(unwrap(tx), before));
      await store.put(next);
      return next;
    });
    if (row) this.#newest.set(id, { row, written: row });
    return row;
  }

  bringIn(plans: readonly Plan[], ofCase: CaseRow | null): Promise<void> {
    return this.#write(['cases', ...EVIDENCE], async (tx) => {
      const [records, cases] = [tx.objectStore('records'), tx.objectStore('cases')];
      const ids = await Promise.all(plans.map(({ record }) => records.getKey(record.id)));
      const taken = ofCase === null ? undefined : await cases.getKey(ofCase.id);
      if ([...ids, taken].some((id) => id !== undefined)) throw new StorageError('record-exists');
      for (const plan of plans) put(unwrap(tx), plan);
      if (ofCase !== null) await cases.put(ofCase);
    });
  }

  putBlob(row: BlobRow): Promise<void> {
    return this.#write(['blobs'], async (tx) => {
      await tx.objectStore('blobs').put(row);
    });
  }

  dropUnnamed(sha256s: readonly string[]): Promise<void> {
    return this.#write(['cases', ...EVIDENCE], (tx) => dropUnnamed(tx, new Set(sha256s)));
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

/** For what waits for its requests. That it failed is told once, by `strictly`. */
function wrapped<S extends StoreNames<Schema>>(raw: IDBTransaction): Writing<S> {
  const tx = wrap(raw) as unknown as Writing<S>;
  tx.done.catch(() => undefined);
  return tx;
}

async function eraseRecord(tx: Whole, id: string): Promise<void> {
  const batches = tx.objectStore('batches');
  const own = IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]);
  const lost = blobsNamedIn(entriesIn(await batches.getAll(own)));
  await batches.delete(own);
  await tx.objectStore('records').delete(id);
  await dropUnnamed(tx, lost);
}

/** Rare, and one row at a time: another record may hold the same picture. */
async function dropUnnamed(tx: Whole, lost: Set<string>): Promise<void> {
  const batches = tx.objectStore('batches');
  for (let at = lost.size > 0 ? await batches.openCursor() : null; at; at = await at.continue()) {
    for (const blob of blobsNamedIn(at.value.entries)) lost.delete(blob);
  }
  for (const blob of lost) await tx.objectStore('blobs').delete(blob);
}

async function seqsOf(tx: Writing<(typeof EVIDENCE)[number]>, record: string, refs: string[]) {
  const index = tx.objectStore('batches').index('ref');
  const seqOf = new Map<string, number>();
  // Asked for at once: one after the other they would take a turn of the event loop each.
  await Promise.all(
    [...new Set(refs)].map(async (ref) => {
      const named = (await index.get([record, ref]))?.entries.find((entry) => entry.ref === ref);
      if (named) seqOf.set(ref, named.seq);
    }),
  );
  return seqOf;
}

/**
 * With `moved`, what the append changes of the record's row goes with its entries. The requests are not waited for: one that fails
 * aborts the transaction, which is what the caller waits for.
 */
function put(tx: IDBTransaction, plan: Plan, before: Known | null = null, moved: Moved | null = null): Known {
  const { record: row, entries, blobs = [] } = plan;
  if (!follow(entries, before?.row.head.count ?? 0)) throw new StorageError('entry-exists');
  const batches = tx.objectStore('batches');
  // `add`, not `put`: an entry that stands is never written over.
  for (const batch of batchesOf(plan, moved)) batches.add(batch);
  for (const blob of blobs) tx.objectStore('blobs').put(blob);
  if (before && moved) return { row, written: before.written };
  tx.objectStore('records').put(row);
  return { row, written: row };
}
