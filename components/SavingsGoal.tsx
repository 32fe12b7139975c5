/** Something put aside once the debt is in order: how much, and when it is reached. */
import type { SavingsGoal as Goal } from '../lib/case/savings';
import { FactField, type FactFieldProps } from './FactField';
import { useLanguage } from './language';
import { moneyText } from './money';

interface Props {
  months: FactFieldProps;
  monthly: FactFieldProps;
  /** Null while the budget is not done. */
  goal: Goal | null;
}

export function SavingsGoal({ months, monthly, goal }: Props) {
  const { t, locale } = useLanguage();
  const said = () => {
    if (goal === null) return t('save.unknown');
    const sum = moneyText(goal.goalFen, locale);
    return goal.months === null ? t('save.goal', { sum }) : t('save.reached', { sum, count: goal.months });
  };
  return (
    <details class="fold">
      <summary>{t('save.title')}</summary>
      <div class="lines">
        <FactField {...months} />
        <FactField {...monthly} />
      </div>
      <p class="judged figures" role="status">
        {said()}
      </p>
    </details>
  );
}
