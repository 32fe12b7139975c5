/** Bytes to lines and values, written apart from the writer's own code so that one mistake does not hide the other. */

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Null for bytes that are not UTF-8. */
export function decodeText(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}

/** One line without its newline. `text` is null when it is not UTF-8, or longer than was allowed. */
export interface TextLine {
  bytes: Uint8Array;
  text: string | null;
}

/** Lines are read some thousand at a time: a call of the decoder costs more than the line it decodes. */
const BLOCK = 1 << 20;

/** All lines in order, the last of which need not end with a newline. One of more than `most` bytes is not decoded. */
export function* blocksOf(bytes: Uint8Array, most: number): Generator<TextLine[]> {
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(10, Math.min(start + BLOCK, bytes.length) - 1);
    const end = found < 0 ? bytes.length : found;
    const block = bytes.subarray(start, end);
    // The places of its newlines are the same in bytes and in text when every character is one byte.
    const text = block.length > most ? null : decodeText(block);
    yield text?.length === block.length ? asciiLines(block, text) : eachLine(block, most);
    start = end + 1;
  }
}

function asciiLines(block: Uint8Array, text: string): TextLine[] {
  const lines: TextLine[] = [];
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    lines.push({ bytes: block.subarray(start, end), text: text.slice(start, end) });
    start = end + 1;
  }
  return lines;
}

function eachLine(block: Uint8Array, most: number): TextLine[] {
  const lines: TextLine[] = [];
  for (let start = 0; start <= block.length; ) {
    const found = block.indexOf(10, start);
    const end = found < 0 ? block.length : found;
    const bytes = block.subarray(start, end);
    lines.push({ bytes, text: bytes.length > most ? null : decodeText(bytes) });
    start = end + 1;
  }
  return lines;
}

/** Either alphabet; null for what is not base64. */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    const chars = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = new Uint8Array(chars.length);
    for (let i = 0; i < chars.length; i++) bytes[i] = chars.charCodeAt(i);
    return bytes;
  } catch {
    return null;
  }
}

export function encodeBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

const digits = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'].map((digit) =>
  digit.charCodeAt(0),
);
const values = new Int8Array(256).fill(-1);
for (const [value, code] of digits.entries()) values[code] = value;

/** The URL-safe alphabet without padding, as `commit` spells a digest. For a few bytes. */
export function encodeBase64Url(bytes: Uint8Array): string {
  const codes: number[] = [];
  for (let i = 0; i < bytes.length; i += 3) {
    const group = ((bytes[i] as number) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    codes.push(digit(group >> 18), digit(group >> 12), digit(group >> 6), digit(group));
  }
  codes.length = Math.ceil((bytes.length * 4) / 3);
  return String.fromCharCode.apply(null, codes);
}

function digit(value: number): number {
  return digits[value & 63] as number;
}

/** Writes what base64 in the URL-safe alphabet says to `room` from `at` on, and gives the place behind it; -1 for any other text. */
export function decodeBase64Url(text: Uint8Array, room: Uint8Array, at: number): number {
  const whole = text.length & ~3;
  let end = at;
  for (let i = 0; i < whole; i += 4) {
    const group =
      (valueAt(text, i) << 18) | (valueAt(text, i + 1) << 12) | (valueAt(text, i + 2) << 6) | valueAt(text, i + 3);
    if (group < 0) return -1;
    room[end++] = group >> 16;
    room[end++] = group >> 8;
    room[end++] = group;
  }
  const rest = text.length - whole;
  if (rest === 0) return end;
  const group =
    (valueAt(text, whole) << 12) | (valueAt(text, whole + 1) << 6) | (rest === 3 ? valueAt(text, whole + 2) : 0);
  if (rest === 1 || group < 0) return -1;
  room[end++] = group >> 10;
  if (rest === 3) room[end++] = group >> 2;
  return end;
}

/** Negative for a character of another alphabet, wherever it is shifted to. */
function valueAt(text: Uint8Array, i: number): number {
  return values[text[i] as number] as number;
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
