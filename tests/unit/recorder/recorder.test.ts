/** The writer of evidence: chained, once each, sealed, whatever comes twice or late. */
import { beforeEach, describe, expect, test } from 'vitest';
import { lineDigest } from '../../../lib/evidence/chain';
import { keyFingerprint } from '../../../lib/evidence/key';
import { replay } from '../../../lib/evidence/replay';
import { parseNote } from '../../../lib/evidence/seal';
import { withhold } from '../../../lib/export/redact';
import { Recorder } from '../../../lib/recorder/recorder';
import { loadSigner } from '../../../lib/recorder/signer';
import { MemoryStore } from '../../../lib/storage/memory';
import type { CaseRow, RecordRow } from '../../../lib/storage/store';
import type { Observation } from '../../../lib/transcript/observation';

const START = Date.parse('2026-11-23T02:00:00.000Z');
const theCase: CaseRow = {
  id: 'c',
  title: '花呗分期',
  topic: 'huabei',
  createdAt: 'x',
  updatedAt: 'x',
  facts: {},
  ticks: {},
};

let store: MemoryStore;
let recorder: Recorder;
let wall: number;
let steady: number;
let told: RecordRow[];
let names: readonly string[];
const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));

async function recorderWith(signing: 'signed' | 'unsigned'): Promise<Recorder> {
  return new Recorder({
    store,
    clock: { wallMs: () => wall, steadyMs: () => steady },
    random,
    signer: signing === 'signed' ? await loadSigner(store) : { missing: 'NotSupportedError' },
    surroundings: () => ({
      tool: { name: 'On Record', version: '0.1.0', build: null },
      browser: null,
      os: null,
      languages: ['zh-CN'],
      timeZone: 'Asia/Shanghai',
      offsetMinutes: 480,
    }),
    onAppended: (row) => told.push(row),
    names: () => names,
  });
}

const pass = (ms: number) => {
  wall += ms;
  steady += ms;
};
const seen = () => ({ wallMs: wall, steadyMs: steady - 1_000 });
const message = (ref: string, text: string): Observation => ({
  ...seen(),
  kind: 'message',
  ref,
  live: true,
  rule: 'test/1',
  before: null,
  steps: 0,
  reading: {
    text,
    side: 'agent',
    sideBasis: 'markup',
    sender: '客服小林',
    shownTime: '10:32',
    html: null,
    attachments: [],
    siteId: null,
  },
});
const opened = async () => {
  const row = await recorder.open(theCase, 7, { url: 'https://shop.example/chat', title: 'Chat' });
  await recorder.join(row.id, { frame: 0, stream: 's' }, seen(), false);
  return row.id;
};
const texts = async (id: string) =>
  replay(await store.entries(id)).lines.flatMap((line) => (line.type === 'message' ? [line.message.text] : []));
const kinds = async (id: string) => (await store.entries(id)).map(({ kind }) => kind);

async function expectChain(id: string): Promise<void> {
  const entries = await store.entries(id);
  let prev = '0'.repeat(64);
  entries.forEach((entry, seq) => {
    const line = JSON.parse(entry.line) as { seq: number; prev: string; record: string };
    expect(line).toMatchObject({ seq, prev, record: id });
    prev = lineDigest(entry.line);
  });
  expect((await store.record(id))?.head).toEqual({ count: entries.length, digest: prev });
}

beforeEach(async () => {
  store = new MemoryStore();
  wall = START;
  steady = 50_000;
  told = [];
  names = [];
  recorder = await recorderWith('signed');
});

test('what is observed stands in the chain before anybody is told', async () => {
  const id = await opened();
  pass(500);
  expect(await recorder.take(id, 's', 0, [message('a', '您好'), message('b', '请稍等')])).toBe(2);
  expect(await texts(id)).toEqual(['您好', '请稍等']);
  await expectChain(id);
  expect(told.at(-1)?.head.count).toBe(3);
  const [, first] = await store.entries(id);
  expect(JSON.parse(first?.line ?? '')).toMatchObject({ observedAt: '2026-11-23T02:00:00.500Z', elapsedMs: 500 });
});

test('a name that the user gave is withheld alone, from then on; what was said before goes with it as a whole', async () => {
  const id = await opened();
  await recorder.take(id, 's', 0, [message('a', '欧阳女士，您好')]);
  names = ['欧阳'];
  await recorder.take(id, 's', 1, [message('b', '欧阳女士，您好')]);
  const left = (await store.entries(id)).map((entry) => withhold(entry, { entries: new Set(), spans: ['欧阳'] }));
  const said = replay(left).lines.flatMap((line) => (line.type === 'message' ? [line.message.text] : []));
  expect(said).toEqual([null, '▇女士，您好']);
  await expectChain(id);
});

test('what comes twice is stored once, in part or whole', async () => {
  const id = await opened();
  const all = ['a', 'b', 'c'].map((ref) => message(ref, ref));
  await recorder.take(id, 's', 0, all.slice(0, 2));
  expect(await recorder.take(id, 's', 0, all)).toBe(3);
  expect(await recorder.take(id, 's', 1, all.slice(1))).toBe(3);
  expect(await texts(id)).toEqual(['a', 'b', 'c']);
  await expectChain(id);
});

test('a message that the log holds already is left out, whatever stream brings it', async () => {
  const id = await opened();
  await recorder.take(id, 's', 0, [message('a', 'a'), message('b', 'b')]);
  await recorder.join(id, { frame: 1, stream: 's2' }, seen(), false);
  expect(
    await recorder.take(
      id,
      's2',
      0,
      ['x', 'b', 'y'].map((ref) => message(ref, ref)),
    ),
  ).toBe(3);
  expect(await texts(id)).toEqual(['a', 'b', 'x', 'y']);
  await expectChain(id);
});

test('history above what came in an earlier batch, and a change of it, find their message', async () => {
  const id = await opened();
  await recorder.take(id, 's', 0, [message('b', 'b')]);
  const above: Observation = { ...message('a', 'a'), kind: 'message', live: false, before: 'b' } as Observation;
  await recorder.take(id, 's', 1, [above, { ...seen(), kind: 'change', ref: 'b', text: 'B', html: null }]);
  expect(await texts(id)).toEqual(['a', 'B']);
});

test('another tab cannot deliver for a record', async () => {
  const id = await opened();
  expect(await recorder.take(id, 's', 0, [message('a', 'a')], 8)).toBeNull();
  expect(await recorder.take(id, 's', 0, [message('a', 'a')], 7)).toBe(1);
  expect(await texts(id)).toEqual(['a']);
});

test('a hole is refused, and so is a stream that never joined', async () => {
  const id = await opened();
  expect(await recorder.take(id, 's', 3, [message('d', 'd')])).toBe(0);
  expect(await recorder.take(id, 'stranger', 0, [message('x', 'x')])).toBe(0);
  expect(await texts(id)).toEqual([]);
});

test('a change or a recall of what the log does not hold is passed over', async () => {
  const id = await opened();
  const change: Observation = { ...seen(), kind: 'change', ref: 'nowhere', text: 'x', html: null };
  expect(await recorder.take(id, 's', 0, [change, message('a', 'a'), { ...change, ref: 'a', text: 'b' }])).toBe(3);
  expect(await kinds(id)).toEqual(['open', 'message', 'change']);
});

test('a wall clock that is set becomes an entry, and time since the start never goes back', async () => {
  const id = await opened();
  pass(1_000);
  await recorder.take(id, 's', 0, [message('a', 'a')]);
  wall -= 3_600_000;
  steady += 10;
  await recorder.take(id, 's', 1, [message('b', 'b')]);
  steady += 10;
  wall += 10;
  await recorder.take(id, 's', 2, [message('c', 'c')]);
  expect(await kinds(id)).toEqual(['open', 'message', 'clock', 'message', 'message']);
  const lines = (await store.entries(id)).map(({ line }) => JSON.parse(line) as { elapsedMs: number; jumpMs?: number });
  expect(lines[2]?.jumpMs).toBe(-3_600_010);
  expect(lines.map(({ elapsedMs }) => elapsedMs)).toEqual([0, 1_000, 1_010, 1_010, 1_020]);
});

describe('seals', () => {
  test('a record ends on a seal that anyone can check with the key in its first entry', async () => {
    const id = await opened();
    await recorder.take(id, 's', 0, [message('a', 'a')]);
    await recorder.close(id, 'stopped-by-user');
    const entries = await store.entries(id);
    expect(entries.map(({ kind }) => kind)).toEqual(['open', 'message', 'close', 'seal']);
    const seal = JSON.parse(entries.at(-1)?.line ?? '') as { note: string };
    const note = parseNote(seal.note);
    expect(note).toMatchObject({ head: { count: 3, digest: lineDigest(entries[2]?.line ?? '') } });
    const { key } = JSON.parse(entries[0]?.line ?? '') as { key: string };
    const spki = Uint8Array.from(atob(key), (c) => c.charCodeAt(0));
    const publicKey = await crypto.subtle.importKey('spki', spki, 'Ed25519', true, ['verify']);
    const signed = new TextEncoder().encode(note?.body);
    expect(
      await crypto.subtle.verify('Ed25519', publicKey, note?.signatures[0]?.signature ?? new Uint8Array(64), signed),
    ).toBe(true);
    expect(keyFingerprint(key)).toMatch(/^[0-9a-f]{64}$/);
    await expectChain(id);
  });
  test('after 64 entries, and after a minute in which something came', async () => {
    const id = await opened();
    await recorder.take(
      id,
      's',
      0,
      Array.from({ length: 70 }, (_, i) => message(`m${i}`, 'x')),
    );
    await expect.poll(() => kinds(id).then((all) => all.filter((kind) => kind === 'seal').length)).toBe(1);
    await recorder.take(id, 's', 70, [message('late', 'x')]);
    await recorder.sealDue();
    expect((await kinds(id)).at(-1)).toBe('message');
    pass(61_000);
    await recorder.sealDue();
    await recorder.sealDue();
    expect((await kinds(id)).slice(-2)).toEqual(['message', 'seal']);
  });
  test('entries that come while it signs are not lost and not mis-sealed', async () => {
    const id = await opened();
    const work = [recorder.seal(id), recorder.seal(id)];
    for (let i = 0; i < 20; i += 1) work.push(recorder.take(id, 's', i, [message(`m${i}`, 'x')]).then(() => undefined));
    await Promise.all(work);
    await recorder.seal(id);
    await expectChain(id);
    const entries = await store.entries(id);
    for (const entry of entries.filter(({ kind }) => kind === 'seal')) {
      const note = parseNote((JSON.parse(entry.line) as { note: string }).note);
      expect(note?.head).toEqual({ count: entry.seq, digest: lineDigest(entries[entry.seq - 1]?.line ?? '') });
    }
  });
  test('a page that never stops is sealed all the same', async () => {
    const id = await opened();
    let sealed = false;
    const sealing = recorder.seal(id).then(() => {
      sealed = true;
    });
    let said = 0;
    for (; !sealed && said < 5_000; said += 1) {
      await recorder.take(id, 's', said, [message(`m${said}`, 'x')]);
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(said).toBeLessThan(5_000);
    await sealing;
    expect(await texts(id)).toHaveLength(said);
    expect((await kinds(id)).filter((kind) => kind === 'seal')).toHaveLength(1);
  });
  test('what a worker that ended left unsealed is sealed by the next one, closed records too', async () => {
    const dying = await recorderWith('unsigned');
    const [open, ended] = [await opened(), await opened()];
    const many = Array.from({ length: 70 }, (_, i) => message(`m${i}`, 'x'));
    await dying.take(open, 's', 0, many);
    await dying.take(ended, 's', 0, many);
    await dying.close(ended, 'stopped-by-user');
    await (await recorderWith('signed')).sealDue();
    expect((await kinds(open)).at(-1)).toBe('seal');
    expect((await kinds(ended)).slice(-2)).toEqual(['close', 'seal']);
    await expectChain(open);
  });
  test('a record that began without a key is never signed with one it does not name', async () => {
    recorder = await recorderWith('unsigned');
    const id = await opened();
    await recorder.close(id, 'stopped-by-user');
    await (await recorderWith('signed')).sealDue();
    expect(await kinds(id)).toEqual(['open', 'close']);
  });
  test('without a key the record goes on and says why there is none', async () => {
    recorder = await recorderWith('unsigned');
    const id = await opened();
    await recorder.close(id, 'stopped-by-user');
    const entries = await store.entries(id);
    expect(entries.map(({ kind }) => kind)).toEqual(['open', 'close']);
    expect(JSON.parse(entries[0]?.line ?? '')).toMatchObject({ key: null, keyMissing: 'NotSupportedError' });
  });
});

test('a page that comes again gets what the log holds, and the time between is a gap', async () => {
  const id = await opened();
  await recorder.take(id, 's', 0, [message('a', '您好')]);
  await recorder.leave(id, wall);
  pass(4_000);
  const joined = await recorder.join(id, { frame: 0, stream: 's2' }, seen(), false);
  expect(joined).toMatchObject({ next: 0, resumed: true, known: [{ ref: 'a', text: '您好' }] });
  const gap = (await store.entries(id)).at(-1);
  expect(JSON.parse(gap?.line ?? '')).toMatchObject({
    kind: 'gap',
    reason: 'page-reloaded',
    from: '2026-11-23T02:00:00.000Z',
    to: '2026-11-23T02:00:04.000Z',
  });
});

test('a clock that is set back while nobody watches makes no gap that ends before it begins', async () => {
  const id = await opened();
  await recorder.leave(id, wall);
  pass(4_000);
  wall = START - 3_600_000;
  await recorder.join(id, { frame: 0, stream: 's2' }, seen(), false);
  const gap = JSON.parse((await store.entries(id)).at(-1)?.line ?? '');
  expect(gap).toMatchObject({ kind: 'gap', from: '2026-11-23T01:00:00.000Z', to: '2026-11-23T01:00:00.000Z' });
});

describe('who spoke, corrected once', () => {
  const said = (ref: string, reading: Partial<Extract<Observation, { kind: 'message' }>['reading']>): Observation => {
    const one = message(ref, ref);
    return one.kind === 'message' ? { ...one, reading: { ...one.reading, ...reading } } : one;
  };
  const sides = async (id: string) =>
    replay(await store.entries(id)).lines.flatMap((line) =>
      line.type === 'message' ? [`${line.message.text} ${line.message.side} ${line.message.sideBasis}`] : [],
    );

  test('is learned for the same name, and earlier messages stay as they were', async () => {
    const id = await opened();
    await recorder.take(id, 's', 0, [said('before', {}), said('corrected', {})]);
    await recorder.label(id, 2, 'bot');
    await recorder.take(id, 's', 2, [said('after', {}), said('other', { sender: '客服小王' })]);
    expect(await sides(id)).toEqual([
      'before agent markup',
      'corrected bot user',
      'after bot learned',
      'other agent markup',
    ]);
    const labels = (await store.entries(id)).filter(({ kind }) => kind === 'label').map(({ line }) => JSON.parse(line));
    expect(labels).toMatchObject([
      { of: 2, side: 'bot', learned: null },
      { of: 4, side: 'bot', learned: 2 },
    ]);
    await expectChain(id);
  });
  test('without a name is learned for what was read the same way', async () => {
    const id = await opened();
    const left = { sender: null, side: 'agent', sideBasis: 'geometry' } as const;
    await recorder.take(id, 's', 0, [said('corrected', left)]);
    await recorder.label(id, 1, 'customer');
    const markup = { ...left, sideBasis: 'markup' } as const;
    await recorder.take(id, 's', 1, [said('after', left), said('marked', markup), said('named', {})]);
    expect((await sides(id)).slice(1)).toEqual(['after customer learned', 'marked agent markup', 'named agent markup']);
  });
  test('the newest correction counts, and one back to the page’s own reading says nothing more', async () => {
    const id = await opened();
    await recorder.take(id, 's', 0, [said('a', {})]);
    await recorder.label(id, 1, 'bot');
    await recorder.label(id, 1, 'customer');
    await recorder.take(id, 's', 1, [said('b', {})]);
    await recorder.label(id, 4, 'agent');
    await recorder.take(id, 's', 2, [said('c', {})]);
    expect(await sides(id)).toEqual(['a customer user', 'b agent user', 'c agent markup']);
  });
  test('the user’s own words that came back are not taken for another’s', async () => {
    const id = await opened();
    await recorder.take(id, 's', 0, [said('a', { sender: 'Chat', side: 'unknown', sideBasis: null })]);
    await recorder.label(id, 1, 'agent');
    await recorder.take(id, 's', 1, [said('b', { sender: 'Chat', side: 'customer', sideBasis: 'echo' })]);
    expect((await sides(id))[1]).toBe('b customer echo');
  });
  test('a page that comes again is told the sides as it is read, so that it finds its messages', async () => {
    const id = await opened();
    await recorder.take(id, 's', 0, [said('a', {})]);
    await recorder.label(id, 1, 'bot');
    const { known } = await recorder.join(id, { frame: 0, stream: 's2' }, seen(), false);
    expect(known).toMatchObject([{ text: 'a', side: 'agent' }]);
  });
});

test('why watching stopped is told with the gap, once', async () => {
  const id = await opened();
  await recorder.leave(id, wall, 'extension-updated');
  pass(1_000);
  await recorder.join(id, { frame: 0, stream: 's2' }, seen(), false);
  await recorder.leave(id, wall);
  pass(1_000);
  await recorder.join(id, { frame: 0, stream: 's3' }, seen(), false);
  const lines = (await store.entries(id)).map(({ line }) => JSON.parse(line) as { reason?: string });
  expect(lines.flatMap(({ reason }) => reason ?? [])).toEqual(['extension-updated', 'page-reloaded']);
});

test('a page whose claim was never answered lost the worker, and was not loaded anew', async () => {
  const id = await opened();
  pass(1_000);
  await recorder.join(id, { frame: 0, stream: 's2' }, seen(), false);
  const lines = (await store.entries(id)).map(({ line }) => JSON.parse(line) as { reason?: string });
  expect(lines.flatMap(({ reason }) => reason ?? [])).toEqual(['worker-lost']);
});

test('a site that may not be read is one gap, however often it is found', async () => {
  const id = await opened();
  await Promise.all([recorder.unreachable(id, ['https://a/*']), recorder.unreachable(id, ['https://a/*'])]);
  await recorder.unreachable(id, ['https://a/*', 'https://b/*']);
  const gaps = (await store.entries(id)).filter(({ kind }) => kind === 'gap').map(({ line }) => JSON.parse(line));
  expect(gaps).toHaveLength(2);
  expect(gaps[0]).toMatchObject({ reason: 'frame-unreachable', from: gaps[0].to });
  await expectChain(id);
});

test('a closed record takes no more messages, and points of the next record name it', async () => {
  const id = await opened();
  await recorder.close(id, 'stopped-by-user');
  await recorder.close(id, 'again');
  expect(await recorder.take(id, 's', 0, [message('a', 'a')])).toBeNull();
  expect((await kinds(id)).filter((kind) => kind === 'close')).toHaveLength(1);
  pass(1_000);
  const next = await recorder.open(theCase, 8, { url: null, title: null });
  const head = (await store.record(id))?.head;
  expect(JSON.parse((await store.entries(next.id))[0]?.line ?? '')).toMatchObject({
    previous: { record: id, head: head?.digest, count: head?.count },
  });
});
