/** A long record as the recorder makes it: messages with their markup, a seal after every 64 entries. */
import { toBase64 } from '../../lib/evidence/base64';
import { appendEntries, emptyHead } from '../../lib/evidence/chain';
import type { Draft, Head, StoredEntry } from '../../lib/evidence/entry';
import { seal } from '../../lib/evidence/seal';

export interface LongRecord {
  id: string;
  entries: StoredEntry[];
  /** Bytes of the texts alone, UTF-8. */
  text: number;
  head: Head;
  /** Of the last entry. */
  endMs: number;
  elapsedMs: number;
}

const BATCH = 63;
const utf8 = new TextEncoder();
const startMs = Date.UTC(2026, 10, 23, 2);
const id = '019aaf00-0000-7000-8000-00000000000b';
const lines = [
  '您好，请问有什么可以帮您？',
  '我这个月收入断了，8,000 元的账单没办法按时全额还上，想申请分期。',
  '好的，请您稍等，我帮您核实一下账户情况。目前系统显示您有一笔账单将在 12 月 10 日到期，可以为您申请分 12 期，每期约 680 元，免收手续费。',
  '可以，请把方案用文字发给我。',
];
const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));

export async function longRecord(messages: number): Promise<LongRecord> {
  const pair = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
  const spki = new Uint8Array(await crypto.subtle.exportKey('spki', pair.publicKey));
  const sign = async (bytes: Uint8Array<ArrayBuffer>) =>
    new Uint8Array(await crypto.subtle.sign('Ed25519', pair.privateKey, bytes));
  const entries: StoredEntry[] = [];
  let head = emptyHead;
  let text = 0;
  const append = (drafts: Draft[]) => {
    const made = appendEntries(head, id, drafts, random);
    entries.push(...made.entries);
    head = made.head;
  };
  append([opening(toBase64(spki))]);
  for (let at = 0; at < messages; ) {
    const drafts: Draft[] = [];
    for (; drafts.length < BATCH && at < messages; at++) {
      const said = `${lines[at % lines.length]} (${at})`;
      text += utf8.encode(said).length;
      drafts.push(message(at, said));
    }
    append(drafts);
    const note = await seal(id, head, spki.slice(-32), sign);
    append([{ kind: 'seal', ...moment(at), fields: { note }, secret: {} }]);
  }
  const end = moment(messages);
  return { id, entries, text, head, endMs: end.observedAtMs, elapsedMs: end.elapsedMs };
}

const moment = (at: number) => ({ observedAtMs: startMs + at * 1_000, elapsedMs: at * 1_000 });

function opening(key: string): Draft {
  return {
    kind: 'open',
    ...moment(0),
    fields: {
      tool: { name: 'On Record', version: '0.1.0', build: null },
      browser: null,
      os: null,
      languages: ['zh-CN'],
      timeZone: 'Asia/Shanghai',
      offsetMinutes: 480,
      start: 'user',
      key,
      keyMissing: null,
      previous: null,
    },
    secret: { url: 'https://shop.example/chat', title: '在线客服', case: '花呗' },
  };
}

function message(at: number, text: string): Draft {
  const agent = at % 2 === 0;
  return {
    kind: 'message',
    ...moment(at),
    fields: {
      side: agent ? 'agent' : 'customer',
      sideBasis: 'markup',
      live: true,
      rule: 'generic/1',
      before: null,
      steps: 0,
      siteId: `m-${at}`,
    },
    secret: {
      text,
      sender: agent ? '客服小林' : null,
      shownTime: '10:32',
      html: `<div class="bubble"><p>${text}</p></div>`,
      attachments: [],
    },
  };
}
