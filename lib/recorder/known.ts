/** What the log already holds of a conversation, so that a page read anew is not recorded twice. */
import { replay } from '../evidence/replay';
import type { EntryRow } from '../storage/store';
import type { Known } from '../transcript/message';

/** How many messages are handed to a content script that begins anew: more than a page shows at once. */
const KNOWN_LIMIT = 1000;

/** The newest messages in page order, as they last read. Messages that were recalled are left in, marked. */
export function knownOf(entries: EntryRow[]): Known[] {
  const refs = new Map(entries.map((entry) => [entry.seq, entry.ref]));
  const sites = new Map(entries.map((entry) => [entry.seq, siteIdOf(entry)]));
  const known: Known[] = [];
  for (const line of replay(entries).lines) {
    if (line.type !== 'message') continue;
    const { seq, text, side, recalled } = line.message;
    const ref = refs.get(seq);
    if (ref) known.push({ ref, text: text ?? '', side, siteId: sites.get(seq) ?? null, recalled: recalled !== null });
  }
  return known.slice(-KNOWN_LIMIT);
}

function siteIdOf(entry: EntryRow): string | null {
  if (entry.kind !== 'message') return null;
  const { siteId } = JSON.parse(entry.line) as { siteId?: unknown };
  return typeof siteId === 'string' ? siteId : null;
}
