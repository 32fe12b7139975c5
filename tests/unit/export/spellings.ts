/**
 * Every way in which bytes could still say a text that was withheld: UTF-8, UTF-16 and UTF-32 in both orders, GB18030 and Big5; each of
 * them as it is, in hexadecimal, percent-encoded, quoted-printable, in base64 at each of its places; and the escapes of JSON, HTML and CSS.
 */

/** Character → bytes, by decoding every pair of bytes there is. */
function legacy(label: string): (text: string) => Buffer | null {
  const decoder = new TextDecoder(label, { fatal: true });
  let table: Map<string, number[]> | null = null;
  const build = () => {
    const made = new Map<string, number[]>();
    for (let lead = 0x81; lead <= 0xfe; lead++)
      for (let trail = 0x40; trail <= 0xfe; trail++) {
        try {
          made.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
        } catch {
          // No character of this encoding.
        }
      }
    return made;
  };
  return (text) => {
    table ??= build();
    const known = table;
    const bytes = Array.from(text, (char) => (char < '\x80' ? [char.charCodeAt(0)] : known.get(char)));
    return bytes.every((each) => each !== undefined) ? Buffer.from(bytes.flat()) : null;
  };
}

const [gb18030, big5] = [legacy('gb18030'), legacy('big5')];

function utf32(text: string): Buffer {
  const points = Array.from(text, (char) => char.codePointAt(0) ?? 0);
  const bytes = Buffer.alloc(points.length * 4);
  for (const [i, point] of points.entries()) bytes.writeUInt32LE(point, i * 4);
  return bytes;
}

function base64(bytes: Buffer): string[] {
  return [0, 1, 2].flatMap((shift) => {
    const all = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
    const whole = all.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + bytes.length) * 8) / 6));
    return [whole, whole.replaceAll('+', '-').replaceAll('/', '_')];
  });
}

const plain = (byte: number) => byte > 0x20 && byte < 0x7f && byte !== 0x25 && byte !== 0x3d;

/** Bytes as they are, and spelled in ASCII. */
function spelled(bytes: Buffer): (Buffer | string)[] {
  const escaped = (sign: string) =>
    [...bytes]
      .map((byte) => (plain(byte) ? String.fromCharCode(byte) : sign + byte.toString(16).padStart(2, '0')))
      .join('');
  const cases = [bytes.toString('hex'), escaped('%'), escaped('=')];
  const upper = (text: string) => text.replace(/[%=]?[0-9a-f]{2}/g, (pair) => pair.toUpperCase());
  return [bytes, ...cases, ...cases.map(upper), ...base64(bytes)];
}

/** Escapes of single characters: JSON and JavaScript, HTML, CSS. All of them, or only those beyond ASCII. */
function escapes(text: string): string[] {
  const units = (all: boolean, spell: (code: number) => string) =>
    Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))
      .map((code) => (all || code > 0x7e || code < 0x20 ? spell(code) : String.fromCharCode(code)))
      .join('');
  const points = (all: boolean, spell: (code: number) => string) =>
    Array.from(text, (char) => char.codePointAt(0) ?? 0)
      .map((code) => (all || code > 0x7e || code < 0x20 ? spell(code) : String.fromCodePoint(code)))
      .join('');
  const hex = (code: number) => code.toString(16);
  return [true, false].flatMap((all) => [
    units(all, (code) => `\\u${hex(code).padStart(4, '0')}`),
    units(all, (code) => `\\u${hex(code).padStart(4, '0').toUpperCase()}`),
    points(all, (code) => `\\u{${hex(code)}}`),
    points(all, (code) => `&#${code};`),
    points(all, (code) => `&#x${hex(code)};`),
    points(all, (code) => `&#x${hex(code).toUpperCase()};`),
    points(all, (code) => `\\${hex(code)} `),
  ]);
}

export function spellings(text: string): Buffer[] {
  const swapped = (bytes: Buffer, size: 16 | 32) =>
    size === 16 ? Buffer.from(bytes).swap16() : Buffer.from(bytes).swap32();
  const [wide, wider] = [Buffer.from(text, 'utf16le'), utf32(text)];
  const encoded = [
    Buffer.from(text),
    wide,
    swapped(wide, 16),
    wider,
    swapped(wider, 32),
    gb18030(text),
    big5(text),
  ].filter((bytes) => bytes !== null);
  const all = [...encoded.flatMap(spelled), encodeURIComponent(text), ...escapes(text)];
  return all.map((one) => (typeof one === 'string' ? Buffer.from(one) : one));
}

/** Names of the files that hold one of the texts, or are named so. */
export function filesThatSay(files: Readonly<Record<string, Uint8Array>>, texts: readonly string[]): string[] {
  const wanted = texts.flatMap(spellings);
  return Object.entries(files).flatMap(([name, bytes]) => {
    const said = [Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), Buffer.from(name)];
    return wanted.some((one) => said.some((where) => where.includes(one))) ? [name] : [];
  });
}
