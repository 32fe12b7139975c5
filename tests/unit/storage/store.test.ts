/** The same cases on every store; the one on disk also across a close. */
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, describe, expect, test } from 'vitest';
import { IndexedDbStore } from '../../../lib/storage/indexeddb';
import { MemoryStore } from '../../../lib/storage/memory';
import type { WriteStore } from '../../../lib/storage/store';
import { cases, entry, plan, recordRow } from './suite';

let number = 0;
const open: Record<string, () => WriteStore> = {
  memory: () => new MemoryStore(),
  indexeddb: () => {
    number += 1;
    return new IndexedDbStore(`suite-${number}`);
  },
};
/** fake-indexeddb clones with node's own structuredClone, which knows no CryptoKey. */
const impossible = new Set(['indexeddb: keeps a key that cannot be taken out']);

describe.each(Object.keys(open))('%s', (kind) => {
  let store: WriteStore;
  afterEach(() => store.close());
  const possible = cases.filter(({ name }) => !impossible.has(`${kind}: ${name}`));
  test.each(possible)('$name', async ({ run }) => {
    store = open[kind]?.() as WriteStore;
    await run(store);
  });
});

test('what was written is there after closing and opening again', async () => {
  const first = new IndexedDbStore('again');
  await first.putCase({
    id: 'c',
    title: 'Bill',
    topic: 'huabei',
    createdAt: 'x',
    updatedAt: 'x',
    facts: {},
    ticks: {},
  });
  first.close();
  await expect(first.cases()).rejects.toMatchObject({ code: 'storage-failed' });
  const second = new IndexedDbStore('again');
  expect((await second.caseById('c'))?.title).toBe('Bill');
  second.close();
});

test('a database of version 1 is taken over with all that is in it', async () => {
  const old = await openDB('version-1', 1, {
    upgrade(db) {
      db.createObjectStore('cases', { keyPath: 'id' });
      db.createObjectStore('records', { keyPath: 'id' }).createIndex('case', 'caseId');
      db.createObjectStore('entries', { keyPath: ['record', 'seq'] }).createIndex('ref', ['record', 'ref'], {
        unique: true,
      });
      db.createObjectStore('blobs', { keyPath: 'sha256' });
      db.createObjectStore('keys');
    },
  });
  await old.put('records', recordRow('running', { tab: 5, head: { count: 1, digest: 'f'.repeat(64) } }));
  await old.put('records', recordRow('ended', { tab: null, state: 'closed' }));
  await old.put('entries', { ...entry(0), record: 'running' });
  old.close();
  const store = new IndexedDbStore('version-1');
  expect((await store.recordOn(5))?.id).toBe('running');
  await store.append('running', [], (row) => plan(row, [entry(row.head.count, 'a')]));
  expect((await store.entries('running')).map(({ ref }) => ref)).toEqual([null, 'a']);
  expect(await store.records()).toHaveLength(2);
  store.close();
});

test('a database of version 2 is taken over: each entry byte for byte, in its place, by its name', async () => {
  const old = await openDB('version-2', 2, {
    upgrade(db) {
      db.createObjectStore('cases', { keyPath: 'id' });
      const records = db.createObjectStore('records', { keyPath: 'id' });
      records.createIndex('case', 'caseId');
      records.createIndex('tab', 'tab');
      db.createObjectStore('entries', { keyPath: ['record', 'seq'] }).createIndex('ref', ['record', 'ref'], {
        unique: true,
      });
      db.createObjectStore('blobs', { keyPath: 'sha256' });
      db.createObjectStore('keys');
    },
  });
  const lengths = { long: 100, short: 1, none: 0 };
  const kept = new Map<string, unknown[]>();
  for (const [id, count] of Object.entries(lengths)) {
    await old.put('records', recordRow(id, { head: { count, digest: 'f'.repeat(64) }, messages: count }));
    const rows = Array.from({ length: count }, (_, seq) => ({
      ...entry(seq, seq === 0 ? null : `m${seq}`),
      line: JSON.stringify({ seq, text: '\ud800 \u2028 👨‍👩‍👧' }),
      record: id,
    }));
    for (const row of rows) await old.put('entries', row);
    kept.set(id, rows);
  }
  old.close();
  const store = new IndexedDbStore('version-2');
  for (const [id, rows] of kept) expect(await store.entries(id)).toEqual(rows);
  const row = await store.append('long', ['m99', 'm32'], (before, seqOf) => {
    expect([...seqOf]).toEqual(
      expect.arrayContaining([
        ['m99', 99],
        ['m32', 32],
      ]),
    );
    return plan(before, [entry(100, 'next')]);
  });
  expect(row).toMatchObject({ head: { count: 101 }, messages: 100 });
  store.close();
  const stores = await openDB('version-2');
  expect([...stores.objectStoreNames]).not.toContain('entries');
  stores.close();
});

test('what cannot be taken over leaves everything as it was', async () => {
  const old = await openDB('half', 1, {
    upgrade(db) {
      db.createObjectStore('cases', { keyPath: 'id' });
      db.createObjectStore('records', { keyPath: 'id' }).createIndex('case', 'caseId');
      db.createObjectStore('entries', { keyPath: ['record', 'seq'] });
      db.createObjectStore('blobs', { keyPath: 'sha256' });
      db.createObjectStore('keys');
    },
  });
  // Two messages of one name never were in a record: what stands here was not written by us.
  await old.put('records', recordRow('r1', { head: { count: 50, digest: 'f'.repeat(64) } }));
  for (const seq of [0, 49]) await old.put('entries', { ...entry(seq, 'same'), record: 'r1' });
  old.close();
  await expect(new IndexedDbStore('half').records()).rejects.toMatchObject({ code: 'storage-failed' });
  const again = await openDB('half', 1);
  expect(await again.count('entries')).toBe(2);
  again.close();
});

describe('what a store remembers of a record is never trusted against the disk', () => {
  const add = (store: WriteStore, title: string) =>
    store.append('r1', [], (row) => plan({ ...row, title }, [entry(row.head.count)]));
  const pair = async (name: string) => {
    const [one, other] = [new IndexedDbStore(name), new IndexedDbStore(name)];
    await one.createRecord(plan(recordRow('r1'), [entry(0)]));
    await add(one, 'one');
    const close = () => {
      one.close();
      other.close();
    };
    return { one, other, [Symbol.dispose]: close };
  };

  test('another writer that got ahead: the next append goes on after it', async () => {
    using stores = await pair('ahead');
    await add(stores.other, 'other');
    expect((await add(stores.one, 'one again')).head.count).toBe(4);
    expect((await stores.other.entries('r1')).map(({ seq }) => seq)).toEqual([0, 1, 2, 3]);
    expect((await stores.other.record('r1'))?.title).toBe('one again');
  });
  test('what adds no entry reads first', async () => {
    using stores = await pair('quiet');
    await add(stores.other, 'other');
    await stores.one.append('r1', [], (row) => plan({ ...row, tab: 8 }, []));
    expect(await stores.other.record('r1')).toMatchObject({ title: 'other', tab: 8, head: { count: 3 } });
  });
  test('what another writer changed of the row alone is not undone by what an append changes of it', async () => {
    using stores = await pair('row-alone');
    await stores.other.updateRecord('r1', (row) => ({ ...row, streams: { b: { stored: 0, zeroMs: 1 } }, tab: 9 }));
    const streams = { a: { stored: 1, zeroMs: 0 } };
    await stores.one.append('r1', [], (row) => plan({ ...row, streams }, [entry(row.head.count)]));
    expect(await stores.other.record('r1')).toMatchObject({ tab: 9, streams: { a: streams.a, b: { zeroMs: 1 } } });
  });
  test('a change of the row that is under way is seen by an append that begins meanwhile', async () => {
    using stores = await pair('under-way');
    const changing = stores.one.updateRecord('r1', (row) => ({ ...row, tab: 9 }));
    const appending = stores.one.append('r1', [], (row) => plan(row, [entry(row.head.count)]));
    await Promise.all([changing.then(() => add(stores.one, 'after')), appending]);
    expect(await stores.one.record('r1')).toMatchObject({ title: 'after', tab: 9, head: { count: 4 } });
  });
  test('a write that failed is forgotten', async () => {
    using stores = await pair('failed');
    await expect(stores.one.append('r1', [], (row) => plan(row, [entry(2), entry(0)]))).rejects.toMatchObject({
      code: 'entry-exists',
    });
    expect((await add(stores.one, 'after')).head.count).toBe(3);
  });
});
