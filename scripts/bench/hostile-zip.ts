/** ZIPs of any size, written to a disk piece by piece: one file, or a table of a million. */

import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { createDeflateRaw } from 'node:zlib';
import { crc32 } from '../../lib/verify/crc';

/** Size and checksum stand behind the data. */
const DESCRIBED = 0x0808;

function localHeader(name: Buffer, method: number): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(DESCRIBED, 6);
  header.writeUInt16LE(method, 8);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, name]);
}

interface Row {
  name: Buffer;
  method: number;
  crc: number;
  packed: number;
  size: number;
  at: number;
}

function tableRow({ name, method, crc, packed, size, at }: Row): Buffer {
  const row = Buffer.alloc(46);
  row.writeUInt32LE(0x02014b50, 0);
  row.writeUInt16LE(0x0314, 4);
  row.writeUInt16LE(20, 6);
  row.writeUInt16LE(DESCRIBED, 8);
  row.writeUInt16LE(method, 10);
  row.writeUInt32LE(crc, 16);
  row.writeUInt32LE(packed, 20);
  row.writeUInt32LE(size, 24);
  row.writeUInt16LE(name.length, 28);
  row.writeUInt32LE(((0o100644 << 16) >>> 0) >>> 0, 38);
  row.writeUInt32LE(at, 42);
  return Buffer.concat([row, name]);
}

function endOfTable(count: number, start: number, size: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count & 0xffff, 8);
  end.writeUInt16LE(count & 0xffff, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(start, 16);
  return end;
}

/** One file in a ZIP, of pieces that are never together in memory. */
export async function writeOne(path: string, file: string, pieces: Iterable<Buffer>, packs: boolean): Promise<void> {
  const out = createWriteStream(path);
  let written = 0;
  const put = async (bytes: Buffer) => {
    written += bytes.length;
    if (!out.write(bytes)) await once(out, 'drain');
  };
  const name = Buffer.from(file);
  const method = packs ? 8 : 0;
  await put(localHeader(name, method));
  const start = written;
  let [crc, size] = [0, 0];
  const counted = function* () {
    for (const piece of pieces) {
      crc = crc32(piece, crc);
      size += piece.length;
      yield piece;
    }
  };
  if (packs) {
    const deflate = createDeflateRaw({ level: 1 });
    const packing = (async () => {
      for (const piece of counted()) if (!deflate.write(piece)) await once(deflate, 'drain');
      deflate.end();
    })();
    for await (const packed of deflate) await put(packed as Buffer);
    await packing;
  } else for (const piece of counted()) await put(piece);
  const packed = written - start;
  const behind = Buffer.alloc(16);
  behind.writeUInt32LE(0x08074b50, 0);
  behind.writeUInt32LE(crc, 4);
  behind.writeUInt32LE(packed, 8);
  behind.writeUInt32LE(size, 12);
  await put(behind);
  const table = written;
  const row = tableRow({ name, method, crc, packed, size, at: 0 });
  await put(row);
  await put(endOfTable(1, table, row.length));
  out.end();
  await once(out, 'finish');
}

/** As many empty files as asked for. The table's own count has 16 bits, so it lies beyond 65,535. */
export function manyFiles(count: number): Buffer {
  const name = (n: number) => Buffer.from(`bag/${n.toString(36).padStart(6, '0')}`);
  const local = localHeader(name(0), 0).length + 16;
  const row = 46 + name(0).length;
  const bytes = Buffer.alloc(count * (local + row) + 22);
  const table = count * local;
  const behind = Buffer.alloc(16);
  behind.writeUInt32LE(0x08074b50, 0);
  for (let n = 0; n < count; n++) {
    const at = n * local;
    localHeader(name(n), 0).copy(bytes, at);
    behind.copy(bytes, at + local - 16);
    tableRow({ name: name(n), method: 0, crc: 0, packed: 0, size: 0, at }).copy(bytes, table + n * row);
  }
  endOfTable(count, table, count * row).copy(bytes, table + count * row);
  return bytes;
}
