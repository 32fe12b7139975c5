/** What should be looked at before the draft in the chat is sent: why, what it stands against, and calmer words. Nothing changes by itself. */
import type { BothLines } from '../lib/guards/both-lines';
import type { RuleId } from '../lib/guards/finding';
import { dateTime } from '../lib/i18n/format';
import type { Locale } from '../lib/i18n/locale';
import { OFFICIAL_NUMBERS } from '../lib/playbook/official';
import { isPlaceholderKey, placeholderLabel } from '../lib/playbook/placeholder';
import { useLanguage } from './language';
import { Source } from './RuleList';

export interface DraftFinding {
  rule: RuleId;
  /** `high`: the form and the words around it agree; `medium`: the form alone. */
  certainty: 'high' | 'medium';
  /** Words to put in the place of these, if there are any. */
  calmer?: string | null;
  /** A fact of the case or an earlier line that it does not fit. */
  against?: string | null;
  /** Both lines of it, where the draft's is known here. */
  lines?: BothLines | null;
}

interface Props {
  findings: DraftFinding[];
  /** Left out where what is looked at stands on the same page, and is changed there. */
  onHeed?: (rule: RuleId, deed: 'change' | 'fine') => void;
}

export function GuardNotice({ findings, onHeed }: Props) {
  return (
    <div class="guard" aria-live="polite">
      {findings.map((finding) => (
        <GuardLine key={finding.rule} finding={finding} {...(onHeed ? { onHeed } : {})} />
      ))}
    </div>
  );
}

/** Somebody who writes so may be in danger themselves: that is said without asking which it is. */
function Support() {
  const { t } = useLanguage();
  const line = OFFICIAL_NUMBERS.find(({ number }) => number === SUPPORT_LINE);
  return (
    <>
      <p>{t('guard.support', { number: SUPPORT_LINE })}</p>
      {line && <Source of={line} />}
    </>
  );
}

const SUPPORT_LINE = '12356';

function GuardLine({ finding, onHeed }: { finding: DraftFinding } & Pick<Props, 'onHeed'>) {
  const { locale, t } = useLanguage();
  const { rule, certainty, calmer = null, against = null, lines = null } = finding;
  const saidBefore = (words: string, at: string | null) =>
    at === null ? t('guard.earlier', { words }) : t('guard.earlier-on', { words, when: dateTime(at, locale) });
  const what = t(`guard.${rule}.what`);
  const named = (deed: 'change' | 'fine') => t('ledger.deed', { deed: t(`guard.${deed}`), words: what });
  return (
    <div class="warning heed" data-certainty={certainty}>
      <p>
        <strong>{t(`guard.${certainty}`, { what })}</strong> {t(`guard.${rule}.do`)}
      </p>
      {rule === 'threat' && <Support />}
      {lines !== null && <p class="both">{t('guard.yours', { words: lines.draft })}</p>}
      {against !== null && (
        <p class="both">
          {lines?.said != null
            ? saidBefore(lines.said, lines.at)
            : t('guard.against', { words: labelled(against, locale) })}
        </p>
      )}
      {calmer !== null && <p>{t('guard.calmer', { words: calmer })}</p>}
      {onHeed && (
        <div class="actions">
          {calmer !== null && (
            <button type="button" class="primary" aria-label={named('change')} onClick={() => onHeed(rule, 'change')}>
              {t('guard.change')}
            </button>
          )}
          <button type="button" class="quiet" aria-label={named('fine')} onClick={() => onHeed(rule, 'fine')}>
            {t('guard.fine')}
          </button>
        </div>
      )}
    </div>
  );
}

/** Facts by what the case calls them: `income_now: 4200` · 现收入: 4200. */
const labelled = (fact: string, locale: Locale): string =>
  fact.replace(/\b[a-z]+(?:_[a-z]+)*(?=:| -)/g, (key) => (isPlaceholderKey(key) ? placeholderLabel(key, locale) : key));
