/** What the case tab takes from a playbook and a conversation: titles of the term sheet, and lines of the other side. */
import type { SaidLine } from '../../lib/case/said';
import { TERM_IDS, type TermId } from '../../lib/case/terms';
import type { Playbook } from '../../lib/playbook/playbook';
import { minuteText } from '../../lib/transcript/calendar';
import type { Conversation } from '../../lib/transcript/conversation';

/** Lines of the sheet as the playbook titles them. */
export const termsOf = (playbook: Playbook): { id: TermId; title: string }[] =>
  TERM_IDS.flatMap((id) => {
    const term = playbook.terms.find((one) => one.id === id);
    return term ? [{ id, title: term.title }] : [];
  });

/** What was not said by the user, oldest first, in the time of the device that recorded it; what is withheld cannot be linked. */
export const linesOfOthers = (conversation: Conversation | null): SaidLine[] =>
  (conversation?.lines ?? []).flatMap((line) => {
    if (line.type !== 'message' || line.message.side === 'customer' || !line.message.text) return [];
    const { seq, text, observedAt } = line.message;
    const at = minuteText(Date.parse(observedAt), conversation?.offsetMinutes ?? 0);
    return [{ record: conversation?.record ?? '', seq, quote: text, at }];
  });

/** The lines of all records as one talk, oldest first. */
export const inOrder = (talks: readonly SaidLine[][]): SaidLine[] =>
  talks.flat().sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || a.seq - b.seq);
