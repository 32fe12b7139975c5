/** The store in memory: same behaviour as the one on disk, for tests of what stands on top of it. */
import { follow } from './batches';
import { blobsNamedIn } from './erasure';
import { StorageError } from './failure';
import type { BlobRow, CaseRow, EntryRow, Erasure, Plan, RecordRow, WriteStore } from './store';

export class MemoryStore implements WriteStore {
  readonly #cases = new Map<string, CaseRow>();
  readonly #records = new Map<string, RecordRow>();
  readonly #entries = new Map<string, EntryRow[]>();
  readonly #blobs = new Map<string, BlobRow>();
  #key: CryptoKeyPair | undefined;

  async cases(): Promise<CaseRow[]> {
    return structuredClone([...this.#cases.values()].sort((a, b) => (a.id < b.id ? -1 : 1)));
  }

  async caseById(id: string): Promise<CaseRow | undefined> {
    return structuredClone(this.#cases.get(id));
  }

  async records(caseId?: string): Promise<RecordRow[]> {
    const rows = [...this.#records.values()].filter((row) => caseId === undefined || row.caseId === caseId);
    return structuredClone(rows.sort((a, b) => (a.openedAt < b.openedAt ? 1 : a.openedAt > b.openedAt ? -1 : 0)));
  }

  async record(id: string): Promise<RecordRow | undefined> {
    return structuredClone(this.#records.get(id));
  }

  async recordOn(tab: number): Promise<RecordRow | undefined> {
    return structuredClone([...this.#records.values()].find((row) => row.tab === tab && row.state !== 'closed'));
  }

  async entries(record: string, from = 0, to = Number.MAX_SAFE_INTEGER): Promise<EntryRow[]> {
    return structuredClone((this.#entries.get(record) ?? []).slice(from, to));
  }

  async blob(sha256: string): Promise<BlobRow | undefined> {
    return structuredClone(this.#blobs.get(sha256));
  }

  async putCase(row: CaseRow): Promise<void> {
    this.#cases.set(row.id, structuredClone(row));
  }

  async updateCase(id: string, change: (row: CaseRow) => CaseRow): Promise<CaseRow | undefined> {
    const row = this.#cases.get(id);
    if (!row) return undefined;
    const next = structuredClone(change(structuredClone(row)));
    this.#cases.set(id, next);
    return structuredClone(next);
  }

  async createRecord(plan: Plan): Promise<void> {
    if (this.#records.has(plan.record.id)) throw new StorageError('record-exists');
    this.#put(plan);
  }

  async append(
    record: string,
    refs: string[],
    plan: (row: RecordRow, seqOf: ReadonlyMap<string, number>) => Plan | null,
  ): Promise<RecordRow> {
    const row = this.#records.get(record);
    if (!row) throw new StorageError('record-missing');
    const entries = this.#entries.get(record) ?? [];
    const seqOf = new Map<string, number>();
    for (const ref of refs) {
      const found = entries.find((entry) => entry.ref === ref);
      if (found) seqOf.set(ref, found.seq);
    }
    const wanted = plan(structuredClone(row), seqOf);
    if (wanted) this.#put(wanted);
    return structuredClone(wanted?.record ?? row);
  }

  async bringIn(plans: readonly Plan[], ofCase: CaseRow | null): Promise<void> {
    const taken = plans.some(({ record }) => this.#records.has(record.id));
    if (taken || (ofCase && this.#cases.has(ofCase.id))) throw new StorageError('record-exists');
    if (!plans.every(({ entries }) => follow(entries, 0))) throw new StorageError('entry-exists');
    for (const plan of plans) this.#put(plan);
    if (ofCase) this.#cases.set(ofCase.id, structuredClone(ofCase));
  }

  async putBlob(row: BlobRow): Promise<void> {
    this.#blobs.set(row.sha256, structuredClone(row));
  }

  async dropUnnamed(sha256s: readonly string[]): Promise<void> {
    const named = new Set([...this.#entries.values()].flatMap((entries) => [...blobsNamedIn(entries)]));
    for (const sha256 of sha256s) if (!named.has(sha256)) this.#blobs.delete(sha256);
  }

  async updateRecord(id: string, change: (row: RecordRow) => RecordRow): Promise<RecordRow | undefined> {
    const row = this.#records.get(id);
    if (!row) return undefined;
    const next = structuredClone(change(structuredClone(row)));
    this.#records.set(id, next);
    return structuredClone(next);
  }

  async erase(what: Erasure): Promise<string[]> {
    const gone = [...this.#records.values()].filter(
      ({ id, caseId }) => what.erase === 'all' || (what.erase === 'record' ? id : caseId) === what.id,
    );
    const lost = new Set<string>();
    for (const { id } of gone) {
      for (const blob of blobsNamedIn(this.#entries.get(id) ?? [])) lost.add(blob);
      this.#entries.delete(id);
      this.#records.delete(id);
    }
    for (const entries of this.#entries.values()) for (const blob of blobsNamedIn(entries)) lost.delete(blob);
    for (const blob of lost) this.#blobs.delete(blob);
    if (what.erase === 'case') this.#cases.delete(what.id);
    if (what.erase === 'all') for (const kept of [this.#cases, this.#blobs]) kept.clear();
    return gone.map(({ id }) => id);
  }

  async keyPair(): Promise<CryptoKeyPair | undefined> {
    return this.#key;
  }

  async putKeyPair(pair: CryptoKeyPair): Promise<void> {
    this.#key = pair;
  }

  close(): void {}

  /** All or nothing, as a transaction is: everything is checked before anything is written. */
  #put(plan: Plan): void {
    const standing = this.#entries.get(plan.record.id) ?? [];
    if (!follow(plan.entries, standing.length)) throw new StorageError('entry-exists');
    const refs = new Set(standing.map((entry) => entry.ref));
    for (const entry of plan.entries) {
      if (entry.ref !== null && refs.has(entry.ref)) throw new StorageError('entry-exists');
      refs.add(entry.ref);
    }
    const added = structuredClone(plan.entries).map((entry) => ({ ...entry, record: plan.record.id }));
    this.#entries.set(plan.record.id, [...standing, ...added]);
    for (const blob of plan.blobs ?? []) this.#blobs.set(blob.sha256, structuredClone(blob));
    this.#records.set(plan.record.id, structuredClone(plan.record));
  }
}
