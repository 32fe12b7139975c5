/** UUID version 7 (RFC 9562 §5.7): ids that sort by the time they were made. */
import { bytesToHex } from '@noble/hashes/utils.js';

export function uuidv7(nowMs: number, random: (count: number) => Uint8Array): string {
  const bytes = Uint8Array.from(random(16));
  let time = Math.max(0, Math.floor(nowMs));
  for (let i = 5; i >= 0; i--) {
    bytes[i] = time % 256;
    time = Math.floor(time / 256);
  }
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytesToHex(bytes);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
