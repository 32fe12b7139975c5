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

/** By what every browser brings, which takes a third of the time. Rejects for a damaged stream, and one that becomes more than `size`. */
export async function inflateByStream(packed: Uint8Array, size: number): Promise<Uint8Array> {
  const { readable, writable } = new DecompressionStream('deflate-raw');
  const fed = feed(writable.getWriter(), packed);
  // Said by the reader below; here it would only be said again.
  fed.catch(() => {});
  const reader = readable.getReader();
  const unpacked = new Uint8Array(size);
  let at = 0;
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    if (at + step.value.length > size) {
      await reader.cancel();
      throw new Error('longer than it said');
    }
    unpacked.set(step.value, at);
    at += step.value.length;
  }
  await fed;
  return unpacked.subarray(0, at);
}

async function feed(writer: WritableStreamDefaultWriter<BufferSource>, packed: Uint8Array): Promise<void> {
  for (let at = 0; at < packed.length; at += STEP) {
    await writer.ready;
    await writer.write(packed.subarray(at, at + STEP) as Uint8Array<ArrayBuffer>);
  }
  await writer.close();
}
