/** A line of the other side taken apart: its clauses, what reading makes of it, and stretches of it that speak of one thing. */
import { fold } from '../reading/fold';
import { clausesOf, lineOf } from '../reading/line';
import { extent } from '../reading/promise';
import type { Reading } from '../reading/read';
import { simplified } from '../reading/script';
import { readingOf } from './readings';
import type { SaidLine } from './said';

export interface HeardClause {
  /** Folded: lower case, simplified characters. */
  text: string;
  start: number;
  /** Of the sentence in which it stands. */
  sentence: number;
  /** Part of a question, which says nothing yet. */
  asks: boolean;
}

export interface Heard {
  line: SaidLine;
  reading: Reading;
  clauses: HeardClause[];
}

const ASKS = /[?？]\s*$|[吗呢么]\s*$|^\s*请问/;

export function heardOf(line: SaidLine): Heard {
  const folded = fold(line.quote, simplified);
  const clauses = lineOf(line.quote, folded).sentences.flatMap((one, sentence) =>
    clausesOf(one).map(({ text, start }) => ({ text, start, sentence, asks: ASKS.test(one.text) })),
  );
  return { line, reading: readingOf(line.quote, line.at), clauses };
}

/** The words of each run of clauses in one sentence: the first is such that `begins`, and those behind it go on. No question is one. */
export function stretches(
  { line, clauses }: Heard,
  begins: (clause: HeardClause) => boolean,
  goesOn: (clause: HeardClause) => boolean = begins,
): string[] {
  const found: { start: number; end: number; sentence: number }[] = [];
  let open = false;
  for (const clause of clauses) {
    const last = found.at(-1);
    if (clause.asks) open = false;
    else if (open && last?.sentence === clause.sentence && goesOn(clause)) last.end = extent(clause).end;
    else {
      open = begins(clause);
      if (open) found.push({ ...extent(clause), sentence: clause.sentence });
    }
  }
  return found.map(({ start, end }) => line.quote.slice(start, end).replace(/[，,、\s]+$/, ''));
}
