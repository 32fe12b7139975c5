/** Places in a long list, written as how far each is from the one before. */

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+';

/** Places further and further on: a sign for 1 to 63 further, `-` for 63 more. */
export function placesOf(steps: string): number[] {
  const places: number[] = [];
  let at = -1;
  for (const step of steps) {
    at += step === '-' ? 63 : DIGITS.indexOf(step) + 1;
    if (step !== '-') places.push(at);
  }
  return places;
}
