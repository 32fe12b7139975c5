/**
 * Weighing: what the cues of a text say for and against each of a list of classes, added up. The weights were learned from
 * labelled lines by `scripts/reading/learn.ts` and are data; this is all that reads them. A cue is known by a digest of its
 * name: another with the same digest is rare, and says little.
 */
import type { Cue } from './cue';
import { digestOf } from './digest';
import { BIASES, DIGESTS, SIZES, STEP, STEPS } from './weights';

/** The classes there are weights for: the intents, and how a clause binds or proposes. */
export type Weighed = keyof typeof BIASES;

const CLASSES = Object.keys(BIASES) as Weighed[];

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+';

/** Places further and further on, told by how far each is from the one before; `-`: 63 further. */
function placesOf(steps: string): number[] {
  const places: number[] = [];
  let at = -1;
  for (const step of steps) {
    at += step === '-' ? 63 : DIGITS.indexOf(step) + 1;
    if (step !== '-') places.push(at);
  }
  return places;
}

/** Of each cue, class and weight in turns. */
const LISTS = placesOf(DIGESTS).map((digest): [number, number[]] => [digest, []]);
const WEIGHTS = new Map(LISTS);

/** Of each class the places of its cues, and how much each weighs: a to z for, A to Z against. */
const ROWS = SIZES.split(' ');
for (const [place, steps] of STEPS.split(' ').entries()) {
  for (const [next, at] of placesOf(steps).entries()) {
    const sign = ROWS[place]?.charCodeAt(next) ?? 0;
    LISTS[at]?.[1].push(place, (sign >= 97 ? sign - 96 : 64 - sign) * STEP);
  }
}

/** How likely each class is, from 0 to 1, by cues that count once each. */
export function weigh(cues: readonly Cue[]): Record<Weighed, number> {
  const sums: number[] = Object.values(BIASES);
  for (const digest of new Set(cues.map(({ name }) => digestOf(name)))) {
    const list = WEIGHTS.get(digest) ?? [];
    for (let at = 0; at < list.length; at += 2) sums[list[at] ?? 0] = (sums[list[at] ?? 0] ?? 0) + (list[at + 1] ?? 0);
  }
  return Object.fromEntries(CLASSES.map((code, place) => [code, 1 / (1 + Math.exp(-(sums[place] ?? 0)))])) as Record<
    Weighed,
    number
  >;
}

/** What a cue says for a class. */
export function weightOf(name: string, code: Weighed): number {
  const list = WEIGHTS.get(digestOf(name)) ?? [];
  const place = CLASSES.indexOf(code);
  for (let at = 0; at < list.length; at += 2) if (list[at] === place) return list[at + 1] ?? 0;
  return 0;
}
