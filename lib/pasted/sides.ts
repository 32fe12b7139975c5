/** Who speaks in a pasted conversation: the user says which name is theirs; what they do not say stays unknown. */
import type { PastedMessage, Side } from '../transcript/message';
import type { PastedLine, Talk } from './pasted';

/** A bot is a bot by the name that is shown. */
const BOT = /机器人|機器人|智能(?:客服|助理|助手)|小蚂答|\bbot\b/i;
const ME = /^(?:我|me|you|您|你|用户|用戶|客户)$/i;

/** The name that is likely the user's own; null when none is. */
export const likelyMine = (speakers: readonly string[]): string | null =>
  speakers.find((name) => ME.test(name)) ?? null;

export const pastedMessages = ({ lines }: Talk, mine: string | null): PastedMessage[] =>
  lines.map((line) => {
    const { sender, shownTime, text } = line;
    return { side: sideOf(line, mine), sender, shownTime, text };
  });

function sideOf({ sender, notice }: PastedLine, mine: string | null): Side {
  if (notice) return 'system';
  if (sender === null || mine === null) return 'unknown';
  if (sender === mine) return 'customer';
  return BOT.test(sender) ? 'bot' : 'agent';
}
