/** One sum shared by several creditors in proportion to what is owed to each, to the fen. */

/**
 * Parts of `sumFen` in proportion to `owedFen`, in the same order; they add up to it. What rounding down leaves goes, a
 * fen each, to the largest remainders, the earlier first. Null when nothing is owed.
 */
export function proRata(sumFen: number, owedFen: readonly number[]): number[] | null {
  const whole = owedFen.reduce((sum, fen) => sum + BigInt(fen), 0n);
  if (whole <= 0n || owedFen.some((fen) => fen < 0) || sumFen < 0) return null;
  const parts = owedFen.map((fen, at) => {
    const exact = BigInt(sumFen) * BigInt(fen);
    return { at, fen: Number(exact / whole), rest: exact % whole };
  });
  const left = sumFen - parts.reduce((sum, { fen }) => sum + fen, 0);
  const first = [...parts].sort((a, b) => (a.rest === b.rest ? a.at - b.at : a.rest > b.rest ? -1 : 1)).slice(0, left);
  return parts.map((part) => part.fen + (first.includes(part) ? 1 : 0));
}
