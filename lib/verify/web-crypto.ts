/** Ed25519 by the platform's own cryptography, as browsers and Node have it. */
import type { VerifySignature } from './seals';

/** Answers null where the platform is too old to know Ed25519: that is no fault of the package. */
export const verifySignature: VerifySignature = async (spki, signature, message) => {
  if (!(await isAble())) return null;
  return crypto.subtle.verify('Ed25519', await keyOf(spki), signature, message);
};

/** A record is signed many times with one key: it is read once. */
const keys = new WeakMap<Uint8Array, Promise<CryptoKey>>();

function keyOf(spki: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const key = keys.get(spki) ?? crypto.subtle.importKey('spki', spki, 'Ed25519', true, ['verify']);
  keys.set(spki, key);
  return key;
}

let able: Promise<boolean> | null = null;

/** Asked with a key of our own, so that no odd key in a package can pass for an old browser. */
function isAble(): Promise<boolean> {
  able ??= probe().then(
    () => true,
    () => false,
  );
  return able;
}

async function probe(): Promise<unknown> {
  return crypto.subtle.importKey('raw', new Uint8Array(32).fill(0x66), 'Ed25519', true, ['verify']);
}
