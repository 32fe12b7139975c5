/** Gives each disclosure to the entry that commits to it; what no entry commits to is a forgery. */
import type { Findings } from './finding';
import type { Limits } from './limits';
import type { Log, LogEntry } from './log';
import { decodeBase64, decodeText, digestOf, isObject, linesOf, parseJson } from './text';

/** Fills in `disclosures` of the log's entries, and says how many values are withheld. */
export function readDisclosures(log: Log, file: string, bytes: Uint8Array, findings: Findings, limits: Limits): void {
  const { record } = log;
  const homes = new Map<string, { entry: LogEntry; name: string }>();
  for (const entry of log.entries) {
    for (const { name, digest } of entry.slots) {
      if (homes.has(digest)) findings.add('disclosure-twice', { record, seq: entry.seq, file });
      homes.set(digest, { entry, name });
    }
  }
  const found = new Map<string, string>();
  let number = 0;
  for (const line of linesOf(bytes)) {
    number += 1;
    const place = { record, file, detail: `line ${number}` };
    const text = line.length > limits.line ? null : decodeText(line);
    const opened = text === null ? null : open(text);
    if (text === null || opened === null) {
      findings.add('disclosure-unreadable', place);
      continue;
    }
    const digest = digestOf(line);
    const home = homes.get(digest);
    if (home === undefined) findings.add('disclosure-unknown', place);
    else if (found.has(digest)) findings.add('disclosure-twice', { ...place, seq: home.entry.seq });
    else if (opened.name !== home.name || !fits(home.name, opened.value)) {
      findings.add('disclosure-value', { ...place, seq: home.entry.seq });
    } else found.set(digest, text);
  }
  for (const entry of log.entries) {
    entry.disclosures = entry.slots.flatMap(({ digest }) => found.get(digest) ?? []);
    const names = entry.slots.filter(({ digest }) => !found.has(digest)).map(({ name }) => name);
    if (names.length > 0) findings.add('withheld', { record, seq: entry.seq, detail: names.join(', ') });
  }
}

function open(disclosure: string): { name: string; value: unknown } | null {
  const bytes = /^[A-Za-z0-9_-]+$/.test(disclosure) ? decodeBase64(disclosure) : null;
  const text = bytes === null ? null : decodeText(bytes);
  const parsed = text === null ? null : parseJson(text);
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
