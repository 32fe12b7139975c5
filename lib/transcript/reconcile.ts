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
export function reconcile(before: readonly Before[], now: readonly Row[], hints: Hints): Happening[] {
  const standing = before.filter((item) => !item.recalled);
  const pairs = matched(standing, now, hints);
  const happenings: Happening[] = [];
  let i = 0;
  let j = 0;
  const followingRef = (fromPair: number) => {
    const pair = pairs[fromPair];
    return pair ? (standing[pair[0]]?.ref ?? null) : null;
  };
  // A page that keeps only so many messages drops the oldest when a new one comes: that takes nothing back.
  const grew = now.length > pairs.length;
  const ends = [...pairs, [standing.length, now.length] as const];
  ends.forEach(([nextBefore, nextNow], p) => {
    const left = standing.slice(i, nextBefore);
    const came = range(j, nextNow);
    const atTop = p === 0;
    const atEnd = p === pairs.length;
    const alone = pairs.length === 0;
    const shown = alone
      ? hints.top && hints.end && standing.length <= FEW
      : (!atTop || (hints.top && !grew)) && (!atEnd || hints.end);
    happenings.push(
      ...between(left, came, now, { atTop, atEnd, alone, shown, moved: hints.moved, before: followingRef(p) }),
    );
    if (!atEnd) {
      const item = standing[nextBefore];
      const row = now[nextNow];
      if (item && row)
        happenings.push({ type: item.text === row.text ? 'same' : 'change', ref: item.ref, now: nextNow });
    }
    i = nextBefore + 1;
    j = nextNow + 1;
  });
  return movedOn(happenings) ? happenings.map(outOfSight) : happenings;
}

/** Several gone without a word while others came: the list moved. Messages are taken back one or two at a time. */
function movedOn(happenings: readonly Happening[]): boolean {
  const missing = happenings.filter(({ type, ...one }) => type === 'missing' && 'now' in one && one.now === null);
  return missing.length > FEW && happenings.some(({ type }) => type === 'new');
}

const outOfSight = (one: Happening): Happening =>
  one.type === 'missing' && one.now === null ? { type: 'out', ref: one.ref } : one;

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
  const open = [...came];
  const gone: Before[] = [];
  const same = (item: Before, row: Row | undefined) => row !== undefined && row.element === item.element;
  const alike = (item: Before, row: Row | undefined) =>
    row !== undefined && !stretch.moved && item.element !== null && edited(item, row);
  // Many elements with other words at once were handed on: a page edits few of its messages at a time.
  const turned = left.filter((item) =>
    open.some((index) => !now[index]?.notice && (same(item, now[index]) || alike(item, now[index]))),
  );
  const edits = turned.length <= FEW;
  for (const item of left) {
    // Other words in the same element, or in the same place and much alike, are an edit; a notice in it takes it back.
    const at = open.findIndex((index) => {
      const row = now[index];
      return row?.notice ? same(item, row) : edits && (same(item, row) || alike(item, row));
    });
    const index = at < 0 ? undefined : open[at];
    const row = index === undefined ? undefined : now[index];
    if (index === undefined || !row) {
      gone.push(item);
      continue;
    }
    open.splice(at, 1);
    happenings.push(
      row.notice ? { type: 'missing', ref: item.ref, now: index } : { type: 'change', ref: item.ref, now: index },
    );
  }
  for (const item of gone) {
    const notice = open.findIndex((index) => now[index]?.notice);
    const visible = item.element !== null;
    if (notice >= 0 && visible) {
      const [index] = open.splice(notice, 1);
      happenings.push({ type: 'missing', ref: item.ref, now: index ?? null });
    } else if (visible && stretch.shown) {
      happenings.push({ type: 'missing', ref: item.ref, now: null });
    } else {
      happenings.push({ type: 'out', ref: item.ref });
    }
  }
  const above = stretch.alone ? stretch.moved === 'up' : stretch.atTop;
  const place = above ? 'top' : stretch.atEnd ? 'end' : 'middle';
  const before = stretch.alone && above ? (left[0]?.ref ?? null) : stretch.before;
  for (const index of open) happenings.push({ type: 'new', now: index, before, place });
  return happenings;
}

/** Two texts of one side that begin and end alike for a good part of their length. */
function edited(item: Before, row: Row): boolean {
  if (row.notice || item.side !== row.side) return false;
  const longest = Math.max(item.text.length, row.text.length);
  const shortest = Math.min(item.text.length, row.text.length);
  let head = 0;
  while (head < shortest && item.text[head] === row.text[head]) head += 1;
  let tail = 0;
  while (tail < shortest - head && item.text.at(-1 - tail) === row.text.at(-1 - tail)) tail += 1;
  return (head + tail) * 2 >= longest;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k);
}
