/** Sequence alignment: which items of two lists are the same, in order. */

export type Pair = readonly [before: number, now: number];

/** Beyond this many cells the table is not filled; items that occur once in both lists are matched instead. */
const TABLE_CELLS = 4_000_000;

/** A longest common subsequence of two lists of keys, as index pairs in order. */
export function align(before: readonly string[], now: readonly string[]): Pair[] {
  let start = 0;
  while (start < before.length && start < now.length && before[start] === now[start]) start += 1;
  let tail = 0;
  while (
    tail < before.length - start &&
    tail < now.length - start &&
    before[before.length - 1 - tail] === now[now.length - 1 - tail]
  )
    tail += 1;
  const pairs: Pair[] = [];
  for (let i = 0; i < start; i += 1) pairs.push([i, i]);
  const a = before.slice(start, before.length - tail);
  const b = now.slice(start, now.length - tail);
  const middle = a.length * b.length > TABLE_CELLS ? anchored(a, b) : table(a, b);
  for (const [i, j] of middle) pairs.push([i + start, j + start]);
  for (let i = tail; i > 0; i -= 1) pairs.push([before.length - i, now.length - i]);
  return pairs;
}

/** Textbook dynamic programming. Among equal choices it matches late, so a new item that repeats an old one is new. */
function table(a: readonly string[], b: readonly string[]): Pair[] {
  if (a.length === 0 || b.length === 0) return [];
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: Pair[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** For very long lists: keys that stand once on both sides are matched where their order agrees (patience). */
function anchored(a: readonly string[], b: readonly string[]): Pair[] {
  const once = (list: readonly string[]) => {
    const places = new Map<string, number>();
    list.forEach((key, i) => {
      places.set(key, places.has(key) ? -1 : i);
    });
    return places;
  };
  const inA = once(a);
  const inB = once(b);
  const candidates: Pair[] = [];
  a.forEach((key, i) => {
    const j = inB.get(key);
    if (inA.get(key) === i && j !== undefined && j >= 0) candidates.push([i, j]);
  });
  return increasing(candidates);
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
