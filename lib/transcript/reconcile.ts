/**
 * The list seen before and the list seen now become what happened in between. Pure; by sequence, not by node: pages
 * draw their lists anew, recycle rows, and re-use an element for its neighbour's message.
 */
import { type Before, type Hints, matched, type Row } from './match';

export type Happening =
  /** Row `now` is the message `ref`, unchanged. */
  | { type: 'same'; ref: string; now: number }
  /** Row `now` is the message `ref`, and reads otherwise. */
  | { type: 'change'; ref: string; now: number }
  /** A message not seen before. `before`: the message that follows it on the page; null at the end. */
  | { type: 'new'; now: number; before: string | null; place: 'end' | 'middle' | 'top' }
  /** The message is no longer there though its neighbours are. `now`: the row that stands in its place, if any. */
  | { type: 'missing'; ref: string; now: number | null }
  /** Not on the page, but nothing says that it was taken back: the list shows another part of itself. */
  | { type: 'out'; ref: string };

/** Order of the result: page order, with what is missing standing where it was. */
export function reconcile(standing: readonly Before[], now: readonly Row[], hints: Hints): Happening[] {
  const pairs = matched(standing, now, hints);
  const happenings: Happening[] = [];
  let i = 0;
  let j = 0;
  // A page that keeps only so many messages drops the oldest when a new one comes: that takes nothing back.
  const grew = now.length > pairs.length;
  const ends = [...pairs, [standing.length, now.length] as const];
  ends.forEach(([nextBefore, nextNow], p) => {
    const left = standing.slice(i, nextBefore);
    const came = Array.from({ length: nextNow - j }, (_, k) => j + k);
    const atTop = p === 0;
    const atEnd = p === pairs.length;
    const alone = pairs.length === 0;
    const shown = alone
      ? hints.top && hints.end && standing.length <= FEW
      : (!atTop || (hints.top && !grew)) && (!atEnd || hints.end);
    happenings.push(
      ...between(left, came, now, {
        atTop,
        atEnd,
        alone,
        shown,
        moved: hints.moved,
        before: standing[nextBefore]?.ref ?? null,
      }),
    );
    const item = standing[nextBefore];
    const row = now[nextNow];
    if (item && row)
      happenings.push({
        type: item.reading.text === row.reading.text ? 'same' : 'change',
        ref: item.ref,
        now: nextNow,
      });
    i = nextBefore + 1;
    j = nextNow + 1;
  });
  // Several gone without a word while others came: the list moved. Messages are taken back one or two at a time.
  const moved = happenings.filter(isGone).length > FEW && happenings.some(({ type }) => type === 'new');
  return moved ? happenings.map((one) => (isGone(one) ? { type: 'out', ref: one.ref } : one)) : happenings;
}

const isGone = (one: Happening): one is Happening & { type: 'missing' } => one.type === 'missing' && one.now === null;

/** A list that is suddenly empty was closed or cleared, unless it held hardly anything. */
const FEW = 2;

interface Stretch {
  atTop: boolean;
  atEnd: boolean;
  moved: Hints['moved'];
  before: string | null;
  /** Nothing of the list before is on the page. */
  alone: boolean;
  /** This stretch of the conversation is on the page, so what is missing from it is gone. */
  shown: boolean;
}

/** What happened in a stretch between two messages that stayed: some left it, some came to it. */
function between(left: readonly Before[], came: readonly number[], now: readonly Row[], stretch: Stretch): Happening[] {
  const happenings: Happening[] = [];
  const open = new Set(came);
  const first = (fits: (row: Row) => boolean) => [...open].find((index) => fits(now[index] as Row));
  const same = (item: Before, row: Row) => row.element === item.element;
  // Other words in the same element, or in the same place and much alike, are an edit; a notice in it takes it back.
  const turns = (item: Before, row: Row) =>
    !row.notice && (same(item, row) || (!stretch.moved && item.element !== null && edited(item.reading, row.reading)));
  // Many elements with other words at once were handed on: a page edits few of its messages at a time.
  const edits = left.filter((item) => first((row) => turns(item, row)) !== undefined).length <= FEW;
  const gone = left.filter((item) => {
    const index = first((row) => (row.notice ? same(item, row) : edits && turns(item, row)));
    if (index === undefined) return true;
    open.delete(index);
    happenings.push({ type: now[index]?.notice ? 'missing' : 'change', ref: item.ref, now: index });
    return false;
  });
  for (const { ref, element } of gone) {
    const notice = element === null ? undefined : first((row) => row.notice);
    if (notice !== undefined) open.delete(notice);
    if (notice !== undefined || (element !== null && stretch.shown))
      happenings.push({ type: 'missing', ref, now: notice ?? null });
    else happenings.push({ type: 'out', ref });
  }
  const above = stretch.alone ? stretch.moved === 'up' : stretch.atTop;
  const place = above ? 'top' : stretch.atEnd ? 'end' : 'middle';
  const before = stretch.alone && above ? (left[0]?.ref ?? null) : stretch.before;
  for (const index of open) happenings.push({ type: 'new', now: index, before, place });
  return happenings;
}

/** Two texts of one side that begin and end alike for a good part of their length. */
function edited({ text: was, side }: Before['reading'], { text: is, side: other }: Row['reading']): boolean {
  if (side !== other) return false;
  const longest = Math.max(was.length, is.length);
  const shortest = Math.min(was.length, is.length);
  let head = 0;
  while (head < shortest && was[head] === is[head]) head += 1;
  let tail = 0;
  while (tail < shortest - head && was.at(-1 - tail) === is.at(-1 - tail)) tail += 1;
  return (head + tail) * 5 >= longest * 2;
}
