/** Files that come in parts, put together in memory: when the background ends, they are sent again from the beginning. */
import { LARGEST_BLOB } from './keeping';

export interface Part {
  /** Bytes of the whole file, and where this part begins in it. */
  size: number;
  at: number;
  bytes: Uint8Array;
}

/** How much is held now; or the whole file. */
export type Held = { have: number } | { whole: Uint8Array<ArrayBuffer> };

/** Files under way at once, over all tabs: the one that was begun first gives way. */
const MOST = 8;

export class Parcels {
  readonly #open = new Map<string, { bytes: Uint8Array<ArrayBuffer>; have: number }>();

  /** `name` sets one file apart from all others. */
  take(name: string, { size, at, bytes }: Part): Held {
    const parcel = at === 0 ? this.#begin(name, size) : this.#open.get(name);
    if (!parcel || parcel.bytes.length !== size) return { have: 0 };
    if (at !== parcel.have || at + bytes.length > size) return { have: parcel.have };
    parcel.bytes.set(bytes, at);
    parcel.have += bytes.length;
    if (parcel.have < size) return { have: parcel.have };
    this.#open.delete(name);
    return { whole: parcel.bytes };
  }

  #begin(name: string, size: number) {
    const [oldest] = this.#open.keys();
    this.#open.delete(name);
    if (this.#open.size >= MOST && oldest !== undefined) this.#open.delete(oldest);
    const parcel = { bytes: new Uint8Array(Math.min(size, LARGEST_BLOB)), have: 0 };
    this.#open.set(name, parcel);
    return parcel;
  }
}
