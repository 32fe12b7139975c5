/** A value that an entry commits to. */
export interface Slot {
  seq: number;
  name: string;
  digest: string;
  /** Filled in when the disclosures are read; undefined while it is not disclosed. */
  value: unknown;
}

/** All of one shape from the beginning, which is what makes hundreds of thousands of them cheap. */
export function makeSlot(seq: number, name: string, digest: string): Slot {
  return { seq, name, digest, value: undefined };
}
