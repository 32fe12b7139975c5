/** Readings of lines, each made once: a chat is looked at again with every message that comes. */
import { type Reading, read } from '../reading/read';

/** More lines than these are not held: the oldest go. */
const MOST = 1_000;
const known = new Map<string, Reading>();

/** What a line says; `at` is when it was said, RFC 3339 with offset. */
export function readingOf(quote: string, at?: string): Reading {
  const name = `${at}\n${quote}`;
  const held = known.get(name);
  if (held) return held;
  const reading = read(quote, { at });
  const oldest = known.size >= MOST ? known.keys().next().value : undefined;
  if (oldest !== undefined) known.delete(oldest);
  known.set(name, reading);
  return reading;
}
