/** Learned weights as the source of `lib/reading/weights.ts`: digests of cues once, then places and sizes for each class. */
import type { Fit } from './fit';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+';

/** `learned` knows each cue by its digest. */
export function written(learned: readonly ({ code: string } & Fit<number>)[], step: number, from: string): string {
  const size = (weight: number): number => Math.max(-26, Math.min(26, Math.round(weight / step)));
  const digests = [
    ...new Set(learned.flatMap(({ weights }) => [...weights].filter(([, weight]) => size(weight) !== 0))),
  ].map(([digest]) => digest);
  const cues = [...new Set(digests)].sort((a, b) => a - b);
  const rows = learned.map(({ weights }) =>
    cues.flatMap((digest, at) => {
      const one = size(weights.get(digest) ?? 0);
      return one === 0 ? [] : [{ at, sign: String.fromCharCode(one > 0 ? 96 + one : 64 - one) }];
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

export const DIGESTS =
  '${stepsOf(cues)}';

export const STEPS =
  '${rows.map((row) => stepsOf(row.map(({ at }) => at))).join(' ')}';

export const SIZES =
  '${rows.map((row) => row.map(({ sign }) => sign).join('')).join(' ')}';
`;
}

/** How far each place is from the one before; `-`: 63 further. */
function stepsOf(places: readonly number[]): string {
  return places
    .map((place, index) => {
      const gap = place - (places[index - 1] ?? -1) - 1;
      return '-'.repeat(Math.floor(gap / 63)) + DIGITS.charAt(gap % 63);
    })
    .join('');
}
