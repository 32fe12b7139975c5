/** Small whole numbers packed into a text, six bits a sign (Rice codes); `scripts/reading/pack.ts` writes them. */

export const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-';

/** Reads one number after the other: each call takes the next, written with so many low bits behind a count of ones. */
export function numbersIn(text: string): (low: number) => number {
  let at = 0;
  const bit = (): number => {
    const sign = SIGNS.indexOf(text.charAt(Math.floor(at / 6)));
    at += 1;
    return (sign >> (5 - ((at - 1) % 6))) & 1;
  };
  return (low) => {
    let value = 0;
    while (bit() === 1) value += 1;
    for (let left = low; left > 0; left -= 1) value = value * 2 + bit();
    return value;
  };
}

/** How many steps a weight has, by its number: the more common first. Further ones go up by turns, for and against. */
export const STEPS = [2, 1, -2, 3, -1, -3];

/** The lists of a packed text, one after the other. Each says how long it is and how its numbers are written. */
export function listsIn(text: string) {
  const next = numbersIn(text);
  const list = (): number[] => {
    const count = next(10);
    const low = next(2);
    return Array.from({ length: count }, () => next(low));
  };
  return {
    /** Written as how far each is from the one before. */
    places(): number[] {
      let at = -1;
      return list().map((gap) => {
        at += gap + 1;
        return at;
      });
    },
    /** Weights, in steps. */
    sizes: (): number[] => list().map((number) => STEPS[number] ?? ((number >> 1) + 1) * (number % 2 === 0 ? 1 : -1)),
  };
}
