/** Rules that go by words: a table of patterns, each with the calmer words it suggests. */
import { clauseAround } from '../reading/line';
import { rx } from '../reading/words';
import type { Draft, Span } from './finding';

/** Pattern in the short way of writing, certainty, calmer words (see `Span`), what takes it back in its clause. */
export type Wording = readonly [yes: string, certainty: Span['certainty'], calmer?: Span['calmer'], unless?: string];

/** Tells what somebody else said or did. */
export const ANOTHERS =
  /(?:[他她]们?|同事|有人|对方|催收员?|(?:您们?的?|贵司|那[个位]|昨天的?)(?:客服|人|催收|员工|同事|业务员))[^，,。]{0,8}(?:说|骂|威胁|恐吓|叫我|讲)|\b(?:colleagues?|agents?|adviser|collector|rep|he|she|they|someone|staff) (?:has |had |just |also )*(?:said|told|called|threatened|says|was|kept|shouted)\b/;

/** Compiles a table once; the answer finds what matches in every sentence. */
export function wordings(rows: readonly Wording[]): (draft: Draft) => Span[] {
  const compiled = rows.map(([yes, certainty, calmer, unless]) => ({
    yes: rx(yes, 'g'),
    unless: unless === undefined ? null : rx(unless),
    certainty,
    calmer,
  }));
  return ({ line }) =>
    line.sentences.flatMap((sentence) =>
      compiled.flatMap(({ yes, unless, certainty, calmer }) =>
        [...sentence.text.matchAll(yes)].flatMap(({ 0: words, index }): Span[] => {
          const end = index + words.length;
          const clause = clauseAround(sentence.text, index, end);
          if (words.trim() === '' || unless?.test(clause) || ANOTHERS.test(clause)) return [];
          return [{ start: sentence.start + index, end: sentence.start + end, certainty, calmer }];
        }),
      ),
    );
}
