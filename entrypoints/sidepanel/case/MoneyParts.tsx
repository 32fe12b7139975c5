/** The money of a case about a debt: debts, budget, plan; all three look at the same debt and the same ability. */
import { useDraft } from '../../../components/drafts';
import { type Ability, abilityOf } from '../../../lib/case/budget-sheet';
import { type Debt, debtKey, debtOf, debtsOf, sharedBetween } from '../../../lib/case/debt';
import { factValue } from '../../../lib/case/fact';
import type { Line } from '../../../lib/case/line';
import type { PhraseLocale } from '../../../lib/playbook/playbook';
import type { Day } from '../../../lib/transcript/calendar';
import type { CaseAtHand } from '../useCase';
import type { Say } from '../useNotice';
import { BudgetPart } from './BudgetPart';
import { DebtsPart } from './DebtsPart';
import { OffersPart } from './OffersPart';
import { PlanPart } from './PlanPart';

interface Props {
  atHand: CaseAtHand;
  phraseLocale: PhraseLocale;
  today: Day;
  /** What the other side said, oldest first. */
  lines: readonly Line[];
  /** The same of all records of the case. */
  allLines: readonly Line[];
  onGo: (line: Line) => void;
  onCopy: (text: string) => void;
  say: Say;
}

export function MoneyParts({ atHand, phraseLocale, today, lines, allLines, onGo, onCopy, say }: Props) {
  const row = atHand.current ?? { facts: {} };
  const { value, type } = useDraft(`debt:${atHand.current?.id ?? 'new'}`, '1');
  const chosen = Math.max(1, Number(value) || 1);
  const debts = debtsOf(row);
  const ability = abilityOf(row);
  const shares = ability.state === 'some' ? (sharedBetween(debts, ability.offerFen) ?? []) : [];
  return (
    <>
      <DebtsPart
        atHand={atHand}
        phraseLocale={phraseLocale}
        debts={debts}
        chosen={chosen}
        onChoose={(number) => type(String(number))}
        today={today}
        lines={allLines}
        onGo={onGo}
      />
      <BudgetPart atHand={atHand} ability={ability} shares={shares} />
      <PlanPart
        atHand={atHand}
        phraseLocale={phraseLocale}
        debt={debtOf(row, chosen)}
        ability={shareOf(ability, shares, chosen)}
        today={today}
        dueDate={factValue(row, debtKey(chosen, 'due_date')) ?? ''}
        onCopy={onCopy}
        say={say}
      />
      <OffersPart atHand={atHand} debt={debtOf(row, chosen)} ability={shareOf(ability, shares, chosen)} lines={lines} />
    </>
  );
}

/** With several debts, one of them may be offered its share and no more. */
function shareOf(ability: Ability, shares: { debt: Debt; fen: number }[], number: number): Ability {
  const share = shares.find(({ debt }) => debt.number === number);
  if (ability.state !== 'some' || share === undefined) return ability;
  return { ...ability, offerFen: share.fen };
}
