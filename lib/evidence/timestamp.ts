/**
 * RFC 3161: asks an outside clock about 32 bytes, and reads what it answers. Read are status, imprint, nonce and time, and the dates of
 * the certificates; whether the authority's signature holds is left to `openssl ts -verify` (FORMAT.md §5).
 */
import { bytesToHex } from '@noble/hashes/utils.js';
import { type Der, der, derInteger, readDer } from './der';

/** 2.16.840.1.101.3.4.2.1, with the absent parameters written as NULL, as every authority takes it. */
const sha256Algorithm = der(
  0x30,
  der(0x06, Uint8Array.of(0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01)),
  der(0x05),
);
const signedData = '2a864886f70d010702';
const timeStampInfo = '2a864886f70d0109100104';
const sha256Oid = '608648016503040201';

export const QUERY_TYPE = 'application/timestamp-query';
export const REPLY_TYPE = 'application/timestamp-reply';

/** TimeStampReq, version 1, asking for the authority's certificate too. `imprint`: SHA-256 of what is to be stamped. */
export function timestampRequest(imprint: Uint8Array, nonce: Uint8Array): Uint8Array<ArrayBuffer> {
  const version = derInteger(Uint8Array.of(1));
  const wanted = der(0x30, sha256Algorithm, der(0x04, imprint));
  return Uint8Array.from(der(0x30, version, wanted, derInteger(nonce), der(0x01, Uint8Array.of(0xff))));
}

export interface Timestamp {
  /** SHA-256 that was stamped, hex. */
  imprint: string;
  /** Hex without leading zeros; null when there is none. */
  nonce: string | null;
  /** RFC 3339 UTC, by the authority's clock. */
  time: string;
  /** False when a certificate that came with it was not valid at that time, or its dates make no sense. */
  inForce: boolean;
}

/** `refused`: a proper answer that says no, with its PKIStatus. `unreadable`: anything else, a web page for instance. */
export type TimestampReply = { stamp: Timestamp } | { refused: number } | { unreadable: true };

/** Never throws, whatever an address may answer. */
export function readTimestamp(reply: Uint8Array): TimestampReply {
  const [response, ...more] = readDer(reply) ?? [];
  const [info, token] = inside(response, 0x30) ?? [];
  const [status] = inside(info, 0x30) ?? [];
  if (more.length > 0 || status?.tag !== 0x02) return { unreadable: true };
  const code = status.contents.length === 1 ? (status.contents[0] ?? 255) : 255;
  // 0 granted, 1 granted with modifications; all others refuse.
  if (code > 1) return { refused: code };
  const stamp = readToken(token);
  return stamp === null ? { unreadable: true } : { stamp };
}

/** What is asked of a nonce when it is compared: its number, not its bytes. */
export function nonceText(nonce: Uint8Array): string {
  return bytesToHex(nonce).replace(/^(00)+(?=..)/, '');
}

/** ContentInfo → SignedData → EncapsulatedContentInfo → TSTInfo. */
function readToken(token: Der | undefined): Timestamp | null {
  const [type, wrapped] = inside(token, 0x30) ?? [];
  if (hexOf(type, 0x06) !== signedData) return null;
  const [signed] = inside(wrapped, 0xa0) ?? [];
  const [, , content, certificates] = inside(signed, 0x30) ?? [];
  const [contentType, octets] = inside(content, 0x30) ?? [];
  if (hexOf(contentType, 0x06) !== timeStampInfo) return null;
  const [octet] = inside(octets, 0xa0) ?? [];
  const [info] = octet?.tag === 0x04 ? (readDer(octet.contents) ?? []) : [];
  const read = readInfo(inside(info, 0x30));
  return read && { ...read, inForce: areInForce(inside(certificates, 0xa0) ?? [], read.time) };
}

/** The fifth field of what a certificate signs says from when to when (RFC 5280 §4.1.2.5). A version stands before it, in a tag of its own. */
function areInForce(certificates: readonly Der[], time: string): boolean {
  return certificates.every((certificate) => {
    const [signed] = inside(certificate, 0x30) ?? [];
    const fields = inside(signed, 0x30)?.filter(({ tag }) => tag !== 0xa0) ?? [];
    const [from, to] = (inside(fields[3], 0x30) ?? []).map(readDate);
    return from != null && to != null && from <= time && time <= to;
  });
}

/** UTCTime of the years 1950 to 2049, or GeneralizedTime. */
function readDate({ tag, contents }: Der): string | null {
  const text = String.fromCharCode(...contents.subarray(0, 32));
  return readTime(tag === 0x17 ? `${Number(text.slice(0, 2)) < 50 ? 20 : 19}${text}` : text);
}

/** TSTInfo: version, policy, imprint, serial, time, then accuracy, ordering, nonce where they are given. */
function readInfo(fields: Der[] | null): Omit<Timestamp, 'inForce'> | null {
  const [, , imprint, , time, ...more] = fields ?? [];
  const [algorithm, digest] = inside(imprint, 0x30) ?? [];
  const stamped = hexOf(digest, 0x04);
  const when = time?.tag === 0x18 ? readTime(String.fromCharCode(...time.contents)) : null;
  if (hexOf(inside(algorithm, 0x30)?.[0], 0x06) !== sha256Oid || stamped?.length !== 64 || when === null) return null;
  const nonce = more.find(({ tag }) => tag === 0x02);
  return { imprint: stamped, nonce: nonce === undefined ? null : nonceText(nonce.contents), time: when };
}

/** GeneralizedTime as RFC 3161 wants it: `YYYYMMDDhhmmss[.s…]Z`. */
function readTime(text: string): string | null {
  const found = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.(\d{1,9}))?Z$/.exec(text);
  // Date.parse would make a day of the year 2000 of the word “undefined”.
  if (found === null) return null;
  const [, year, month, day, hour, minute, second, fraction = ''] = found;
  const ms = fraction.slice(0, 3).padEnd(3, '0');
  const at = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}Z`);
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}

function inside(value: Der | undefined, tag: number): Der[] | null {
  return value?.tag === tag ? readDer(value.contents) : null;
}

function hexOf(value: Der | undefined, tag: number): string | null {
  return value?.tag === tag ? bytesToHex(value.contents) : null;
}
