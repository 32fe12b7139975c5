/** A backup is opened, looked into, and what it has that is not here brought in; nothing here is written over. */
import { useState } from 'preact/hooks';
import type { BackupProblem } from '../lib/backup/problem';
import { byteSize } from '../lib/i18n/format';
import type { Problem } from '../lib/protocol/problem';
import { FileDrop } from './FileDrop';
import { useLanguage } from './language';
import { ProblemText } from './Notice';
import { PassphraseField } from './PassphraseField';
import { RestoreReview, type Reviewed } from './RestoreReview';

export type RestoreProgress =
  | { stage: 'idle' | 'cancelled' | 'undone' }
  | { stage: 'look' | 'bring'; share: number }
  | { stage: 'refused'; why: BackupProblem }
  | { stage: 'review'; offer: Reviewed }
  | { stage: 'done'; cases: number; records: number; problem: Problem | null }
  | { stage: 'failed'; problem: Problem };

interface Props {
  progress: RestoreProgress;
  onLook: (file: File, passphrase: string) => void;
  onRestore: () => void;
  onUndo: () => void;
  onCancel: () => void;
}

export function RestoreForm({ progress, onLook, onRestore, onUndo, onCancel }: Props) {
  const { t, locale } = useLanguage();
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const busy = progress.stage === 'look' || progress.stage === 'bring';

  return (
    <>
      <p>{t('restore.what')}</p>
      <FileDrop
        label={t('restore.choose')}
        hint={file ? `${file.name} · ${byteSize(file.size, locale)}` : t('restore.drop')}
        accept=".age"
        onFiles={([first]) => setFile(first ?? null)}
      />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (file && !busy) onLook(file, passphrase);
        }}
      >
        <PassphraseField
          label={t('backup.passphrase')}
          value={passphrase}
          autocomplete="current-password"
          onValue={setPassphrase}
        />
        <div class="actions">
          <button type="submit" aria-disabled={busy} disabled={file === null || passphrase === ''}>
            {t('restore.look')}
          </button>
          {busy && (
            <button type="button" onClick={onCancel}>
              {t('action.cancel')}
            </button>
          )}
        </div>
      </form>
      {busy && <progress max={1} value={progress.share} aria-label={t('export.progress')} />}
      <div role="status">
        {busy && <p>{t(`restore.stage.${progress.stage}`)}</p>}
        {progress.stage === 'cancelled' && <p>{t('restore.cancelled')}</p>}
        {progress.stage === 'undone' && <p>{t('restore.undone')}</p>}
        {progress.stage === 'done' && <p>{t('restore.done', progress)}</p>}
      </div>
      <div role="alert">
        {progress.stage === 'refused' && <p class="warning">{t(`restore.refused.${progress.why}`)}</p>}
        {progress.stage === 'failed' && <ProblemText problem={progress.problem} />}
        {progress.stage === 'done' && progress.problem && (
          <div class="warning">
            <p>{t('restore.some-failed')}</p>
            <ProblemText problem={progress.problem} />
          </div>
        )}
      </div>
      {progress.stage === 'done' && (
        <button type="button" onClick={onUndo}>
          {t('restore.undo')}
        </button>
      )}
      {progress.stage === 'review' && (
        <RestoreReview offer={progress.offer} onRestore={onRestore} onCancel={onCancel} />
      )}
    </>
  );
}
