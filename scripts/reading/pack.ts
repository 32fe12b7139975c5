/** Writes what `lib/reading/packed.ts` reads. */
import { SIGNS, STEPS } from '../../lib/reading/packed';

/** A number, and with how many low bits it is written. */
export type Packed = readonly [value: number, low: number];

export function packed(numbers: readonly Packed[]): string {
  const bits = numbers
    .map(
      ([value, low]) =>
        `${'1'.repeat(value >> low)}0${(value & ((1 << low) - 1)).toString(2).padStart(low, '0').slice(0, low)}`,
    )
    .join('');
  return (bits.match(/.{1,6}/g) ?? []).map((six) => SIGNS.charAt(Number.parseInt(six.padEnd(6, '0'), 2))).join('');
}

/** How many low bits make the numbers shortest. */
export function lowFor(values: readonly number[]): number {
  const sizes = Array.from({ length: 12 }, (_, low) => values.reduce((sum, value) => sum + (value >> low) + low, 0));
  return sizes.indexOf(Math.min(...sizes));
}

/** A list: how long it is, its low bits, then each number. */
export function listOf(values: readonly number[]): Packed[] {
  const low = lowFor(values);
  return [[values.length, 10], [low, 2], ...values.map((value): Packed => [value, low])];
}

/** Places, smallest first, as how many stand between each and the one before. */
export const gapsOf = (places: readonly number[]): number[] =>
  places.map((place, index) => place - (places[index - 1] ?? -1) - 1);

/** The number that stands for a weight of so many steps, which are not 0. */
export function numberOf(steps: number): number {
  const common = STEPS.indexOf(steps);
  return common < 0 ? 2 * Math.abs(steps) - (steps > 0 ? 2 : 1) : common;
}
