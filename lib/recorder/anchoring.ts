/** Takes the first and the last seal of a record to an outside clock (FORMAT.md §5), and writes down what came of it. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { AnchorFailure } from '../evidence/entry';
import { nonceText, REPLY_TYPE, readTimestamp, timestampRequest } from '../evidence/timestamp';
import type { BlobRow, RecordRow, WriteStore } from '../storage/store';
import type { Recorder } from './recorder';

/** Puts a question to an address. Never rejects. */
export type AskClock = (
  address: string,
  query: Uint8Array<ArrayBuffer>,
) => Promise<{ reply: Uint8Array<ArrayBuffer> } | { failure: AnchorFailure }>;

export interface AnchoringParts {
  store: Pick<WriteStore, 'record' | 'records' | 'entries' | 'updateRecord'>;
  recorder: Pick<Recorder, 'anchor' | 'seal'>;
  random(length: number): Uint8Array;
  ask: AskClock;
  /** Address of the clock; null while the user has not switched it on. */
  authority(): Promise<string | null>;
}

const NONCE_BYTES = 8;

export interface Anchoring {
  /** To be called with every row that was appended to. Does nothing unless its newest entry is a seal that is to be stamped. */
  appended(row: RecordRow): Promise<void>;
  /** Asks again what was asked when the program ended before it was answered. To be called once, at the start. */
  resume(): Promise<void>;
}

export function anchoring(parts: AnchoringParts): Anchoring {
  const { store, recorder } = parts;
  const asking = new Set<string>();
  const askAbout = async (row: RecordRow, of: number): Promise<void> => {
    if (asking.has(row.id)) return;
    asking.add(row.id);
    try {
      const address = await parts.authority();
      if (address === null) return;
      const [seal] = await store.entries(row.id, of, of + 1);
      const { note } = JSON.parse(seal?.line ?? '{}') as { note?: unknown };
      if (seal?.kind !== 'seal' || typeof note !== 'string') return;
      // Before the question leaves: the program may be ended while it waits.
      await store.updateRecord(row.id, (now) => ({ ...now, asked: of }));
      const { blob, ...found } = await stamp(note, address, parts);
      const fields = { of, method: 'rfc3161', authority: address, ...found } as const;
      await recorder.anchor(
        row.id,
        fields,
        blob,
        row.state === 'closed' && of === row.head.count - 1 ? 'last' : 'first',
      );
    } finally {
      asking.delete(row.id);
    }
    // Nothing more will come that would seal the answer of a closed record. If it closed meanwhile, this seal is its last.
    if ((await store.record(row.id))?.state === 'closed') await recorder.seal(row.id);
  };
  return {
    appended: async (row) => {
      if (isDue(row)) await askAbout(row, row.head.count - 1);
    },
    resume: async () => {
      for (const row of await store.records()) if (row.asked !== undefined) await askAbout(row, row.asked);
    },
  };
}

/** A record that closed before its first seal was stamped needs one stamp only: it is the last as well. */
function isDue({ head, sealedCount, anchored, state }: RecordRow): boolean {
  if (head.count === 0 || head.count !== sealedCount) return false;
  return anchored === undefined || (anchored === 'first' && state === 'closed');
}

interface Stamped {
  nonce: string;
  sha256: string | null;
  missing: AnchorFailure | null;
  /** The whole reply, when it is of use. */
  blob: BlobRow | null;
}

async function stamp(note: string, address: string, { random, ask }: AnchoringParts): Promise<Stamped> {
  const imprint = sha256(utf8ToBytes(note));
  const bytes = random(NONCE_BYTES);
  const nonce = nonceText(bytes);
  const failed = (missing: AnchorFailure): Stamped => ({ nonce, sha256: null, missing, blob: null });
  const answer = await ask(address, timestampRequest(imprint, bytes));
  if ('failure' in answer) return failed(answer.failure);
  const read = readTimestamp(answer.reply);
  if ('refused' in read) return failed('refused');
  if ('unreadable' in read) return failed('unreadable');
  if (read.stamp.imprint !== bytesToHex(imprint) || read.stamp.nonce !== nonce) return failed('differs');
  if (!read.stamp.inForce) return failed('expired');
  const digest = bytesToHex(sha256(answer.reply));
  const blob = { sha256: digest, mediaType: REPLY_TYPE, bytes: answer.reply };
  return { nonce, sha256: digest, missing: null, blob };
}
