/** What is known of one debt in parts: what a waiver or a payment is reckoned on, and the least that its bill asks for. */
import type { Case } from './case';
import { type DebtFact, debtKey } from './debt';
import { factValue } from './fact';
import { fenOf } from './money';
import { minimumFen, type Owed } from './owed';
import { microPercentOf } from './rate';

/** Principal, interest and fees; null while the principal is not known, or a part is no sum. What is not given is none. */
export function owedOf(row: Pick<Case, 'facts'>, debt: number): Owed | null {
  const fen = (fact: DebtFact, otherwise: string) => fenOf(factValue(row, debtKey(debt, fact)) ?? otherwise);
  const [principalFen, interestFen, feesFen] = [fen('principal', ''), fen('interest', '0'), fen('fees', '0')];
  return principalFen === null || interestFen === null || feesFen === null
    ? null
    : { principalFen, interestFen, feesFen };
}

/** A total that its parts do not come to; null while they agree, or not all of them are known. */
export function partsApart(row: Pick<Case, 'facts'>, debt: number): { partsFen: number; totalFen: number } | null {
  const given = (['total', 'principal', 'interest', 'fees'] as const).map((fact) =>
    fenOf(factValue(row, debtKey(debt, fact)) ?? ''),
  );
  const [totalFen = null, ...parts] = given;
  const known = parts.filter((fen) => fen !== null);
  const partsFen = known.reduce((sum, fen) => sum + fen, 0);
  if (totalFen === null || parts[0] == null) return null;
  // While a part is not known, the others may be less than the whole, but never more.
  const apart = known.length === parts.length ? partsFen !== totalFen : partsFen > totalFen;
  return apart ? { partsFen, totalFen } : null;
}

/** The least to pay of a bill, by the share that it states; null while either is not known. */
export function leastOf(row: Pick<Case, 'facts'>, debt: number): { billFen: number; leastFen: number } | null {
  const value = (fact: DebtFact) => factValue(row, debtKey(debt, fact)) ?? '';
  const billFen = fenOf(value('due_amount')) ?? fenOf(value('total'));
  const micro = microPercentOf(value('min_percent'));
  return billFen === null || micro === null ? null : { billFen, leastFen: minimumFen(billFen, micro) };
}
