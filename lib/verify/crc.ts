/** CRC-32 as ZIP has it (ISO 3309), four bytes at a time: one table for each place of a byte in a word. */

const tables = new Int32Array(4 * 256);
for (let n = 0; n < 256; n++) {
  let value = n;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  tables[n] = value;
}
for (let n = 256; n < tables.length; n++) {
  const before = at(n - 256);
  tables[n] = (before >>> 8) ^ at(before & 0xff);
}

function at(place: number): number {
  return tables[place] as number;
}

/** `before`: checksum of the bytes that come before these. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let crc = ~before;
  const whole = bytes.length & ~3;
  for (let i = 0; i < whole; i += 4) {
    crc ^=
      (bytes[i] as number) |
      ((bytes[i + 1] as number) << 8) |
      ((bytes[i + 2] as number) << 16) |
      ((bytes[i + 3] as number) << 24);
    crc = at(768 + (crc & 0xff)) ^ at(512 + ((crc >>> 8) & 0xff)) ^ at(256 + ((crc >>> 16) & 0xff)) ^ at(crc >>> 24);
  }
  for (let i = whole; i < bytes.length; i++) crc = at((crc ^ (bytes[i] as number)) & 0xff) ^ (crc >>> 8);
  return ~crc >>> 0;
}
