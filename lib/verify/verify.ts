/** An untrusted package in, all that is to be said about it out. Needs no storage, no network and no browser. */
import { checkAnchors, type OutsideTime } from './anchors';
import { checkBag, textOf } from './bag';
import { readDisclosures } from './disclosures';
import { type Finding, type FindingCode, Findings } from './finding';
import { infoFile, readInfo } from './info';
import { defaultLimits, type Limits } from './limits';
import { type Log, readLog } from './log';
import { CHECKED, type Pace, paceOf } from './pace';
import { anywhere, type Platform } from './platform';
import { checkRendered, knownTagFiles } from './rendered';
import { checkSeals, type VerifySignature } from './seals';
import { checkBlobs, checkChosen, checkClocks, checkCompleteness } from './story';
import { type Unpacked, unpack } from './unpack';
import { readZip, type ZipFile } from './zip';

/** Four steps that a judge can read; the findings say why. */
export interface Verdict {
  /** `unreadable`: no package at all. */
  intact: 'yes' | 'no' | 'unreadable';
  /** `unchecked`: signed, but not checked, because the platform cannot. */
  key: 'signed' | 'unsigned' | 'unchecked' | 'wrong';
  /**
   * `device-clock`: nothing else says when. `outside`: each record has the answer of an outside clock that fits a seal; whether the
   * answer is genuine is not checked here. `partly`: some have. `wrong`: clocks contradict each other.
   */
  time: 'device-clock' | 'partly' | 'outside' | 'wrong';
  /** `limited`: gaps, withheld values or an unsigned tail, each a finding. */
  complete: 'yes' | 'limited' | 'no';
}

export interface RecordReport {
  record: string;
  entries: number;
  /** SHA-256 (hex) of each line, in order: what another package of the same record is compared with. */
  digests: readonly string[];
  /** How many of them a good signature covers. */
  signed: number;
  /** SHA-256 of the key's SPKI, hex. */
  fingerprint: string | null;
  /** What outside clocks said about seals of it. */
  times: readonly OutsideTime[];
}

export interface Report {
  verdict: Verdict;
  findings: Finding[];
  /** How often each code was found, also beyond what `findings` keeps. */
  counts: ReadonlyMap<FindingCode, number>;
  records: RecordReport[];
}

export interface VerifyOptions {
  verifySignature: VerifySignature;
  /** What stands for the costly steps; what every browser has when left out. */
  platform?: Platform;
  limits?: Partial<Limits>;
  /** How much is done, from 0 to 1. Waited for: who checks on the thread that draws lets it draw here, and stops it by failing. */
  progress?: (share: number) => void | Promise<void>;
}

/** Never rejects because of what stands in the package; only with what `progress` fails with. */
export async function verifyPackage(bytes: Uint8Array, options: VerifyOptions): Promise<Report> {
  const limits = { ...defaultLimits, ...options.limits };
  const platform = options.platform ?? anywhere;
  const findings = new Findings();
  const zip = readZip(bytes, findings, limits);
  const pace = paceOf(zip ?? [], options.progress);
  const files = await unpackAll(zip, findings, limits, platform, pace);
  if (files === null) return report(findings, []);
  checkBag(files, findings);
  const logs = await readLogs(files, findings, limits, platform, pace);
  const records: RecordReport[] = [];
  const kept = new Map([...files].map(([path, { bytes: content }]) => [path, content]));
  for (const log of logs) {
    checkClocks(log, findings);
    const seals = await checkSeals(log, kept, options.verifySignature, findings);
    const digests = log.entries.map(({ digest }) => digest);
    const times = checkAnchors(log, files, findings);
    records.push({ record: log.record, entries: digests.length, digests, times, ...seals });
  }
  checkCompleteness(logs, findings);
  const text = textOf(files, infoFile);
  const told = text === null ? null : readInfo(text);
  if (told === null) findings.add('bag-info', { file: infoFile });
  else checkChosen(logs, told, findings);
  const blobs = [...files].filter(([path]) => path.startsWith('data/blobs/'));
  checkBlobs(logs, new Map(blobs.map(([path, { sha256 }]) => [path, sha256])), told, findings);
  checkNames(files, logs, findings);
  if (told !== null && !findings.has('log-line', 'log-spelling', 'entry-kind', 'entry-field'))
    await checkRendered(files, told, logs, findings, pace);
  if (new Set(records.flatMap(({ fingerprint }) => fingerprint ?? [])).size > 1) findings.add('keys-differ');
  if (files.has('verify.html')) findings.add('verifier-inside', { file: 'verify.html' });
  if (!records.every(({ times }) => times.length > 0)) findings.add('clock-of-device');
  return report(findings, records);
}

/** Path below the one folder that everything stands in. Blobs are hashed and let go. */
async function unpackAll(
  zip: ZipFile[] | null,
  findings: Findings,
  limits: Limits,
  platform: Platform,
  pace: Pace,
): Promise<Map<string, Unpacked> | null> {
  if (zip === null) return null;
  const folder = zip[0]?.name.split('/')[0] ?? '';
  if (zip.length === 0 || zip.some(({ name }) => !name.startsWith(`${folder}/`))) {
    findings.add('not-a-package', { detail: 'one folder' });
    return null;
  }
  const files = new Map<string, Unpacked>();
  let total = 0;
  let kept = 0;
  for (const file of zip) {
    const path = file.name.slice(folder.length + 1);
    const keep = !path.startsWith('data/blobs/');
    total += file.size;
    if (keep) kept += file.size;
    const bomb = file.size > 2 ** 20 && file.size > file.packed.length * limits.ratio;
    if (total > limits.total || kept > limits.kept || bomb) {
      findings.add('zip-too-large', { file: path, detail: `${file.packed.length} to ${file.size} bytes` });
      return null;
    }
    const unpacked = await unpack(file, keep, platform);
    if (unpacked === null) findings.add('zip-damaged', { file: path });
    else files.set(path, unpacked);
    await pace(file.size);
  }
  if (![...files.keys()].some((path) => logPath.test(path))) {
    findings.add('not-a-package', { detail: 'no log' });
    return null;
  }
  return files;
}

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}';
const logPath = new RegExp(`^data/records/(${uuid})/log\\.jsonl$`);
const payloadPath = new RegExp(
  `^data/(transcript\\.(?:html|md|txt|csv|json)|(?:evidence-list|declaration)\\.html|records/(${uuid})/(log\\.jsonl|disclosures\\.txt|public-key\\.pem|seals/\\d+\\.(note|note\\.body|sig)|anchors/\\d+\\.tsr)|blobs/[0-9a-f]{64}\\.[a-z0-9.]{1,12})$`,
);

async function readLogs(
  files: ReadonlyMap<string, Unpacked>,
  findings: Findings,
  limits: Limits,
  platform: Platform,
  pace: Pace,
): Promise<Log[]> {
  const logs: Log[] = [];
  for (const [file, { bytes }] of files) {
    const record = logPath.exec(file)?.[1];
    if (record === undefined || bytes === null) continue;
    const log = readLog(record, file, bytes, findings, limits, platform);
    await pace(bytes.length * CHECKED);
    const companion = file.replace('log.jsonl', 'disclosures.txt');
    const disclosures = files.get(companion)?.bytes;
    if (!disclosures) findings.add('file-missing', { record, file: companion });
    readDisclosures(log, companion, disclosures ?? new Uint8Array(0), findings, limits, platform);
    await pace((disclosures?.length ?? 0) * CHECKED);
    logs.push(log);
  }
  return logs;
}

/** A file that no log vouches for has no place here: an agreement in PDF slipped in beside the transcripts, say. */
function checkNames(files: ReadonlyMap<string, Unpacked>, logs: readonly Log[], findings: Findings): void {
  for (const file of files.keys()) {
    const record = payloadPath.exec(file)?.[2];
    const known = knownTagFiles.includes(file) || payloadPath.test(file);
    if (!known || (record !== undefined && !logs.some((log) => log.record === record)))
      findings.add('file-unexpected', { file });
  }
}

function keyVerdict(findings: Findings, unreadable: boolean): Verdict['key'] {
  if (findings.breaks('key')) return 'wrong';
  if (unreadable || findings.has('unsigned')) return 'unsigned';
  return findings.has('signature-unchecked') ? 'unchecked' : 'signed';
}

function timeVerdict(findings: Findings, records: readonly RecordReport[]): Verdict['time'] {
  if (findings.breaks('time')) return 'wrong';
  const anchored = records.filter(({ times }) => times.length > 0).length;
  if (anchored === 0) return 'device-clock';
  return anchored === records.length ? 'outside' : 'partly';
}

function report(findings: Findings, records: RecordReport[]): Report {
  const unreadable = records.length === 0;
  const limited = findings.all.some(({ step }) => step === 'complete');
  return {
    verdict: {
      intact: unreadable ? 'unreadable' : findings.breaks('intact') ? 'no' : 'yes',
      key: keyVerdict(findings, unreadable),
      time: timeVerdict(findings, records),
      complete: unreadable || findings.breaks('complete') ? 'no' : limited ? 'limited' : 'yes',
    },
    findings: findings.all,
    counts: findings.counts,
    records,
  };
}
