/** The export dialog: seal, pack, read back, hand over, and note in the record that it left. */
import { useState } from 'preact/hooks';
import type { ExportProgress } from '../../components/ExportDialog';
import { useLanguage } from '../../components/language';
import { isChosen } from '../../lib/export/selection';
import { download } from '../../lib/platform/download';
import { canChoosePlace, choosePlace, saveTo } from '../../lib/platform/save';
import { ask } from '../../lib/protocol/client';
import { failed } from '../../lib/protocol/problem';
import type { ReadStore, RecordRow } from '../../lib/storage/store';
import { coverOf, pack } from './packing';
import { readBack } from './reading-back';
import { useRecords } from './useList';
import { useWithholding } from './useWithholding';

export function useExport(store: ReadStore, record: RecordRow | null, unsigned: boolean) {
  const { locale } = useLanguage();
  const [open, setOpen] = useState(false);
  const [progress, setProgress] = useState<ExportProgress>({ stage: 'idle' });
  const [wholeCase, setWholeCase] = useState(false);
  const ofCase = useRecords(store, record?.caseId ?? null).rows ?? [];
  const leaving = record === null ? [] : wholeCase ? ofCase : [record];
  const { withholding, view, choosing } = useWithholding(store, open, record, leaving);

  /** `choose`: ask where to put it, which is the only way to read the file itself again. */
  const save = async (row: RecordRow, choose: boolean) => {
    const cover = await coverOf(store, row, withholding, new Date());
    const place = choose ? await choosePlace(cover.file) : null;
    if (choose && place === null) return;
    setProgress({ stage: 'seal' });
    for (const { id } of leaving) {
      const sealed = await ask('seal', { record: id });
      if (!sealed.ok) return setProgress({ stage: 'failed', problem: sealed.problem });
    }
    setProgress({ stage: 'write' });
    const { file, content, digest, entries } = await pack(
      store,
      { shown: row, records: leaving, withholding },
      locale,
      cover,
    );
    const delivered = place === null ? content : await saveTo(place, content);
    setProgress({ stage: 'check' });
    const found = await readBack(delivered, digest);
    if (found === 'differs') return setProgress({ stage: 'failed', problem: { code: 'package-differs' } });
    if (place === null) download(content, file);
    // Those of which nothing is told are in the chain, but nobody can read them.
    const silent = choosing.messages.filter(
      ({ seq }) => withholding.entries.has(seq) || !isChosen(withholding.chosen, seq, null),
    );
    const messages = (await messagesIn(store, leaving)) - silent.length;
    const saved = { file: place?.name ?? file, bytes: content.size, digest, messages, entries };
    setProgress({ stage: 'saved', saved: { ...saved, found, chosen: place !== null } });
    for (const { id } of leaving) await ask('exported', { record: id, digest });
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
      setWholeCase(false);
      setOpen(true);
    },
    dialog: {
      open,
      recording: record !== null && record.state !== 'closed',
      unsigned,
      progress,
      choosing,
      withholding: view,
      others: Math.max(0, ofCase.length - 1),
      wholeCase,
      onWholeCase: setWholeCase,
      onSave: () => start(false),
      onSaveTo: canChoosePlace() ? () => start(true) : null,
      onClose: () => setOpen(false),
    },
  };
}

async function messagesIn(store: ReadStore, records: readonly RecordRow[]): Promise<number> {
  const rows = await Promise.all(records.map(({ id }) => store.record(id)));
  return rows.reduce((sum, row) => sum + (row?.messages ?? 0), 0);
}
