/** Messages that a record holds again, because a page shows what was said before: who withholds one withholds the other. */
import { startReplay } from '../../lib/evidence/replay';
import type { EntryRow } from '../../lib/storage/store';
import type { Message } from '../../lib/transcript/conversation';

type Entries = AsyncIterable<EntryRow>;

/** What the messages that are withheld whole said, in every version. */
export async function wholeTexts(entries: Entries, seqs: ReadonlySet<number>): Promise<Set<string>> {
  if (seqs.size === 0) return new Set();
  const messages = await messagesOf(entries);
  return new Set(messages.flatMap((message) => (seqs.has(message.seq) ? versions(message) : [])));
}

/** A page shows old messages again, and a later record of it holds them again: there they are withheld as well. */
export async function twins(entries: Entries, texts: ReadonlySet<string>): Promise<Set<number>> {
  if (texts.size === 0) return new Set();
  const same = (await messagesOf(entries)).filter((message) => versions(message).some((text) => texts.has(text)));
  return new Set(same.map(({ seq }) => seq));
}

async function messagesOf(entries: Entries): Promise<Message[]> {
  const running = startReplay();
  for await (const entry of entries) running.add(entry);
  return running.conversation().lines.flatMap((line) => (line.type === 'message' ? [line.message] : []));
}

function versions({ text, changes }: Message): string[] {
  return [text, ...changes.map((change) => change.text)].filter((one) => one !== null);
}
