/** Rules and steps, each with its source, the day it was checked and how well. */
import { isOld, type Rule, type Step } from '../lib/case/rules';
import { plainDate } from '../lib/i18n/format';
import { type Day, dayText } from '../lib/transcript/calendar';
import { useLanguage } from './language';
import { sourceWords } from './source-words';

export function RuleList({ rules, today }: { rules: readonly Rule[]; today: Day }) {
  const { locale } = useLanguage();
  return (
    <ul class="rules">
      {rules.map((rule) => (
        <li key={rule.id}>
          <p>{rule.says[locale]}</p>
          <Source of={rule} today={today} />
        </li>
      ))}
    </ul>
  );
}

interface Steps {
  steps: readonly Step[];
  today: Day;
  /** Until when an answer is due when the step is taken today, `2026-12-08`; null when no rule says so. */
  dueOf: (step: Step) => string | null;
  /** What was asked and is not answered yet; null when nothing is. Days such as `2026-11-23`. */
  askedOf: (step: Step) => Asked | null;
  onTaken: (step: Step, due: string) => void;
  onUndo: (asked: Asked) => void;
}

/** A step that was taken on `asked`; its answer is due on `due`. */
export interface Asked {
  id: string;
  asked: string;
  due: string;
  /** It is ticked under Follow-up, and no more taken back here. */
  answered: boolean;
}

export function StepList({ steps, today, dueOf, askedOf, onTaken, onUndo }: Steps) {
  const { t, locale } = useLanguage();
  return (
    <ol class="rules steps">
      {steps.map((step) => {
        const due = dueOf(step);
        const asked = askedOf(step);
        return (
          <li key={step.id}>
            <p>
              {step.contact && <strong class="figures">{step.contact} </strong>}
              {step.says[locale]}
            </p>
            <Source of={step} today={today} />
            {asked && <AskedLine asked={asked} onUndo={onUndo} />}
            {due !== null && asked?.asked !== dayText(today) && (
              <button type="button" onClick={() => onTaken(step, due)}>
                {t('rule.remind', { date: plainDate(due, locale) })}
              </button>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function AskedLine({ asked, onUndo }: { asked: Asked; onUndo: (asked: Asked) => void }) {
  const { t, locale } = useLanguage();
  const days = { asked: plainDate(asked.asked, locale), date: plainDate(asked.due, locale) };
  return (
    <div class="actions">
      <span class="figures">{t(asked.answered ? 'rule.answered' : 'rule.asked', days)}</span>
      {!asked.answered && (
        <button type="button" class="quiet" aria-label={t('rule.asked-undo-of', days)} onClick={() => onUndo(asked)}>
          {t('rule.asked-undo')}
        </button>
      )}
    </div>
  );
}

/** As much of a rule, a number or a site as says how well it was checked. */
interface Checked extends Pick<Rule, 'source' | 'status'> {
  /** Null for what nobody has looked at. */
  checkedOn: string | null;
}

/** What is only common sense has no source, and claims none. */
export function Source({ of: { source, checkedOn, status }, today }: { of: Checked; today?: Day }) {
  const { t, locale } = useLanguage();
  if (source === 'On Record' || status === 'unconfirmed' || checkedOn === null) return null;
  return (
    <p class="soft">
      {t('rule.checked', { source: sourceWords(source, t, locale), date: plainDate(checkedOn, locale) })} ·{' '}
      {t(`rule.status.${status}`)}
      {today && isOld(checkedOn, today) && <strong> · {t('rule.old')}</strong>}
    </p>
  );
}
