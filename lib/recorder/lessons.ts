/** What a correction of who spoke teaches about the messages that come after it. */
import { openEntry } from '../evidence/opened';
import type { EntryRow, Lesson } from '../storage/store';
import type { Side } from '../transcript/message';

/** What a lesson goes by: the page's reading of a message. */
export type Kind = Omit<Lesson, 'of' | 'to'>;

/** The user says that the message in `entry` came from `to`. Null when it is no message. */
export function lessonOf(entry: EntryRow, to: Side): Lesson | null {
  const opened = entry.kind === 'message' ? openEntry(entry, 'trusted', (name) => name === 'html') : null;
  if (!opened) return null;
  const { rule, side, sideBasis } = opened.fields as unknown as Kind;
  const sender = opened.values.get('sender');
  return { of: entry.seq, to, sender: typeof sender === 'string' ? sender : null, rule, side, sideBasis };
}

/** The newest lesson about a kind counts. */
export function learn(lessons: readonly Lesson[], lesson: Lesson): Lesson[] {
  return [...lessons.filter((before) => !isLike(before, lesson)), lesson];
}

/** The lesson that says otherwise than the page's reading; null when there is none. */
export function lessonFor(lessons: readonly Lesson[], read: Kind): Lesson | null {
  const lesson = lessons.find((one) => isLike(one, read));
  return lesson && lesson.to !== read.side ? lesson : null;
}

/** By the name that is shown; without one, by how the side was read. The user's own words that came back are nobody else's. */
function isLike(one: Kind, other: Kind): boolean {
  if (one.sender !== other.sender || (one.sideBasis === 'echo') !== (other.sideBasis === 'echo')) return false;
  if (one.sender !== null) return true;
  return one.rule === other.rule && one.side === other.side && one.sideBasis === other.sideBasis;
}
