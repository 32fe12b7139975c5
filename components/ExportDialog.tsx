/** What a package is, making one, and what came of it. */
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { byteSize } from '../lib/i18n/format';
import type { Problem } from '../lib/protocol/problem';
import { Choosing, type ChoosingProps } from './Choosing';
import { useLanguage } from './language';
import { ProblemText } from './Notice';
import { Withholding, type WithholdingProps } from './Withholding';

export interface SavedPackage {
  file: string;
  bytes: number;
  digest: string;
  messages: number;
  entries: number;
  /** What reading it back found; `listed`: too large for more than its own lists. */
  found: 'sound' | 'doubtful' | 'listed';
  /** True when the user chose the place, so that the file itself was read. */
  chosen: boolean;
}

export type ExportProgress =
  | { stage: 'idle' }
  /** `share` of this stage, from 0 to 1. */
  | { stage: 'seal' | 'write' | 'check'; share: number }
  | { stage: 'cancelled' }
  | { stage: 'saved'; saved: SavedPackage }
  | { stage: 'failed'; problem: Problem };

interface Props {
  open: boolean;
  recording: boolean;
  /** True when the record has no signing key. */
  unsigned: boolean;
  progress: ExportProgress;
  choosing: ChoosingProps;
  withholding: WithholdingProps;
  /** How many other records the case has, and whether they leave too. */
  others: number;
  wholeCase: boolean;
  onWholeCase: (whole: boolean) => void;
  onSave: () => void;
  /** Saves where the user chooses; null where the browser cannot. */
  onSaveTo: (() => void) | null;
  /** Gives up what is under way: then nothing is saved. */
  onCancel: () => void;
  onClose: () => void;
}

export function ExportDialog(props: Props) {
  const { open, recording, unsigned, progress, onSave, onSaveTo, onCancel, onClose } = props;
  const { t } = useLanguage();
  const dialog = useRef<HTMLDialogElement>(null);
  const outcome = useRef<HTMLDivElement>(null);
  const id = useId();
  const busy = progress.stage in steps;
  const unclear = props.choosing.meaning === 'unclear' || props.choosing.meaning === 'none';
  // Before the next key: Tab must not leave for the page behind, where closing would return to.
  useLayoutEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open) dialog.current?.close();
  }, [open]);
  // What was chosen above may fill the dialog: what comes of it has to be seen.
  useLayoutEffect(() => {
    if (progress.stage !== 'idle') outcome.current?.scrollIntoView?.({ block: 'nearest' });
  }, [progress.stage]);

  return (
    <dialog ref={dialog} class="dialog" aria-labelledby={id} onClose={onClose}>
      {/* Read from the top: what a package is, before the first field. */}
      <h2 id={id} tabIndex={-1} autofocus>
        {t('export.title')}
      </h2>
      <p>{t('export.what')}</p>
      <ul class="plain">
        <li>
          <strong>{t('export.copy')}</strong>
        </li>
        <li>{t('export.tamper')}</li>
        {recording && <li>{t('export.still-recording')}</li>}
      </ul>
      {unsigned && <p class="warning">{t('record.unsigned')}</p>}
      <Scope {...props} />
      <Choosing {...props.choosing} />
      <Withholding {...props.withholding} />
      <div class="export-outcome" aria-live="polite" ref={outcome}>
        <Outcome progress={progress} />
      </div>
      <div class="dialog-foot">
        <Underway progress={progress} />
        <div class="actions">
          <button type="button" class="primary" disabled={busy || unclear} onClick={onSave}>
            {t('action.save-package')}
          </button>
          {onSaveTo && (
            <button type="button" disabled={busy || unclear} onClick={onSaveTo}>
              {t('action.save-to')}
            </button>
          )}
          {busy ? (
            <button type="button" onClick={onCancel}>
              {t('action.cancel')}
            </button>
          ) : (
            <button type="button" onClick={onClose}>
              {t('action.close')}
            </button>
          )}
        </div>
      </div>
    </dialog>
  );
}

/** The record alone, or its whole case; and what is then left out. */
function Scope({ others, wholeCase, onWholeCase }: Props) {
  const { t } = useLanguage();
  if (others === 0) return null;
  return (
    <>
      <label class="tick">
        <input type="checkbox" checked={wholeCase} onChange={(event) => onWholeCase(event.currentTarget.checked)} />{' '}
        {t('export.whole-case', { count: others })}
      </label>
      {!wholeCase && <p class="soft">{t('export.leaves-out', { count: others })}</p>}
    </>
  );
}

/** Where each stage begins and how much of the bar it takes, by how long they take. */
const steps = { seal: [0, 0.02], write: [0.02, 0.7], check: [0.72, 0.28] } as const;

function Underway({ progress }: { progress: ExportProgress }) {
  const { t } = useLanguage();
  if (!('share' in progress)) return null;
  const [from, width] = steps[progress.stage];
  return <progress max={1} value={from + width * progress.share} aria-label={t('export.progress')} />;
}

function Outcome({ progress }: { progress: ExportProgress }) {
  const { t, locale } = useLanguage();
  if (progress.stage === 'idle') return null;
  if (progress.stage === 'cancelled') return <p>{t('export.cancelled')}</p>;
  if (progress.stage === 'saved') {
    const { file, bytes, digest, messages, entries, found, chosen } = progress.saved;
    return (
      <div class="saved">
        <p>
          <strong>{t('export.saved', { file })}</strong>
        </p>
        <p>{t('export.holds', { messages, entries, size: byteSize(bytes, locale) })}</p>
        <p>{t(chosen ? 'export.read-file' : 'export.read-bytes')}</p>
        {found !== 'sound' && <p class="warning">{t(`export.${found}`)}</p>}
        <p class="soft">{t('export.digest')}</p>
        <code class="digest">{digest}</code>
      </div>
    );
  }
  if (progress.stage === 'failed')
    return (
      <div class="warning">
        <p>{t('export.failed')}</p>
        <ProblemText problem={progress.problem} />
      </div>
    );
  return <p>{t(`export.stage.${progress.stage}`)}</p>;
}
