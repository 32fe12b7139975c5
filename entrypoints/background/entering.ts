/** What the user writes down, pastes or adds becomes a record of the case. Files come before it, in parts, and wait in memory. */
import { fromBase64 } from '../../lib/evidence/base64';
import type { Input, Output, PanelCalls } from '../../lib/protocol/calls';
import { done, failed, type Result } from '../../lib/protocol/problem';
import { LARGEST_BLOB } from '../../lib/recorder/keeping';
import type { House } from './house';

/** Whole files that no record names yet; the oldest gives way. */
export class Waiting {
  readonly #files = new Map<string, Uint8Array<ArrayBuffer>>();

  put(name: string, bytes: Uint8Array<ArrayBuffer>): void {
    this.#files.delete(name);
    const [oldest] = this.#files.keys();
    if (this.#files.size >= MOST && oldest !== undefined) this.#files.delete(oldest);
    this.#files.set(name, bytes);
  }

  get(name: string): Uint8Array<ArrayBuffer> | undefined {
    return this.#files.get(name);
  }

  drop(name: string): void {
    this.#files.delete(name);
  }
}

/** So many files of at most 25 MiB. */
const MOST = 8;

type Uploaded = Result<Output<PanelCalls, 'upload'>>;

export function upload(
  { parcels, waiting }: Pick<House, 'parcels' | 'waiting'>,
  { file, size, at, data }: Input<PanelCalls, 'upload'>,
): Uploaded {
  if (size > LARGEST_BLOB) return failed('file-too-large');
  const bytes = fromBase64(data);
  if (bytes === null || (bytes.length === 0 && size > 0)) return failed('bad-call', 'no base64');
  const held = parcels.take(`given/${file}`, { size, at, bytes });
  if (!('whole' in held)) return done(held);
  waiting.put(file, held.whole);
  return done({ have: null });
}

export async function enter(
  { store, recorder, publish, waiting }: Pick<House, 'store' | 'recorder' | 'publish' | 'waiting'>,
  { caseId, files, ...asked }: Input<PanelCalls, 'enter'>,
): Promise<Result<Output<PanelCalls, 'enter'>>> {
  const ofCase = await store.caseById(caseId);
  if (!ofCase) return failed('case-missing');
  const given = files.flatMap(({ file, role, name, type }) => {
    const bytes = waiting.get(file);
    return bytes ? [{ role, name, content: { bytes, said: type } }] : [];
  });
  if (given.length < files.length) return failed('file-lost');
  const row = await recorder.enter(ofCase, { ...asked, files: given });
  for (const { file } of files) waiting.drop(file);
  publish({ news: 'record', record: row.id });
  const kept = (await store.entries(row.id)).flatMap(({ kind, line }) =>
    kind === 'blob' ? [JSON.parse(line) as { sha256: string | null; missing: 'storage-full' | null }] : [],
  );
  const missing = kept.find((one) => one.missing !== null)?.missing ?? null;
  return done({ record: row.id, missing, sha256: kept.map(({ sha256 }) => sha256) });
}
