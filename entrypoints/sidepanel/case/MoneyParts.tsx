/** The money of a case about a debt: debts, budget, plan; all three look at the same debt and the same ability. */
import { abilityOf } from '../../../lib/case/budget-sheet';
import {
  abilityFor,
  debtAtHand,
  debtKey,
  debtOf,
  debtsOf,
  inSeveralCurrencies,
  sharedBetween,
} from '../../../lib/case/debt';
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
  const chosen = debtAtHand(row);
  const debts = debtsOf(row);
  const ability = abilityOf(row);
  const shares = ability.state === 'some' ? (sharedBetween(debts, ability.offerFen) ?? []) : [];
  const mine = abilityFor(ability, debts, chosen);
  return (
    <>
      <DebtsPart
        atHand={atHand}
        phraseLocale={phraseLocale}
        debts={debts}
        chosen={chosen}
        onChoose={(number) => void atHand.work({ change: 'debt-at-hand', debt: number })}
        today={today}
        lines={allLines}
        onGo={onGo}
      />
      <BudgetPart atHand={atHand} ability={ability} shares={shares} mixed={inSeveralCurrencies(debts)} />
      <PlanPart
        atHand={atHand}
        phraseLocale={phraseLocale}
        debt={debtOf(row, chosen)}
        ability={mine}
        today={today}
        dueDate={factValue(row, debtKey(chosen, 'due_date')) ?? ''}
        onCopy={onCopy}
        say={say}
      />
      <OffersPart atHand={atHand} debt={debtOf(row, chosen)} ability={mine} lines={lines} />
    </>
  );
}
