/** What every store has to do, as plain cases: run on memory, on fake-indexeddb, and in a real browser. */
import type { EntryRow, Plan, RecordRow, WriteStore } from '../../../lib/storage/store';

export interface Case {
  name: string;
  run(store: WriteStore): Promise<void>;
}

class Different extends Error {}

function same(got: unknown, wanted: unknown): void {
  const [a, b] = [JSON.stringify(got), JSON.stringify(wanted)];
  if (a !== b) throw new Different(`got ${a}, wanted ${b}`);
}

async function refuses(work: Promise<unknown>, code: string): Promise<void> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  same((error as { code?: unknown } | null)?.code, code);
}

export function recordRow(id: string, over: Partial<RecordRow> = {}): RecordRow {
  return {
    id,
    caseId: 'case-1',
    state: 'recording',
    tab: 7,
    url: 'https://shop.example/chat',
    title: 'Chat',
    openedAt: '2026-11-23T02:00:00.000Z',
    closedAt: null,
    head: { count: 0, digest: '0'.repeat(64) },
    elapsedMs: 0,
    openedSteadyMs: 0,
    clockOffsetMs: 0,
    streams: {},
    capturing: null,
    unwatchedSinceMs: null,
    messages: 0,
    lastEntryAt: '2026-11-23T02:00:00.000Z',
    sealedCount: 0,
    sealedAt: null,
    ...over,
  };
}

type Added = Omit<EntryRow, 'record'>;
export const entry = (seq: number, ref: string | null = null): Added => ({
  seq,
  kind: ref === null ? 'open' : 'message',
  line: `{"seq":${seq}}`,
  disclosures: [`d${seq}`],
  ref,
});

export const plan = (row: RecordRow, entries: Added[]): Plan => ({
  entries,
  record: { ...row, head: { count: row.head.count + entries.length, digest: 'f'.repeat(64) } },
});

const opened = async (store: WriteStore, id = 'r1') => {
  await store.createRecord(plan(recordRow(id), [entry(0)]));
};

/** Two cases and three records: each has a picture of its own and one that all three name. */
async function filled(store: WriteStore): Promise<void> {
  for (const id of ['case-1', 'case-2'])
    await store.putCase({ id, title: id, topic: 'huabei', createdAt: 'x', updatedAt: 'x', facts: {}, ticks: {} });
  for (const [id, caseId] of [
    ['r1', 'case-1'],
    ['r10', 'case-1'],
    ['r2', 'case-2'],
  ] as const) {
    const names = [`own-${id}`, 'shared'];
    const entries = names.map((sha256, seq) => ({
      ...entry(seq),
      kind: 'blob' as const,
      line: JSON.stringify({ sha256 }),
    }));
    const blobs = names.map((sha256) => ({ sha256, mediaType: 'image/png', bytes: new Uint8Array(2) }));
    await store.createRecord({ ...plan(recordRow(id, { caseId }), entries), blobs });
  }
}

export const cases: Case[] = [
  {
    name: 'keeps a record with its entries, in order',
    async run(store) {
      await opened(store);
      await store.append('r1', [], (row) => plan(row, [entry(1, 'a'), entry(2, 'b')]));
      same(
        (await store.entries('r1')).map(({ seq }) => seq),
        [0, 1, 2],
      );
      same(
        (await store.entries('r1', 1, 2)).map(({ seq, record, line }) => [seq, record, line]),
        [[1, 'r1', '{"seq":1}']],
      );
      same(await store.entries('r1', 2, 2), []);
      same((await store.record('r1'))?.head.count, 3);
    },
  },
  {
    name: 'tells any stretch of many entries that came at once, and each of them by its name',
    async run(store) {
      await opened(store);
      const many = (from: number, count: number) =>
        Array.from({ length: count }, (_, i) => entry(from + i, `m${from + i}`));
      await store.append('r1', [], (row) => plan(row, many(1, 100)));
      await store.append('r1', [], (row) => plan(row, many(101, 3)));
      const stretches: [number, number?][] = [[0], [0, 1], [31, 34], [64, 65], [99, 102], [103], [102]];
      for (const [from, to = 104] of stretches) {
        same(
          (await store.entries('r1', from, to)).map(({ seq }) => seq),
          Array.from({ length: to - from }, (_, i) => from + i),
        );
      }
      let told: [string, number][] = [];
      await store.append('r1', ['m1', 'm77', 'm103'], (_, seqOf) => {
        told = [...seqOf].sort((a, b) => a[1] - b[1]);
        return null;
      });
      same(told, [
        ['m1', 1],
        ['m77', 77],
        ['m103', 103],
      ]);
    },
  },
  {
    name: 'refuses entries that leave a hole, or take a place inside what came at once',
    async run(store) {
      await opened(store);
      await store.append('r1', [], (row) => plan(row, [entry(1), entry(2), entry(3)]));
      for (const wrong of [[entry(5)], [entry(2)], [entry(4), entry(6)], [entry(4), entry(4)]])
        await refuses(
          store.append('r1', [], (row) => plan(row, wrong)),
          'entry-exists',
        );
      same((await store.entries('r1')).length, 4);
    },
  },
  {
    name: 'tells a row as the last append left it, however it is asked for',
    async run(store) {
      const stream = (stored: number) => ({ stored, zeroMs: 0 });
      await opened(store);
      await store.updateRecord('r1', (row) => ({ ...row, streams: { a: stream(0), b: stream(0) } }));
      for (const stored of [1, 2, 3])
        await store.append('r1', [], (row) =>
          plan({ ...row, messages: stored, streams: { ...row.streams, a: stream(stored) } }, [entry(row.head.count)]),
        );
      const shown = (row?: RecordRow) => [
        row?.head.count,
        row?.messages,
        row?.streams.a?.stored,
        row?.streams.b?.stored,
      ];
      const wanted = [4, 3, 3, 0];
      same(shown(await store.record('r1')), wanted);
      same(shown((await store.records())[0]), wanted);
      same(shown((await store.records('case-1'))[0]), wanted);
      same(shown(await store.recordOn(7)), wanted);
      same(shown(await store.append('r1', [], () => null)), wanted);
      same(shown(await store.updateRecord('r1', (row) => ({ ...row, title: 'Other' }))), wanted);
      same((await store.record('r1'))?.title, 'Other');
      await store.append('r1', [], (row) => plan({ ...row, state: 'closed', tab: null }, [entry(4)]));
      await store.append('r1', [], (row) => plan(row, [entry(5)]));
      same([(await store.record('r1'))?.state, ...shown(await store.record('r1'))], ['closed', 6, 3, 3, 0]);
    },
  },
  {
    name: 'keeps odd text byte for byte',
    async run(store) {
      const line = JSON.stringify({ text: '\ud800 \u0000 \u2028 👨‍👩‍👧 ﷽' });
      await opened(store);
      await store.append('r1', [], (row) => plan(row, [{ ...entry(1), line }]));
      same((await store.entries('r1', 1))[0]?.line, line);
    },
  },
  {
    name: 'refuses a record id that is taken, and leaves what stands',
    async run(store) {
      await opened(store);
      await refuses(store.createRecord(plan(recordRow('r1', { title: 'Other' }), [entry(0)])), 'record-exists');
      same((await store.record('r1'))?.title, 'Chat');
    },
  },
  {
    name: 'refuses to append to a record that is not there',
    async run(store) {
      await refuses(
        store.append('nowhere', [], (row) => plan(row, [])),
        'record-missing',
      );
    },
  },
  {
    name: 'never writes over an entry: the whole batch fails and nothing of it stays',
    async run(store) {
      await opened(store);
      await refuses(
        store.append('r1', [], (row) => plan(row, [entry(1, 'a'), entry(0)])),
        'entry-exists',
      );
      same((await store.entries('r1')).length, 1);
      same((await store.record('r1'))?.head.count, 1);
    },
  },
  {
    name: 'refuses two messages of one name in a record, and allows them in two',
    async run(store) {
      await opened(store, 'r1');
      await opened(store, 'r2');
      await store.append('r1', [], (row) => plan(row, [entry(1, 'a')]));
      await store.append('r2', [], (row) => plan(row, [entry(1, 'a')]));
      for (const wrong of [[entry(2, 'a')], [entry(2, 'b'), entry(3, 'b')]])
        await refuses(
          store.append('r1', [], (row) => plan(row, wrong)),
          'entry-exists',
        );
    },
  },
  {
    name: 'tells the entries of the messages that a plan asks for',
    async run(store) {
      await opened(store);
      await store.append('r1', [], (row) => plan(row, [entry(1, 'a'), entry(2, 'b')]));
      let told: [string, number][] = [];
      await store.append('r1', ['b', 'zzz', 'a', 'a'], (_, seqOf) => {
        told = [...seqOf].sort();
        return null;
      });
      same(told, [
        ['a', 1],
        ['b', 2],
      ]);
    },
  },
  {
    name: 'writes nothing when there is nothing to write, and when the plan throws',
    async run(store) {
      await opened(store);
      const before = await store.record('r1');
      same(await store.append('r1', [], () => null), before);
      await refuses(
        store
          .append('r1', [], () => {
            throw new Error('no');
          })
          .catch((error: unknown) => {
            throw { code: (error as { code?: string }).code ?? 'storage-failed' };
          }),
        'storage-failed',
      );
      same(await store.record('r1'), before);
    },
  },
  {
    name: 'puts appends that come at once one after the other',
    async run(store) {
      await opened(store);
      const add = () => store.append('r1', [], (row) => plan(row, [entry(row.head.count)]));
      await Promise.all(Array.from({ length: 20 }, add));
      same(
        (await store.entries('r1')).map(({ seq }) => seq),
        Array.from({ length: 21 }, (_, i) => i),
      );
    },
  },
  {
    name: 'keeps blobs by their digest',
    async run(store) {
      const bytes = new Uint8Array([1, 2, 3]);
      await opened(store);
      await store.append('r1', [], (row) => ({
        ...plan(row, [entry(1)]),
        blobs: [{ sha256: 'ab', mediaType: 'image/png', bytes }],
      }));
      same([...((await store.blob('ab'))?.bytes ?? [])], [1, 2, 3]);
      same(await store.blob('cd'), undefined);
    },
  },
  {
    name: 'lists records newest first, of one case or of all',
    async run(store) {
      await store.createRecord(plan(recordRow('old', { openedAt: '2026-11-01T00:00:00.000Z' }), [entry(0)]));
      await store.createRecord(plan(recordRow('new', { openedAt: '2026-11-20T00:00:00.000Z' }), [entry(0)]));
      await store.createRecord(plan(recordRow('other', { caseId: 'case-2' }), [entry(0)]));
      same(
        (await store.records('case-1')).map(({ id }) => id),
        ['new', 'old'],
      );
      same(
        (await store.records()).map(({ id }) => id),
        ['other', 'new', 'old'],
      );
    },
  },
  {
    name: 'finds the record that runs on a tab, and none that has ended',
    async run(store) {
      await store.createRecord(plan(recordRow('ended', { tab: 7, state: 'closed' }), [entry(0)]));
      await store.createRecord(plan(recordRow('r1'), [entry(0)]));
      same((await store.recordOn(7))?.id, 'r1');
      same(await store.recordOn(8), undefined);
      await store.append('r1', [], (row) => plan({ ...row, tab: 8 }, [entry(1)]));
      same([(await store.recordOn(7))?.id, (await store.recordOn(8))?.id], [undefined, 'r1']);
      await store.updateRecord('r1', (row) => ({ ...row, state: 'closed', tab: null }));
      same(await store.recordOn(8), undefined);
    },
  },
  {
    name: 'changes a case in one step and says when there is none',
    async run(store) {
      const row = { id: 'c', title: 'Bill', topic: 'huabei', createdAt: 'x', updatedAt: 'x', facts: {}, ticks: {} };
      await store.putCase(row);
      await Promise.all(
        Array.from({ length: 10 }, (_, i) =>
          store.updateCase('c', (now) => ({ ...now, ticks: { ...now.ticks, [`t${i}`]: 'x' } })),
        ),
      );
      same(Object.keys((await store.caseById('c'))?.ticks ?? {}).length, 10);
      same(await store.updateCase('nowhere', (now) => now), undefined);
      same((await store.cases()).length, 1);
    },
  },
  {
    name: 'brings in a case with its records at once, or nothing of it; and drops blobs that nothing names',
    async run(store) {
      await filled(store);
      const of = (id: string) => plan(recordRow(id, { caseId: 'case-9', state: 'closed', tab: null }), [entry(0)]);
      const row = { id: 'case-9', title: 'B', topic: 't', createdAt: 'x', updatedAt: 'x', facts: {}, ticks: {} };
      await refuses(store.bringIn([of('r8'), of('r1')], row), 'record-exists');
      await refuses(store.bringIn([of('r8')], { ...row, id: 'case-1' }), 'record-exists');
      await refuses(store.bringIn([{ ...of('r8'), entries: [entry(1)] }], row), 'entry-exists');
      same(await store.record('r8'), undefined);
      same(await store.caseById('case-9'), undefined);
      await store.bringIn([of('r8'), of('r9')], row);
      same((await store.records('case-9')).length, 2);
      same((await store.entries('r8')).length, 1);
      same((await store.caseById('case-9'))?.title, 'B');
      await store.bringIn([of('r7')], null);
      await store.putBlob({ sha256: 'orphan', mediaType: 'image/png', bytes: new Uint8Array([1]) });
      await store.dropUnnamed(['orphan', 'shared']);
      same(await store.blob('orphan'), undefined);
      same((await store.blob('shared'))?.sha256, 'shared');
    },
  },
  {
    name: 'erases a record with its entries and the blobs that nothing else names, and nothing beside it',
    async run(store) {
      await filled(store);
      same(await store.erase({ erase: 'record', id: 'r1' }), ['r1']);
      same(await store.record('r1'), undefined);
      same(await store.entries('r1'), []);
      same((await store.entries('r10')).length, 2);
      same((await store.entries('r2')).length, 2);
      same(await store.blob('own-r1'), undefined);
      same((await store.blob('shared'))?.sha256, 'shared');
      same((await store.cases()).length, 2);
      same(await store.erase({ erase: 'record', id: 'r1' }), []);
      await refuses(
        store.append('r1', [], () => null),
        'record-missing',
      );
    },
  },
  {
    name: 'erases a case with all its records',
    async run(store) {
      await filled(store);
      same((await store.erase({ erase: 'case', id: 'case-1' })).sort(), ['r1', 'r10']);
      same(await store.caseById('case-1'), undefined);
      same(
        (await store.records()).map(({ id }) => id),
        ['r2'],
      );
      same(await store.blob('own-r10'), undefined);
      same((await store.blob('shared'))?.sha256, 'shared');
    },
  },
  {
    name: 'erases everything but the key',
    async run(store) {
      await filled(store);
      await store.putKeyPair((await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify'])) as CryptoKeyPair);
      same((await store.erase({ erase: 'all' })).length, 3);
      same([await store.cases(), await store.records(), await store.entries('r2')], [[], [], []]);
      same([await store.blob('shared'), await store.blob('own-r2')], [undefined, undefined]);
      same((await store.keyPair()) !== undefined, true);
    },
  },
  {
    name: 'keeps a key that cannot be taken out',
    async run(store) {
      const pair = (await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify'])) as CryptoKeyPair;
      await store.putKeyPair(pair);
      const kept = await store.keyPair();
      if (!kept) throw new Different('no key');
      const message = new Uint8Array([9]);
      const signature = await crypto.subtle.sign('Ed25519', kept.privateKey, message);
      same(await crypto.subtle.verify('Ed25519', pair.publicKey, signature, message), true);
      same(kept.privateKey.extractable, false);
    },
  },
];
