/**
 * Weighing: what the cues of a text say for and against each of a list of classes, added up. The weights were learned from
 * labelled lines by `scripts/reading/learn.ts` and are data; this is all that reads them. A cue is known by a digest of its
 * name: another with the same digest is rare, and says little.
 */
import type { Cue } from './cue';
import { digestOf } from './digest';
import { listsIn } from './packed';
import { BIASES, PACKED, STEP } from './weights';

/** The classes there are weights for: the intents, and how a clause binds or proposes. */
export type Weighed = keyof typeof BIASES;

const CLASSES = Object.keys(BIASES) as Weighed[];

const lists = listsIn(PACKED);

/** Of each cue, class and weight in turns. */
const LISTS = lists.places().map((digest): [number, number[]] => [digest, []]);
const WEIGHTS = new Map(LISTS);

/** Of each class the places of its cues, then how much each weighs. */
for (const place of CLASSES.keys()) {
  const cues = lists.places();
  for (const [index, steps] of lists.sizes().entries()) LISTS[cues[index] ?? 0]?.[1].push(place, steps * STEP);
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
