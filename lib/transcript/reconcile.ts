/**
 * The list seen before and the list seen now become what happened in between. Pure; by sequence, not by node: pages
 * draw their lists anew, recycle rows, and re-use an element for its neighbour's message.
 */
import { align, increasing, type Pair } from './align';
import type { Side } from './message';

/** A message as the list before held it. */
export interface Before {
  ref: string;
  text: string;
  side: Side;
  siteId: string | null;
  /** Which element showed it when it was last seen; null when it is not on the page now (scrolled out, reloaded). */
  element: number | null;
  /** Taken back already: it may stand in the log without standing on the page. */
  recalled: boolean;
}

/** A row as the page shows it now. */
export interface Row {
  text: string;
  side: Side;
  siteId: string | null;
  /** A number for the element, the same as long as the element is the same. */
  element: number;
  /** The row says that a message was taken back ("对方撤回了一条消息"). */
  notice: boolean;
}

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

export interface Hints {
  /** The list's first message is on the page: nothing above it is only out of sight. */
  top: boolean;
  /** The list's last message is on the page. */
  end: boolean;
  /** Where a list that shows only a part of itself went since it was last read; null when it stands. */
  moved: 'up' | 'down' | null;
}

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

/**
 * Which rows are messages that stood before. An element that shows the same words is taken for the same message, which
 * tells equal messages apart; but pages re-use their elements, and show a stretch of a longer list. Of the three ways to
 * see it, the one counts that keeps most and takes least back.
 */
function matched(standing: readonly Before[], now: readonly Row[], hints: Hints): Pair[] {
  const { before, after } = keys(standing, now);
  const window = () => inWindow(before, after, standing, hints.moved);
  const all = Math.min(before.length, after.length);
  const whole = hints.top && hints.end;
  let best = whole ? aligned(before, after, stayed(standing, before, now, after)) : window();
  for (const other of whole ? [() => align(before, after), window] : []) {
    if (worth(best, standing) === all) break;
    const pairs = other();
    if (worth(pairs, standing) > worth(best, standing)) best = pairs;
  }
  return wentOn(best, standing, now) ? [] : best;
}

/** Messages kept, less those on the page that would be missing between them. */
function worth(pairs: readonly Pair[], standing: readonly Before[]): number {
  return pairs.length - missingIn(standing, pairs, pairs[0]?.[0] ?? 0, pairs.at(-1)?.[0] ?? 0);
}

function missingIn(standing: readonly Before[], pairs: readonly Pair[], from: number, to: number): number {
  const kept = new Set(pairs.map(([i]) => i));
  let missing = 0;
  for (let i = from; i < to; i += 1) if (!kept.has(i) && standing[i]?.element !== null) missing += 1;
  return missing;
}

/**
 * A list that went on by more than it shows: a word or two that repeat are no sign that it stands. More would be gone than is
 * kept, and more has come; unless what is kept is where the one stretch ends and the other begins.
 */
function wentOn(pairs: readonly Pair[], standing: readonly Before[], now: readonly Row[]): boolean {
  const [first] = pairs;
  const last = pairs.at(-1);
  if (!first || !last || now.length - pairs.length <= pairs.length) return false;
  const shown = standing.findIndex(({ element }) => element !== null);
  const downward = first[1] === 0 && last[0] === standing.findLastIndex(({ element }) => element !== null);
  const upward = last[1] === now.length - 1 && first[0] === shown;
  return !downward && !upward && missingIn(standing, pairs, 0, standing.length) > pairs.length;
}

/** A window shows one stretch of the list: the place where most rows fit decides, and rows are matched only there. */
function inWindow(
  before: readonly string[],
  after: readonly string[],
  standing: readonly Before[],
  moved: Hints['moved'],
): Pair[] {
  const places = new Map<string, number[]>();
  before.forEach((key, i) => {
    places.set(key, [...(places.get(key) ?? []), i]);
  });
  const votes = new Map<number, number>();
  after.forEach((key, j) => {
    for (const i of places.get(key) ?? []) votes.set(i - j, (votes.get(i - j) ?? 0) + 1);
  });
  const current = Math.max(
    0,
    standing.findIndex(({ element }) => element !== null),
  );
  const wrongWay = (at: number) => (moved === 'up' ? at > current : moved === 'down' ? at < current : false);
  let best: number | null = null;
  for (const [at, count] of votes) {
    const most = best === null ? 0 : (votes.get(best) ?? 0);
    const nearer =
      best === null ||
      Math.abs(at - current) + (wrongWay(at) ? before.length : 0) <
        Math.abs(best - current) + (wrongWay(best) ? before.length : 0);
    if (count > most || (count === most && nearer)) best = at;
  }
  if (best === null) return [];
  // Rows that fit nowhere are new ones or edits; messages taken back make the stretch longer. Both stay within this room.
  const room = after.length - (votes.get(best) ?? 0) + ROOM;
  const from = Math.max(0, best - room);
  const pairs = align(before.slice(from, best + after.length + room), after);
  return pairs.map(([i, j]) => [i + from, j] as const);
}

/** Messages whose element still shows their words, in order. */
function stayed(
  standing: readonly Before[],
  before: readonly string[],
  now: readonly Row[],
  after: readonly string[],
): Pair[] {
  const places = new Map(now.map((row, j) => [row.element, j]));
  const pairs: Pair[] = [];
  standing.forEach((item, i) => {
    const j = item.element === null ? undefined : places.get(item.element);
    if (j !== undefined && before[i] === after[j]) pairs.push([i, j]);
  });
  return increasing(pairs);
}

/** The alignment that keeps `anchors`. */
function aligned(before: readonly string[], after: readonly string[], anchors: readonly Pair[]): Pair[] {
  const pairs: Pair[] = [];
  let i = 0;
  let j = 0;
  for (const anchor of [...anchors, [before.length, after.length] as const]) {
    for (const [a, b] of align(before.slice(i, anchor[0]), after.slice(j, anchor[1]))) pairs.push([a + i, b + j]);
    if (anchor[0] < before.length) pairs.push(anchor);
    i = anchor[0] + 1;
    j = anchor[1] + 1;
  }
  return pairs;
}

/**
 * What messages are matched by: the page's ids, or their words where one side has no id. Ids that a page makes anew each
 * time it loads share nothing with those before, and are no ids.
 */
function keys(standing: readonly Before[], now: readonly Row[]): { before: string[]; after: string[] } {
  const had = new Set(standing.map(({ siteId }) => siteId));
  const lasting = now.some(({ siteId }) => siteId !== null && had.has(siteId));
  const unnamed = new Set(standing.flatMap(({ siteId, text }) => (siteId === null ? [text] : [])));
  const key = (text: string, siteId: string | null) => (lasting && siteId !== null ? `i${siteId}` : `t${text}`);
  return {
    before: standing.map(({ text, siteId }) => key(text, siteId)),
    after: now.map(({ text, siteId }) => key(text, had.has(siteId) || !unnamed.has(text) ? siteId : null)),
  };
}

/** A list that is suddenly empty was closed or cleared, unless it held hardly anything. */
const FEW = 2;
/** How many messages may have been taken back in a window between two looks. */
const ROOM = 2;

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
