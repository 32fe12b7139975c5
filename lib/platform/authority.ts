/** The one request that ever leaves this device, and only when the user switched it on: a digest, to an outside clock (RFC 3161). */
import type { AnchorFailure } from '../evidence/entry';
import { QUERY_TYPE } from '../evidence/timestamp';

/** How long an authority may take, ms. */
const PATIENCE_MS = 20_000;
/** Replies with a chain of certificates are about 6 kB. */
const MAX_REPLY = 65_536;

/** Never rejects. Sends no cookie and no referrer, and follows no redirection: only the granted address is spoken to. */
export async function askAuthority(
  address: string,
  query: Uint8Array<ArrayBuffer>,
  patienceMs = PATIENCE_MS,
): Promise<{ reply: Uint8Array<ArrayBuffer> } | { failure: AnchorFailure }> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': QUERY_TYPE },
      body: query,
      signal: AbortSignal.timeout(patienceMs),
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
    });
    if (!response.ok || response.body === null) {
      await response.body?.cancel();
      return { failure: 'http-error' };
    }
    const reply = await readSome(response.body.getReader());
    return reply === null ? { failure: 'unreadable' } : { reply };
  } catch {
    return { failure: 'no-answer' };
  }
}

/** Null for a reply that does not end where any time-stamp would have. */
async function readSome(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<Uint8Array<ArrayBuffer> | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    parts.push(step.value);
    size += step.value.length;
    if (size > MAX_REPLY) {
      await reader.cancel();
      return null;
    }
  }
  return new Uint8Array(await new Blob(parts as Uint8Array<ArrayBuffer>[]).arrayBuffer());
}
