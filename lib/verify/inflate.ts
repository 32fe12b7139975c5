/** Raw deflate, unpacked step by step, so that it can be stopped where it becomes more than it said. */
import { Inflate } from 'fflate';

// Deflate grows a byte to at most 1,032: one step stays below 17 MB.
const STEP = 1 << 14;

/** Throws what `take` throws, and for a damaged stream. */
export function inflateInSteps(packed: Uint8Array, take: (bytes: Uint8Array) => void): void {
  const stream = new Inflate((bytes) => take(bytes));
  for (let at = 0; at < packed.length; at += STEP) {
    stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  }
}
