/** The debts of a case. The first one's facts have the plain names that phrases use; the others stand beside them, numbered. */
import type { Ability } from './budget-sheet';
import type { Case } from './case';
import { factValue } from './fact';
import { type Currency, currencyOf, fenOf } from './money';
import { basisIn, microPercentOf, RATE_BASES, type Rate } from './rate';
import { proRata } from './share';

/** What kind of lender the contract names: it decides which rules and whose complaint desk apply. */
export const LENDER_TYPES = ['bank', 'consumer-finance', 'micro-loan', 'trader', 'collector', 'other'] as const;
export type LenderType = (typeof LENDER_TYPES)[number];

/** How it is paid at present. */
export const REPAY_MODES = ['full', 'instalments', 'minimum'] as const;

/** What is kept of each debt. */
export const DEBT_FACTS = [
  'product',
  'lender',
  'lender_type',
  'total',
  'principal',
  'interest',
  'fees',
  'rate',
  'rate_basis',
  'due_amount',
  'due_date',
  'repay_method',
  'cycle',
  'repay_mode',
  'min_percent',
] as const;
export type DebtFact = (typeof DEBT_FACTS)[number];

export const MOST_DEBTS = 12;

export interface Debt {
  /** From 1. */
  number: number;
  /** What the user calls it, or the lender; empty while neither is known. */
  name: string;
  lenderType: LenderType | null;
  /** The whole of it: as given, or its parts added up, or what is due; null while none is a sum. */
  totalFen: number | null;
  /** As the bill states it; null while it is not known in full. */
  rate: Rate | null;
  /** A rate is written down that cannot be reckoned with: it is no percentage, or nobody said of what. */
  rateUnread: boolean;
  /** As its sums name it; null where they name none. */
  currency: Currency | null;
}

/** Name under which a fact of this debt is kept. */
export const debtKey = (number: number, fact: DebtFact): string => (number === 1 ? fact : `debt${number}.${fact}`);

export const isKnownDebt = (row: Pick<Case, 'facts'>, number: number): boolean =>
  DEBT_FACTS.some((fact) => factValue(row, debtKey(number, fact)) !== undefined);

/** Number of the debt that phrases speak of. */
export const debtAtHand = ({ debt }: Partial<Pick<Case, 'facts' | 'debt'>>): number => debt ?? 1;

/** Debts of which something is known, in order; the first one always. */
export function debtsOf(row: Pick<Case, 'facts'>): Debt[] {
  const numbers = Array.from({ length: MOST_DEBTS }, (_, at) => at + 1);
  return numbers.filter((number) => number === 1 || isKnownDebt(row, number)).map((number) => debtOf(row, number));
}

export function debtOf(row: Pick<Case, 'facts'>, number: number): Debt {
  const value = (fact: DebtFact) => factValue(row, debtKey(number, fact));
  const type = value('lender_type');
  const rate = rateOf(value('rate'), value('rate_basis'));
  return {
    number,
    name: value('product') ?? value('lender') ?? '',
    lenderType: LENDER_TYPES.find((one) => one === type) ?? null,
    totalFen: totalOf(value),
    rate,
    rateUnread: rate === null && value('rate') !== undefined,
    currency: currencyOf(value('total') ?? value('principal') ?? value('due_amount') ?? ''),
  };
}

function totalOf(value: (fact: DebtFact) => string | undefined): number | null {
  const fen = (fact: DebtFact) => fenOf(value(fact) ?? '');
  const [total, principal] = [fen('total'), fen('principal')];
  if (total !== null) return total;
  return principal === null ? fen('due_amount') : principal + (fen('interest') ?? 0) + (fen('fees') ?? 0);
}

/** Where the words beside the figure say something else than what was chosen, neither counts. */
function rateOf(typed = '', basis = ''): Rate | null {
  const micro = microPercentOf(typed);
  const [chosen, said] = [RATE_BASES.find((one) => one === basis), basisIn(typed)];
  const found = chosen ?? said ?? undefined;
  return micro === null || found === undefined || (said !== null && said !== found) ? null : { basis: found, micro };
}

/** Whether sums of several currencies stand side by side: no share of one budget can be told then. */
export const inSeveralCurrencies = (debts: readonly Debt[]): boolean =>
  new Set(debts.flatMap(({ currency }) => currency ?? [])).size > 1;

/**
 * What of the ability is for this debt: with several, its share and no more. Unknown while the debts are in several
 * currencies, or another one has a share and this one's total is not known.
 */
export function abilityFor(ability: Ability, debts: readonly Debt[], number: number): Ability {
  if (ability.state !== 'some' || debts.length < 2) return ability;
  const shares = sharedBetween(debts, ability.offerFen) ?? [];
  const share = shares.find(({ debt }) => debt.number === number);
  if (share !== undefined) return { ...ability, offerFen: share.fen };
  return { state: 'unknown' };
}

/** What is left a month, shared between the debts whose total is known, in proportion; null while none is, or they are in several currencies. */
export function sharedBetween(debts: readonly Debt[], sumFen: number): { debt: Debt; fen: number }[] | null {
  const owing = debts.filter(({ totalFen }) => totalFen !== null && totalFen > 0);
  if (inSeveralCurrencies(owing)) return null;
  const parts = proRata(
    sumFen,
    owing.map(({ totalFen }) => totalFen ?? 0),
  );
  return parts && owing.map((debt, at) => ({ debt, fen: parts[at] ?? 0 }));
}
