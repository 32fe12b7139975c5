/** Outside time as the background asks for it: against a real authority on loopback, and against all its bad twins. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { askAuthority } from '../../../lib/platform/authority';
import { type Anchoring, anchoring } from '../../../lib/recorder/anchoring';
import { Recorder } from '../../../lib/recorder/recorder';
import { loadSigner } from '../../../lib/recorder/signer';
import { MemoryStore } from '../../../lib/storage/memory';
import type { CaseRow, RecordRow } from '../../../lib/storage/store';
import { verifyPackage } from '../../../lib/verify/verify';
import { verifySignature } from '../../../lib/verify/web-crypto';
import { type Authority, type Manner, startAuthority } from '../evidence/authority';
import { bytesOf, packInput } from '../export/pack';

const theCase: CaseRow = {
  id: 'c',
  title: '花呗分期',
  topic: 'huabei',
  createdAt: '2026-11-23T02:00:00.000Z',
  updatedAt: '2026-11-23T02:00:00.000Z',
  facts: {},
  ticks: {},
};
const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));

let authority: Authority;
let address: string | null;
let store: MemoryStore;
let recorder: Recorder;
let work: Promise<void>[];
let anchor: Anchoring;

beforeAll(async () => {
  authority = await startAuthority();
});
afterAll(() => authority.close());

beforeEach(async () => {
  store = new MemoryStore();
  await store.putCase(theCase);
  work = [];
  authority.queries.length = 0;
  recorder = new Recorder({
    store,
    clock: { wallMs: () => Date.now(), steadyMs: () => performance.now() },
    random,
    signer: await loadSigner(store),
    surroundings: () => ({
      tool: { name: 'On Record', version: '0.1.0', build: null },
      browser: null,
      os: null,
      languages: [],
      timeZone: null,
      offsetMinutes: 0,
    }),
    onAppended: (row) => work.push(anchor.appended(row)),
  });
  anchor = anchoring({
    store,
    recorder,
    random,
    ask: (to, query) => askAuthority(to, query, 500),
    authority: async () => address,
  });
});

/** Until nothing asks any more. */
async function settled(): Promise<void> {
  for (let seen = -1; seen !== work.length; ) {
    seen = work.length;
    await Promise.all(work);
  }
}

/** A record of two notes with a seal between them. */
async function record(): Promise<RecordRow> {
  const { id } = await recorder.open(theCase, 1, { url: null, title: null });
  await recorder.seal(id);
  await settled();
  await recorder.note(id, '已致电');
  await recorder.seal(id);
  await settled();
  await recorder.close(id, 'stopped-by-user');
  await settled();
  return (await store.record(id)) as RecordRow;
}

async function anchorsOf(id: string): Promise<Record<string, unknown>[]> {
  const entries = await store.entries(id);
  return entries.filter(({ kind }) => kind === 'anchor').map(({ line }) => JSON.parse(line));
}

describe('an outside clock', () => {
  it('is not asked while the user has not switched it on', async () => {
    address = null;
    const row = await record();
    expect(await anchorsOf(row.id)).toEqual([]);
    expect(authority.queries).toEqual([]);
  });

  it('stamps the first and the last seal, and the record ends on a signature', async () => {
    address = authority.address('good');
    const row = await record();
    const entries = await store.entries(row.id);
    const kinds = entries.map(({ kind }) => kind);
    expect(kinds).toEqual(['open', 'seal', 'anchor', 'note', 'seal', 'close', 'seal', 'anchor', 'seal']);
    const anchors = await anchorsOf(row.id);
    expect(anchors.map(({ of, missing }) => [of, missing])).toEqual([
      [1, null],
      [6, null],
    ]);
    const blobs = await Promise.all(anchors.map(({ sha256 }) => store.blob(String(sha256))));
    const { input } = await packInput();
    const records = [{ entries, blobs: blobs.filter((blob) => blob !== undefined) }];
    const report = await verifyPackage(await bytesOf({ ...input, records }), { verifySignature });
    expect(report.findings.filter(({ weight }) => weight !== 'tells')).toEqual([]);
    expect(report.verdict).toMatchObject({ intact: 'yes', key: 'signed', time: 'outside' });
    expect(report.records[0]?.times).toHaveLength(2);
  });

  it('learns nothing but a digest and a number: no word of the record leaves', async () => {
    address = authority.address('good');
    await record();
    expect(authority.queries).toHaveLength(2);
    for (const query of authority.queries) expect(query.length).toBeLessThan(80);
  });

  it.each<[Manner, string]>([
    ['refuses', 'refused'],
    ['html', 'unreadable'],
    ['http-error', 'http-error'],
    ['other-imprint', 'differs'],
    ['silent', 'no-answer'],
    ['expired', 'expired'],
    ['endless', 'unreadable'],
  ])('that %s is a failure in the log, and the record goes on', async (manner, missing) => {
    address = authority.address(manner);
    const row = await record();
    const anchors = await anchorsOf(row.id);
    expect(anchors.map((anchor) => [anchor.missing, anchor.sha256])).toEqual([
      [missing, null],
      [missing, null],
    ]);
    expect(row.state).toBe('closed');
    expect(row.head.count).toBe(row.sealedCount);
  });

  it('that is not there at all is a failure too', async () => {
    address = 'http://127.0.0.1:9/';
    expect((await anchorsOf((await record()).id))[0]?.missing).toBe('no-answer');
  });

  it('that repeats an old answer is found by the nonce', async () => {
    address = authority.address('replayed');
    // The first answer of this address is its own; from then on it is sent to whoever asks.
    await record();
    const again = await anchorsOf((await record()).id);
    expect(again.map(({ missing }) => missing)).toEqual(['differs', 'differs']);
  });

  it.each<[string, number, (string | number)[][]]>([
    ['first', 1, [[1, 'first']]],
    [
      'last',
      2,
      [
        [1, 'first'],
        [4, 'last'],
      ],
    ],
  ])('is asked again after the program ended while it waited for the %s answer', async (_, deadAt, stamped) => {
    address = authority.address('good');
    let questions = 0;
    const never = new Promise<never>(() => {});
    const parts = { store, recorder, random, authority: async () => address };
    // Ends in the middle: what waits for this answer never goes on.
    anchor = anchoring({
      ...parts,
      ask: (to, query) => {
        questions += 1;
        return questions === deadAt ? never : askAuthority(to, query, 5_000);
      },
    });
    const { id } = await recorder.open(theCase, 1, { url: null, title: null });
    await recorder.seal(id);
    if (deadAt === 2) {
      await expect.poll(async () => (await store.record(id))?.anchored).toBe('first');
      await recorder.close(id, 'stopped-by-user');
    }
    await expect.poll(async () => [questions, (await store.record(id))?.asked]).toEqual([deadAt, stamped.at(-1)?.[0]]);
    expect(await anchorsOf(id)).toHaveLength(deadAt - 1);

    work = [];
    anchor = anchoring({ ...parts, ask: (to, query) => askAuthority(to, query, 5_000) });
    await anchor.resume();
    await settled();
    const anchors = await anchorsOf(id);
    expect(anchors.map(({ of, missing }) => [of, missing])).toEqual(stamped.map(([of]) => [of, null]));
    const row = (await store.record(id)) as RecordRow;
    expect([row.anchored, row.asked]).toEqual([stamped.at(-1)?.[1], undefined]);
    await anchor.resume();
    expect(await anchorsOf(id)).toHaveLength(stamped.length);
  });

  it('is asked once about a record that closes before the first seal', async () => {
    address = authority.address('good');
    const { id } = await recorder.open(theCase, 1, { url: null, title: null });
    await recorder.close(id, 'stopped-by-user');
    await settled();
    expect(await anchorsOf(id)).toHaveLength(1);
    await recorder.custody(id, 'exported', '0'.repeat(64));
    await recorder.seal(id);
    await settled();
    expect(await anchorsOf(id)).toHaveLength(1);
  });
});
