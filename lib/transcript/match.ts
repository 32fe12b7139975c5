/** Which rows of a list are messages that stood in it before: by sequence, with elements as a hint. */
import { align, increasing, type Pair, placesOf } from './align';
import type { Reading } from './message';

/** A message as the list before held it. */
export interface Before {
  ref: string;
  reading: Pick<Reading, 'text' | 'side' | 'siteId'> & Partial<Pick<Reading, 'shownTime'>>;
  /** What showed it when it was last seen; null when it is not on the page now (scrolled out, reloaded). */
  element: unknown;
}

/** A row as the page shows it now. */
export interface Row {
  reading: Before['reading'];
  /** Told from others, never looked into. */
  element: unknown;
  /** The row says that a message was taken back ("对方撤回了一条消息"). */
  notice: boolean;
}

export interface Hints {
  /** The list's first message is on the page: nothing above it is only out of sight. */
  top: boolean;
  /** The list's last message is on the page. */
  end: boolean;
  /** Where a list that shows only a part of itself went since it was last read; null when it stands. */
  moved: 'up' | 'down' | null;
}

/** How many messages may have been taken back in a window between two looks. */
const ROOM = 2;

/**
 * Which rows are messages that stood before. An element that shows the same words is taken for the same message, which
 * tells equal messages apart; but pages re-use their elements, and show a stretch of a longer list. Of the three ways to
 * see it, the one counts that keeps most and takes least back.
 */
export function matched(standing: readonly Before[], now: readonly Row[], hints: Hints): Pair[] {
  if (standing.length === 0) return [];
  const whole = hints.top && hints.end;
  const { before, after } = keys(standing, now, !whole);
  const window = () => inWindow(before, after, standing, hints.moved);
  const all = Math.min(before.length, after.length);
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
  return standing.filter((item, i) => i >= from && i < to && !kept.has(i) && isShown(item)).length;
}

const isShown = ({ element }: Before): boolean => element !== null;

/**
 * A list that went on by more than it shows: a word or two that repeat are no sign that it stands. More would be gone than is
 * kept, and more has come; unless what is kept is where the one stretch ends and the other begins.
 */
function wentOn(pairs: readonly Pair[], standing: readonly Before[], now: readonly Row[]): boolean {
  const [first] = pairs;
  const last = pairs.at(-1);
  if (!first || !last || now.length - pairs.length <= pairs.length) return false;
  const downward = first[1] === 0 && last[0] === standing.findLastIndex(isShown);
  const upward = last[1] === now.length - 1 && first[0] === standing.findIndex(isShown);
  return !downward && !upward && missingIn(standing, pairs, 0, standing.length) > pairs.length;
}

/** A window shows one stretch of the list: the place where most rows fit decides, and rows are matched only there. */
function inWindow(
  before: readonly string[],
  after: readonly string[],
  standing: readonly Before[],
  moved: Hints['moved'],
): Pair[] {
  const places = placesOf(before);
  const votes = new Map<number, number>();
  after.forEach((key, j) => {
    for (const i of places.get(key) ?? []) votes.set(i - j, (votes.get(i - j) ?? 0) + 1);
  });
  const current = Math.max(0, standing.findIndex(isShown));
  const wrongWay = (at: number) => (moved === 'up' ? at > current : moved === 'down' ? at < current : false);
  const far = (at: number) => Math.abs(at - current) + (wrongWay(at) ? before.length : 0);
  const [most] = [...votes].sort(([a, some], [b, others]) => others - some || far(a) - far(b));
  if (!most) return [];
  const [best, count] = most;
  // Rows that fit nowhere are new ones or edits; messages taken back make the stretch longer. Both stay within this room.
  const room = after.length - count + ROOM;
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
function keys(standing: readonly Before[], now: readonly Row[], timed: boolean): { before: string[]; after: string[] } {
  const was = standing.map(({ reading }) => reading);
  const is = now.map(({ reading }) => reading);
  const had = new Set(was.map(({ siteId }) => siteId));
  const lasting = is.some(({ siteId }) => siteId !== null && had.has(siteId));
  const unnamed = new Set(was.flatMap(({ siteId, text }) => (siteId === null ? [text] : [])));
  // In a window on a longer list the same words at other times are other messages, where each has a time.
  const clock = ({ shownTime }: Before['reading']) => (timed && /\d+:\d\d/.exec(shownTime ?? '')?.[0]) || '';
  const untimed = new Set(was.flatMap((one) => (clock(one) === '' ? [one.text] : [])));
  const key = (one: Before['reading'], siteId: string | null) =>
    lasting && siteId !== null ? `i${siteId}` : `t${one.text}${untimed.has(one.text) ? '' : clock(one)}`;
  return {
    before: was.map((one) => key(one, one.siteId)),
    after: is.map((one) => key(one, had.has(one.siteId) || !unnamed.has(one.text) ? one.siteId : null)),
  };
}
