/** What the log already holds of a conversation, so that a page read anew is not recorded twice. */
import { replay } from '../evidence/replay';
import type { EntryRow } from '../storage/store';
import type { Known, Side } from '../transcript/message';

/** How many messages are handed to a content script that begins anew: more than a page shows at once. */
const KNOWN_LIMIT = 1000;

/**
 * The newest messages in page order, as they last read. Messages that were recalled are left in, marked. Who spoke is
 * told as the page was read, so that it can be found there again, or as the user corrected it.
 */
export function knownOf(entries: EntryRow[], sides: 'as-read' | 'as-corrected'): Known[] {
  const rows = new Map(entries.map((entry) => [entry.seq, entry]));
  const known: Known[] = [];
  for (const line of replay(entries).lines) {
    if (line.type !== 'message') continue;
    const { seq, text, side, recalled } = line.message;
    const row = rows.get(seq);
    if (!row?.ref) continue;
    const read = JSON.parse(row.line) as { siteId?: unknown; side: Side };
    known.push({
      ref: row.ref,
      text: text ?? '',
      side: sides === 'as-read' ? read.side : side,
      siteId: typeof read.siteId === 'string' ? read.siteId : null,
      recalled: recalled !== null,
    });
  }
  return known.slice(-KNOWN_LIMIT);
}
