/** Pictures and files in the log: hashed, tied to their message, once in the store, and never in the way of words. */
import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { replay } from '../../../lib/evidence/replay';
import { Keeper } from '../../../lib/recorder/keeper';
import type { Content, KeptFile } from '../../../lib/recorder/keeping';
import { LARGEST_BLOB } from '../../../lib/recorder/keeping';
import { Recorder } from '../../../lib/recorder/recorder';
import { StorageError } from '../../../lib/storage/failure';
import { MemoryStore } from '../../../lib/storage/memory';
import type { CaseRow, Plan, RecordRow } from '../../../lib/storage/store';
import type { Observation } from '../../../lib/transcript/observation';

const theCase: CaseRow = { id: 'c', title: 't', topic: 'x', createdAt: '', updatedAt: '', facts: {}, ticks: {} };
const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);
const digest = createHash('sha256').update(png).digest('hex');

/** Has room for words only. */
class FullStore extends MemoryStore {
  override append(
    record: string,
    refs: string[],
    plan: (row: RecordRow, seqOf: ReadonlyMap<string, number>) => Plan | null,
  ): Promise<RecordRow> {
    return super.append(record, refs, (row, seqOf) => {
      const wanted = plan(row, seqOf);
      if (wanted?.blobs?.length) throw new StorageError('storage-full');
      return wanted;
    });
  }
}

let store: MemoryStore;
let steady: number;

function message(ref: string, files: number): Observation {
  return {
    kind: 'message',
    wallMs: 1_764_000_000_100,
    steadyMs: 100,
    ref,
    live: true,
    rule: 'test/1',
    before: null,
    steps: 0,
    reading: {
      text: 'look',
      side: 'agent',
      sideBasis: null,
      sender: null,
      shownTime: null,
      html: null,
      attachments: Array.from({ length: files }, (_, i) => ({
        kind: i === 0 ? 'image' : 'file',
        url: null,
        name: null,
      })),
      siteId: null,
    },
  };
}

async function opened(
  hasRoom = async (_: number) => true,
): Promise<{ recorder: Recorder; keeper: Keeper; id: string }> {
  const recorder = new Recorder({
    store,
    clock: { wallMs: () => 1_764_000_000_000 + steady, steadyMs: () => steady },
    random: (length) => crypto.getRandomValues(new Uint8Array(length)),
    signer: { missing: 'test' },
    surroundings: () => ({
      tool: { name: 'On Record', version: '0', build: null },
      browser: null,
      os: null,
      languages: [],
      timeZone: null,
      offsetMinutes: 0,
    }),
    onAppended: () => undefined,
  });
  const { id } = await recorder.open(theCase, 1, { url: null, title: null });
  await recorder.join(id, { frame: 0, stream: 's' }, { wallMs: 0, steadyMs: 0 }, false);
  await recorder.take(id, 's', 0, [message('s:1', 2)]);
  return { recorder, keeper: new Keeper({ recorder, hasRoom }), id };
}

const picture = (content: Content = { bytes: png, said: 'image/png' }, more: Partial<KeptFile> = {}): KeptFile => ({
  ref: 's:1',
  index: 0,
  copy: false,
  content,
  ...more,
});
const blobs = async (id: string) =>
  (await store.entries(id)).filter(({ kind }) => kind === 'blob').map(({ line }) => JSON.parse(line));

beforeEach(() => {
  store = new MemoryStore();
  steady = 1_000;
});

describe('keeping', () => {
  it('ties the bytes to their message by digest, and keeps them', async () => {
    const { keeper, id } = await opened();
    expect(await keeper.file(id, picture())).toEqual({ missing: null });
    expect(await blobs(id)).toMatchObject([
      { sha256: digest, size: png.length, mediaType: 'image/png', role: 'picture', of: 1, index: 0, missing: null },
    ]);
    expect(await store.blob(digest)).toEqual({ sha256: digest, mediaType: 'image/png', bytes: png });
  });

  it('keeps the same bytes once, though two entries name them', async () => {
    const { keeper, id } = await opened();
    await keeper.file(id, picture());
    await keeper.file(id, picture(undefined, { index: 1 }));
    expect((await blobs(id)).map(({ sha256, role }) => [sha256, role])).toEqual([
      [digest, 'picture'],
      [digest, 'file'],
    ]);
  });

  it('says why there are no bytes', async () => {
    const { keeper, id } = await opened();
    expect(await keeper.file(id, picture({ missing: 'unreadable' }))).toEqual({ missing: 'unreadable' });
    const large = { bytes: new Uint8Array(LARGEST_BLOB + 1), said: 'video/mp4' };
    expect(await keeper.file(id, picture(large, { index: 1 }))).toEqual({ missing: 'too-large' });
    expect(await blobs(id)).toMatchObject([
      { sha256: null, size: null, mediaType: null, role: 'picture', missing: 'unreadable' },
      { sha256: null, size: null, mediaType: null, role: 'file', missing: 'too-large' },
    ]);
  });

  it('sets a picture that was drawn anew apart from the file that was sent', async () => {
    const { keeper, id } = await opened();
    await keeper.file(id, picture(undefined, { copy: true }));
    expect(await blobs(id)).toMatchObject([{ role: 'copy', sha256: digest, of: 1, index: 0 }]);
  });

  it('writes nothing that comes twice, for a message that the log does not hold, or after the end', async () => {
    const { recorder, keeper, id } = await opened();
    expect(await keeper.file(id, picture())).toEqual({ missing: null });
    expect(await keeper.file(id, picture())).toBeNull();
    expect(await keeper.file(id, picture(undefined, { ref: 'nowhere' }))).toBeNull();
    expect(await keeper.file(id, picture(undefined, { index: 7 }))).toBeNull();
    expect(await blobs(id)).toHaveLength(1);
    await recorder.close(id, 'test');
    expect(await keeper.file(id, picture(undefined, { index: 1 }))).toBeNull();
  });

  it('says at the end what never came, once', async () => {
    const { recorder, keeper, id } = await opened();
    await keeper.file(id, picture());
    await recorder.close(id, 'test');
    await recorder.close(id, 'again');
    expect(await blobs(id)).toMatchObject([
      { index: 0, missing: null },
      { index: 1, role: 'file', missing: 'lost' },
    ]);
    expect((await store.entries(id)).map(({ kind }) => kind)).toEqual(['open', 'message', 'blob', 'blob', 'close']);
    expect((await store.record(id))?.awaited).toEqual([]);
  });

  it('places a screenshot at the moment it was taken', async () => {
    const { keeper, id } = await opened();
    steady = 5_000;
    const seen = { wallMs: 1_764_000_003_000, steadyMs: 3_000 };
    const content = { bytes: png, said: 'image/jpeg' };
    expect(await keeper.shot(id, { reason: 'promise', ref: 's:1', content, seen })).toEqual({ missing: null });
    expect(await keeper.shot(id, { reason: 'recall', ref: 'nowhere', content, seen })).toBeNull();
    expect(await blobs(id)).toMatchObject([
      { observedAt: new Date(seen.wallMs).toISOString(), role: 'screenshot', of: 1, index: null, reason: 'promise' },
    ]);
  });

  it('waits for what came to a message later, once, and keeps it as one more attachment', async () => {
    const { recorder, keeper, id } = await opened();
    const attachment = { kind: 'image', url: 'https://desk.example/late.png', name: null } as const;
    const seen = { wallMs: 1_764_000_000_200, steadyMs: 200 };
    const attached: Observation = { ...seen, kind: 'attached', ref: 's:1', index: 3, attachment };
    const nowhere: Observation = { ...attached, ref: 'nowhere' };
    expect(await recorder.take(id, 's', 1, [attached, nowhere, attached])).toBe(4);
    expect((await store.record(id))?.awaited?.filter(({ index }) => index === 3)).toHaveLength(1);
    expect(await keeper.file(id, { ...picture(), index: 3 })).toEqual({ missing: null });
    expect(await keeper.file(id, { ...picture(), index: 3 })).toBeNull();
    expect(await blobs(id)).toMatchObject([{ of: 1, index: 3, role: 'picture', sha256: digest }]);
    const [line] = replay(await store.entries(id)).lines;
    expect(line?.type === 'message' && line.message.attachments.at(-1)).toMatchObject({
      name: attachment.url,
      kept: { sha256: digest },
    });
  });

  it('waits for a bounded number of files, and says of the others that they are too many', async () => {
    const { recorder, id } = await opened();
    const many = Array.from({ length: 12 }, (_, i) => message(`m${i}`, 50));
    await recorder.take(id, 's', 1, many);
    expect((await store.record(id))?.awaited?.length).toBe(500);
    expect((await blobs(id)).map(({ missing }) => missing)).toEqual(Array(102).fill('too-many'));
  });
});

describe('a disk with little room', () => {
  it('lets words go on: the entry says that the picture was not kept', async () => {
    store = new FullStore();
    const { recorder, keeper, id } = await opened();
    expect(await keeper.file(id, picture())).toEqual({ missing: 'storage-full' });
    await recorder.note(id, 'still here');
    expect((await store.entries(id)).map(({ kind }) => kind)).toEqual(['open', 'message', 'blob', 'note']);
    expect(await blobs(id)).toMatchObject([{ sha256: null, missing: 'storage-full', of: 1 }]);
  });

  it('is left to words before it is full', async () => {
    const { keeper, id } = await opened(async (bytes) => bytes < 5);
    expect(await keeper.file(id, picture())).toEqual({ missing: 'storage-full' });
    expect(await store.blob(digest)).toBeUndefined();
  });
});
