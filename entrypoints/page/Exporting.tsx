/**
 * The export dialog: what leaves, saving it, giving up on the way, and the note in the record that it left. A component of its own,
 * so that how far it is makes nothing else draw: the record beside it may have thousands of messages.
 */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ExportDialog, type ExportProgress } from '../../components/ExportDialog';
import { useLanguage } from '../../components/language';
import { isChosen } from '../../lib/export/selection';
import { canChoosePlace, choosePlace } from '../../lib/platform/save';
import { ask } from '../../lib/protocol/client';
import { failed } from '../../lib/protocol/problem';
import type { ReadStore, RecordRow } from '../../lib/storage/store';
import { coverOf } from './cover';
import { coveredCopies } from './covering';
import { saveRecords } from './saving';
import { useRecords } from './useList';
import { useWithholding } from './useWithholding';
import { isAbort } from './workshop';

interface Props {
  store: ReadStore;
  /** The record at hand. */
  record: RecordRow | null;
  unsigned: boolean;
  open: boolean;
  onClose: () => void;
}

export function Exporting({ store, record, unsigned, open, onClose }: Props) {
  const { locale } = useLanguage();
  const [progress, setProgress] = useState<ExportProgress>({ stage: 'idle' });
  const [wholeCase, setWholeCase] = useState(false);
  const running = useRef<AbortController | null>(null);
  const ofCase = useRecords(store, record?.caseId ?? null).rows ?? [];
  const leaving = record === null ? [] : wholeCase ? ofCase : [record];
  const { withholding, covers, view, choosing } = useWithholding(open, record, leaving);

  /** `choose`: ask where to put it, which is the only way to read the file itself again. */
  const save = async (shown: RecordRow, choose: boolean, stop: AbortSignal) => {
    const tool = { name: 'on-record', version: browser.runtime.getManifest().version };
    const cover = await coverOf(store, shown, withholding, { now: new Date(), locale, tool });
    const place = choose ? await choosePlace(cover.file) : null;
    if (choose && place === null) return;
    const verifier = await offlineVerifier();
    const covered = await coveredCopies(store, covers);
    const outcome = await saveRecords(
      { shown, records: leaving, withholding, cover, covered, verifier },
      place,
      (stage, share) => {
        if (!stop.aborted) setProgress({ stage, share });
      },
      stop,
    );
    if ('problem' in outcome) return setProgress({ stage: 'failed', problem: outcome.problem });
    // Those of which nothing is told are in the chain, but nobody can read them.
    const silent = choosing.messages.filter(
      ({ seq }) => withholding.entries.has(seq) || !isChosen(withholding.chosen, seq, null),
    );
    const messages = (await messagesIn(store, leaving)) - silent.length;
    setProgress({ stage: 'saved', saved: { ...outcome.saved, messages, chosen: place !== null } });
    for (const { id } of leaving) await ask('exported', { record: id, digest: outcome.saved.digest });
  };
  const start = (choose: boolean) => {
    if (!record || running.current) return;
    const mine = new AbortController();
    running.current = mine;
    save(record, choose, mine.signal)
      .catch((error: unknown) => {
        if (mine.signal.aborted && isAbort(error)) setProgress({ stage: 'cancelled' });
        else setProgress({ stage: 'failed', problem: failed('unexpected', String(error)).problem });
      })
      .finally(() => {
        running.current = null;
      });
  };

  useLayoutEffect(() => {
    // What is still under way is shown again.
    if (!open || running.current) return;
    setProgress({ stage: 'idle' });
    setWholeCase(false);
  }, [open]);

  return (
    <ExportDialog
      open={open}
      recording={record !== null && record.state !== 'closed'}
      unsigned={unsigned}
      progress={progress}
      choosing={choosing}
      withholding={view}
      others={Math.max(0, ofCase.length - 1)}
      wholeCase={wholeCase}
      onWholeCase={setWholeCase}
      onSave={() => start(false)}
      onSaveTo={canChoosePlace() ? () => start(true) : null}
      onCancel={() => running.current?.abort()}
      onClose={onClose}
    />
  );
}

/** The page that goes with every package; made at build time (scripts/offline-verifier.ts). */
async function offlineVerifier(): Promise<string> {
  return (await fetch(browser.runtime.getURL('/offline-verifier.html'))).text();
}

async function messagesIn(store: ReadStore, records: readonly RecordRow[]): Promise<number> {
  const rows = await Promise.all(records.map(({ id }) => store.record(id)));
  return rows.reduce((sum, row) => sum + (row?.messages ?? 0), 0);
}
