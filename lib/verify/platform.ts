/** The costly steps of reading a package. Where it runs something faster may stand for them: the command gives Node's own. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { inflateSync } from 'fflate';
import { crc32 } from './crc';
import { inflateByStream } from './inflate';
import { encodeBase64Url } from './text';

export interface Platform {
  /** SHA-256, spelled as asked for: `base64url` without padding. Synchronous: a log has hundreds of thousands of lines. */
  digest(bytes: Uint8Array, spelling: 'hex' | 'base64url'): string;
  /** SHA-256 of a file, hex. */
  digestFile(bytes: Uint8Array): string | Promise<string>;
  /** Checksum of a ZIP. */
  crc32(bytes: Uint8Array): number;
  /** Unpacks raw deflate. Fails, or gives other than `size` bytes, for a stream that is damaged or becomes something else. */
  inflate(packed: Uint8Array, size: number): Uint8Array | Promise<Uint8Array>;
}

/** Below this many bytes, asking the browser takes longer than working it out. So few become no more than 8.5 MB. */
const ASKED = 1 << 13;

const beginning = sha256.create();
let running = sha256.create();
const made = new Uint8Array(32);

/** JavaScript, and what every browser brings. */
export const anywhere: Platform = {
  digest: (bytes, spelling) => {
    // One that is set back each time: making a new one takes as long as hashing a line.
    running = beginning._cloneInto(running);
    running.update(bytes).digestInto(made);
    return spelling === 'hex' ? bytesToHex(made) : encodeBase64Url(made);
  },
  digestFile: async (bytes) => {
    if (bytes.length < ASKED) return bytesToHex(sha256(bytes));
    return bytesToHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)));
  },
  crc32: (bytes) => crc32(bytes),
  inflate: (packed, size) => {
    // One byte more than it may be, so that a longer one shows.
    if (packed.length < ASKED) return inflateSync(packed, { out: new Uint8Array(size + 1) });
    return inflateByStream(packed, size);
  },
};
