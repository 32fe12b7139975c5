/** What the composer, a script of its own, finds in a frame when it comes: the content script that stands there already. */
import type { DraftAnswer, Fine } from '../guards/told';
import type { Fields } from './field';
import { guardInput } from './guard';
import { watchSent } from './sent';
import { insertAt } from './target';

export interface ComposingFrame {
  readonly fields: Fields;
  /** Aborts when the content script leaves the frame. */
  readonly signal: AbortSignal;
  /** Absent until the composer has come. */
  inserter: typeof insertAt | undefined;
  /** Hears what stands in the chat's input, 250 ms after the last key; null while nothing is recorded here. */
  drafted(text: string, fine: Fine[]): Promise<{ ok: true; value: DraftAnswer | null } | { ok: false }> | null;
  /** Hears what was sent from it. */
  sent(text: string): void;
  /** Changes what a rule found, or takes it as fine; answers whether that was done. The composer's, for the panel. */
  heed?: (rule: string, deed: 'change' | 'fine') => Promise<boolean>;
}

/** From now on the frame takes phrases, looks at drafts and hears what is sent. Asked again, it changes nothing. */
export function compose(frame: ComposingFrame): void {
  if (frame.inserter) return;
  frame.inserter = insertAt;
  guardInput(document, frame);
  watchSent(document, frame.fields, (text) => frame.sent(text), frame.signal);
}
