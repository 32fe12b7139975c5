/** What outside clocks answered: the reply is the one the log names, and stamps the note of the seal it is about, as it was asked. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { BagFiles } from './bag';
import type { Findings } from './finding';
import type { Log, LogEntry } from './log';
import { readToken } from './token';

export interface OutsideTime {
  /** Entry of the answer, and of the seal it is about. */
  seq: number;
  of: number;
  /** RFC 3339 UTC. */
  time: string;
  authority: string;
}

/** An answer takes seconds. More than this between the outside clock and the device's own is worth a word, ms. */
const TOLERANCE = 5 * 60_000;

/** The authority's own signature is not checked: that needs its certificate, which only the reader can get from it. */
export function checkAnchors({ record, entries }: Log, files: BagFiles, findings: Findings): OutsideTime[] {
  const times: OutsideTime[] = [];
  const expected = new Set<string>();
  const folder = `data/records/${record}/anchors/`;
  for (const entry of entries) {
    if (entry.kind !== 'anchor') continue;
    const { seq, fields } = entry;
    const place = { record, seq };
    if (typeof fields.sha256 !== 'string') {
      findings.add('anchor-failed', { ...place, detail: `${String(fields.authority)}: ${String(fields.missing)}` });
      continue;
    }
    const file = `${folder}${seq}.tsr`;
    expected.add(file);
    const reply = files.get(file);
    if (!reply?.bytes || reply.sha256 !== fields.sha256) {
      findings.add('anchor-file', { ...place, file });
      continue;
    }
    const found = readReply(entry, reply.bytes, entries);
    if (found === null) findings.add('anchor-wrong', { ...place, file });
    else {
      times.push(found);
      findings.add('time-outside', { ...place, detail: `${found.time} · ${found.authority}` });
      const apart = Date.parse(String(fields.observedAt)) - Date.parse(found.time);
      if (Math.abs(apart) > TOLERANCE)
        findings.add('time-differs', { ...place, detail: `${Math.round(apart / 1000)} s` });
    }
  }
  for (const file of files.keys())
    if (file.startsWith(folder) && !expected.has(file)) findings.add('anchor-file', { record, file });
  return times;
}

/** Null when it stamps something other than that seal's note, answers another question, or its certificates had run out. */
function readReply({ seq, fields }: LogEntry, bytes: Uint8Array, entries: readonly LogEntry[]): OutsideTime | null {
  const seal = entries.find((entry) => entry.seq === fields.of);
  const imprint = bytesToHex(sha256(new TextEncoder().encode(String(seal?.fields.note))));
  const read = readToken(bytes);
  if (read === null || read.imprint !== imprint || read.nonce !== fields.nonce || !read.inForce) return null;
  return { seq, of: Number(fields.of), time: read.time, authority: String(fields.authority) };
}
