/** What a frame puts on what it tells: the moment, and names that no other has. */
import type { Seen } from '../../lib/transcript/observation';

/** `randomUUID` is kept from pages without https. */
export const unique = (): string => crypto.getRandomValues(new Uint32Array(4)).join('-');

export const now = (): Seen => ({ wallMs: Date.now(), steadyMs: performance.now() });
