/** Turns what happened into the lines of a record, each holding the digest of the one before. Synchronous from end to end. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { toBase64Url } from './base64';
import { clearId, clearValue, wholeNumber } from './clear';
import { disclose, SALT_BYTES } from './disclosure';
import { type Draft, FORMAT_VERSION, fieldNames, type Head, type StoredEntry, secretNames, ZERO_DIGEST } from './entry';
import { cutParts } from './parts';
import { passing } from './passing';

/** Cryptographically random bytes, as many as asked for. */
export type Random = (count: number) => Uint8Array;

/** Where a record stands before its first entry. */
export const emptyHead: Head = { count: 0, digest: ZERO_DIGEST };
const beyondAscii = /[^\x20-\x7e]/;
const lastMoment = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/** RFC 3339 UTC with milliseconds; a clock beyond the years 1970 to 9999 is held at their edge. */
export function timestamp(ms: number): string {
  const whole = Number.isNaN(ms) ? 0 : Math.round(ms);
  return new Date(Math.min(Math.max(whole, 0), lastMoment)).toISOString();
}

/** SHA-256 of a line's bytes, lower-case hex: the next line's `prev`. */
export function lineDigest(line: string): string {
  return bytesToHex(sha256(passing(line)));
}

/**
 * The next entries of a record, in order. `names` are words the user wants cut apart in texts, so that they can be withheld.
 * Throws when a record does not begin with `open`, or is opened twice.
 */
export function appendEntries(
  head: Head,
  record: string,
  drafts: readonly Draft[],
  random: Random,
  names: readonly string[] = [],
): { entries: StoredEntry[]; head: Head } {
  const entries: StoredEntry[] = [];
  let { count, digest } = head;
  for (const draft of drafts) {
    if ((count === 0) !== (draft.kind === 'open'))
      throw new Error(`entry ${count} of a record cannot be ${draft.kind}`);
    const { commit, disclosures } = commitTo(draft, random, names);
    const line = ascii({
      v: FORMAT_VERSION,
      record,
      seq: count,
      kind: draft.kind,
      observedAt: timestamp(draft.observedAtMs),
      elapsedMs: Math.max(wholeNumber(draft.elapsedMs) ?? 0, 0),
      ...ownFields(draft),
      ...(Object.keys(commit).length > 0 && { commit }),
      prev: digest,
    });
    entries.push({ seq: count, kind: draft.kind, line, disclosures });
    digest = lineDigest(line);
    count += 1;
  }
  return { entries, head: { count, digest } };
}

/** Only the fields the format knows, so that nothing slips into the clear by accident. */
function ownFields(draft: Draft): Record<string, unknown> {
  const given = draft.fields as Record<string, unknown>;
  const own: Record<string, unknown> = {};
  for (const name of fieldNames[draft.kind]) own[name] = clearField(draft.kind, name, given[name]);
  return own;
}

function clearField(kind: Draft['kind'], name: string, value: unknown): unknown {
  // A note is our own text and has line breaks; ids have to stay different when they differ.
  if (kind === 'seal' && typeof value === 'string') return value;
  return name === 'siteId' && typeof value === 'string' ? clearId(value) : clearValue(value);
}

/** A digest for each value that is known; for `text` one a part. `null`, and a list with nothing in it, are not committed. */
function commitTo(draft: Draft, random: Random, names: readonly string[]) {
  const given = draft.secret as Record<string, unknown>;
  const commit: Record<string, string | string[]> = {};
  const disclosures: string[] = [];
  const one = (name: string, value: unknown): string => {
    const { disclosure, digest } = disclose(toBase64Url(random(SALT_BYTES)), name, value);
    disclosures.push(disclosure);
    return digest;
  };
  for (const name of secretNames[draft.kind]) {
    const value = given[name];
    if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    commit[name] = name === 'text' ? cutParts(String(value), names).map((part) => one(name, part)) : one(name, value);
  }
  return { commit, disclosures };
}

/** A line is printable ASCII whatever it says, so that it reads the same in every locale of every shell. */
function ascii(entry: object): string {
  const line = JSON.stringify(entry);
  if (!beyondAscii.test(line)) return line;
  return line.replace(/[^\x20-\x7e]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
