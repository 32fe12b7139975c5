/** How things are drawn: bubbles, portraits, and where words stand in their list. Needs a page that is laid out. */
import {
  drawnChildren,
  drawnNodes,
  drawnParent,
  ends,
  follows,
  MOST_LOOKED,
  type ShadowOf,
  seen,
  wordsIn,
} from '../../capture/dom';
import { isPart } from './parts';
import { tokensOf } from './words';

const MAX_DEPTH = 12;
/** Portraits, with an initial in them or a picture, px. */
const [MIN_PORTRAIT, MAX_PORTRAIT, INITIALS] = [16, 64, 3];

/** Something a person sees as a box of its own: a background, a border or a shadow, with corners or narrower than its row. */
function boxed(element: Element, rowWidth: number): boolean {
  const style = getComputedStyle(element);
  const filled = alpha(style.backgroundColor) > 0.02 || style.backgroundImage !== 'none';
  const edged = style.borderTopWidth !== '0px' && alpha(style.borderTopColor) > 0.02;
  if (!filled && !edged && style.boxShadow === 'none') return false;
  if (style.display === 'inline') return false;
  const { width } = element.getBoundingClientRect();
  return width > 0 && (Number.parseFloat(style.borderTopLeftRadius) > 0 || width < rowWidth * 0.95);
}

/** A row that is a bubble itself: narrower than what it stands in. */
export function isBubble(row: Element): boolean {
  const around = row.parentElement?.clientWidth ?? 0;
  return row.clientWidth < around * 0.95 && boxed(row, around);
}

function alpha(color: string): number {
  // "rgba(0, 0, 0, 0.5)", "oklch(0.4 0.1 90 / 0.5)"
  return Number(/(?:^rgba.*,|\/)\s*([\d.]+)\)$/.exec(color)?.[1] ?? 1);
}

/** A box of its own that is about square and holds a letter or two: who speaks, not what is said. */
export const isPortrait = (element: Element): boolean =>
  squareWithInitial(element) && boxed(element, Number.POSITIVE_INFINITY);

/** A very short message may look the same: what stands beside it decides. */
function squareWithInitial(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  // Beside a long message a portrait may be squeezed.
  if (
    width < MIN_PORTRAIT ||
    width > MAX_PORTRAIT ||
    height > MAX_PORTRAIT ||
    Math.min(width, height) <= Math.max(width, height) * 0.6
  )
    return false;
  const letters = [...wordsIn(element)].length;
  return letters <= INITIALS && (letters > 0 || element.localName === 'img');
}

/**
 * The outermost boxes with words or pictures in a row: one for a message, several for a run of messages of one person.
 * Parts may be boxes too but hold no message (a badge, a button). The search ends at `limit`.
 */
export function bubbles(
  row: Element,
  shadowOf: ShadowOf,
  limit = Number.POSITIVE_INFINITY,
  among: readonly Element[] = drawnChildren(row, shadowOf),
): Element[] {
  // A slot has no box of its own.
  const width = row.getBoundingClientRect().width || (drawnParent(row)?.getBoundingClientRect().width ?? 0);
  const found: Element[] = [];
  let looked = 0;
  const all = limit === Number.POSITIVE_INFINITY;
  const visit = (children: readonly Element[], depth: number) => {
    for (const child of all ? ends(children) : children) {
      // Each child of a list may be a long message.
      looked = all || depth > 0 ? looked + 1 : 0;
      if (found.length >= limit * 2 || looked > MOST_LOOKED) return;
      if (isPart(child) || !seen(child)) continue;
      if (boxed(child, width) && hasContent(child, shadowOf)) found.push(child);
      else if (depth < MAX_DEPTH) visit(drawnChildren(child, shadowOf), depth + 1);
    }
  };
  visit(among, 0);
  return withoutPortraits(found, row).slice(0, limit);
}

/** Of the boxes of a row, those that are not the picture of who speaks: a small square with an initial or a picture, beside other words. */
function withoutPortraits(boxes: readonly Element[], row: Element): Element[] {
  return boxes.filter((box) => !squareWithInitial(box) || !hasPortraitRoom(box, row));
}

/** Something as tall with words stands to its left or right: then the square is a portrait. */
function hasPortraitRoom(square: Element, row: Element): boolean {
  const box = square.getBoundingClientRect();
  for (let at: Element | null = square; at && at !== row; at = at.parentElement) {
    const beside = [...(at.parentElement?.children ?? [])].filter((other) => other !== at && isBeside(other, box));
    // Of two squares the first in the page is the portrait.
    if (beside.some((other) => !squareWithInitial(other) || follows(at, other))) return true;
  }
  return false;
}

/** In the same line, and not a small label such as a time or a tick. */
function isBeside(other: Element, box: DOMRect): boolean {
  if (!wordsIn(other)) return false;
  const at = other.getBoundingClientRect();
  const apart = at.left >= box.right - 1 || at.right <= box.left + 1;
  return apart && at.top < box.bottom && at.bottom > box.top && at.height >= box.height * 0.8;
}

/** Words or pictures, wherever they come from: shadow roots farther in, what fills a slot. */
export const hasContent = (element: Element, shadowOf: ShadowOf): boolean =>
  element.localName !== 'style' &&
  (wordsIn(element) !== '' ||
    /^(img|video|audio)$/.test(element.localName) ||
    drawnChildren(element, shadowOf).some((child) => hasContent(child, shadowOf)));

/** What is answered to, repeated above the answer: a block with a line down its side alone. */
export function isQuote(element: Element, first: boolean): boolean {
  const { borderInlineStartWidth, borderTopWidth } = getComputedStyle(element);
  return (
    tokensOf(element).includes('quote') ||
    (first &&
      element.localName !== 'blockquote' &&
      Number.parseFloat(borderInlineStartWidth) >= 2 &&
      borderTopWidth === '0px')
  );
}

/** Distances of the words from where lines begin and end in their list (left and right, where one reads so), px; null when nothing is drawn. */
export interface Insets {
  left: number;
  right: number;
  width: number;
  /** The same for the box around the words; where they are set in the middle of it, it says nothing. */
  box: { left: number; right: number };
}

/** Where a conversation stands, and how to look into its shadow roots. */
export interface Where {
  list: Element;
  shadowOf: ShadowOf;
  /** It is only sampled: of many children so many of the first and the last stand for all. */
  some?: number;
}

export function insetsOf(content: Element, { list, shadowOf }: Where): Insets | null {
  const box = content.getBoundingClientRect();
  const frame = list.getBoundingClientRect();
  if (box.width === 0 || frame.width === 0) return null;
  const ink = inkOf(content, shadowOf) ?? box;
  // A long word may run out of its bubble.
  const edges = (from: number, to: number) => {
    const [left, right] = [from - frame.left, frame.right - to];
    // Read from the right, one's own words stand at the left.
    return getComputedStyle(list).direction === 'rtl' ? { left: right, right: left } : { left, right };
  };
  const words = edges(Math.max(ink.left, box.left), Math.min(ink.right, box.right));
  const centred = getComputedStyle(content).textAlign === 'center';
  return { ...words, width: frame.width, box: centred ? words : edges(box.left, box.right) };
}

export type Place = 'left' | 'right' | 'middle' | 'wide';

/** Where words stand in their list: nearer to one edge, in the middle, or from one edge to the other. */
export function placeOf({ left, right, width }: Insets): Place {
  if (Math.abs(left - right) > Math.max(12, width * 0.06)) return left > right ? 'right' : 'left';
  return width - left - right > width * 0.8 ? 'wide' : 'middle';
}

const MAX_RUNS = 24;
/** One for all rows: a page brings each that there is up to date with each of its changes, until it is collected. */
let range: Range | undefined;

/** The box of what is really drawn: a full-width block with its words at the right is at the right. */
function inkOf(element: Element, shadowOf: ShadowOf): { left: number; right: number } | null {
  let ink: { left: number; right: number } | null = null;
  let runs = 0;
  range ??= document.createRange();
  const measure = range;
  const add = ({ left, right, width }: DOMRect) => {
    if (width > 0) ink = ink ? { left: Math.min(ink.left, left), right: Math.max(ink.right, right) } : { left, right };
  };
  const visit = (node: Node) => {
    if (runs >= MAX_RUNS) return;
    if (node instanceof Text && /\S/.test(node.data)) {
      runs += 1;
      measure.selectNodeContents(node);
      add(measure.getBoundingClientRect());
    } else if (node instanceof HTMLImageElement) add(node.getBoundingClientRect());
    else if (node instanceof Element) for (const child of drawnNodes(node, shadowOf)) visit(child);
  };
  visit(element);
  return ink;
}
