/**
 * What is told of a draft: to the page it stands in, in words for the user; to the panel, without the draft's words but for the sentence that
 * does not fit what was said or is known.
 */
import type { BothLines } from './both-lines';

/** Something in the draft that should be looked at before it is sent. */
export interface DraftNote {
  rule: string;
  certainty: 'high' | 'medium';
  /** Offsets into the draft, end exclusive. */
  start: number;
  end: number;
  title: string;
  advice: string;
  /** Words to put in the place of these; null when there are none. */
  calmer: string | null;
  /** The draft's line and the one said before, each named; none where it stands against a fact: those are for the panel alone. */
  lines: string[];
}

export interface DraftAnswer {
  notes: DraftNote[];
  /** True when the user chose that a message with a code or password stays. */
  hold: boolean;
  names: { change: string; fine: string; held: string };
}

/** For the panel: which rule found something, its calmer words, and what it stands against. */
export interface DraftWarning extends Pick<DraftNote, 'rule' | 'certainty' | 'calmer'> {
  against: string | null;
  /** Both lines, where it stands against something. */
  lines: BothLines | null;
}

/** A value that the user has said is fine, for one rule. */
export interface Fine {
  rule: string;
  text: string;
}
