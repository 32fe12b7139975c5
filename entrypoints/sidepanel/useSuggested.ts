/** Phrases that reply to what the agent said last. */
import type { Playbook, Snippet } from '../../lib/playbook/playbook';
import type { Conversation } from '../../lib/transcript/conversation';

export interface Suggested {
  snippet: Snippet;
  /** The words that brought it up. */
  because: string;
}

export function useSuggested(_conversation: Conversation | null, _playbook: Playbook | null): Suggested[] {
  return [];
}
