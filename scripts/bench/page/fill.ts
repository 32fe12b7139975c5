/** Runs in a page of the extension: puts a long record, and pictures with it, into the store, by the store's own door. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { appendEntries } from '../../../lib/evidence/chain';
import type { Draft, StoredEntry } from '../../../lib/evidence/entry';
import { IndexedDbStore } from '../../../lib/storage/indexeddb';
import type { BlobRow, EntryRow, RecordRow } from '../../../lib/storage/store';
import { longRecord } from '../evidence-record';

export interface Fill {
  /** The record's id. Its case is new too. */
  record(messages: number, pictures?: number): Promise<string>;
}

const PICTURE = 5 * 2 ** 20;
const IN_ONE = 64;
const at = '2026-11-23T02:00:00.000Z';
const unnamed = (entry: StoredEntry): Omit<EntryRow, 'record'> => ({ ...entry, ref: null });

/** The same for the same number, and nothing that compresses. */
function picture(n: number): BlobRow {
  const bytes = new Uint8Array(PICTURE);
  const words = new Uint32Array(bytes.buffer);
  let state = (n + 1) * 0x9e3779b9;
  for (let i = 0; i < words.length; i++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    words[i] = state;
  }
  return { sha256: bytesToHex(sha256(bytes)), mediaType: 'image/png', bytes };
}

const fill: Fill = {
  async record(messages, pictures = 0) {
    const made = await longRecord(messages);
    const store = new IndexedDbStore();
    const head = { count: made.entries.length, digest: made.head.digest };
    const row: RecordRow = {
      id: made.id,
      caseId: crypto.randomUUID(),
      state: 'closed',
      tab: null,
      url: 'https://shop.example/chat',
      title: 'Long',
      openedAt: at,
      closedAt: at,
      head: { count: Math.min(IN_ONE, head.count), digest: head.digest },
      elapsedMs: made.elapsedMs,
      clockOffsetMs: 0,
      openedSteadyMs: 0,
      streams: {},
      capturing: null,
      unwatchedSinceMs: null,
      messages,
      lastEntryAt: at,
      sealedCount: head.count,
      sealedAt: at,
    };
    await store.putCase({
      id: row.caseId,
      title: 'Long',
      topic: 'huabei',
      facts: {},
      ticks: {},
      createdAt: at,
      updatedAt: at,
    } as never);
    await store.createRecord({ record: row, entries: made.entries.slice(0, IN_ONE).map(unnamed) });
    const add = (entries: StoredEntry[], count: number, digest: string, blobs: BlobRow[] = []) =>
      store.append(row.id, [], (now) => ({
        entries: entries.map(unnamed),
        record: { ...now, head: { count, digest }, elapsedMs: made.elapsedMs },
        blobs,
      }));
    for (let from = IN_ONE; from < head.count; from += IN_ONE) {
      const some = made.entries.slice(from, from + IN_ONE);
      await add(some, from + some.length, head.digest);
    }
    let last = head;
    for (let n = 0; n < pictures; n++) {
      const blob = picture(n);
      const kept = { sha256: blob.sha256, size: PICTURE, mediaType: blob.mediaType, role: 'screenshot' } as const;
      const draft: Draft = {
        kind: 'blob',
        observedAtMs: made.endMs,
        elapsedMs: made.elapsedMs,
        fields: { ...kept, of: null, index: null, reason: 'user', missing: null },
        secret: { name: null },
      };
      const next = appendEntries(last, made.id, [draft], (length) => crypto.getRandomValues(new Uint8Array(length)));
      last = next.head;
      await add(next.entries, last.count, last.digest, [blob]);
    }
    store.close();
    return row.id;
  },
};
Object.assign(globalThis, { fill });
