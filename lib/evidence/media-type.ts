/** What kind of file some bytes are. A page may say what it likes of them: what the first bytes show counts for more. */

interface Mark {
  type: string;
  at: number;
  bytes: readonly number[];
}

const ascii = (text: string): number[] => Array.from(text, (char) => char.charCodeAt(0));

const marks: readonly (readonly Mark[])[] = [
  [{ type: 'image/png', at: 0, bytes: [0x89, ...ascii('PNG\r\n'), 0x1a, 0x0a] }],
  [{ type: 'image/jpeg', at: 0, bytes: [0xff, 0xd8, 0xff] }],
  [{ type: 'image/gif', at: 0, bytes: ascii('GIF8') }],
  [
    { type: 'image/webp', at: 0, bytes: ascii('RIFF') },
    { type: 'image/webp', at: 8, bytes: ascii('WEBP') },
  ],
  [{ type: 'image/avif', at: 4, bytes: ascii('ftypavif') }],
  [{ type: 'application/pdf', at: 0, bytes: ascii('%PDF-') }],
  [{ type: 'audio/mpeg', at: 0, bytes: ascii('ID3') }],
  [{ type: 'audio/ogg', at: 0, bytes: ascii('OggS') }],
  [{ type: 'audio/mp4', at: 4, bytes: ascii('ftypM4A') }],
  [{ type: 'video/webm', at: 0, bytes: [0x1a, 0x45, 0xdf, 0xa3] }],
  [{ type: 'video/mp4', at: 4, bytes: ascii('ftyp') }],
];

/** Pictures that a reader draws from their pixels alone: nothing in them runs or loads. */
export const pixelTypes: readonly string[] = ['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'image/avif'];

/** By the first bytes, else what was said of it (its essence, in lower case), else null. */
export function mediaTypeOf(bytes: Uint8Array, said: string | null): string | null {
  const known = marks.find((all) =>
    all.every(({ at, bytes: wanted }) => wanted.every((byte, i) => bytes[at + i] === byte)),
  );
  if (known) return known[0]?.type ?? null;
  const essence = said?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  // A picture of pixels would have shown its mark: whatever this is, it is not what was said.
  return /^[a-z]+\/[a-z0-9.+-]{1,100}$/.test(essence) && !pixelTypes.includes(essence) ? essence : null;
}
