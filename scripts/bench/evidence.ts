/**
 * `npm run bench:evidence`: how fast a record is verified beside bare SHA-256 over the same bytes in the same run, and what an export
 * costs. `--messages=50000` says how long the record is; `--only=blobs --megabytes=500` exports pictures with it and watches the
 * memory; `--only=browser` does the same with the built extension in a real browser; `--only=hostile` checks packages that are too much. Asks
 * nothing of a network.
 */
import { spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sha256 } from '@noble/hashes/sha2.js';
import { unzipSync } from 'fflate';
import { replay } from '../../lib/evidence/replay';
import { formats, papers } from '../../lib/export/formats';
import { writePackage } from '../../lib/export/package';
import type { Rendering } from '../../lib/export/rendering';
import { survey } from '../../lib/export/survey';
import { readDisclosures } from '../../lib/verify/disclosures';
import { Findings } from '../../lib/verify/finding';
import { defaultLimits } from '../../lib/verify/limits';
import { readLog } from '../../lib/verify/log';
import { native } from '../../lib/verify/native';
import { anywhere, type Platform } from '../../lib/verify/platform';
import { unpack } from '../../lib/verify/unpack';
import { verifyPackage } from '../../lib/verify/verify';
import { verifySignature } from '../../lib/verify/web-crypto';
import { readZip } from '../../lib/verify/zip';
import { exportBlobs } from './evidence-blobs';
import { exportInBrowser } from './evidence-browser';
import { hostilePackages } from './evidence-hostile';
import { longRecord } from './evidence-record';
import { median, ratio, table } from './figures';

const given = new Map(process.argv.slice(2).map((word) => word.replace(/^--/, '').split('=') as [string, string]));
const messages = Number(given.get('messages') ?? 50_000);
const runs = Number(given.get('runs') ?? 3);
const say = (text: string) => console.log(text);
const size = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;

/** Heap and buffers now. */
const held = () => {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

/** Time, bytes, and the most memory beyond what was held before; what nobody holds is let go first (`--expose-gc`). */
async function drained(pieces: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>) {
  globalThis.gc?.();
  const before = held();
  const began = performance.now();
  let [bytes, peak, count] = [0, 0, 0];
  for await (const piece of pieces) {
    bytes += typeof piece === 'string' ? Buffer.byteLength(piece) : piece.length;
    count += 1;
    if (count % 64 === 0) peak = Math.max(peak, held() - before);
  }
  return { bytes, ms: performance.now() - began, peak: Math.max(peak, held() - before) };
}

/**
 * Median processor time of each, ms: what others do on the machine meanwhile does not count, and what the garbage collector does beside
 * does. They take turns.
 */
async function timed<Name extends string>(works: Record<Name, () => unknown>): Promise<Record<Name, number>> {
  const took = new Map<string, number[]>();
  for (let i = 0; i < runs; i++) {
    for (const [name, work] of Object.entries<() => unknown>(works)) {
      globalThis.gc?.();
      const began = process.cpuUsage();
      await work();
      const { user, system } = process.cpuUsage(began);
      took.set(name, [...(took.get(name) ?? []), (user + system) / 1000]);
    }
  }
  return Object.fromEntries([...took].map(([name, all]) => [name, median(all)])) as Record<Name, number>;
}

/** Wall time of the command for a file that is no package: the process, and putting the program together. */
function startUp(): number {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-'));
  writeFileSync(join(folder, 'junk.zip'), 'junk');
  const took = Array.from({ length: runs }, () => {
    const began = performance.now();
    const { status } = spawnSync('node', ['scripts/on-record-verify.mjs', join(folder, 'junk.zip')]);
    if (status !== 2) throw new Error(`The command ended with ${status}`);
    return performance.now() - began;
  });
  rmSync(folder, { recursive: true });
  return median(took);
}

if (given.get('only') === 'blobs') {
  const megabytes = Number(given.get('megabytes') ?? 500);
  const cost = await exportBlobs(messages, megabytes);
  say(
    `${messages.toLocaleString('en')} messages and ${megabytes} MB of pictures, exported in ${seconds(cost.ms)}: ${size(cost.bytes)}.`,
  );
  say(
    `Held at most, the record itself included: heap ${size(cost.heap)}; with all buffers ${size(cost.held)}. Allowed: heap 300 MB.`,
  );
  process.exit(cost.heap < 300e6 ? 0 : 1);
}

if (given.get('only') === 'hostile') {
  const costs = await hostilePackages();
  const rows = costs.map(({ what, bytes, status, codes, ms, memory }) => [
    what,
    size(bytes),
    codes.join(', '),
    String(status),
    seconds(ms),
    size(memory),
  ]);
  say(table(['package', 'file', 'what breaks', 'status', 'time', 'memory at most'], rows));
  process.exit(costs.every(({ status, codes }) => status !== null && status > 0 && codes.length > 0) ? 0 : 1);
}

if (given.get('only') === 'browser') {
  const megabytes = Number(given.get('megabytes') ?? 500);
  const cost = await exportInBrowser(messages, megabytes);
  say(
    `${messages.toLocaleString('en')} messages and ${megabytes} MB of pictures, exported by the extension in ${seconds(cost.ms)}: ${size(cost.bytes)}.`,
  );
  say(
    `Held at most by the page and its workers: heap ${size(cost.heap)}, of which ${size(cost.before)} before, and ${size(cost.largest)} in one worker; with buffers ${size(cost.held)}. Allowed: heap 300 MB.`,
  );
  say(`The page drew ${cost.frames} times meanwhile; the longest it did not is ${seconds(cost.longest)}.`);
  process.exit(cost.heap < 300e6 ? 0 : 1);
}

const record = await longRecord(messages);
const cover = {
  createdAt: '2026-11-24T02:00:00.000Z',
  offsetMinutes: 480,
  tool: { name: 'On Record', version: '0.1.0' },
  locale: 'zh-CN',
} as const;
const parts: Uint8Array[] = [];
const keep = async function* () {
  for await (const part of writePackage({
    ...cover,
    caseTitle: '花呗',
    records: [{ entries: record.entries, blobs: [] }],
  })) {
    parts.push(part);
    yield part;
  }
};
const exported = await drained(keep());
const zip = Uint8Array.from(Buffer.concat(parts));
const files = new Map(
  Object.entries(unzipSync(zip)).map(([name, bytes]) => [name.slice(name.indexOf('/') + 1), bytes]),
);
const [log, disclosures] = ['log.jsonl', 'disclosures.txt'].map((name) =>
  files.get(`data/records/${record.id}/${name}`),
);
if (!log || !disclosures) throw new Error('The package has no log');
const report = await verifyPackage(zip, { verifySignature });
if (report.verdict.intact !== 'yes') throw new Error(`The package does not verify: ${report.findings[0]?.code}`);

say(
  `${messages.toLocaleString('en')} messages, ${record.entries.length.toLocaleString('en')} entries, Node ${process.version}\n`,
);

const unpacked = [...files.values()];
const everything = unpacked.reduce((sum, { length }) => sum + length, 0);
/** Every line of both, each by itself. */
const bareLines = (digest: (line: Uint8Array) => unknown) => {
  for (const bytes of [log, disclosures]) {
    for (let start = 0, end = bytes.indexOf(10); end >= 0; start = end + 1, end = bytes.indexOf(10, start))
      digest(bytes.subarray(start, end));
  }
};
const chain = (platform: Platform) => {
  const findings = new Findings();
  const read = readLog(record.id, 'log.jsonl', log, findings, defaultLimits, platform);
  readDisclosures(read, 'disclosures.txt', disclosures, findings, defaultLimits, platform);
  if (findings.all.length > 0) throw new Error(findings.all[0]?.code);
};
/** What nobody can spare who reads a package: inflating, the ZIP's checksums, a digest for each file. */
const unpackAll = async (platform: Platform) => {
  for (const file of readZip(zip, new Findings(), defaultLimits) ?? []) await unpack(file, true, platform);
};
const took = await timed({
  linesHere: () => bareLines(sha256),
  chainHere: () => chain(anywhere),
  linesNative: () => bareLines((line) => hash('sha256', line)),
  chainNative: () => chain(native),
  filesHere: () => {
    for (const bytes of unpacked) sha256(bytes);
  },
  wholeHere: () => verifyPackage(zip, { verifySignature }),
  unpackHere: () => unpackAll(anywhere),
  unpackNative: () => unpackAll(native),
  replayHere: () => replay(record.entries),
  filesNative: () => {
    for (const bytes of unpacked) hash('sha256', bytes);
  },
  wholeNative: () => verifyPackage(zip, { verifySignature, platform: native }),
});
const row = (what: string, ms: number, bare: number) => [
  what,
  seconds(ms),
  Math.round((record.entries.length / ms) * 1000).toLocaleString('en'),
  seconds(bare),
  ratio(bare, ms),
];
say(
  'Verifying. The ratio is processor time of bare SHA-256 over the same bytes by that of the row: 1 × would be free.',
);
say(
  'Rows of the chain: every line of log.jsonl and disclosures.txt by itself. Of the whole package: every unpacked file as one.',
);
say('As in a browser: the SHA-256 of @noble/hashes in both. By the command: that of node:crypto in both.');
say(
  table(
    ['what', 'processor time', 'entries a second', 'bare SHA-256', 'ratio'],
    [
      row('chain and disclosures, as in a browser', took.chainHere, took.linesHere),
      row('whole package, as in a browser', took.wholeHere, took.filesHere),
      row('… of which unpacking and its checksums', took.unpackHere, took.filesHere),
      row('chain and disclosures, by the command (native SHA-256)', took.chainNative, took.linesNative),
      row('whole package, by the command (native SHA-256)', took.wholeNative, took.filesNative),
      row('… of which unpacking and its checksums', took.unpackNative, took.filesNative),
      row('replay: the record as the panel reads it, without checking', took.replayHere, took.linesHere),
    ],
  ),
);
say(`\nThe command needs ${seconds(startUp())} before it reads anything; all of it is in no row above.`);

let rendering: Rendering = { ...cover, title: '花呗', records: [] };
const surveyed = await drained(
  (async function* () {
    rendering = { ...rendering, records: [await survey(record.entries)] };
    yield '';
  })(),
);
const rows: string[][] = [['(first reading of the log)', '', seconds(surveyed.ms), '']];
for (const format of [...formats, ...papers]) {
  const { bytes, ms, peak } = await drained(format.render(rendering));
  rows.push([format.file, size(bytes), seconds(ms), size(peak)]);
}
rows.push(['package (ZIP)', size(exported.bytes), seconds(exported.ms), size(exported.peak)]);
say('\nExporting. Memory is the most that was held beyond the record itself.');
say(table(['what', 'size', 'time', 'memory at most'], rows));
say(
  `\nThe package is ${ratio(zip.length, record.text)} the raw text (${size(record.text)}); unpacked it is ${size(everything)}.`,
);
