/** A signature over where a record stands, as a C2SP signed note. Signing itself happens outside: the private key never comes here. */
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { fromBase64, toBase64 } from './base64';
import { FORMAT_VERSION, type Head, SIGNER } from './entry';
import { keyId } from './key';

/** Signs bytes with the installation's Ed25519 key. Rejects when it cannot. */
export type Sign = (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>;

export interface Note {
  /** Exactly the text that is signed, its last newline included. */
  body: string;
  record: string;
  /** Number of entries that the seal covers, and the digest (hex) of the last one. */
  head: Head;
  signatures: { name: string; keyId: string; signature: Uint8Array<ArrayBuffer> }[];
}

export function noteBody(record: string, head: Head): string {
  return `on-record/${FORMAT_VERSION} ${record}\n${head.count}\n${toBase64(hexToBytes(head.digest))}\n`;
}

/** The note of a `seal` entry. */
export function sealNote(body: string, signature: Uint8Array, publicKeyRaw: Uint8Array): string {
  return `${body}\n\u2014 ${SIGNER} ${toBase64(concatBytes(keyId(publicKeyRaw), signature))}\n`;
}

/** Body, signature and note in one. The caller appends it only while `head` is still the head. */
export async function seal(record: string, head: Head, publicKeyRaw: Uint8Array, sign: Sign): Promise<string> {
  const body = noteBody(record, head);
  return sealNote(body, await sign(Uint8Array.from(utf8ToBytes(body))), publicKeyRaw);
}

const bodyShape = /^on-record\/1 ([0-9a-f-]{36})\n(0|[1-9][0-9]{0,14})\n([A-Za-z0-9+/]{43}=)\n$/;
const signatureShape = /^\u2014 ([^\s+]+) ([A-Za-z0-9+/]+={0,2})$/;

/** Null when the text is no note of ours. Says nothing about whether the signatures are right. */
export function parseNote(text: string): Note | null {
  const end = text.indexOf('\n\n');
  if (end < 0 || !text.endsWith('\n')) return null;
  const body = text.slice(0, end + 1);
  const [, record, count, digest] = bodyShape.exec(body) ?? [];
  const bytes = fromBase64(digest ?? '');
  if (record === undefined || bytes === null) return null;
  const signatures: Note['signatures'] = [];
  for (const line of text.slice(end + 2, -1).split('\n')) {
    const [, name, base64] = signatureShape.exec(line) ?? [];
    const blob = fromBase64(base64 ?? '');
    if (name === undefined || blob === null || blob.length !== 68) return null;
    signatures.push({ name, keyId: bytesToHex(blob.subarray(0, 4)), signature: blob.slice(4) });
  }
  return { body, record, head: { count: Number(count), digest: bytesToHex(bytes) }, signatures };
}
