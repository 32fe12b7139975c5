/** Reads a package back after it was handed over, before anybody says that it is saved. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { verifyPackage } from '../../lib/verify/verify';
import { verifySignature } from '../../lib/verify/web-crypto';

/** Above this, bytes, a package is hashed but not unpacked here: that would take the memory of the page. */
const MOST = 256 * 2 ** 20;

/**
 * `differs`: other bytes than were written. `doubtful`: the same bytes, but the verifier finds something broken in them: the log it
 * was made from may be damaged. `hashed`: the same bytes, too many to unpack.
 */
export type ReadBack = 'sound' | 'doubtful' | 'hashed' | 'differs';

export async function readBack(delivered: Blob, digest: string, progress: (share: number) => void): Promise<ReadBack> {
  if ((await digestOf(delivered)) !== digest) return 'differs';
  if (delivered.size > MOST) return 'hashed';
  const bytes = new Uint8Array(await delivered.arrayBuffer());
  const { findings } = await verifyPackage(bytes, { verifySignature, progress });
  return findings.some(({ weight }) => weight === 'breaks') ? 'doubtful' : 'sound';
}

async function digestOf(content: Blob): Promise<string> {
  const hash = sha256.create();
  const reader = content.stream().getReader();
  for (let step = await reader.read(); !step.done; step = await reader.read()) hash.update(step.value);
  return bytesToHex(hash.digest());
}
