/** How what a backup holds goes together with what is on the device: nothing there is written over, nothing of the backup is dropped unsaid. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Case } from '../case/case';
import type { Head } from '../evidence/entry';
import { MOST_PHRASES, type OwnPhrase, type OwnPhrases } from '../playbook/own';
import type { CheckedRecord } from './record';

/** `beside`: the device's own case differs and stays; the backup's is kept next to it. */
export type CaseFate = 'new' | 'same' | 'beside';

/**
 * `behind`: the device has all of it and more. `longer`: the device has only its beginning. `differs`: the two part on the way. Both
 * of the last stay as they are on the device, since two logs cannot have one name.
 */
export type RecordFate = 'new' | 'same' | 'behind' | 'longer' | 'differs';

/** `mine`: the head of the device's record, and the digest of the line at that place of the backup's log's end, where it has one. */
export function recordFate(
  mine: { head: Head; digestAt: (seq: number) => string | null } | null,
  theirs: Pick<CheckedRecord, 'head' | 'digests'>,
): RecordFate {
  if (mine === null) return 'new';
  const { head } = mine;
  const shared = Math.min(head.count, theirs.head.count);
  // Each line holds the digest of the one before it: where these are one, so is all above.
  const [here, there] = [
    shared === head.count ? head.digest : mine.digestAt(shared - 1),
    theirs.digests[shared - 1] ?? null,
  ];
  if (here === null || here !== there) return 'differs';
  if (head.count === theirs.head.count) return 'same';
  return head.count > theirs.head.count ? 'behind' : 'longer';
}

/** The case to put into the store, or null where there is nothing to put. `at`: when the backup was made, RFC 3339 UTC. */
export function mergedCase(
  theirs: Case,
  caseById: (id: string) => Case | undefined,
  at: string,
): { fate: CaseFate; row: Case | null } {
  const mine = caseById(theirs.id);
  if (mine === undefined) return { fate: 'new', row: theirs };
  if (spelled(mine) === spelled(theirs)) return { fate: 'same', row: null };
  const row = besideOf(theirs, at);
  // Restored once before: there is one of it already.
  return { fate: 'beside', row: caseById(row.id) === undefined ? row : null };
}

/** The backup's case under an id that what it says gives it, so that it comes about once only. */
function besideOf(theirs: Case, at: string): Case {
  const hex = digestOf(theirs);
  const id = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(12, 15)}`, `8${hex.slice(15, 18)}`, hex.slice(18, 30)];
  return { ...theirs, id: id.join('-'), title: `${theirs.title} [${at.slice(0, 10)}]`, beside: { of: theirs.id, at } };
}

/** The device's phrases with those of the backup that it has not; one that reads otherwise here stands beside it. */
export function mergedPhrases(mine: OwnPhrases, theirs: OwnPhrases): { phrases: OwnPhrases; added: number } {
  const there = new Map(mine.phrases.map((phrase) => [phrase.id, phrase]));
  const added: OwnPhrase[] = [];
  for (const phrase of theirs.phrases) {
    const held = there.get(phrase.id);
    const next = held === undefined ? phrase : { ...phrase, id: `own-${digestOf(phrase).slice(0, 24)}` };
    if ((held && spelled(held) === spelled(phrase)) || there.has(next.id)) continue;
    there.set(next.id, next);
    added.push(next);
  }
  const phrases = [...mine.phrases, ...added].slice(0, MOST_PHRASES);
  return { phrases: { phrases }, added: phrases.length - mine.phrases.length };
}

const digestOf = (value: unknown): string => bytesToHex(sha256(utf8ToBytes(spelled(value))));

/** JSON with the names of each object in order: two that say the same are spelled alike. */
function spelled(value: unknown): string {
  return JSON.stringify(value, (_, held: unknown) =>
    typeof held === 'object' && held !== null && !Array.isArray(held)
      ? Object.fromEntries(Object.entries(held).sort(([a], [b]) => (a < b ? -1 : 1)))
      : held,
  );
}
