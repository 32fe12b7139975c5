/** What a sound log says about its own times and about what is not in it. */
import { mayLeave } from './chosen';
import type { Findings } from './finding';
import { type Info, infoFile } from './info';
import type { Log } from './log';
import { isObject } from './text';

/** More than this between the two clocks, without a `clock` entry that says so, is worth a word. */
const tolerance = 2_100;

/** Times within one record: the steady clock never goes back, and the wall clock keeps its distance to it. */
export function checkClocks({ record, entries }: Log, findings: Findings): void {
  let elapsed = -1;
  let distance: number | null = null;
  for (const { seq, kind, fields } of entries) {
    const now = Number(fields.elapsedMs);
    if (now < elapsed) findings.add('elapsed-backwards', { record, seq });
    if (kind === 'clock') {
      findings.add('clock-jumped', { record, seq, detail: `${String(fields.jumpMs)} ms` });
      if (distance !== null) distance += Number(fields.jumpMs);
    }
    const apart = Date.parse(String(fields.observedAt)) - now;
    // What was seen earlier and came late has its steady time held at the entry before: nothing can be told from it.
    if (distance !== null && now > elapsed && Math.abs(apart - distance) > tolerance) {
      findings.add('clocks-disagree', { record, seq, detail: `${apart - distance} ms` });
      distance = apart;
    }
    distance ??= apart;
    elapsed = Math.max(elapsed, now);
  }
}

/** What the log itself says it does not hold, and whether the records of the case follow each other. */
export function checkCompleteness(logs: readonly Log[], findings: Findings): void {
  const byId = new Map(logs.map((log) => [log.record, log]));
  for (const { record, entries } of logs) {
    for (const { seq, kind, fields } of entries) {
      if (kind === 'gap') findings.add('gap', { record, seq, detail: String(fields.reason) });
      if (kind === 'blob' && fields.sha256 === null)
        findings.add('blob-not-kept', { record, seq, detail: String(fields.missing) });
    }
    const start = entries[0]?.fields.start;
    if (start !== 'user') findings.add('not-captured', { record, seq: 0, detail: String(start) });
    if (!entries.some(({ kind }) => kind === 'close')) findings.add('not-closed', { record });
    const previous = entries[0]?.fields.previous;
    if (!isObject(previous)) continue;
    const before = byId.get(String(previous.record));
    if (before === undefined) findings.add('record-missing', { record, seq: 0, detail: String(previous.record) });
    else if (before.entries[Number(previous.count) - 1]?.digest !== previous.head)
      findings.add('previous-differs', { record, seq: 0 });
  }
}

/** What the holder chose to hand over: the rest is withheld, as the package says, and nothing of it stands there all the same. */
export function checkChosen(logs: readonly Log[], { chosen }: Info, findings: Findings): void {
  for (const [record, ranges] of chosen) {
    const log = logs.find((one) => one.record === record);
    if (log === undefined) findings.add('bag-info', { record, file: infoFile, detail: 'chosen' });
    else
      findings.add('entries-chosen', {
        record,
        detail: ranges.map(([from, to]) => (from === to ? from : `${from}-${to}`)).join(),
      });
    for (const entry of log?.entries ?? []) {
      const { seq, slots } = entry;
      if (!mayLeave(ranges, entry) && slots.some(({ value }) => value !== undefined))
        findings.add('bag-info', { record, seq, file: infoFile, detail: 'chosen' });
    }
  }
}

/** Pictures and files: each one the log names is there, or the package says that it was left out, or covered in part; and no other. */
export function checkBlobs(
  logs: readonly Log[],
  digests: ReadonlyMap<string, string>,
  told: Pick<Info, 'leftOut' | 'covered'> | null,
  findings: Findings,
): void {
  const named = new Map<string, { record: string; seq: number }>();
  for (const { record, entries } of logs) {
    for (const { seq, kind, fields } of entries) {
      if (kind === 'blob' && typeof fields.sha256 === 'string') named.set(fields.sha256, { record, seq });
    }
  }
  const leftOut = told?.leftOut ?? new Set<string>();
  const copies = new Map((told?.covered ?? []).map(({ original, copy }) => [original, copy]));
  const expected = new Set(copies.values());
  const present = new Set<string>();
  for (const [file, sha256] of digests) {
    const name = file.slice('data/blobs/'.length).split('.')[0] ?? '';
    present.add(name);
    if (name !== sha256) findings.add('blob-changed', { file });
    if (!named.has(name) && !expected.has(name)) findings.add('blob-unknown', { file });
  }
  for (const [original, copy] of copies) {
    const place = named.get(original);
    // What is covered is named by the log, not there itself, and stands there as another.
    if (place === undefined || present.has(original) || leftOut.has(original) || copy === original)
      findings.add('bag-info', { ...place, file: infoFile, detail: original });
    else if (present.has(copy)) findings.add('blob-covered', { ...place, detail: original });
    else findings.add('blob-missing', { ...place, detail: copy });
  }
  for (const [sha256, place] of named)
    if (copies.has(sha256)) continue;
    else if (!present.has(sha256))
      findings.add(leftOut.has(sha256) ? 'blob-left-out' : 'blob-missing', { ...place, detail: sha256 });
    else if (leftOut.has(sha256)) findings.add('bag-info', { ...place, file: infoFile, detail: sha256 });
}
