/** A clause among its neighbours, as cues: its own, and the roles in the clause before (`<-`) and after (`<+`). */
import { type Cue, cuesOf, rolesIn } from './cue';
import { clausesOf, type Line, type Sentence } from './line';

export interface WeighedClause extends Sentence {
  cues: Cue[];
}

/** A line is cut once, whoever asks. */
const KNOWN = new WeakMap<Line, WeighedClause[]>();

/** The clauses of a message in its order, each with what tells how it binds. */
export function clausesIn(line: Line): WeighedClause[] {
  const known = KNOWN.get(line) ?? cutOf(line);
  KNOWN.set(line, known);
  return known;
}

function cutOf(line: Line): WeighedClause[] {
  const clauses = line.sentences.flatMap((sentence) => clausesOf(sentence));
  const roles = clauses.map(({ text }) => rolesIn(text, 0).filter(({ name }) => name.length === 2));
  const beside = (at: number, sign: string): Cue[] =>
    roles[at]?.map(({ name }) => ({ name: `<${sign}${name.slice(1)}`, start: 0, end: 0 })) ?? [
      { name: `<${sign}`, start: 0, end: 0 },
    ];
  return clauses.map((clause, at) => ({
    ...clause,
    cues: [...cuesOf(clause.text), ...beside(at - 1, '-'), ...beside(at + 1, '+')],
  }));
}
