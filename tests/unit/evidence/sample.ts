/** Records made the way the recorder makes them, with a clock and randomness that repeat, for tests of evidence, export and verify. */
import { sha256 } from '@noble/hashes/sha2.js';
import { toBase64 } from '../../../lib/evidence/base64';
import { appendEntries, emptyHead, type Random } from '../../../lib/evidence/chain';
import type { Draft, Head, StoredEntry } from '../../../lib/evidence/entry';
import { rawOfSpki } from '../../../lib/evidence/key';
import { type Sign, seal } from '../../../lib/evidence/seal';

export const startMs = Date.UTC(2025, 10, 23, 3, 34, 5, 123);
export const recordId = '019aaf00-0000-7000-8000-000000000001';
export const secondId = '019aaf00-0000-7000-8000-000000000002';

/** A hash run in counter mode: the same seed gives the same bytes. */
export function repeatable(seed: string): Random {
  let calls = 0;
  return (count) => sha256(new TextEncoder().encode(`${seed}/${calls++}`)).subarray(0, count);
}

export interface TestKey {
  spki: Uint8Array<ArrayBuffer>;
  raw: Uint8Array<ArrayBuffer>;
  sign: Sign;
}

export async function newKey(): Promise<TestKey> {
  const pair = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
  const spki = new Uint8Array(await crypto.subtle.exportKey('spki', pair.publicKey));
  const raw = rawOfSpki(spki);
  if (raw === null) throw new Error('not an Ed25519 key');
  return {
    spki,
    raw,
    sign: async (bytes) => new Uint8Array(await crypto.subtle.sign('Ed25519', pair.privateKey, bytes)),
  };
}

export const verifySignature = async (
  spki: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
  message: Uint8Array<ArrayBuffer>,
): Promise<boolean> => {
  const key = await crypto.subtle.importKey('spki', spki, 'Ed25519', true, ['verify']);
  return crypto.subtle.verify('Ed25519', key, signature, message);
};

type Fields<K extends Draft['kind']> = Extract<Draft, { kind: K }>['fields'];

export function opening(key: TestKey | null, previous: Fields<'open'>['previous'] = null): Draft {
  return {
    kind: 'open',
    observedAtMs: startMs,
    elapsedMs: 0,
    fields: {
      tool: { name: 'On Record', version: '0.1.0', build: null },
      browser: 'Chromium 156',
      os: 'Linux',
      languages: ['zh-CN', 'en'],
      timeZone: 'Asia/Shanghai',
      offsetMinutes: 480,
      start: 'user',
      key: key === null ? null : toBase64(key.spki),
      keyMissing: key === null ? 'not-supported' : null,
      previous,
    },
    secret: { url: 'https://help.example.com/chat?id=7', title: '在线客服', case: '花呗 2025' },
  };
}

export function message(
  at: number,
  side: Fields<'message'>['side'],
  text: string,
  more: Partial<Fields<'message'>> = {},
): Draft {
  return {
    kind: 'message',
    observedAtMs: startMs + at,
    elapsedMs: at,
    fields: {
      side,
      sideBasis: 'markup',
      live: true,
      rule: 'generic/1',
      before: null,
      steps: 0,
      siteId: `m-${at}`,
      ...more,
    },
    secret: {
      text,
      sender: side === 'agent' ? '小蚁 客服' : null,
      shownTime: side === 'agent' ? '刚刚' : null,
      html: `<p>${text}</p>`,
      attachments: [],
    },
  };
}

/** Everything that can stand in a record once, `open` first. */
export function conversationDrafts(key: TestKey | null): Draft[] {
  return [
    opening(key),
    message(100, 'bot', '您好，请问有什么可以帮您？', { live: false }),
    message(120, 'system', '以下为历史消息', { live: false, before: 1 }),
    message(2_000, 'customer', '我的卡号是 6222 0212 3456 7890，本月还不上 8000 元。'),
    message(5_000, 'agent', '"prev":"0000" <script>alert(1)</script> \u202Eabc\u0000 👨‍👩‍👧 \ud800 \u2028=1+1'),
    {
      kind: 'change',
      observedAtMs: startMs + 7_000,
      elapsedMs: 7_000,
      fields: { of: 4 },
      secret: { text: '3个工作日内回复您', html: null },
    },
    message(8_000, 'agent', '可以免息分 12 期', { siteId: 'x","prev":"00' }),
    {
      kind: 'recall',
      observedAtMs: startMs + 9_000,
      elapsedMs: 9_000,
      fields: { of: 6 },
      secret: { notice: '对方撤回了一条消息' },
    },
    {
      kind: 'label',
      observedAtMs: startMs + 9_500,
      elapsedMs: 9_500,
      fields: { of: 1, side: 'agent', learned: null },
      secret: {},
    },
    {
      kind: 'gap',
      observedAtMs: startMs + 12_000,
      elapsedMs: 12_000,
      fields: { from: '2025-11-23T03:34:15.000Z', to: '2025-11-23T03:34:17.000Z', reason: 'page-reloaded' },
      secret: {},
    },
    {
      kind: 'page',
      observedAtMs: startMs + 12_100,
      elapsedMs: 12_100,
      fields: {},
      secret: { url: 'https://help.example.com/chat?id=8', title: null },
    },
    { kind: 'clock', observedAtMs: startMs + 20_000, elapsedMs: 13_000, fields: { jumpMs: 7_000 }, secret: {} },
    {
      kind: 'note',
      observedAtMs: startMs + 21_000,
      elapsedMs: 14_000,
      fields: {},
      secret: { text: '已致电，工号 10086001' },
    },
  ];
}

/** Pictures of a record: one kept, one whose bytes could not be had. They follow `conversationDrafts`. */
export const blobDrafts: Draft[] = [
  {
    kind: 'blob',
    observedAtMs: startMs + 22_000,
    elapsedMs: 15_000,
    fields: {
      sha256: 'c0'.repeat(32),
      size: 48_213,
      mediaType: 'image/jpeg',
      role: 'screenshot',
      of: 6,
      index: null,
      reason: 'recall',
      missing: null,
    },
    secret: { name: null },
  },
  {
    kind: 'blob',
    observedAtMs: startMs + 22_500,
    elapsedMs: 15_500,
    fields: {
      sha256: null,
      size: null,
      mediaType: null,
      role: 'picture',
      of: 4,
      index: 0,
      reason: null,
      missing: 'unreadable',
    },
    secret: { name: '账单 "9月".png' },
  },
];

/** What the user wrote down and added: a call with its recording, and one of which only the channel is known. */
export const givenDrafts: Draft[] = [
  {
    kind: 'session',
    observedAtMs: startMs + 22_600,
    elapsedMs: 15_600,
    fields: {
      channel: 'phone',
      begun: '2025-11-23T02:00:00.000Z',
      ended: '2025-11-23T02:12:30.000Z',
      timed: true,
      result: 'none',
    },
    secret: {
      text: '要求分 12 期\n对方说无权决定，回电 13800138000',
      party: '95188',
      agent: '工号 8021',
      outcome: '没有谈成',
      open: '主管何时回电',
      bring: '收入证明',
    },
  },
  {
    kind: 'blob',
    observedAtMs: startMs + 22_700,
    elapsedMs: 15_700,
    fields: {
      sha256: 'd1'.repeat(32),
      size: 1_048_577,
      mediaType: 'audio/mp4',
      role: 'recording',
      of: null,
      index: null,
      reason: null,
      missing: null,
    },
    secret: { name: '通话 "1".m4a' },
  },
  {
    kind: 'session',
    observedAtMs: startMs + 22_800,
    elapsedMs: 15_800,
    fields: { channel: 'chat', begun: null, ended: null, timed: false, result: null },
    secret: { text: null, party: null, agent: null, outcome: null, open: null, bring: null },
  },
];

export interface Sample {
  record: string;
  entries: StoredEntry[];
  head: Head;
}

/** Appends drafts with a seal after each group, as the recorder does on pause and at the end. */
export async function makeRecord(
  record: string,
  groups: Draft[][],
  key: TestKey | null,
  random: Random = repeatable(record),
): Promise<Sample> {
  let head = emptyHead;
  const entries: StoredEntry[] = [];
  const append = (drafts: Draft[]): void => {
    const made = appendEntries(head, record, drafts, random);
    entries.push(...made.entries);
    head = made.head;
  };
  for (const drafts of groups) {
    append(drafts);
    if (key === null) continue;
    const last = drafts.at(-1) as Draft;
    const note = await seal(record, head, key.raw, key.sign);
    append([
      { kind: 'seal', observedAtMs: last.observedAtMs, elapsedMs: last.elapsedMs, fields: { note }, secret: {} },
    ]);
  }
  return { record, entries, head };
}

export const closing: Draft = {
  kind: 'close',
  observedAtMs: startMs + 30_000,
  elapsedMs: 23_000,
  fields: { reason: 'user' },
  secret: {},
};
