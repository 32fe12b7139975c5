/** The one line at the foot of the panel: what came of the last action, or what went wrong and what to do. */
import type { Problem } from '../lib/protocol/problem';
import { useLanguage } from './language';

/** The last thing worth saying. `at` sets two equal messages apart, so that both are read out. */
export type NoticeContent = { at: number } & ({ text: string } | { problem: Problem });

export function Notice({ notice, onDismiss }: { notice: NoticeContent | null; onDismiss: () => void }) {
  const { t } = useLanguage();
  const problem = notice && 'problem' in notice ? notice.problem : null;
  const text = notice && 'text' in notice ? notice.text : null;
  return (
    <div class="notice" data-shown={notice !== null}>
      <div class="notice-words">
        <p role="status">{text !== null && <span key={notice?.at}>{text}</span>}</p>
        <div role="alert">{problem && <ProblemText key={notice?.at} problem={problem} />}</div>
      </div>
      {notice && (
        <button type="button" class="quiet" onClick={onDismiss}>
          {t('action.close')}
        </button>
      )}
    </div>
  );
}

/** Three sentences: what happened, what is safe, what to do. */
export function ProblemText({ problem }: { problem: Problem }) {
  const { t } = useLanguage();
  return (
    <p class="problem">
      <strong>{t(`problem.${problem.code}.what`)}</strong> {t(`problem.${problem.code}.safe`)}{' '}
      {t(`problem.${problem.code}.do`)}
    </p>
  );
}
