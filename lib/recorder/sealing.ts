/** When a record is due for a seal, and the entry that seals it (FORMAT.md, seals). */
import { toBase64 } from '../evidence/base64';
import type { Head } from '../evidence/entry';
import { seal } from '../evidence/seal';
import type { RecordRow } from '../storage/store';
import type { Signer } from './signer';

const SEAL_ENTRIES = 64;
const SEAL_MS = 60_000;

/** A seal waits until nothing was appended for this long, so that no delivery waits for a seal. */
const QUIET_MS = 200;
/** It waits no longer than this while the page goes on. */
const LONGEST_MS = 2_000;

/** After 64 entries, or 60 s in which something was appended. */
export function isDue(row: RecordRow, wallMs: number): boolean {
  const waiting = row.head.count - row.sealedCount;
  if (waiting <= 0 || row.state === 'closed') return false;
  const since = Date.parse(row.sealedAt ?? row.openedAt);
  return waiting >= SEAL_ENTRIES || wallMs - since >= SEAL_MS;
}

/** A record is signed with the key that its first entry names, or not at all: one that began without a key stays unsigned. */
export function isSignedBy(opening: string, signer: Signer): boolean {
  const { key } = JSON.parse(opening) as { key?: unknown };
  return key === toBase64(signer.spki);
}

/** The seal over `head`, signed; its clocks are added when it is appended. */
export async function sealDraft(record: string, head: Head, signer: Signer) {
  const note = await seal(record, head, signer.raw, (bytes) => signer.sign(bytes));
  return { kind: 'seal', fields: { note }, secret: {} } as const;
}

/**
 * Seals that are due, a moment later. What a dying worker leaves unsealed is found by what is appended next, by the next
 * opening of the house, and by the alarm.
 */
export class SealsSoon {
  readonly #waiting = new Map<string, { since: number; last: number }>();

  constructor(private readonly seal: (record: string) => void) {}

  ask(record: string): void {
    const now = performance.now();
    const asked = this.#waiting.get(record);
    // Its timer looks again: one that is set anew would cost every message.
    if (asked) asked.last = now;
    else {
      const first = { since: now, last: now };
      this.#waiting.set(record, first);
      this.#wait(record, first);
    }
  }

  #wait(record: string, asked: { since: number; last: number }): void {
    const left = Math.min(asked.last + QUIET_MS, asked.since + LONGEST_MS) - performance.now();
    if (left > 0) setTimeout(() => this.#wait(record, asked), left);
    else {
      this.#waiting.delete(record);
      this.seal(record);
    }
  }
}
