/** A draft is held against what was said before in the case, in conversations that are over. */
import { beforeEach, describe, expect, it } from 'vitest';
import { earlierWords } from '../../../entrypoints/background/earlier-words';
import { check } from '../../../lib/guards/check';
import { Recorder } from '../../../lib/recorder/recorder';
import { MemoryStore } from '../../../lib/storage/memory';
import type { CaseRow } from '../../../lib/storage/store';

const T = '2026-11-23T03:00:00Z';
const row: CaseRow = { id: 'c', title: '花呗', topic: 'huabei', createdAt: T, updatedAt: T, facts: {}, ticks: {} };

let store: MemoryStore;
let recorder: Recorder;
/** Every look at the clock is a minute later. */
let minutes = 0;

beforeEach(() => {
  minutes = 0;
  store = new MemoryStore();
  recorder = new Recorder({
    store,
    clock: {
      wallMs: () => {
        minutes += 1;
        return Date.parse(T) + minutes * 60_000;
      },
      steadyMs: () => 5_000,
    },
    random: (length) => crypto.getRandomValues(new Uint8Array(length)),
    signer: { missing: 'test' },
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
});

const talk = (caseId: string, ...said: [side: 'customer' | 'agent', text: string][]) =>
  recorder.enter(
    { ...row, id: caseId },
    {
      start: 'pasted',
      title: '',
      account: null,
      rule: 'plain/1',
      messages: said.map(([side, text]) => ({ side, sender: null, shownTime: null, text })),
      files: [],
    },
  );
const now = { id: 'running', caseId: 'c' };

describe('earlier conversations of the case', () => {
  it('lend the user’s own words, those of the last three, and of no other case', async () => {
    await talk('c', ['customer', '第一次']);
    for (const text of ['第二次', '第三次', '第四次']) await talk('c', ['customer', text], ['agent', '好的']);
    await talk('other', ['customer', '别的案件']);
    const said = await earlierWords(store, now);
    expect(said.map(({ text }) => text).sort()).toEqual(['第三次', '第二次', '第四次']);
    expect(await earlierWords(store, { id: 'running', caseId: 'new' })).toEqual([]);
  });

  it('make a draft that says another figure stand out, with what was said then', async () => {
    await talk('c', ['customer', '我现在每月收入6000元'], ['agent', '好的']);
    const draft = '我每月收入4000元';
    const against = check(draft, { said: await earlierWords(store, now) }).map((found) => [found.rule, found.against]);
    expect(against).toEqual([['contradicts', '我现在每月收入6000元']]);
    expect(check(draft)).toEqual([]);
    const changed = '收入有变化，现在改为每月4000元';
    expect(check(changed, { said: await earlierWords(store, now) })).toEqual([]);
  });
});
