/** The export dialog: seal, pack, hand over, and note in the record that it left. */
import { useState } from 'preact/hooks';
import type { ExportProgress } from '../../components/ExportDialog';
import { useLanguage } from '../../components/language';
import { download } from '../../lib/platform/download';
import { ask } from '../../lib/protocol/client';
import { failed } from '../../lib/protocol/problem';
import type { ReadStore, RecordRow } from '../../lib/storage/store';
import { pack } from './packing';

export function useExport(store: ReadStore, record: RecordRow | null, unsigned: boolean) {
  const { locale } = useLanguage();
  const [open, setOpen] = useState(false);
  const [progress, setProgress] = useState<ExportProgress>({ stage: 'idle' });

  const save = async (row: RecordRow) => {
    setProgress({ stage: 'seal' });
    const sealed = await ask('seal', { record: row.id });
    if (!sealed.ok) return setProgress({ stage: 'failed', problem: sealed.problem });
    setProgress({ stage: 'write' });
    try {
      const { file, content, digest, entries } = await pack(store, row, locale, new Date());
      download(content, file);
      const messages = (await store.record(row.id))?.messages ?? row.messages;
      setProgress({ stage: 'saved', saved: { file, bytes: content.size, digest, messages, entries } });
      await ask('exported', { record: row.id, digest });
    } catch (error) {
      setProgress({ stage: 'failed', problem: failed('unexpected', String(error)).problem });
    }
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
      onSave: () => record && void save(record),
      onClose: () => setOpen(false),
    },
  };
}
