/** Places in one record where words were found. */
import type { SearchHit } from '../../components/SearchHits';
import type { RecordRow } from '../../lib/storage/store';
import type { Message } from '../../lib/transcript/conversation';

/** Characters shown on each side of the place. */
const AROUND = 32;

/** `words` in lower case. One hit a message; earlier wordings of a changed message and the sender's name count as well. */
export function hitsIn(
  record: Pick<RecordRow, 'id' | 'title' | 'url'>,
  messages: Message[],
  words: string,
): SearchHit[] {
  return messages.flatMap((message) => {
    const texts = [message.text, ...message.changes.map(({ text }) => text), message.sender];
    const text = texts.find((candidate) => candidate?.toLowerCase().includes(words));
    if (!text) return [];
    const at = text.toLowerCase().indexOf(words);
    const end = at + words.length;
    const excerpt = {
      before: `${at > AROUND ? '…' : ''}${text.slice(Math.max(0, at - AROUND), at)}`,
      found: text.slice(at, end),
      after: `${text.slice(end, end + AROUND)}${text.length > end + AROUND ? '…' : ''}`,
    };
    return [{ record: record.id, title: record.title ?? record.url ?? '', message, excerpt }];
  });
}
