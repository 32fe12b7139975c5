import { expect, it } from 'vitest';
import { numbersIn } from '../../../lib/reading/packed';
import { listOf, lowFor, packed } from '../../../scripts/reading/pack';

it('numbers come back as they were packed, whatever their low bits', () => {
  const numbers = [0, 1, 2, 5, 63, 64, 300, 7, 0, 0, 1023].flatMap((value) =>
    [0, 1, 5, 10].map((low) => [value, low] as const),
  );
  const next = numbersIn(packed(numbers));
  for (const [value, low] of numbers) expect(next(low)).toBe(value);
});

it('a list says how long it is and how it is written', () => {
  const values = [40, 3, 88, 12, 0];
  const next = numbersIn(packed([...listOf(values), ...listOf([])]));
  expect([next(10), next(2)]).toEqual([values.length, lowFor(values)]);
  expect(values.map(() => next(lowFor(values)))).toEqual(values);
  expect(next(10)).toBe(0);
});
