/** How likely a draft is heated, threatens or gives in unseen: what its cues say, added up by learned weights. */
import { type Cue, cuesOf } from '../reading/cue';
import { digestOf } from '../reading/digest';
import { clauseAround, clausesOf } from '../reading/line';
import { listsIn } from '../reading/packed';
import type { Draft, Span } from './finding';
import { STEP, WEIGHTS } from './weights';
import { ANOTHERS } from './wording';

type Weighed = keyof typeof WEIGHTS;

/** A clause beside the one that says most belongs to it when it says so much of it. */
const SHARE = 0.4;

/** Of each class the digests of its cues, and how much each weighs. */
const LEARNED = Object.entries(WEIGHTS).map(([code, { bias, packed }]) => {
  const lists = listsIn(packed);
  const digests = lists.places();
  return { code, bias, weights: new Map(lists.sizes().map((steps, at) => [digests[at] ?? 0, steps * STEP])) };
});

/** The clause that says most for `code` and those beside it that say much, where the draft as a whole weighs enough. */
export function weighed(draft: Draft, code: Weighed, calmer: Span['calmer']): Span[] {
  const learned = LEARNED.find((one) => one.code === code);
  if (learned === undefined) return [];
  const cues = cuesOf(draft.plain).map((cue) => ({ ...cue, digest: digestOf(cue.name) }));
  const sizes = new Map(cues.map(({ digest }) => [digest, learned.weights.get(digest) ?? 0]));
  if ([...sizes.values()].reduce((sum, size) => sum + size, learned.bias) <= 0) return [];
  const within = (cue: Cue, start: number, end: number): boolean =>
    cue.end > cue.start && cue.start >= start && cue.end <= end;
  const clauses = draft.line.sentences.flatMap(clausesOf).map(({ start, text }) => {
    const inside = new Set(cues.filter((cue) => within(cue, start, start + text.length)).map(({ digest }) => digest));
    return { start, text, size: [...inside].reduce((sum, digest) => sum + (sizes.get(digest) ?? 0), 0) };
  });
  const most = Math.max(...clauses.map(({ size }) => size));
  let first = clauses.findIndex(({ size }) => size === most);
  let last = first;
  while ((clauses[first - 1]?.size ?? 0) > SHARE * most) first -= 1;
  while ((clauses[last + 1]?.size ?? 0) > SHARE * most) last += 1;
  const [from, to] = [clauses[first], clauses[last]];
  if (from === undefined || to === undefined || ANOTHERS.test(draft.plain.slice(from.start, to.start + to.text.length)))
    return [];
  const lead = /^\s*/.exec(from.text)?.[0].length ?? 0;
  return [{ start: from.start + lead, end: to.start + to.text.trimEnd().length, certainty: 'medium', calmer }];
}

/** The words of its sentence around a stretch, as far as its clause goes. */
export function clauseIn({ line }: Draft, { start, end }: Pick<Span, 'start' | 'end'>): string {
  const sentence = line.sentences.findLast((one) => one.start <= start);
  return sentence === undefined ? '' : clauseAround(sentence.text, start - sentence.start, end - sentence.start);
}
