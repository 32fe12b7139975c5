/** Sequence alignment: which items of two lists are the same, in order. */

export type Pair = readonly [before: number, now: number];

/** Beyond this many pairs that could be made, words that stand more than once in the list now are passed over. */
const MOST_PAIRS = 1_000_000;

/** Where each key stands, the first place first. */
export function placesOf<T>(keys: readonly T[]): Map<T, number[]> {
  const places = new Map<T, number[]>();
  keys.forEach((key, i) => {
    const at = places.get(key);
    if (at) at.push(i);
    else places.set(key, [i]);
  });
  return places;
}

/** A longest common subsequence of two lists of keys, as index pairs in order. A new item that repeats an old one is new. */
export function align(before: readonly string[], now: readonly string[]): Pair[] {
  const most = Math.min(before.length, now.length);
  let start = 0;
  while (start < most && before[start] === now[start]) start += 1;
  let tail = 0;
  while (tail < most - start && before.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  const places = placesOf(now.slice(start, now.length - tail));
  const could: Pair[] = [];
  const pairs: Pair[] = [];
  before.forEach((key, i) => {
    if (i < start) pairs.push([i, i]);
    else if (i < before.length - tail) {
      const at = places.get(key) ?? [];
      if (at.length === 1 || could.length < MOST_PAIRS) for (const j of at.toReversed()) could.push([i, j + start]);
    }
  });
  // No two pairs of one item rise together: the longest run that rises is the longest common subsequence.
  for (const pair of increasing(could)) pairs.push(pair);
  for (; tail > 0; tail -= 1) pairs.push([before.length - tail, now.length - tail]);
  return pairs;
}

/** The longest run of pairs whose second index rises (patience sorting). */
export function increasing(pairs: readonly Pair[]): Pair[] {
  const piles: number[] = [];
  const below: number[] = [];
  const top = (pile: number) => pairs[piles[pile] ?? 0]?.[1] ?? 0;
  pairs.forEach((pair, k) => {
    let low = 0;
    let high = piles.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (top(middle) < pair[1]) low = middle + 1;
      else high = middle;
    }
    below[k] = low > 0 ? (piles[low - 1] ?? -1) : -1;
    piles[low] = k;
  });
  const chosen: Pair[] = [];
  for (let k = piles.at(-1) ?? -1; k >= 0; k = below[k] ?? -1) {
    const pair = pairs[k];
    if (pair) chosen.push(pair);
  }
  return chosen.reverse();
}
