/**
 * Reads the table of a ZIP that a stranger made. What two programs could read differently is a finding: names that leave the folder,
 * double names, files that overlap or hide, a local header that says other than the table (APPNOTE.TXT 6.3.10, 4.3).
 */
import type { Findings } from './finding';
import type { Limits } from './limits';

export interface ZipFile {
  name: string;
  /** 0 stored, 8 deflated. */
  method: number;
  packed: Uint8Array;
  size: number;
  crc: number;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const endSignature = 0x06054b50;
const tableSignature = 0x02014b50;
const localSignature = 0x04034b50;
/** Flags that change how a file is read: encrypted, descriptor behind the data, name in UTF-8. */
const toldFlags = 0x0809;

/** Null when there is nothing to go on with. */
export function readZip(bytes: Uint8Array, findings: Findings, limits: Limits): ZipFile[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const damaged = (detail: string): null => {
    findings.add('zip-damaged', { detail });
    return null;
  };
  if (end === null) return damaged('no end of table');
  const told = endOfTable(view, end);
  if (told === null) return damaged('no end of table');
  const { count, tableSize, tableStart } = told;
  if (count === 0xffff || tableStart === 0xffffffff) return damaged('ZIP64');
  if (tableStart + tableSize !== end || view.getUint16(end + 8, true) !== count) return damaged('table out of place');
  if (count > limits.files) {
    findings.add('zip-too-large', { detail: `${count} files` });
    return null;
  }

  const files: ZipFile[] = [];
  const spans: Span[] = [];
  let at = tableStart;
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== tableSignature) return damaged(`table entry ${i}`);
    const row = readRow(bytes, view, at);
    at = row.next;
    if (at > end || row.name === null) return damaged(`name ${i}`);
    if ((row.flags & 1) !== 0 || (row.method !== 0 && row.method !== 8)) return damaged(`${row.name}: method`);
    const start = dataStart(bytes, view, row);
    if (start === null || start + row.packedSize > tableStart) {
      findings.add('zip-ambiguous', { file: row.name, detail: 'local header' });
      continue;
    }
    spans.push({ start: row.local, end: start + row.packedSize, name: row.name, descriptor: (row.flags & 8) !== 0 });
    if (!safeName(row.name)) findings.add('zip-unsafe-name', { file: row.name });
    else if (row.attributes >>> 28 === 0xa) findings.add('zip-link', { file: row.name });
    else if (!row.name.endsWith('/')) {
      const packed = bytes.subarray(start, start + row.packedSize);
      files.push({ name: row.name, method: row.method, packed, size: row.size, crc: row.crc });
    }
  }
  if (at !== end) return damaged('table size');
  checkSpans(spans, tableStart, findings);
  return withoutDoubles(files, findings);
}

function findEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) !== endSignature) continue;
    // A comment, or anything behind it, is a place to hide.
    return at + 22 === view.byteLength && view.getUint16(at + 20, true) === 0 ? at : null;
  }
  return null;
}

/** What the end of the table says, when it is one; `at` is where it stands. */
export function endOfTable(
  view: DataView,
  at: number,
): { count: number; tableSize: number; tableStart: number } | null {
  if (view.getUint32(at, true) !== endSignature) return null;
  const count = view.getUint16(at + 10, true);
  return { count, tableSize: view.getUint32(at + 12, true), tableStart: view.getUint32(at + 16, true) };
}

type Row = ReturnType<typeof readRow>;

/** One row of the table. */
export function readRow(bytes: Uint8Array, view: DataView, at: number) {
  const nameLength = view.getUint16(at + 28, true);
  const nameBytes = bytes.subarray(at + 46, at + 46 + nameLength);
  return {
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    attributes: view.getUint32(at + 38, true),
    local: view.getUint32(at + 42, true),
    nameBytes,
    name: decode(nameBytes),
    next: at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true),
  };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}

/** Where the packed bytes begin; null when the local header says other than the table. */
function dataStart(bytes: Uint8Array, view: DataView, { local, nameBytes, method, flags }: Row): number | null {
  if (local + 30 + nameBytes.length > view.byteLength || view.getUint32(local, true) !== localSignature) return null;
  if (view.getUint16(local + 8, true) !== method || ((view.getUint16(local + 6, true) ^ flags) & toldFlags) !== 0)
    return null;
  if (view.getUint16(local + 26, true) !== nameBytes.length) return null;
  const same = nameBytes.every((byte, i) => bytes[local + 30 + i] === byte);
  return same ? local + 30 + nameBytes.length + view.getUint16(local + 28, true) : null;
}

function safeName(name: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (name.length > 1000 || /[\u0000-\u001f\u007f\\:]/.test(name)) return false;
  const parts = name.replace(/\/$/, '').split('/');
  return parts.every((part) => part !== '' && part !== '.' && part !== '..');
}

interface Span {
  start: number;
  end: number;
  name: string;
  /** Size and checksum follow the data. */
  descriptor: boolean;
}

/** Files lie one after the other from the first byte to the table, with room between them for a data descriptor and no more. */
function checkSpans(spans: Span[], tableStart: number, findings: Findings): void {
  spans.sort((a, b) => a.start - b.start);
  let done = 0;
  let allowed = [0];
  for (const { start, end, name, descriptor } of [
    ...spans,
    { start: tableStart, end: tableStart, name: '', descriptor: false },
  ]) {
    const between = start - done;
    if (!allowed.includes(between)) {
      findings.add('zip-ambiguous', { file: name, detail: between < 0 ? 'files overlap' : `${between} bytes hidden` });
    }
    done = Math.max(done, end);
    allowed = descriptor ? [0, 12, 16, 20, 24] : [0];
  }
}

function withoutDoubles(files: ZipFile[], findings: Findings): ZipFile[] {
  const seen = new Set<string>();
  return files.filter(({ name }) => {
    // File systems that fold case or Unicode would let one overwrite the other.
    const folded = name.normalize('NFC').toLowerCase();
    if (!seen.has(folded)) return seen.add(folded);
    findings.add('zip-duplicate-name', { file: name });
    return false;
  });
}
