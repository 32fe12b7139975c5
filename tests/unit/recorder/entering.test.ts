/** What the user writes down, pastes and adds becomes a record like any other: chained, sealed, in the package, and marked as not captured. */
import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Account } from '../../../lib/evidence/account';
import { replay } from '../../../lib/evidence/replay';
import { formats, papers } from '../../../lib/export/formats';
import type { Entered } from '../../../lib/recorder/entering';
import { Recorder } from '../../../lib/recorder/recorder';
import { loadSigner } from '../../../lib/recorder/signer';
import { StorageError } from '../../../lib/storage/failure';
import { MemoryStore } from '../../../lib/storage/memory';
import type { CaseRow, Plan } from '../../../lib/storage/store';
import { verifyPackage } from '../../../lib/verify/verify';
import { verifySignature } from '../evidence/sample';
import { bytesOf, packInput } from '../export/pack';
import { check, codes, editLines, remakeBag, takeApart } from '../verify/forge';

const theCase: CaseRow = {
  id: 'c',
  title: '花呗',
  topic: 'huabei',
  createdAt: '',
  updatedAt: '',
  facts: {},
  ticks: {},
};
const sound = Uint8Array.from(Buffer.from('....ftypM4A recording of a call'));
const digest = createHash('sha256').update(sound).digest('hex');

const account: Account = {
  channel: 'phone',
  begun: '2026-11-23T02:00:00.000Z',
  ended: '2026-11-23T02:12:30.000Z',
  timed: true,
  result: 'none',
  text: '要求分 12 期\n对方说无权决定',
  party: '95188',
  agent: '工号 8021',
  outcome: '  ',
  open: '主管何时回电',
  bring: '收入证明',
};
const call: Entered = {
  start: 'noted',
  title: '95188',
  account,
  rule: '',
  messages: [],
  files: [{ role: 'recording', name: '通话.m4a', content: { bytes: sound, said: 'audio/x-m4a' } }],
};
const paste: Entered = {
  start: 'pasted',
  title: '微信',
  account: null,
  rule: 'wechat/1',
  messages: [
    { side: 'customer', sender: '张三', shownTime: '2026-10-01 10:23', text: '我还不上 8000 元' },
    { side: 'agent', sender: '客服', shownTime: '2026-10-01 10:24', text: '3个工作日内回复您' },
    { side: 'unknown', sender: null, shownTime: null, text: '…' },
  ],
  files: [],
};

class FullStore extends MemoryStore {
  override async createRecord(plan: Plan): Promise<void> {
    if (plan.blobs?.length) throw new StorageError('storage-full');
    return super.createRecord(plan);
  }
}

let store: MemoryStore;
const recorderOn = async (on: MemoryStore) =>
  new Recorder({
    store: on,
    clock: { wallMs: () => Date.parse('2026-11-23T03:00:00.000Z'), steadyMs: () => 5_000 },
    random: (length) => crypto.getRandomValues(new Uint8Array(length)),
    signer: await loadSigner(on),
    surroundings: () => ({
      tool: { name: 'On Record', version: '0', build: null },
      browser: null,
      os: null,
      languages: [],
      timeZone: 'Asia/Shanghai',
      offsetMinutes: 480,
    }),
    onAppended: () => undefined,
  });
const read = async (id: string) => replay(await store.entries(id), 'checked');
const packed = async (...ids: string[]) => {
  const { input } = await packInput();
  const blobs = [{ sha256: digest, mediaType: 'audio/mp4', bytes: sound }];
  const records = await Promise.all(ids.map(async (id) => ({ entries: await store.entries(id), blobs })));
  return bytesOf({ ...input, records });
};

beforeEach(() => {
  store = new MemoryStore();
});

describe('what is entered', () => {
  it('is opened, written, closed and sealed, with the bytes by their digest', async () => {
    const { id } = await (await recorderOn(store)).enter(theCase, call);
    expect((await store.entries(id)).map(({ kind }) => kind)).toEqual(['open', 'session', 'blob', 'close', 'seal']);
    expect(await store.record(id)).toMatchObject({ state: 'closed', tab: null, start: 'noted', channel: 'phone' });
    expect(await store.blob(digest)).toMatchObject({ bytes: sound, mediaType: 'audio/mp4' });
    const { lines, start } = await read(id);
    expect(start).toBe('noted');
    expect(lines[0]).toMatchObject({ ...account, type: 'session', outcome: null });
    expect(lines[1]).toMatchObject({ type: 'file', name: '通话.m4a', kept: { role: 'recording', sha256: digest } });
  });

  it('keeps a pasted conversation as messages that nobody saw live, in the words for the time that stood there', async () => {
    const { id } = await (await recorderOn(store)).enter(theCase, paste);
    expect(await store.record(id)).toMatchObject({ messages: 3, start: 'pasted', channel: null });
    const messages = (await read(id)).lines.flatMap((line) => (line.type === 'message' ? [line.message] : []));
    expect(
      messages.map(({ live, side, sideBasis, sender, shownTime, text }) => [
        live,
        side,
        sideBasis,
        sender,
        shownTime,
        text,
      ]),
    ).toEqual([
      [false, 'customer', 'user', '张三', '2026-10-01 10:23', '我还不上 8000 元'],
      [false, 'agent', 'user', '客服', '2026-10-01 10:24', '3个工作日内回复您'],
      [false, 'unknown', null, null, null, '…'],
    ]);
    const [, first] = await store.entries(id);
    expect(JSON.parse(first?.line ?? '')).toMatchObject({ rule: 'pasted/wechat/1', siteId: null });
  });

  it('follows the record of the case before it, so that leaving one out shows', async () => {
    const recorder = await recorderOn(store);
    const first = await recorder.enter(theCase, call);
    const second = await recorder.enter(theCase, paste);
    expect(codes(await verifyPackage(await packed(second.id), { verifySignature }))).toContain('record-missing');
    const report = await verifyPackage(await packed(first.id, second.id), { verifySignature });
    expect([...codes(report)].sort()).toEqual(['clock-of-device', 'not-captured', 'verifier-inside']);
  });

  it('keeps the words where there is no room for the bytes, and says so', async () => {
    store = new FullStore();
    const { id } = await (await recorderOn(store)).enter(theCase, call);
    expect((await read(id)).lines).toMatchObject([
      { type: 'session', text: account.text },
      { type: 'file', kept: { sha256: null, missing: 'storage-full' } },
      { type: 'close' },
    ]);
  });

  it('does not take a time for measured that no timer ran through, nor an end before its beginning', async () => {
    const recorder = await recorderOn(store);
    const odd: Account = { ...account, ended: '2026-11-23T01:00:00.000Z', begun: '2026-11-23T02:00:00.000Z' };
    const { id } = await recorder.enter(theCase, { ...call, account: odd, files: [] });
    expect((await read(id)).lines[0]).toMatchObject({ begun: odd.begun, ended: null, timed: false });
  });
});

describe('its package', () => {
  it('says in every file how it came about, and declares no capture', async () => {
    const recorder = await recorderOn(store);
    const ids = [(await recorder.enter(theCase, call)).id, (await recorder.enter(theCase, paste)).id];
    const files = takeApart(await packed(...ids));
    const text = (file: string) => Buffer.from(files.get(`data/${file}`) ?? []).toString();
    for (const { file } of formats) {
      expect(text(file), file).toContain('95188');
      expect(text(file), file).toContain('3个工作日内回复您');
      expect(text(file), file).toContain(digest);
      if (file.endsWith('.json')) expect(text(file)).toContain('"start":"pasted"');
      else expect(text(file), file).toMatch(/并非实时录制/);
    }
    const [list = '', declaration = ''] = papers.map(({ file }) => text(file));
    expect(list).toContain('录音');
    expect(declaration).toContain('自行录入');
    expect(declaration).not.toContain('自行录制');
  });

  it('is refused when an added file is hung on a message, or a time is no time', async () => {
    const recorder = await recorderOn(store);
    const { id } = await recorder.enter(theCase, call);
    const good = await packed(id);
    for (const [from, to] of [
      ['"role":"recording","of":null', '"role":"recording","of":1'],
      ['"ended":"2026-11-23T02:12:30.000Z"', '"ended":"soon"'],
      ['"timed":true', '"timed":1'],
      ['"channel":"phone"', '"channel":null'],
    ] as const) {
      const files = takeApart(good);
      editLines(files, `data/records/${id}/log.jsonl`, (lines) => lines.map((line) => line.replace(from, to)));
      expect(codes(await check(remakeBag(files))), to).toContain('entry-field');
    }
  });
});
