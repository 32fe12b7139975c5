/** What the chat proposes for each line of the agreement, the newest line first. The user takes it or types himself; nothing is taken by itself. */
import { type Heard, heardOf } from './heard';
import type { Line } from './line';
import type { SaidLine } from './said';
import { TERM_FINDERS } from './term-finders';
import type { TermId, TermValue } from './terms';

export interface TermProposal {
  value: string;
  /** The entry that states it, with all of its words. */
  line: Line;
}

/** So many of the last lines are read. */
const LOOKS_BACK = 300;
/** More than these, all different, help nobody to decide. */
const MOST = 4;
/** As long as the field takes. */
const LONGEST = 200;

/** Made once a line: a chat is looked at again with every message that comes. */
const MADE = new WeakMap<SaidLine, Heard>();

/** The lines made ready, the newest first; `lines` are in the order in which they were said. */
export const heardIn = (lines: readonly SaidLine[]): Heard[] => lines.slice(-LOOKS_BACK).toReversed().map(made);

function made(line: SaidLine): Heard {
  const heard = MADE.get(line) ?? heardOf(line);
  MADE.set(line, heard);
  return heard;
}

/**
 * Each different value once, with the newest line that states it: of lines that disagree all are there. Of a line of the
 * sheet that is filled already, what was said since otherwise; and what shows the user's own note.
 */
export function proposalsFor(term: TermId, heard: readonly Heard[], held: TermValue | null): TermProposal[] {
  const since = held?.from ? heard.findIndex(({ line }) => isSame(line, held.from)) : -1;
  const known = new Set(held?.from ? [sameness(held.value)] : []);
  const found: TermProposal[] = [];
  for (const one of since < 0 ? heard : heard.slice(0, since)) {
    for (const value of TERM_FINDERS[term](one)) {
      if (value.length > LONGEST || known.has(sameness(value))) continue;
      known.add(sameness(value));
      const { record, seq, quote } = one.line;
      found.push({ value, line: { record, seq, quote } });
    }
  }
  return found.slice(0, MOST);
}

const isSame = (one: Line, other: Line | null): boolean => one.record === other?.record && one.seq === other.seq;

/** Spaces, marks and how a sum is written make no difference. */
const sameness = (value: string): string =>
  value
    .toLowerCase()
    .replace(/[\s,，。.、；;：:!！]+(?!\d)|,(?=\d{3})/g, '')
    .replace(/[¥￥]|元|块/g, '');
