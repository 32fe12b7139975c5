/** The same cases on every store; the one on disk also across a close. */
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test } from 'vitest';
import { IndexedDbStore } from '../../../lib/storage/indexeddb';
import { MemoryStore } from '../../../lib/storage/memory';
import type { WriteStore } from '../../../lib/storage/store';
import { cases } from './suite';

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
