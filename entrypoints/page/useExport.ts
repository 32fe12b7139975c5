/** The export dialog: seal, pack, read back, hand over, and note in the record that it left. */
import { useState } from 'preact/hooks';
import type { ExportProgress } from '../../components/ExportDialog';
import { useLanguage } from '../../components/language';
import { download } from '../../lib/platform/download';
import { canChoosePlace, choosePlace, saveTo } from '../../lib/platform/save';
import { ask } from '../../lib/protocol/client';
import { failed } from '../../lib/protocol/problem';
import type { ReadStore, RecordRow } from '../../lib/storage/store';
import { coverOf, pack } from './packing';
import { readBack } from './reading-back';

export function useExport(store: ReadStore, record: RecordRow | null, unsigned: boolean) {
  const { locale } = useLanguage();
  const [open, setOpen] = useState(false);
  const [progress, setProgress] = useState<ExportProgress>({ stage: 'idle' });

  /** `choose`: ask where to put it, which is the only way to read the file itself again. */
  const save = async (row: RecordRow, choose: boolean) => {
    const cover = await coverOf(store, row, new Date());
    const place = choose ? await choosePlace(cover.file) : null;
    if (choose && place === null) return;
    setProgress({ stage: 'seal' });
    const sealed = await ask('seal', { record: row.id });
    if (!sealed.ok) return setProgress({ stage: 'failed', problem: sealed.problem });
    setProgress({ stage: 'write' });
    const { file, content, digest, entries } = await pack(store, row, locale, cover);
    const delivered = place === null ? content : await saveTo(place, content);
    setProgress({ stage: 'check' });
    const found = await readBack(delivered, digest);
    if (found === 'differs') return setProgress({ stage: 'failed', problem: { code: 'package-differs' } });
    if (place === null) download(content, file);
    const messages = (await store.record(row.id))?.messages ?? row.messages;
    const saved = { file: place?.name ?? file, bytes: content.size, digest, messages, entries };
    setProgress({ stage: 'saved', saved: { ...saved, found, chosen: place !== null } });
    await ask('exported', { record: row.id, digest });
  };
  const start = (choose: boolean) => {
    if (!record) return;
    save(record, choose).catch((error: unknown) =>
      setProgress({ stage: 'failed', problem: failed('unexpected', String(error)).problem }),
    );
  };

  return {
    open: () => {
      setProgress({ stage: 'idle' });
      setOpen(true);
    },
    dialog: {
      open,
      recording: record !== null && record.state !== 'closed',
      unsigned,
      progress,
      onSave: () => start(false),
      onSaveTo: canChoosePlace() ? () => start(true) : null,
      onClose: () => setOpen(false),
    },
  };
}
