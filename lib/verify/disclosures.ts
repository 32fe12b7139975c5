/** Gives each disclosure to the entry that commits to it; what no entry commits to is a forgery. */
import type { FindingCode, Findings } from './finding';
import type { Limits } from './limits';
import type { Log } from './log';
import type { Platform } from './platform';
import type { Slot } from './slot';
import { blocksOf, decodeBase64Url, decodeText, isObject, parseJson, type TextLine } from './text';

/** Fills in the values of the log's slots, and says how many are withheld. */
export function readDisclosures(
  log: Log,
  file: string,
  bytes: Uint8Array,
  findings: Findings,
  limits: Limits,
  { digest }: Platform,
): void {
  const { record } = log;
  const slots = log.entries.flatMap((entry) => entry.slots);
  const placeOf = placesOf(slots);
  for (const { seq } of repeated(slots)) findings.add('disclosure-twice', { record, seq, file });
  let expected = 0;
  let number = 0;
  for (const lines of blocksOf(bytes, limits.line)) {
    const opened = openAll(lines);
    for (const [i, line] of lines.entries()) {
      number += 1;
      const said = opened[i] ?? null;
      const made = said === null ? '' : digest(line.bytes, 'base64url');
      // They come in the order of the log: it is the next one nearly always.
      const at = slots[expected]?.digest === made ? expected : placeOf(made);
      const wrong = give(said, slots[at]);
      if (at >= 0) expected = at + 1;
      if (wrong !== null) findings.add(wrong, { record, file, seq: slots[at]?.seq ?? null, detail: `line ${number}` });
    }
  }
  for (const { seq, slots: own } of log.entries) {
    if (own.every(({ value }) => value !== undefined)) continue;
    const names = own.filter(({ value }) => value === undefined).map(({ name }) => name);
    findings.add('withheld', { record, seq, detail: names.join(', ') });
  }
}

/** Where each digest stands, worked out when it is first asked. */
function placesOf(slots: readonly Slot[]): (digest: string) => number {
  let places: Map<string, number> | null = null;
  return (digest) => {
    places ??= new Map(slots.map((slot, at) => [slot.digest, at]));
    return places.get(digest) ?? -1;
  };
}

/** Slots whose digest an earlier one has too. Numbers are looked at first: whole digests of a long log take many times as long. */
function repeated(slots: readonly Slot[]): Slot[] {
  const shorts = Uint32Array.from(slots, ({ digest }) => shortened(digest)).sort();
  const shared = new Set(shorts.filter((short, at) => short === shorts[at - 1]));
  if (shared.size === 0) return [];
  const whole = new Set<string>();
  return slots.filter(({ digest }) => shared.has(shortened(digest)) && whole.size === whole.add(digest).size);
}

function shortened(digest: string): number {
  let short = 0;
  for (let i = 0; i < 5; i++) short = (short << 6) ^ digest.charCodeAt(i);
  return short & 0x3fffffff;
}

/** What is wrong with a disclosure at the place that its digest gives it; null when nothing is, and the place has its value. */
function give(said: Said | null, slot: Slot | undefined): FindingCode | null {
  if (said === null) return 'disclosure-unreadable';
  if (slot === undefined) return 'disclosure-unknown';
  if (slot.value !== undefined) return 'disclosure-twice';
  if (said.name !== slot.name || !fits(slot.name, said.value)) return 'disclosure-value';
  // Of markup a transcript shows only the time that machines read, and a long log has much of it.
  const unread = slot.name === 'html' && !String(said.value).includes('datetime');
  slot.value = unread ? '' : said.value;
  return null;
}

interface Said {
  name: string;
  value: unknown;
}

/** Decodes many at once, and each alone only when that cannot tell them apart. Null for what is no disclosure. */
function openAll(lines: readonly TextLine[]): (Said | null)[] {
  const room = new Uint8Array(lines.reduce((sum, { bytes }) => sum + bytes.length + 1, 0));
  let at = 0;
  for (const { bytes, text } of lines) {
    at = text === null ? -1 : decodeBase64Url(bytes, room, at);
    if (at < 0) return lines.map(openOne);
    room[at++] = 10;
  }
  const texts = decodeText(room.subarray(0, at - 1))?.split('\n');
  return texts?.length === lines.length ? texts.map(read) : lines.map(openOne);
}

function openOne({ bytes, text }: TextLine): Said | null {
  const room = new Uint8Array(bytes.length);
  const end = text === null ? -1 : decodeBase64Url(bytes, room, 0);
  const decoded = end < 0 ? null : decodeText(room.subarray(0, end));
  return decoded === null ? null : read(decoded);
}

/** Nearly all are of this shape, which is the only spelling of what it says; the others are parsed. */
const plain = /^\["[A-Za-z0-9_-]{22,64}","[A-Za-z]{1,16}","[ !#-[\]-\uffff]*"\]$/;

function read(text: string): Said | null {
  if (plain.test(text)) {
    const from = text.indexOf('"', 2) + 3;
    const to = text.indexOf('"', from);
    return { name: text.slice(from, to), value: text.slice(to + 3, -2) };
  }
  const parsed = parseJson(text);
  if (!Array.isArray(parsed) || parsed.length !== 3) return null;
  const [salt, name, value] = parsed as unknown[];
  if (typeof salt !== 'string' || salt.length < 22 || typeof name !== 'string') return null;
  // Another spelling of the same value would hide a second reading.
  return JSON.stringify(parsed) === text ? { name, value } : null;
}

function fits(name: string, value: unknown): boolean {
  if (name !== 'attachments') return typeof value === 'string';
  return Array.isArray(value) && (value as unknown[]).every((item) => isObject(item) && typeof item.kind === 'string');
}
