/**
 * What is learned: how much each cue says for and against each intent, and for a clause that binds or proposes. Logistic
 * regression, one class at a time, by FTRL-proximal (McMahan and others, 2013), which leaves most weights at nothing; what
 * is left is learned once more with hardly any pull to nothing. Same lines, same weights. Cues are known by their digests
 * from the start, so that two with one digest are learned as one.
 */
import { clausesIn } from '../../lib/reading/clause';
import { cuesOf } from '../../lib/reading/cue';
import { digestOf } from '../../lib/reading/digest';
import { fold } from '../../lib/reading/fold';
import { INTENT_CODES } from '../../lib/reading/intent';
import { lineOf } from '../../lib/reading/line';
import { simplified } from '../../lib/reading/script';
import { type Example, type Fit, regress } from './fit';
import { joinedLines, type LearnLine } from './lines';

export interface Settings {
  /** Draws weights to nothing: trades size against what is found. */
  pull: number;
  /** The same, when what is left is learned once more. */
  again: number;
  /** A cue is learned when this many lines have it. */
  least: number;
  /** How many lines are put behind each other, for each line there is. */
  join: number;
  /** How often what went wrong once and would again is learned from. */
  times: number;
}

export type Learned = Fit<number> & { code: string };

/** Of a clause: it belongs to a promise, it belongs to an offer. */
export const CLAUSE_CLASSES = ['promise', 'offer'];

/** A message or a clause. */
export interface Row {
  /** It once went wrong. */
  kept: boolean;
  /** By their digests. */
  cues: number[];
  /** For each class: 1 has it, 0 has it not, undefined: not known. */
  is(code: string): 0 | 1 | undefined;
}

const namesOf = (cues: readonly { name: string }[]): number[] => [...new Set(cues.map(({ name }) => digestOf(name)))];

export const messageOf = (line: LearnLine, kept = false): Row => ({
  kept,
  cues: namesOf(cuesOf(fold(line.text, simplified))),
  is: (code) => (line.has.includes(code) ? 1 : line.hasNot === null || line.hasNot.includes(code) ? 0 : undefined),
});

/** The clauses of a line in which it is known what promises and offers. */
export function clausesOfLine(line: LearnLine, kept = false): Row[] {
  const { spans } = line;
  if (spans === null && !line.hasNot?.includes('promises')) return [];
  return clausesIn(lineOf(line.text, fold(line.text, simplified))).map(({ text, start, cues }) => ({
    kept,
    cues: namesOf(cues),
    is: (code) => {
      if (spans === null && code === 'offer') return undefined;
      const shared = (spans ?? [])
        .filter((span) => span.kind === code)
        .map((span) => Math.min(span.end, start + text.length) - Math.max(span.start, start));
      return Math.max(0, ...shared) * 2 >= text.trim().length ? 1 : 0;
    },
  }));
}

/** How often what is kept is looked at again. */
const ROUNDS = 2;

/** Well on the right side. */
function isClear({ bias, weights }: Fit<number>, { cues, is }: Example<number>): boolean {
  const sum = cues.reduce((all, name) => all + (weights.get(name) ?? 0), bias);
  return is === 1 ? sum > 1.5 : sum < -1;
}

/** The weights of each class; `kept` are lines that once went wrong. */
export function learn(
  own: readonly LearnLine[],
  kept: readonly LearnLine[],
  { pull, again, least, join, times }: Settings,
): Learned[] {
  const rowsOf = <T>(one: (line: LearnLine, isKept: boolean) => T): T[] => [
    ...own.map((line) => one(line, false)),
    ...[...kept, ...kept].map((line) => one(line, true)),
  ];
  const messages = rowsOf(messageOf);
  const clauses = rowsOf(clausesOfLine).flat();
  const names = new Map<number, number>();
  for (const { cues } of [...messages, ...clauses])
    for (const name of cues) names.set(name, (names.get(name) ?? 0) + 1);
  messages.push(...joinedLines(own, join).map((line) => messageOf(line)));
  for (const row of [...messages, ...clauses]) row.cues = row.cues.filter((name) => (names.get(name) ?? 0) >= least);
  return [...INTENT_CODES, ...CLAUSE_CLASSES].map((code) => {
    const from = (CLAUSE_CLASSES.includes(code) ? clauses : messages).flatMap((row) => {
      const is = row.is(code);
      return is === undefined ? [] : [{ cues: row.cues, is, kept: row.kept }];
    });
    const first = regress(from, CLAUSE_CLASSES.includes(code) ? pull / 2 : pull);
    const left = from.map((row) => ({ ...row, cues: row.cues.filter((name) => first.weights.has(name)) }));
    let fit = first;
    for (let round = 0; round < ROUNDS; round += 1) {
      const hard = left.filter((row) => row.kept && !isClear(fit, row));
      for (const row of hard) for (let time = 1; time < times; time += 1) left.push(row);
      fit = regress(left, again);
    }
    return { code, ...fit };
  });
}
