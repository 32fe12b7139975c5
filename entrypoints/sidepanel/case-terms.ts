/** What the case tab takes from a playbook and a conversation: titles of the term sheet, and lines of the other side. */
import type { Line } from '../../lib/case/line';
import { TERM_IDS, type TermId } from '../../lib/case/terms';
import type { Playbook } from '../../lib/playbook/playbook';
import type { Conversation } from '../../lib/transcript/conversation';

/** Lines of the sheet as the playbook titles them. */
export const termsOf = (playbook: Playbook): { id: TermId; title: string }[] =>
  TERM_IDS.flatMap((id) => {
    const term = playbook.terms.find((one) => one.id === id);
    return term ? [{ id, title: term.title }] : [];
  });

/** What was not said by the user, oldest first; what is withheld cannot be linked. */
export const linesOfOthers = (conversation: Conversation | null): Line[] =>
  (conversation?.lines ?? []).flatMap((line) => {
    if (line.type !== 'message' || line.message.side === 'customer' || !line.message.text) return [];
    const { seq, text } = line.message;
    return [{ record: conversation?.record ?? '', seq, quote: text }];
  });
