/** Rules that go by words: a table of patterns, each with the calmer words it suggests. */
import { clauseAround } from '../reading/line';
import { rx } from '../reading/words';
import type { Draft, Span } from './finding';

/** Pattern in the short way of writing, certainty, calmer words (Chinese, English), what takes it back in its clause. */
export type Wording = readonly [
  yes: string,
  certainty: Span['certainty'],
  calmer?: readonly [string, string] | undefined,
  unless?: string,
];

/** Compiles a table once; the answer finds each row's first match in every sentence. */
export function wordings(rows: readonly Wording[]): (draft: Draft) => Span[] {
  const compiled = rows.map(([yes, certainty, calmer, unless]) => ({
    yes: rx(yes),
    unless: unless === undefined ? null : rx(unless),
    certainty,
    calmer,
  }));
  return ({ line }) =>
    line.sentences.flatMap((sentence) =>
      compiled.flatMap(({ yes, unless, certainty, calmer }): Span[] => {
        const match = yes.exec(sentence.text);
        if (match === null || match[0].trim() === '') return [];
        const end = match.index + match[0].length;
        if (unless?.test(clauseAround(sentence.text, match.index, end))) return [];
        return [{ start: sentence.start + match.index, end: sentence.start + end, certainty, calmer }];
      }),
    );
}
