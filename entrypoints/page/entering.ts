/** Hands what the user wrote down, pasted or added to the background: files first, in parts, then the record that names them. */
import type { Given } from '../../components/GivenFiles';
import { toBase64 } from '../../lib/evidence/base64';
import type { Answer, Input, Output, PanelCalls } from '../../lib/protocol/calls';
import { ask } from '../../lib/protocol/client';
import { done, type Result } from '../../lib/protocol/problem';

/** Bytes of a part: in base64 it fits into one message. */
const PART = 3 * 2 ** 20;

export type Entering = Omit<Input<PanelCalls, 'enter'>, 'files'> & { files: readonly Given[] };

/** The new record, and what its files are called by; a problem leaves nothing behind but parts in memory. */
export async function enter({ files, ...rest }: Entering): Promise<Result<Output<PanelCalls, 'enter'>>> {
  const named: Input<PanelCalls, 'enter'>['files'] = [];
  for (const { file, role } of files) {
    const id = crypto.randomUUID();
    const sent = await upload(id, file);
    if (!sent.ok) return sent;
    named.push({ file: id, role, name: file.name, type: file.type });
  }
  return ask('enter', { ...rest, files: named });
}

/** Hands a file to the background under this name, part by part. */
export async function upload(id: string, file: Blob): Promise<Result<null>> {
  let at: number | null = 0;
  while (at !== null) {
    const bytes: Uint8Array<ArrayBuffer> = new Uint8Array(await file.slice(at, at + PART).arrayBuffer());
    const answer: Answer<PanelCalls, 'upload'> = await ask('upload', {
      file: id,
      size: file.size,
      at,
      data: toBase64(bytes),
    });
    if (!answer.ok) return answer;
    at = answer.value.have;
  }
  return done(null);
}
