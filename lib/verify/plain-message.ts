/**
 * The line of a message as the format spells it, read without parsing JSON: nearly every line of a long log is one. What does not fit
 * is no finding: it is parsed and looked at more closely, and may be right all the same.
 */
import { makeSlot, type Slot } from './slot';

export interface PlainMessage {
  record: string;
  prev: string;
  /** Those that are read again: a long log has a million strings. */
  fields: Record<string, unknown>;
  slots: Slot[];
}

// Strings that hold no escape stand for themselves, and numbers of fifteen digits are exact.
const text = '"([^"\\\\\\x00-\\x1f\\x7f-\\uffff]*)"';
const count = '(0|[1-9]\\d{0,14})';
const [unread, unreadCount] = [text, count].map((read) => read.replace(/\((?!\?)/g, '(?:'));
const digest = '"[A-Za-z0-9_-]{43}"';
/** One of the values behind a digest, and what has to follow it. */
const behind = (name: string, digests: string) => `(?:"${name}":${digests}(?:,(?=")|(?=})))?`;
/** What stands behind one digest; a text has one for each of its parts. */
const single = ['sender', 'shownTime', 'html', 'attachments'];
const one = '"([A-Za-z0-9_-]{43})"';
const shape = new RegExp(
  [
    `^{"v":1,"record":${text},"seq":${count},"kind":"message","observedAt":"(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z)"`,
    `"elapsedMs":${count},"side":"(customer|agent|bot|system|unknown)","sideBasis":(?:null|${text}),"live":(true|false),"rule":${unread}`,
    `"before":(?:null|${count}),"steps":${unreadCount},"siteId":(?:null|${unread}),"commit":{(?=")${behind('text', `\\[(${digest}(?:,${digest})*)\\]`)}${single.map((name) => behind(name, one)).join('')}}`,
    `"prev":${text}}$`,
  ].join(','),
);
/** A digest between its quotes, and the comma or nothing behind it. */
const DIGEST = 43;
const STEP = DIGEST + 3;

/** Null for a line of another shape. */
export function readPlainMessage(line: string): PlainMessage | null {
  const found = shape.exec(line);
  if (found === null) return null;
  // By place: taking a list apart by name costs as much as finding it.
  const group = (at: number): string => found[at] as string;
  const place = Number(group(2));
  const slots: Slot[] = [];
  const texts = found[9];
  if (texts !== undefined)
    for (let at = 1; at < texts.length; at += STEP) slots.push(makeSlot(place, 'text', texts.slice(at, at + DIGEST)));
  for (let i = 0; i < single.length; i++) {
    const digest = found[10 + i];
    if (digest !== undefined) slots.push(makeSlot(place, single[i] as string, digest));
  }
  const fields = {
    seq: place,
    observedAt: group(3),
    elapsedMs: Number(group(4)),
    side: group(5),
    sideBasis: found[6] ?? null,
    live: group(7) === 'true',
    before: found[8] === undefined ? null : Number(found[8]),
  };
  return { record: group(1), prev: group(14), fields, slots };
}
