/** Learned weights as the source of `lib/reading/weights.ts`: digests of cues once, then places and sizes for each class. */
import type { Fit } from './fit';
import { gapsOf, listOf, numberOf, packed } from './pack';

/** What weighs less than so many steps is left out: it says next to nothing. */
const LEAST = 0.67;

/** `learned` knows each cue by its digest. */
export function written(learned: readonly ({ code: string } & Fit<number>)[], step: number, from: string): string {
  const size = (weight: number): number =>
    Math.abs(weight) < LEAST * step ? 0 : Math.max(-26, Math.min(26, Math.round(weight / step)));
  const digests = [
    ...new Set(learned.flatMap(({ weights }) => [...weights].filter(([, weight]) => size(weight) !== 0))),
  ].map(([digest]) => digest);
  const cues = [...new Set(digests)].sort((a, b) => a - b);
  const rows = learned.map(({ weights }) =>
    cues.flatMap((digest, at) => {
      const one = size(weights.get(digest) ?? 0);
      return one === 0 ? [] : [{ at, size: numberOf(one) }];
    }),
  );
  return `/** Written by \`npm run learn\`; not to be edited. How to read it: \`weigh.ts\`. */

/** Of the lines that the weights were learned from. */
export const LEARNED_FROM = '${from}';

export const STEP = ${step};

/** In the order of the rows. */
export const BIASES = {
${learned.map(({ code, bias }) => `  ${code}: ${Number(bias.toFixed(2))},`).join('\n')}
};

export const PACKED =
  '${packed(
    [cues, ...rows.flatMap((row) => [row.map(({ at }) => at), row.map(({ size }) => size)])].flatMap((list, index) =>
      listOf(index === 0 || index % 2 === 1 ? gapsOf(list) : list),
    ),
  )}';
`;
}
