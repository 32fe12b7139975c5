/** A recogniser is a list of rules; this is how a rule is held against a line. */
import type { IntentCode } from './intent';
import { clauseAround, type Line, type Sentence } from './line';

/** All patterns see simplified, lower-case, half-width characters; see `line.ts`. */
export interface Rule {
  yes: RegExp;
  /** Takes the match back when it is found in the clause in which the match stands: a negation, a hedge. */
  unless?: RegExp;
}

export interface Recogniser {
  code: IntentCode;
  rules: readonly Rule[];
}

/** The words of `line` that the recogniser goes by, as written; empty when it does not apply. */
export function wordsFor(recogniser: Recogniser, line: Line): string[] {
  const found = line.sentences.flatMap((sentence) =>
    recogniser.rules.flatMap((rule) => wordsIn(sentence, rule, line.original)),
  );
  return [...new Set(found)];
}

/** Tries the rule at each place of the sentence: what holds back one match need not hold back the next. */
function wordsIn(sentence: Sentence, { yes, unless }: Rule, original: string): string[] {
  let from = 0;
  while (from < sentence.text.length) {
    const match = yes.exec(from === 0 ? sentence.text : sentence.text.slice(from));
    if (match === null || match[0] === '') return [];
    const start = from + match.index;
    const end = start + match[0].length;
    if (!unless?.test(clauseAround(sentence.text, start, end))) {
      return [original.slice(sentence.start + start, sentence.start + end).trim()];
    }
    from = nextClause(sentence.text, start);
  }
  return [];
}

/** Where the clause after the one at `at` begins. */
function nextClause(text: string, at: number): number {
  const rest = /[，,]|但是?|不过|\bbut\b/.exec(text.slice(at + 1));
  return rest === null ? text.length : at + 1 + rest.index;
}
