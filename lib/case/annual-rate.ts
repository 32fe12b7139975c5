/** What an offer costs a year. A rate, not a sum: it is found by halving, and is shown to two places. */

/** A payment so many months after the money was lent. */
export interface Flow {
  month: number;
  fen: number;
}

export interface AnnualRate {
  /** Twelve times the month's rate, in percent: what a bill usually prints. */
  nominal: number;
  /** With interest on interest over the year, in percent. */
  effective: number;
}

const HALVINGS = 80;

/** The rate at which the payments are worth what was lent; null when they cost nothing, or cannot be told. */
export function annualRate(lentFen: number, flows: readonly Flow[]): AnnualRate | null {
  const total = flows.reduce((sum, { fen }) => sum + fen, 0);
  if (lentFen <= 0 || total <= lentFen || flows.every(({ month }) => month === 0)) return null;
  const worth = (rate: number) => flows.reduce((sum, { month, fen }) => sum + fen / (1 + rate) ** month, 0);
  let [low, high] = [0, 1];
  if (worth(high) > lentFen) return null;
  for (let round = 0; round < HALVINGS; round += 1) {
    const middle = (low + high) / 2;
    if (worth(middle) > lentFen) low = middle;
    else high = middle;
  }
  const percent = (share: number) => Math.round(share * 10_000) / 100;
  return { nominal: percent(low * 12), effective: percent((1 + low) ** 12 - 1) };
}
