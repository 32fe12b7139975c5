/** One row as read without any knowledge of the site. */
import type { Echoes, RowReading } from '../../capture/adapter';
import { drawnChildren, drawnParent, ends, type ShadowOf, wordsIn } from '../../capture/dom';
import { markupOf } from '../../capture/sanitise';
import { textOf } from '../../capture/text';
import { attachmentsOf } from './attachments';
import { bubbles, type Where } from './look';
import { alike, inTheMiddle } from './members';
import { isPart, partOf } from './parts';
import { nameIn, type Pieces, piecesOf } from './pieces';
import { byMarkup, type Sides } from './side';
import { isShownTime } from './time';
import { isNotSaid, isRecallNotice, isTypingNotice } from './words';

export interface RowContext extends Where {
  sides: Sides;
  /** Rows in which the user's own words came back, with the words. */
  echoed: WeakMap<Element, string>;
  /** Who spoke in the rows read so far, by name. */
  speakers: WeakMap<Element, string | null>;
}

/** Dots that move are no words: each stands by itself. */
const DOTS = /^[.·•●\s]{2,12}$/;

/** Reads `row`. With `gone`, it has left the page and only its tree can be asked. */
export function readRow(row: Element, context: RowContext, echoes: Echoes, gone: boolean): RowReading {
  const { shadowOf, list, sides, echoed } = context;
  const boxes = gone ? [] : bubbles(row, shadowOf);
  const box = boxes.length === 1 ? (boxes[0] ?? null) : null;
  const pieces = piecesOf(row, box, shadowOf);
  const text = wordsOf(row, box, pieces, shadowOf);
  const attachments = attachmentsOf(row, shadowOf);
  if ((text.trim() === '' && attachments.length === 0) || isOther(text, row, box, pieces)) return { type: 'other' };
  if (isRecallNotice(text)) return { type: 'notice', text };
  const sender = pieces.name ?? labelled(row);
  const own = text !== '' && (echoed.get(row) === text || echoes.take(text));
  if (own) echoed.set(row, text);
  const speaker = sender ?? (sides.oneEdge && !inTheMiddle(row, context) ? speakerAbove(row, context) : null);
  const { side, basis } = sides.of(box ?? deepest(row, pieces, shadowOf), speaker, own, gone);
  context.speakers.set(row, side === 'system' ? null : speaker);
  return {
    type: 'message',
    reading: {
      text,
      side,
      sideBasis: basis,
      sender,
      shownTime: pieces.time ?? timeAbove(row, list),
      html: markupOf(row, shadowOf),
      attachments,
      siteId: siteIdOf(row, list),
    },
  };
}

/** Words that nobody said: signs of typing, lines between messages, lines about the list. */
function isOther(text: string, row: Element, box: Element | null, pieces: Pieces): boolean {
  if (!box && (isTypingNotice(text) || isNotSaid(text) || isDivider(text, row, pieces))) return true;
  if (pieces.typing && text.trim().length <= 3) return true;
  return DOTS.test(text) && [...row.querySelectorAll('*')].filter((one) => one.textContent?.length === 1).length > 2;
}

/** The words of the bubble, or of the row, without its labels; a bubble that says nothing but a time says that time. */
function wordsOf(row: Element, box: Element | null, pieces: Pieces, shadowOf: ShadowOf): string {
  const from = box ?? row;
  const text = textOf(from, { shadowOf, skip: (element) => isPart(element) || pieces.labels.has(element) });
  if (text !== '' || !box || pieces.controls > 0) return text;
  return textOf(from, { shadowOf, skip: (element) => partOf(element) === 'control' });
}

/** A lone time between messages. A row that names its speaker, or holds more than the time, is none. */
function isDivider(text: string, row: Element, pieces: Pieces): boolean {
  if (!isShownTime(text) || pieces.name !== null || pieces.labels.size > 0 || labelled(row) !== null) return false;
  // Lines of a run look alike: one that says a time was said like the others.
  const like = (other: Element | null) =>
    row.className !== '' && other?.className === row.className && !isShownTime(other.textContent ?? '');
  return !like(row.previousElementSibling) && !like(row.nextElementSibling);
}

/** "Maya: 10:32" in a label for screen readers names the speaker. */
function labelled(row: Element): string | null {
  return /^\s*([^\s:：][^:：]{0,39}?)\s*[:：]/.exec(row.getAttribute('aria-label') ?? '')?.[1] ?? null;
}

/** A lone time line above the row, as many chats show only after a pause. */
function timeAbove(row: Element, list: Element): string | null {
  const above = row.previousElementSibling;
  // What was said may be a time too: then it stands on a side, as a line between messages does not.
  if (!above || !list.contains(above) || byMarkup(above, list) !== null) return null;
  const words = wordsIn(above);
  return isShownTime(words) ? words : null;
}

const RUN = 40;

/** Whose head stands nearest above a row that has none of its own. */
function speakerAbove(row: Element, { list, speakers }: RowContext): string | null {
  let steps = 0;
  for (let at: Element | null = row; at && at !== list; at = drawnParent(at)) {
    for (let above = at.previousElementSibling; above && steps < RUN; above = above.previousElementSibling) {
      steps += 1;
      const speaker = speakers.get(above);
      if (speaker !== undefined) return alike([above, row]) ? speaker : null;
      // Above the wrapper of a run stands its head.
      const words = wordsIn(above);
      if (at !== row && words !== '' && words.length <= 40 && !isShownTime(words)) return nameIn(words);
    }
  }
  return null;
}

/** The element down the only path of a row, whose box is the words' own. */
function deepest(row: Element, pieces: Pieces, shadowOf: ShadowOf): Element {
  let at = row;
  for (;;) {
    const inner: Element[] = ends(drawnChildren(at, shadowOf)).filter(
      (child) => !isPart(child) && !pieces.labels.has(child) && child.localName !== 'br',
    );
    const [only] = inner;
    if (inner.length !== 1 || !only || pieces.words.includes(at)) return at;
    at = only;
  }
}

const ID_NAMES = ['message-id', 'msg-id', 'msgid', 'messageid', 'id', 'mid'];

/** A message id that the row itself shows; positions and indexes are none. */
function siteIdOf(row: Element, list: Element): string | null {
  for (let at: Element | null = row; at && at !== list; at = drawnParent(at)) {
    for (const name of ID_NAMES) {
      const value = at.getAttribute(`data-${name}`);
      if (value && value.length >= 6 && value.length <= 80) return value;
    }
  }
  return null;
}
