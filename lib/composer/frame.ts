/** What the composer, a script of its own, finds in a frame when it comes: the content script that stands there already. */
import type { Fields } from './field';
import { guardInput } from './guard';
import { insertAt } from './target';

/** Something in the draft that should be looked at before it is sent, in words for the user. */
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
}

export interface DraftAnswer {
  notes: DraftNote[];
  /** True when the user chose that a message with a code or password stays. */
  hold: boolean;
  names: { change: string; fine: string; held: string };
}

/** A value that the user has said is fine, for one rule. */
export interface Fine {
  rule: string;
  text: string;
}

export interface ComposingFrame {
  readonly fields: Fields;
  /** Aborts when the content script leaves the frame. */
  readonly signal: AbortSignal;
  /** Absent until the composer has come. */
  inserter: typeof insertAt | undefined;
  /** Hears what stands in the chat's input, 250 ms after the last key; null while nothing is recorded here. */
  drafted(text: string, fine: Fine[]): Promise<{ ok: true; value: DraftAnswer | null } | { ok: false }> | null;
  /** Changes what a rule found, or takes it as fine; answers whether that was done. The composer's, for the panel. */
  heed?: (rule: string, deed: 'change' | 'fine') => Promise<boolean>;
}

/** From now on the frame takes phrases and looks at drafts. Asked again, it changes nothing. */
export function compose(frame: ComposingFrame): void {
  if (frame.inserter) return;
  frame.inserter = insertAt;
  guardInput(document, frame);
}
