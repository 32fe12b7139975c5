/** CRC-32 as ZIP has it (ISO 3309), sixteen bytes at a time: one table for each place of a byte among them. */

const STEP = 16;
const tables = new Int32Array(STEP * 256);
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

/** What four bytes, the first of them lowest, become by the table of the last and the three behind it. */
function word(four: number, last: number): number {
  return (
    at(last + 768 + (four & 0xff)) ^
    at(last + 512 + ((four >>> 8) & 0xff)) ^
    at(last + 256 + ((four >>> 16) & 0xff)) ^
    at(last + (four >>> 24))
  );
}

/** `before`: checksum of the bytes that come before these. */
export function crc32(bytes: Uint8Array, before = 0): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - (bytes.length % STEP);
  let crc = ~before;
  for (let i = 0; i < whole; i += STEP)
    crc =
      word(crc ^ view.getInt32(i, true), 3_072) ^
      word(view.getInt32(i + 4, true), 2_048) ^
      word(view.getInt32(i + 8, true), 1_024) ^
      word(view.getInt32(i + 12, true), 0);
  for (let i = whole; i < bytes.length; i++) crc = at((crc ^ (bytes[i] as number)) & 0xff) ^ (crc >>> 8);
  return ~crc >>> 0;
}
