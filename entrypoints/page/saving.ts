/** One export from beginning to end: seal, pack, hand over, read back. It can be given up until the user is told that it is saved. */
import type { SavedPackage } from '../../components/ExportDialog';
import { download } from '../../lib/platform/download';
import { discard, saveTo } from '../../lib/platform/save';
import { ask } from '../../lib/protocol/client';
import type { Problem } from '../../lib/protocol/problem';
import { openExportShop } from './export-shop';
import type { Leaving } from './packing';

export type Stage = 'seal' | 'write' | 'check';

export type Outcome =
  | { saved: Pick<SavedPackage, 'file' | 'bytes' | 'digest' | 'entries' | 'found'> }
  | { problem: Problem };

/** `place`: where the user wants it, or null for a download. Fails with an `AbortError` when it was given up: then nothing is left. */
export async function saveRecords(
  leaving: Leaving,
  place: FileSystemFileHandle | null,
  onStage: (stage: Stage, share: number) => void,
  stop: AbortSignal,
): Promise<Outcome> {
  onStage('seal', 0);
  for (const { id } of leaving.records) {
    const sealed = await ask('seal', { record: id });
    if (!sealed.ok) return { problem: sealed.problem };
  }
  stop.throwIfAborted();
  const shop = openExportShop();
  const close = () => shop.close();
  stop.addEventListener('abort', close, { once: true });
  try {
    onStage('write', 0);
    const { file, content, digest, entries } = await shop.order('pack', leaving, (share) => onStage('write', share));
    const delivered = place === null ? content : await saveTo(place, content, stop);
    onStage('check', 0);
    const found = await shop.order('readBack', { delivered, digest }, (share) => onStage('check', share));
    stop.throwIfAborted();
    if (found === 'differs') return { problem: { code: 'package-differs' } };
    if (place === null) download(content, file);
    return { saved: { file: place?.name ?? file, bytes: content.size, digest, entries, found } };
  } catch (error) {
    if (stop.aborted && place !== null) await discard(place);
    stop.throwIfAborted();
    throw error;
  } finally {
    close();
  }
}
