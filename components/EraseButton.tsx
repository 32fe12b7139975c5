/** Deletes for good, after a question that says what goes and what stays. */
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../lib/protocol/problem';
import { useLanguage } from './language';
import { ProblemText } from './Notice';

interface Props {
  /** What the button does, and title of the question. */
  label: string;
  what: string;
  /** The problem, when it failed; null when it is gone. */
  onErase: () => Promise<Problem | null>;
}

export function EraseButton({ label, what, onErase }: Props) {
  const { t } = useLanguage();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    if (asking) dialog.current?.showModal();
  }, [asking]);

  const erase = async () => {
    setBusy(true);
    const failed = await onErase();
    setBusy(false);
    setProblem(failed);
    if (failed === null) dialog.current?.close();
  };
  return (
    <>
      <button type="button" class="quiet" onClick={() => setAsking(true)}>
        {label}
      </button>
      {asking && (
        <dialog ref={dialog} class="dialog" aria-labelledby={id} onClose={() => setAsking(false)}>
          <h2 id={id}>{label}</h2>
          <p>{what}</p>
          <p>{t('erase.stays')}</p>
          <div role="alert">{problem && <ProblemText problem={problem} />}</div>
          <div class="actions">
            <button type="button" onClick={() => dialog.current?.close()}>
              {t('action.cancel')}
            </button>
            <button type="button" class="stop" disabled={busy} onClick={() => void erase()}>
              {t('action.erase')}
            </button>
          </div>
        </dialog>
      )}
    </>
  );
}
