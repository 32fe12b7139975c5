/** Logistic regression by FTRL-proximal: online, sparse, and the same each time. */

export interface Example<Name> {
  cues: readonly Name[];
  is: 0 | 1;
}

export interface Fit<Name> {
  bias: number;
  weights: Map<Name, number>;
}

const ROUNDS = 8;
const RATE = 0.3;
const RIDGE = 4;

/** `pull` draws weights to nothing: those that say little end there and are left out. */
export function regress<Name>(examples: readonly Example<Name>[], pull: number, seed = 7): Fit<Name> {
  const places = new Map<Name, number>();
  const placeOf = (name: Name): number => {
    const place = places.get(name) ?? places.size + 1;
    places.set(name, place);
    return place;
  };
  const rows = examples.map(({ cues, is }) => ({ at: [0, ...cues.map(placeOf)], is }));
  const size = places.size + 1;
  const lean = new Float64Array(size);
  const seen = new Float64Array(size);
  const weights = new Float64Array(size);
  const random = seeded(seed);
  const order = rows.map((_, index) => index);
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order, random);
    for (const index of order) {
      const { at, is } = rows[index] as (typeof rows)[number];
      let sum = 0;
      for (const place of at) sum += weights[place] as number;
      const error = 1 / (1 + Math.exp(-sum)) - is;
      for (const place of at) {
        const before = seen[place] as number;
        const after = before + error * error;
        lean[place] =
          (lean[place] as number) +
          error -
          ((Math.sqrt(after) - Math.sqrt(before)) / RATE) * (weights[place] as number);
        seen[place] = after;
        const force = lean[place] as number;
        const hold = place === 0 ? 0 : pull;
        weights[place] =
          Math.abs(force) <= hold ? 0 : -(force - Math.sign(force) * hold) / ((1 + Math.sqrt(after)) / RATE + RIDGE);
      }
    }
  }
  return {
    bias: weights[0] as number,
    weights: new Map(
      [...places].flatMap(([name, place]) => (weights[place] === 0 ? [] : [[name, weights[place] as number]])),
    ),
  };
}

function shuffle(list: number[], random: () => number): void {
  for (let last = list.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [list[last], list[other]] = [list[other] as number, list[last] as number];
  }
}

/** Numbers from 0 to 1 that look random and are the same each time. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}
