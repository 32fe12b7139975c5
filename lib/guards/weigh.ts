/** How likely a draft is heated, threatens or gives in unseen: what its cues say, added up by learned weights. */
import { type Cue, cuesOf } from '../reading/cue';
import { digestOf } from '../reading/digest';
import { clausesOf } from '../reading/line';
import type { Draft, Span } from './finding';
import { STEP, WEIGHTS } from './weights';
import { ANOTHERS } from './wording';

type Weighed = keyof typeof WEIGHTS;

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Two signs for how far the digest of a cue is from the one before (`//`: so far, and further), one for its size: a to z for, A to Z against. */
const LEARNED = Object.entries(WEIGHTS).map(([code, { bias, signs }]) => {
  const weights = new Map<number, number>();
  let digest = 0;
  for (let at = 0; at < signs.length; ) {
    const step = DIGITS.indexOf(signs.charAt(at)) * 64 + DIGITS.indexOf(signs.charAt(at + 1));
    digest += step;
    at += 2;
    if (step === 4095) continue;
    const size = signs.charCodeAt(at);
    at += 1;
    weights.set(digest, (size >= 97 ? size - 96 : 64 - size) * STEP);
  }
  return { code, bias, weights };
});

/** The clause that says most for `code`, where the draft as a whole weighs enough. */
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
  const most = clauses.sort((a, b) => b.size - a.size)[0];
  if (most === undefined || ANOTHERS.test(most.text)) return [];
  const lead = /^\s*/.exec(most.text)?.[0].length ?? 0;
  return [{ start: most.start + lead, end: most.start + most.text.trimEnd().length, certainty: 'medium', calmer }];
}
