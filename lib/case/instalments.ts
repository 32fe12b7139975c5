/** A sum in instalments: every row exact, the last one takes what is left, and all of them together are the whole. */
import { monthly, type Rate, shareOf } from './rate';
import { halfUp, type Ratio, times } from './ratio';

/** One payment of a plan. */
export interface Instalment {
  /** Months after the first payment; 0 is the first. */
  month: number;
  principalFen: number;
  /** Interest or fee in it. */
  costFen: number;
  /** Still owed afterwards. */
  balanceFen: number;
}

export const paymentFen = ({ principalFen, costFen }: Instalment): number => principalFen + costFen;

/** Why a plan cannot be: the payment does not reach the interest, it takes longer than fifty years, or a figure is off. */
export type PlanRefusal = 'never-clears' | 'too-long' | 'bad-figures';

export type Schedule = { ok: true; rows: Instalment[] } | { ok: false; why: PlanRefusal };

export const MOST_INSTALMENTS = 600;

export const refused = (why: PlanRefusal): { ok: false; why: PlanRefusal } => ({ ok: false, why });

export const isSum = (fen: number): boolean => Number.isSafeInteger(fen) && fen > 0;
export const isCount = (count: number): boolean => Number.isInteger(count) && count >= 1 && count <= MOST_INSTALMENTS;

/** `count` equal instalments of `sumFen`. Without a rate they cost nothing. */
export function equalInstalments(sumFen: number, count: number, rate: Rate | null = null): Schedule {
  if (!isSum(sumFen) || !isCount(count) || sumFen < count) return refused('bad-figures');
  const month = rate && rate.micro > 0 ? monthly(rate) : null;
  if (month) return amortised(sumFen, annuityFen(sumFen, count, month), month, { clearsAt: count });
  const fee = feeOf(sumFen, rate);
  if (rate?.basis === 'fee-all') return withOneFee(sumFen, fee, equalParts(sumFen + fee, count));
  return { ok: true, rows: paidDown(sumFen, equalParts(sumFen, count), fee) };
}

/** `amountFen` a month until `sumFen` is paid, however many it takes; with `most`, so many of them, whatever is left. */
export function instalmentsOf(sumFen: number, amountFen: number, rate: Rate | null = null, most?: number): Schedule {
  if (!isSum(sumFen) || !isSum(amountFen)) return refused('bad-figures');
  const month = rate && rate.micro > 0 ? monthly(rate) : null;
  if (month) return amortised(sumFen, amountFen, month, { most });
  const fee = feeOf(sumFen, rate);
  const once = rate?.basis === 'fee-all';
  const each = once ? amountFen : amountFen - fee;
  if (each <= 0) return refused('never-clears');
  const whole = once ? sumFen + fee : sumFen;
  const count = Math.min(Math.ceil(whole / each), most ?? Number.POSITIVE_INFINITY);
  if (count > MOST_INSTALMENTS) return refused('too-long');
  const parts = Array.from({ length: count }, (_, at) => Math.min(each, whole - each * at));
  return once ? withOneFee(sumFen, fee, parts) : { ok: true, rows: paidDown(sumFen, parts, fee) };
}

/** `firstCount` payments of `firstFen`, then what is left in `count` equal ones. The fee, if any, is the same in both. */
export function steppedInstalments(
  sumFen: number,
  { firstCount, firstFen, count }: { firstCount: number; firstFen: number; count: number },
  rate: Rate | null = null,
): Schedule {
  if (!isSum(sumFen) || !isSum(firstFen) || !isCount(firstCount) || !isCount(count)) return refused('bad-figures');
  const month = rate && rate.micro > 0 ? monthly(rate) : null;
  const fee = feeOf(sumFen, rate);
  if (month) {
    const head = amortised(sumFen, firstFen, month, { most: firstCount });
    if (!head.ok) return head;
    const left = head.rows.at(-1)?.balanceFen ?? 0;
    const tail = equalInstalments(left, count, rate);
    return tail.ok ? { ok: true, rows: [...head.rows, ...later(tail.rows, firstCount)] } : tail;
  }
  const once = rate?.basis === 'fee-all';
  const each = once ? firstFen : firstFen - fee;
  if (each <= 0) return refused('never-clears');
  const left = (once ? sumFen + fee : sumFen) - each * firstCount;
  if (left < count) return refused('bad-figures');
  const parts = [...Array.from({ length: firstCount }, () => each), ...equalParts(left, count)];
  return once ? withOneFee(sumFen, fee, parts) : { ok: true, rows: paidDown(sumFen, parts, fee) };
}

/** The rows so many months later. */
export const later = (rows: readonly Instalment[], months: number): Instalment[] =>
  rows.map((row) => ({ ...row, month: row.month + months }));

/** The payment that clears `sumFen` in `count` months at `month` a month, to the nearest fen. */
export function annuityFen(sumFen: number, count: number, { num, den }: Ratio): number {
  const [grown, one] = [(den + num) ** BigInt(count), den ** BigInt(count)];
  return Number(halfUp(BigInt(sumFen) * num * grown, den * (grown - one)));
}

const feeOf = (sumFen: number, rate: Rate | null): number =>
  rate?.basis === 'fee-each' || rate?.basis === 'fee-all' ? times(sumFen, shareOf(rate)) : 0;

/** Rounded down, and the rest in the last one. */
function equalParts(sumFen: number, count: number): number[] {
  const each = Math.floor(sumFen / count);
  return Array.from({ length: count }, (_, at) => (at < count - 1 ? each : sumFen - each * (count - 1)));
}

/** Pays `sumFen` down by these parts, each with the same fee beside it. */
function paidDown(sumFen: number, parts: readonly number[], costFen: number): Instalment[] {
  let balanceFen = sumFen;
  return parts.map((principalFen, month) => {
    balanceFen -= principalFen;
    return { month, principalFen, costFen, balanceFen };
  });
}

/** One fee for all of it: every payment holds its part, and the parts add up to the fee. */
function withOneFee(sumFen: number, feeFen: number, payments: readonly number[]): Schedule {
  const whole = BigInt(sumFen + feeFen);
  let [paid, fees] = [0, 0];
  const rows = payments.map((payment, month): Instalment => {
    paid += payment;
    const costFen = Number((BigInt(feeFen) * BigInt(paid)) / whole) - fees;
    fees += costFen;
    return { month, principalFen: payment - costFen, costFen, balanceFen: sumFen - (paid - fees) };
  });
  return { ok: true, rows };
}

/** Each payment takes the month's interest first, then the debt. The one at `clearsAt` takes all that is left. */
function amortised(
  sumFen: number,
  amountFen: number,
  month: Ratio,
  { clearsAt, most }: { clearsAt?: number; most?: number | undefined },
): Schedule {
  if (amountFen <= times(sumFen, month)) return refused('never-clears');
  const rows: Instalment[] = [];
  for (let balanceFen = sumFen; balanceFen > 0 && rows.length !== most; ) {
    if (rows.length === MOST_INSTALMENTS) return refused('too-long');
    const costFen = times(balanceFen, month);
    const last = rows.length + 1 === clearsAt || balanceFen + costFen <= amountFen;
    const principalFen = last ? balanceFen : amountFen - costFen;
    balanceFen -= principalFen;
    rows.push({ month: rows.length, principalFen, costFen, balanceFen });
  }
  return { ok: true, rows };
}
