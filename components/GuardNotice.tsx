/** What should be looked at before the draft in the chat is sent. It says why; nothing is held back or changed. */
import type { RuleId } from '../lib/guards/finding';
import { useLanguage } from './language';

export interface DraftFinding {
  rule: RuleId;
  /** `high`: the form and the words around it agree; `medium`: the form alone. */
  certainty: 'high' | 'medium';
}

export function GuardNotice({ findings }: { findings: DraftFinding[] }) {
  const { t } = useLanguage();
  return (
    <div class="guard" aria-live="polite">
      {findings.map(({ rule, certainty }) => (
        <p key={rule} class="warning">
          <strong>{t(`guard.${certainty}`, { what: t(`guard.${rule}.what`) })}</strong> {t(`guard.${rule}.do`)}
        </p>
      ))}
    </div>
  );
}
