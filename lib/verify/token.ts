/**
 * What an outside clock answered (RFC 3161), read by the places that the standard gives its parts, apart from the code that asked for it.
 * The authority's signature is not checked: that needs its certificate, which only the reader can get from it.
 */
import { bytesToHex } from '@noble/hashes/utils.js';

export interface Token {
  /** SHA-256 that was stamped, hex. */
  imprint: string;
  /** Hex without leading zeros; null when there is none. */
  nonce: string | null;
  /** RFC 3339 UTC, by the authority's clock. */
  time: string;
  /** False when a certificate that came with it was not valid at that time. */
  inForce: boolean;
}

interface Node {
  tag: number;
  body: Uint8Array;
}

const SEQUENCE = 0x30;
const INTEGER = 0x02;
const OCTETS = 0x04;
const OBJECT = 0x06;
const CONTEXT = 0xa0;
const UTC_TIME = 0x17;
const GENERALIZED_TIME = 0x18;
const signedData = '2a864886f70d010702';
const timeInfo = '2a864886f70d0109100104';
const sha256 = '608648016503040201';

/** Null for anything but an answer that grants a time. */
export function readToken(reply: Uint8Array): Token | null {
  const answers = children({ tag: SEQUENCE, body: reply });
  const granted = hex(dig(answers[0], [SEQUENCE, 0], [SEQUENCE, 0]), INTEGER);
  if (answers.length !== 1 || (granted !== '00' && granted !== '01')) return null;
  const content = dig(answers[0], [SEQUENCE, 1]);
  if (hex(dig(content, [SEQUENCE, 0]), OBJECT) !== signedData) return null;
  const signed = dig(content, [SEQUENCE, 1], [CONTEXT, 0]);
  const wrapped = dig(signed, [SEQUENCE, 2]);
  if (hex(dig(wrapped, [SEQUENCE, 0]), OBJECT) !== timeInfo) return null;
  const octets = dig(wrapped, [SEQUENCE, 1], [CONTEXT, 0]);
  const info = octets?.tag === OCTETS ? children({ tag: SEQUENCE, body: octets.body })[0] : undefined;
  const imprint = hex(dig(info, [SEQUENCE, 2], [SEQUENCE, 1]), OCTETS);
  const ms = moment(dig(info, [SEQUENCE, 4]), true);
  const hashed = hex(dig(info, [SEQUENCE, 2], [SEQUENCE, 0], [SEQUENCE, 0]), OBJECT) === sha256;
  if (!hashed || imprint?.length !== 64 || ms === null) return null;
  const nonce = hex(
    children(info)
      .slice(5)
      .find(({ tag }) => tag === INTEGER),
    INTEGER,
  );
  const certificates = dig(signed, [SEQUENCE, 3]);
  return {
    imprint,
    nonce: nonce?.replace(/^(?:00)+(?=..)/, '') ?? null,
    time: new Date(ms).toISOString(),
    inForce: certificates?.tag !== CONTEXT || children(certificates).every((each) => isValid(each, ms)),
  };
}

/** Serial, algorithm, issuer, then from when to when (RFC 5280); a version may stand before them in a tag of its own. */
function isValid(certificate: Node, ms: number): boolean {
  const signed = dig(certificate, [SEQUENCE, 0]);
  const fields = signed?.tag === SEQUENCE ? children(signed) : [];
  const validity = fields[fields[0]?.tag === CONTEXT ? 4 : 3];
  const [from, to] = children(validity).map((time) => moment(time, false));
  return validity?.tag === SEQUENCE && from != null && to != null && from <= ms && ms <= to;
}

/** Goes down: at each step the tag of the node that is left, and which of its parts is meant. */
function dig(node: Node | undefined, ...steps: readonly (readonly [tag: number, at: number])[]): Node | undefined {
  let found = node;
  for (const [tag, at] of steps) found = found?.tag === tag ? children(found)[at] : undefined;
  return found;
}

/** Parts of a node, each with its length in the definite form; none when they do not fill it to the last byte. */
function children(node: Node | undefined): Node[] {
  const parts: Node[] = [];
  const body = node?.body ?? new Uint8Array(0);
  for (let at = 0; at < body.length; ) {
    const [tag = 0, first = 0x80] = body.subarray(at, at + 2);
    const long = first > 0x80 ? first & 0x7f : 0;
    const digits = body.subarray(at + 2, at + 2 + long);
    const length = long === 0 ? first : digits.reduce((sum, digit) => sum * 256 + digit, 0);
    at += 2 + long + length;
    // 0x80: the indefinite form, which DER does not have.
    if (first === 0x80 || long > 4 || (tag & 0x1f) === 0x1f || at > body.length) return [];
    parts.push({ tag, body: body.subarray(at - length, at) });
  }
  return parts;
}

function hex(node: Node | undefined, tag: number): string | null {
  return node?.tag === tag ? bytesToHex(node.body) : null;
}

/** `YYYYMMDDhhmmss[.s…]Z`, or, where `general` is not asked for, with two digits of a year from 1950 to 2049. */
function moment(node: Node | undefined, general: boolean): number | null {
  if (node?.tag !== GENERALIZED_TIME && (general || node?.tag !== UTC_TIME)) return null;
  const said = String.fromCharCode(...node.body.subarray(0, 32));
  const text = node.tag === GENERALIZED_TIME ? said : `${said < '5' ? '20' : '19'}${said}`;
  const found = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.(\d{1,9}))?Z$/.exec(text);
  if (found === null) return null;
  const [, year, month, day, hour, minute, second, part = ''] = found;
  const ms = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}.${part.slice(0, 3).padEnd(3, '0')}Z`);
  return Number.isNaN(ms) ? null : ms;
}
