/** The installation's signing key: Ed25519, made by WebCrypto, never extractable, kept in the store. */
import type { WriteStore } from '../storage/store';

export interface Signer {
  /** Public key, SubjectPublicKeyInfo (DER). */
  spki: Uint8Array<ArrayBuffer>;
  /** The 32 bytes of the public key. */
  raw: Uint8Array<ArrayBuffer>;
  sign(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>>;
}

/** Why there is no signer; written into the record, which then goes on unsigned. */
export type NoSigner = { missing: string };

/** The signer of this installation, made at the first call. Never rejects: without a key the reason comes back. */
export async function loadSigner(store: Pick<WriteStore, 'keyPair' | 'putKeyPair'>): Promise<Signer | NoSigner> {
  try {
    let pair = await store.keyPair();
    if (!pair) {
      pair = (await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify'])) as CryptoKeyPair;
      await store.putKeyPair(pair);
    }
    const { privateKey, publicKey } = pair;
    return {
      spki: new Uint8Array(await crypto.subtle.exportKey('spki', publicKey)),
      raw: new Uint8Array(await crypto.subtle.exportKey('raw', publicKey)),
      sign: async (bytes) => new Uint8Array(await crypto.subtle.sign('Ed25519', privateKey, bytes)),
    };
  } catch (error) {
    return { missing: error instanceof Error ? error.name : 'unknown' };
  }
}
