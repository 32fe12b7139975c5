/**
 * Weighing: what the cues of a text say for and against each of a list of classes, added up. The weights were learned from
 * labelled lines by `scripts/reading/learn.ts` and are data; this is all that reads them.
 */
import type { Cue } from './cue';
import { BIASES, NAMES, ROWS, STEP } from './weights';

/** The classes there are weights for: the intents, and how a clause binds or proposes. */
export type Weighed = keyof typeof ROWS;

const CLASSES = Object.keys(ROWS) as Weighed[];
/** Of each cue, class and weight in turns. */
const WEIGHTS = new Map<string, number[]>(NAMES.split('|').map((name) => [name, []]));
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+';

/** A row is steps through the names (`-`: 63 further), a colon, then the weights: a to z for, A to Z against. */
for (const [place, code] of CLASSES.entries()) {
  const lists = [...WEIGHTS.values()];
  const [steps = '', weights = ''] = ROWS[code].split(':');
  let at = -1;
  let next = 0;
  for (const step of steps) {
    at += step === '-' ? 63 : DIGITS.indexOf(step) + 1;
    if (step === '-') continue;
    const sign = weights.charCodeAt(next);
    next += 1;
    lists[at]?.push(place, (sign >= 97 ? sign - 96 : 64 - sign) * STEP);
  }
}

/** How likely each class is, from 0 to 1, by cues that count once each. */
export function weigh(cues: readonly Cue[]): Record<Weighed, number> {
  const sums = CLASSES.map((code) => BIASES[code]);
  for (const name of new Set(cues.map((cue) => cue.name))) {
    const list = WEIGHTS.get(name) ?? [];
    for (let at = 0; at < list.length; at += 2) sums[list[at] ?? 0] = (sums[list[at] ?? 0] ?? 0) + (list[at + 1] ?? 0);
  }
  return Object.fromEntries(CLASSES.map((code, place) => [code, 1 / (1 + Math.exp(-(sums[place] ?? 0)))])) as Record<
    Weighed,
    number
  >;
}

/** What a cue says for a class. */
export function weightOf(name: string, code: Weighed): number {
  const list = WEIGHTS.get(name) ?? [];
  const place = CLASSES.indexOf(code);
  for (let at = 0; at < list.length; at += 2) if (list[at] === place) return list[at + 1] ?? 0;
  return 0;
}
