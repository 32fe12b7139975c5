/** Exact fractions for rates: a sum times a rate is rounded once, half up, and nowhere else. */

/** `num / den`, neither negative, `den` never 0. */
export interface Ratio {
  num: bigint;
  den: bigint;
}

/** `num / den` to the nearest whole number, halves up. Neither may be negative. */
export function halfUp(num: bigint, den: bigint): bigint {
  return (2n * num + den) / (2n * den);
}

/** `sum × by`, in whole fen, halves up. */
export function times(sumFen: number, by: Ratio): number {
  return Number(halfUp(BigInt(sumFen) * by.num, by.den));
}
