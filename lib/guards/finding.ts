/** What a guard says about a draft. It points and explains; it never changes or holds anything by itself. */
import type { Side } from '../transcript/message';

export type RuleId = 'bank_card' | 'id_card' | 'otp' | 'password' | 'phone';

export interface Finding {
  rule: RuleId;
  /** Offsets into the draft, end exclusive. */
  start: number;
  end: number;
  /** The words found, as typed. Never to be stored. */
  text: string;
  /** `high`: the form and the words around it agree; `medium`: the form alone. */
  certainty: 'high' | 'medium';
}

/** What the draft replies to: the latest messages, oldest first. */
export interface GuardContext {
  said: readonly { side: Side; text: string }[];
}

/** The draft as rules see it. */
export interface Draft {
  /** As typed. */
  text: string;
  /** Same length: half-width, lower-case, simplified. All patterns are held against this one. */
  plain: string;
  /** The last words of the other side, folded the same way; empty when there are none. */
  asked: string;
  /** True when the other side just asked for a code, a password or a card number. */
  askedForCode: boolean;
}

/** A stretch of the draft. */
export interface Span {
  start: number;
  end: number;
  certainty: Finding['certainty'];
}

/** One rule a file. */
export interface GuardRule {
  id: RuleId;
  find(draft: Draft): Span[];
}
