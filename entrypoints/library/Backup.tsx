/** Backup and restore: a worker each, which ends with what it was opened for, and the passphrase with it. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { BackupForm, type BackupProgress } from '../../components/BackupForm';
import { Fold } from '../../components/Fold';
import { useLanguage } from '../../components/language';
import { RestoreForm, type RestoreProgress } from '../../components/RestoreForm';
import { download } from '../../lib/platform/download';
import { dayAt } from '../../lib/platform/today';
import { failed } from '../../lib/protocol/problem';
import type { ReadStore } from '../../lib/storage/store';
import { dayText } from '../../lib/transcript/calendar';
import { isAbort, type Workshop } from '../page/workshop';
import { openBackupShop } from './backup-shop';
import type { BackupWorks } from './backup-works';
import { deviceParts } from './device';
import type { Offered } from './offered';
import { bringAll, type Restored } from './restoring';

/** The way to it from the settings. */
const HERE = '#backup';

export function Backup({ store }: { store: ReadStore }) {
  const { t } = useLanguage();
  const part = useRef<HTMLElement>(null);
  useEffect(() => {
    if (location.hash === HERE) part.current?.scrollIntoView();
  }, []);
  return (
    <section ref={part} class="backup" aria-label={t('backup.title')}>
      <Fold id="library/backup" title={t('backup.make')}>
        <Making />
      </Fold>
      <Fold id="library/restore" title={t('restore.title')}>
        <Restoring store={store} />
      </Fold>
    </section>
  );
}

const problemOf = (error: unknown) => failed('unexpected', String(error)).problem;

function Making() {
  const [progress, setProgress] = useState<BackupProgress>({ stage: 'idle' });
  const shop = useRef<Workshop<BackupWorks> | null>(null);
  useEffect(() => () => shop.current?.close(), []);

  const make = async (passphrase: string, mine: Workshop<BackupWorks>) => {
    const now = new Date();
    const tool = { name: 'on-record', version: browser.runtime.getManifest().version };
    const input = { passphrase, createdAt: now.toISOString(), tool, device: await deviceParts() };
    const share = (done: number) => setProgress({ stage: 'busy', share: done });
    const { content, ...made } = await mine.order('make', input, share);
    const file = `on-record-${dayText(dayAt(now))}.age`;
    download(content, file);
    setProgress({ stage: 'saved', file, bytes: content.size, ...made });
  };
  const start = (passphrase: string) => {
    const mine = openBackupShop();
    shop.current = mine;
    setProgress({ stage: 'busy', share: 0 });
    make(passphrase, mine)
      .catch((error: unknown) =>
        setProgress(isAbort(error) ? { stage: 'cancelled' } : { stage: 'failed', problem: problemOf(error) }),
      )
      .finally(() => mine.close());
  };
  return <BackupForm progress={progress} suggest={suggested} onBackup={start} onCancel={() => shop.current?.close()} />;
}

/** Letters and digits that are not taken for each other: 32 of them, 25 drawn, 125 bits. */
const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';

function suggested(): string {
  const drawn = Array.from(crypto.getRandomValues(new Uint8Array(25)), (byte) => LETTERS[byte % LETTERS.length]);
  return [0, 5, 10, 15, 20].map((at) => drawn.slice(at, at + 5).join('')).join('-');
}

function Restoring({ store }: { store: ReadStore }) {
  const [progress, setProgress] = useState<RestoreProgress>({ stage: 'idle' });
  const shop = useRef<Workshop<BackupWorks> | null>(null);
  const stop = useRef(new AbortController());
  const offer = useRef<Offered | null>(null);
  const restored = useRef<Restored | null>(null);
  const end = useCallback(() => {
    stop.current.abort();
    shop.current?.close();
  }, []);
  useEffect(() => end, [end]);

  const running = (work: (mine: Workshop<BackupWorks>) => Promise<void>, mine: Workshop<BackupWorks>) =>
    work(mine).catch((error: unknown) => {
      mine.close();
      setProgress(isAbort(error) ? { stage: 'cancelled' } : { stage: 'failed', problem: problemOf(error) });
    });
  const look = (file: File, passphrase: string) => {
    end();
    stop.current = new AbortController();
    shop.current = openBackupShop();
    setProgress({ stage: 'look', share: 0 });
    void running(async (mine) => {
      const found = await mine.order('look', { file, passphrase }, (share) => setProgress({ stage: 'look', share }));
      if ('problem' in found) {
        mine.close();
        return setProgress({ stage: 'refused', why: found.problem });
      }
      offer.current = found;
      setProgress({ stage: 'review', offer: found });
    }, shop.current);
  };
  const bring = () => {
    const [mine, offered] = [shop.current, offer.current];
    if (mine === null || offered === null) return;
    setProgress({ stage: 'bring', share: 0 });
    void running(async () => {
      const share = (done: number) => setProgress({ stage: 'bring', share: done });
      const done = await bringAll(mine, store, offered, share, stop.current.signal);
      restored.current = done;
      mine.close();
      setProgress({ stage: 'done', cases: done.cases, records: done.records, problem: done.problem });
    }, mine);
  };
  const undo = async () => {
    const problem = await restored.current?.undo();
    setProgress(problem ? { stage: 'failed', problem } : { stage: 'undone' });
  };
  const cancel = () => {
    end();
    setProgress({ stage: 'cancelled' });
  };
  return (
    <RestoreForm progress={progress} onLook={look} onRestore={bring} onUndo={() => void undo()} onCancel={cancel} />
  );
}
