/** Since when a conversation waits for the other side. */
import type { Conversation } from '../transcript/conversation';

/** When the user wrote first after the last answer, RFC 3339; null while nothing of theirs is unanswered. */
export function waitingSince({ lines }: Pick<Conversation, 'lines'>): string | null {
  let since: string | null = null;
  for (const line of lines) {
    if (line.type !== 'message') continue;
    const { side, observedAt } = line.message;
    if (side === 'customer') since ??= observedAt;
    else if (side === 'agent' || side === 'bot') since = null;
  }
  return since;
}
