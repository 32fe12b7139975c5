/** Learned weights as the source of `lib/reading/weights.ts`: names once, then a row of places and weights for each class. */
import type { Fit } from './fit';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+';

export function written(learned: readonly ({ code: string } & Fit)[], step: number, digest: string): string {
  const size = (weight: number): number => Math.max(-26, Math.min(26, Math.round(weight / step)));
  const names = [
    ...new Set(
      learned.flatMap(({ weights }) => [...weights].filter(([, weight]) => size(weight) !== 0).map(([name]) => name)),
    ),
  ].sort();
  const rows = learned.map(
    ({ code, weights }) => `  ${code}: '${row(names, (name) => size(weights.get(name) ?? 0))}',`,
  );
  const biases = learned.map(({ code, bias }) => `  ${code}: ${Number(bias.toFixed(2))},`);
  return `/** Written by \`npm run learn\`; not to be edited. How to read it: \`weigh.ts\`. */

/** Of the lines that the weights were learned from. */
export const LEARNED_FROM = '${digest}';

export const STEP = ${step};

export const NAMES =
  ${JSON.stringify(names.join('|'))};

export const BIASES = {
${biases.join('\n')}
};

export const ROWS = {
${rows.join('\n')}
};
`;
}

function row(names: readonly string[], sizeOf: (name: string) => number): string {
  let steps = '';
  let weights = '';
  let last = -1;
  for (const [place, name] of names.entries()) {
    const size = sizeOf(name);
    if (size === 0) continue;
    const gap = place - last - 1;
    steps += '-'.repeat(Math.floor(gap / 63)) + DIGITS.charAt(gap % 63);
    weights += String.fromCharCode(size > 0 ? 96 + size : 64 - size);
    last = place;
  }
  return `${steps}:${weights}`;
}
