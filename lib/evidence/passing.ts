/** Bytes of a text that are looked at once and let go: making them anew for each value of each message costs more than hashing them. */

const encoder = new TextEncoder();
const shared = new Uint8Array(8_192);

/** UTF-8 of a text, good until the next call: a short one lies in a buffer that all share. */
export function passing(text: string): Uint8Array {
  if (text.length * 3 > shared.length) return encoder.encode(text);
  return shared.subarray(0, encoder.encodeInto(text, shared).written);
}
