/** What a guard says about a draft. It points and explains; it never changes or holds anything by itself. */
import type { Now } from '../reading/day';
import type { Line } from '../reading/line';
import type { Side } from '../transcript/message';

export type RuleId =
  | 'bank_card'
  | 'id_card'
  | 'otp'
  | 'password'
  | 'phone'
  | 'address'
  | 'threat'
  | 'heated'
  | 'careless'
  | 'borrowing'
  | 'acknowledges_old_debt'
  | 'above_ability'
  | 'contradicts'
  | 'already_agreed'
  | 'vague'
  | 'too_long';

export interface Finding {
  rule: RuleId;
  /** Offsets into the draft, end exclusive. */
  start: number;
  end: number;
  /** The words found, as typed. Never to be stored. */
  text: string;
  /** `high`: the form and the words around it agree; `medium`: the form alone. */
  certainty: 'high' | 'medium';
  /** Calmer words for these, in the draft's language and script. */
  suggestion?: string;
  /** What it does not fit: a fact of the case, or an earlier line. */
  against?: string;
}

/** What the draft replies to and has to fit. */
export interface GuardContext {
  /** The latest messages, oldest first; `at`, RFC 3339, where it is known when. */
  said: readonly { side: Side; text: string; at?: string }[];
  /** Facts of the case by placeholder key; see `lib/playbook/placeholder.ts`. */
  facts?: Readonly<Record<string, unknown>> | undefined;
  /** When it is written, RFC 3339. */
  at?: string | undefined;
}

/** The draft as rules see it. */
export interface Draft {
  /** As typed. */
  text: string;
  /** Same length: half-width, lower-case, simplified, 您 for 你. All patterns are held against this one. */
  plain: string;
  /** `plain` cut into sentences. */
  line: Line;
  /** The last words of the other side, folded the same way; empty when there are none. */
  asked: string;
  /** True when the other side just asked for a code, a password or a card number. */
  askedForCode: boolean;
  /** All earlier messages, folded the same way. */
  said: readonly { side: Side; line: Line }[];
  facts: Readonly<Record<string, unknown>>;
  now: Now | null;
}

/** A stretch of the draft. */
export interface Span {
  start: number;
  end: number;
  certainty: Finding['certainty'];
  /** Chinese (simplified) and English, in the place of whole clauses; a string takes the place of these words alone. */
  calmer?: readonly [string, string] | string | undefined;
  against?: string | undefined;
}

/** One rule a file. */
export interface GuardRule {
  id: RuleId;
  /** Calmer words speak for the sentence, not for a clause of it. */
  isWide?: true;
  find(draft: Draft): Span[];
}
