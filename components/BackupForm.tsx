/** Everything into one encrypted file: what is in it and what is not, the passphrase, how far it is, and what came of it. */
import { useState } from 'preact/hooks';
import { byteSize } from '../lib/i18n/format';
import type { Problem } from '../lib/protocol/problem';
import { useLanguage } from './language';
import { ProblemText } from './Notice';
import { PassphraseField } from './PassphraseField';

export type BackupProgress =
  | { stage: 'idle' | 'cancelled' }
  | { stage: 'busy'; share: number }
  | { stage: 'saved'; file: string; bytes: number; cases: number; records: number; sound: boolean }
  | { stage: 'failed'; problem: Problem };

/** Shorter than this, a guess is too cheap. */
const SHORTEST = 10;

interface Props {
  progress: BackupProgress;
  /** A passphrase that nobody guesses. */
  suggest: () => string;
  onBackup: (passphrase: string) => void;
  onCancel: () => void;
}

export function BackupForm({ progress, suggest, onBackup, onCancel }: Props) {
  const { t } = useLanguage();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [suggested, setSuggested] = useState(false);
  const [refused, setRefused] = useState<'short' | 'differ' | null>(null);
  const busy = progress.stage === 'busy';
  const start = () => {
    if (busy) return;
    const wrong = passphrase.length < SHORTEST ? 'short' : !suggested && passphrase !== again ? 'differ' : null;
    setRefused(wrong);
    if (wrong === null) onBackup(passphrase);
  };

  return (
    <>
      <p>{t('backup.what')}</p>
      <ul class="plain">
        <li>{t('backup.key')}</li>
        <li>{t('backup.not')}</li>
        <li>
          <strong>{t('backup.lost')}</strong>
        </li>
      </ul>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          start();
        }}
      >
        <PassphraseField
          label={t('backup.passphrase')}
          hint={t('backup.passphrase-hint', { count: SHORTEST })}
          value={passphrase}
          autocomplete="new-password"
          seen={suggested}
          onValue={(value) => {
            setPassphrase(value);
            setSuggested(false);
          }}
        />
        <p>
          <button
            type="button"
            class="quiet"
            onClick={() => {
              setPassphrase(suggest());
              setSuggested(true);
            }}
          >
            {t('backup.suggest')}
          </button>
        </p>
        {!suggested && (
          <PassphraseField
            label={t('backup.again')}
            value={again}
            autocomplete="new-password"
            onValue={(value) => setAgain(value)}
          />
        )}
        <p role="alert">{refused && t(`backup.refused.${refused}`, { count: SHORTEST })}</p>
        <div class="actions">
          <button type="submit" class="primary" aria-disabled={busy}>
            {t('backup.start')}
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
        <Outcome progress={progress} />
      </div>
    </>
  );
}

function Outcome({ progress }: { progress: BackupProgress }) {
  const { t, locale } = useLanguage();
  switch (progress.stage) {
    case 'idle':
      return null;
    case 'busy':
      return <p>{t('backup.busy')}</p>;
    case 'cancelled':
      return <p>{t('backup.cancelled')}</p>;
    case 'failed':
      return <ProblemText problem={progress.problem} />;
    case 'saved': {
      const { file, bytes, cases, records, sound } = progress;
      return (
        <>
          <p>
            <strong>{t('export.saved', { file })}</strong>
          </p>
          <p>{t('backup.holds', { cases, records, size: byteSize(bytes, locale) })}</p>
          <p class={sound ? undefined : 'warning'}>{t(sound ? 'backup.sound' : 'backup.doubtful')}</p>
        </>
      );
    }
  }
}
