/** Ed25519 by the browser's own cryptography. */
import type { VerifySignature } from '../../lib/verify/seals';

export const verifySignature: VerifySignature = async (spki, signature, message) => {
  const key = await crypto.subtle.importKey('spki', spki, 'Ed25519', true, ['verify']);
  return crypto.subtle.verify('Ed25519', key, signature, message);
};
