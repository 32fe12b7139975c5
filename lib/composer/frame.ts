/** What the composer, a script of its own, finds in a frame when it comes: the content script that stands there already. */
import { watchDraft } from './draft';
import type { Fields } from './field';
import { insertAt } from './target';

export interface ComposingFrame {
  readonly fields: Fields;
  /** Aborts when the content script leaves the frame. */
  readonly signal: AbortSignal;
  /** Absent until the composer has come. */
  inserter: typeof insertAt | undefined;
  /** Hears what stands in the chat's input, 250 ms after the last key. */
  drafted(text: string): void;
}

/** From now on the frame takes phrases and tells of drafts. Asked again, it changes nothing. */
export function compose(frame: ComposingFrame): void {
  if (frame.inserter) return;
  frame.inserter = insertAt;
  watchDraft(document, frame.fields, (text) => frame.drafted(text), frame.signal);
}
