/** Messages that a record holds again, because a page shows what was said before: who withholds one withholds the other. */
import { replay } from '../../lib/evidence/replay';
import type { EntryRow } from '../../lib/storage/store';
import type { Message } from '../../lib/transcript/conversation';

/** What the messages that are withheld whole said, in every version. */
export function wholeTexts(entries: readonly EntryRow[], seqs: ReadonlySet<number>): Set<string> {
  if (seqs.size === 0) return new Set();
  return new Set(messagesOf(entries).flatMap((message) => (seqs.has(message.seq) ? versions(message) : [])));
}

/** A page shows old messages again, and a later record of it holds them again: there they are withheld as well. */
export function twins(entries: readonly EntryRow[], texts: ReadonlySet<string>): Set<number> {
  if (texts.size === 0) return new Set();
  const same = messagesOf(entries).filter((message) => versions(message).some((text) => texts.has(text)));
  return new Set(same.map(({ seq }) => seq));
}

function messagesOf(entries: readonly EntryRow[]): Message[] {
  return replay(entries).lines.flatMap((line) => (line.type === 'message' ? [line.message] : []));
}

function versions({ text, changes }: Message): string[] {
  return [text, ...changes.map((change) => change.text)].filter((one) => one !== null);
}
