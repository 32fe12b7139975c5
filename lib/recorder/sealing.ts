/** When a record is due for a seal, and the entry that seals it (FORMAT.md, seals). */
import type { Head } from '../evidence/entry';
import { seal } from '../evidence/seal';
import type { RecordRow } from '../storage/store';
import type { Signer } from './signer';

const SEAL_ENTRIES = 64;
const SEAL_MS = 60_000;

/** After 64 entries, or 60 s in which something was appended. */
export function isDue(row: RecordRow, wallMs: number): boolean {
  const waiting = row.head.count - row.sealedCount;
  if (waiting <= 0 || row.state === 'closed') return false;
  const since = Date.parse(row.sealedAt ?? row.openedAt);
  return waiting >= SEAL_ENTRIES || wallMs - since >= SEAL_MS;
}

/** The seal over `head`, signed; its clocks are added when it is appended. */
export async function sealDraft(record: string, head: Head, signer: Signer) {
  const note = await seal(record, head, signer.raw, (bytes) => signer.sign(bytes));
  return { kind: 'seal', fields: { note }, secret: {} } as const;
}
