/** What comes in, what has to go out, and what may be offered; shared between the debts when there are several. */
import { BudgetForm } from '../../../components/BudgetForm';
import { Fold } from '../../../components/Fold';
import { useLanguage } from '../../../components/language';
import { moneyText } from '../../../components/money';
import { SavingsGoal } from '../../../components/SavingsGoal';
import {
  type Ability,
  BUDGET_GROUPS,
  BUDGET_LINES,
  budgetKey,
  groupFen,
  MARGIN_KEY,
  marginPercent,
  USUAL_MARGIN,
  unreadLines,
} from '../../../lib/case/budget-sheet';
import type { Debt } from '../../../lib/case/debt';
import { factValue } from '../../../lib/case/fact';
import { savingsGoal } from '../../../lib/case/savings';
import type { CaseAtHand } from '../useCase';

interface Props {
  atHand: CaseAtHand;
  ability: Ability;
  shares: { debt: Debt; fen: number }[];
  /** The debts are in several currencies. */
  mixed: boolean;
}

export function BudgetPart({ atHand, ability, shares, mixed }: Props) {
  const { t, locale } = useLanguage();
  const row = atHand.current ?? { facts: {} };
  const caseId = atHand.current?.id ?? 'new';
  const field = (key: string, label: string, kind: 'money' | 'count' = 'money', otherwise = '') => ({
    draft: `fact:${caseId}:${key}`,
    label,
    kind,
    saved: factValue(row, key) ?? otherwise,
    onSave: (value: string) => atHand.setFact(key, value),
  });
  return (
    <Fold
      id="budget"
      title={t('case.part.budget')}
      state={ability.state === 'some' ? moneyText(ability.offerFen, locale) : ''}
    >
      <BudgetForm
        groups={BUDGET_GROUPS.map((id) => ({
          id,
          rows: BUDGET_LINES[id].map((line) => field(budgetKey(line), t(`budget.line.${line}`))),
          totalFen: groupFen(row, id),
        }))}
        margin={{
          ...field(MARGIN_KEY, t('budget.margin'), 'count', String(USUAL_MARGIN)),
          saved: String(marginPercent(row)),
        }}
        ability={ability}
        unread={unreadLines(row).map((line) => t(`budget.line.${line}`))}
      />
      <SavingsGoal
        months={field('save.months', t('save.months'), 'count')}
        monthly={field('save.monthly', t('save.monthly'))}
        goal={savingsGoal(row)}
      />
      {mixed && (
        <p class="judged" data-tone="limited">
          {t('debt.currencies')}
        </p>
      )}
      {shares.length > 1 && (
        <>
          <p class="soft">{t('debt.shared')}</p>
          <dl class="sums figures">
            {shares.map(({ debt, fen }) => (
              <div key={debt.number}>
                <dt>{debt.name || t('debt.numbered', { number: debt.number })}</dt>
                <dd>{moneyText(fen, locale)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </Fold>
  );
}
