/** Reads a package back after it was handed over, before anybody says that it is saved. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { checkListed } from '../../lib/verify/listed';
import { verifyPackage } from '../../lib/verify/verify';
import { verifySignature } from '../../lib/verify/web-crypto';

/** Above this, bytes, a package is only held against its own lists, piece by piece: all of it would take the memory of the page. */
const MOST = 256 * 2 ** 20;

/**
 * `differs`: other bytes than were written. `doubtful`: the same bytes, but the verifier finds something broken in them: the log it
 * was made from may be damaged. `listed`: the same bytes, and each file is what the manifests say; too many for the whole check.
 */
export type ReadBack = 'sound' | 'doubtful' | 'listed' | 'differs';

export async function readBack(
  delivered: Blob,
  digest: string,
  progress: (share: number) => void,
  most = MOST,
): Promise<ReadBack> {
  if ((await digestOf(delivered)) !== digest) return 'differs';
  if (delivered.size > most) {
    const read = async (from: number, to: number) => new Uint8Array(await delivered.slice(from, to).arrayBuffer());
    const broken = await checkListed({ size: delivered.size, read }, progress);
    return broken.length > 0 ? 'doubtful' : 'listed';
  }
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
