/** The budget line by line, and what it leaves to offer. */
import type { Ability, BudgetGroup } from '../lib/case/budget-sheet';
import { FactField, type FactFieldProps } from './FactField';
import { useLanguage } from './language';
import { moneyText } from './money';

interface Props {
  groups: { id: BudgetGroup; rows: FactFieldProps[]; totalFen: number | null }[];
  margin: FactFieldProps;
  ability: Ability;
  /** Names of the lines that are no plain sums. */
  unread: string[];
}

export function BudgetForm({ groups, margin, ability, unread }: Props) {
  const { t, locale } = useLanguage();
  return (
    <>
      <p class="soft">{t('budget.rule')}</p>
      <p class="soft">{t('budget.per-month')}</p>
      {groups.map(({ id, rows, totalFen }) => (
        <fieldset key={id} class="lines">
          <legend>
            {t(`budget.group.${id}`)} {totalFen !== null && <span class="count">{moneyText(totalFen, locale)}</span>}
          </legend>
          {rows.map((row) => (
            <FactField key={row.draft} {...row} />
          ))}
        </fieldset>
      ))}
      <div class="lines">
        <FactField {...margin} />
      </div>
      <AbilityLine ability={ability} unread={unread} />
    </>
  );
}

/** What is left, and what of it may be offered. */
function AbilityLine({ ability, unread }: Pick<Props, 'ability' | 'unread'>) {
  const { t, locale } = useLanguage();
  const money = (fen: number) => moneyText(fen, locale);
  const said = () => {
    if (unread.length > 0) return t('budget.unread', { lines: unread.join(', ') });
    if (ability.state === 'unknown') return t('budget.unknown');
    const left = money(ability.availableFen);
    if (ability.state === 'nothing') return t('budget.nothing', { left });
    return t('budget.left', { left, offer: money(ability.offerFen) });
  };
  return (
    <p class="judged figures" role="status" data-tone={ability.state === 'some' ? 'good' : 'limited'}>
      {said()}
    </p>
  );
}
