/** Writes the plain side of a backup (FORMAT.md): everything of the store, a case after the other, in pieces that are made as they leave. */
import type { Case } from '../case/case';
import type { StoredEntry } from '../evidence/entry';
import { tarEnd, tarHeader, tarPadding } from './tar';

export const BACKUP_FORMAT = 'on-record-backup/1';
/** Characters of a log in one file of the archive, before a last line that may be long. */
const PIECE = 1 << 20;

export interface BackupRecord {
  id: string;
  /** Read once, in order. */
  entries: AsyncIterable<StoredEntry> | Iterable<StoredEntry>;
}

export interface BackupCase {
  id: string;
  /** Null where only records of it are left. */
  row: Case | null;
  records: readonly BackupRecord[];
}

export interface BackupInput {
  /** RFC 3339 UTC. */
  createdAt: string;
  tool: { name: string; version: string };
  /** What the browser keeps beside the store, as it stands there. */
  device: unknown;
  /** Public keys (SPKI, base64) that records of it are signed with. */
  keys: readonly string[];
  cases: readonly BackupCase[];
  /** The bytes of a picture or file; null for one that is lost, which is then missing from the backup too. */
  blob(sha256: string): Promise<Uint8Array | null>;
  /** Told after so many entries and files more. */
  progress?: (entries: number, files: number) => void;
}

export async function* writeBackup(input: BackupInput): AsyncGenerator<Uint8Array, void> {
  const { createdAt, tool, keys, cases } = input;
  const modified = Math.floor(Date.parse(createdAt) / 1_000);
  function* file(name: string, content: string | Uint8Array): Generator<Uint8Array> {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    yield tarHeader(name, bytes.length, modified);
    yield bytes;
    yield tarPadding(bytes.length);
  }
  const counts = { cases: cases.length, records: 0, entries: 0, files: 0 };
  const written = new Set<string>();
  yield* file('backup.json', spelled({ format: BACKUP_FORMAT, createdAt, tool, keys }));
  yield* file('device.json', spelled(input.device));
  for (const { id, row, records } of cases) {
    const folder = `cases/${id}`;
    if (row !== null) yield* file(`${folder}/case.json`, spelled(row));
    const named = new Set<string>();
    for (const record of records) {
      for await (const { number, log, disclosed, entries } of piecesOf(record.entries, named)) {
        yield* file(`${folder}/${record.id}/log-${number}.jsonl`, log);
        yield* file(`${folder}/${record.id}/disclosed-${number}.txt`, disclosed);
        counts.entries += entries;
        input.progress?.(entries, 0);
      }
      counts.records += 1;
    }
    for (const sha256 of named) {
      if (written.has(sha256)) continue;
      written.add(sha256);
      const bytes = await input.blob(sha256);
      input.progress?.(0, 1);
      if (bytes === null) continue;
      yield* file(`blobs/${sha256}`, bytes);
      counts.files += 1;
    }
    yield* file(`${folder}/end.json`, spelled({ records: records.map((record) => record.id) }));
  }
  yield* file('end.json', spelled(counts));
  yield tarEnd();
}

interface LogPiece {
  /** `0001` and on. */
  number: string;
  log: string;
  disclosed: string;
  entries: number;
}

async function* piecesOf(entries: BackupRecord['entries'], named: Set<string>): AsyncGenerator<LogPiece, void> {
  let [log, disclosed] = ['', ''];
  let [made, count] = [0, 0];
  const piece = (): LogPiece => {
    made += 1;
    const whole = { number: String(made).padStart(4, '0'), log, disclosed, entries: count };
    log = disclosed = '';
    count = 0;
    return whole;
  };
  for await (const { kind, line, disclosures } of entries) {
    if (kind === 'blob' || kind === 'anchor') {
      const { sha256 } = JSON.parse(line) as { sha256?: unknown };
      if (typeof sha256 === 'string') named.add(sha256);
    }
    log += `${line}\n`;
    disclosed += `${disclosures.join(' ')}\n`;
    count += 1;
    if (log.length + disclosed.length >= PIECE) yield piece();
  }
  if (count > 0) yield piece();
}

const spelled = (value: unknown): string => `${JSON.stringify(value)}\n`;
