/** A recogniser is a list of rules; this is how a rule is held against a line. */
import type { IntentCode } from './intent';
import { clauseAround, type Line, type Sentence } from './line';
import { rx } from './words';

/** All patterns see simplified, lower-case, half-width characters with 您 for 你; see `fold.ts`. */
export interface Rule {
  yes: RegExp;
  /** Takes the match back when it is found in the clause in which the match stands: a negation, a hedge. */
  unless?: RegExp | undefined;
  /** Which script must stand in a sentence for the rule to be tried at all. */
  needs: RegExp;
}

export interface Recogniser {
  code: IntentCode;
  /** Where it applies; nowhere when it does not. */
  find(line: Line): Match[];
}

/** A recogniser that goes by rules alone. */
export const byRules = (code: IntentCode, rules: readonly Rule[]): Recogniser => ({
  code,
  find: (line) => matchesFor(rules, line),
});

const HAN = /[㐀-鿿]/;
const LATIN = /[a-z]{2}/;

/** A rule in the short way of writing; see `words.ts`. */
export function rule(yes: string, unless?: string): Rule {
  const isLatin = !HAN.test(yes);
  const isBoth = !isLatin && /[a-z]{3} ?[a-z]*/.test(yes.replace(/\{\w+\}/g, ''));
  return {
    yes: rx(yes),
    unless: unless === undefined ? undefined : rx(unless),
    needs: isLatin ? LATIN : isBoth ? /./s : HAN,
  };
}

/** A stretch of the original message. */
export interface Match {
  start: number;
  end: number;
}

/** Where the recogniser applies, one stretch for each sentence and rule; none when it does not. */
function matchesFor(rules: readonly Rule[], line: Line): Match[] {
  return line.sentences.flatMap((sentence) => rules.flatMap((one) => matchIn(sentence, one) ?? []));
}

/** The words of `line` that the recogniser goes by, as written; empty when it does not apply. */
export function wordsFor(recogniser: Recogniser, line: Line): string[] {
  const found = recogniser.find(line).map(({ start, end }) => line.original.slice(start, end).trim());
  return [...new Set(found)];
}

/** Tries the rule at each place of the sentence: what holds back one match need not hold back the next. */
function matchIn(sentence: Sentence, { yes, unless, needs }: Rule): Match | null {
  if (!needs.test(sentence.text)) return null;
  let from = 0;
  while (from < sentence.text.length) {
    const match = yes.exec(from === 0 ? sentence.text : sentence.text.slice(from));
    if (match === null || match[0] === '') return null;
    const start = from + match.index;
    const end = start + match[0].length;
    if (!unless?.test(clauseAround(sentence.text, start, end))) {
      return { start: sentence.start + start, end: sentence.start + end };
    }
    from = nextClause(sentence.text, start);
  }
  return null;
}

/** Where the clause after the one at `at` begins. */
function nextClause(text: string, at: number): number {
  const rest = /[，,]|但是?|不过|\bbut\b/.exec(text.slice(at + 1));
  return rest === null ? text.length : at + 1 + rest.index;
}
