/** Walking a page across shadow roots, open and closed, and asking what of it a person can see. */

import { atOnce } from './adapter';

/** How to look into an element's shadow root. Handed in: looking into closed ones takes a browser API. */
export type ShadowOf = (element: Element) => ShadowRoot | null;

/** Child nodes as they are drawn: those of the element's shadow root, with slots filled, else its own. */
export function drawnNodes(element: Element, shadowOf: ShadowOf): Node[] {
  const assigned = element instanceof HTMLSlotElement ? element.assignedNodes() : [];
  if (assigned.length > 0) return assigned;
  const nodes: Node[] = [];
  for (let at = (shadowOf(element) ?? element).firstChild; at; at = at.nextSibling) nodes.push(at);
  return nodes;
}

export const drawnChildren = (element: Element, shadowOf: ShadowOf): Element[] =>
  drawnNodes(element, shadowOf).filter((node) => node instanceof Element);

/** Of very many, the first and the last that are asked. */
export const END = 100;
/** Of very many, the first and the last: a label stands before the words or behind them. */
export const ends = <T>(all: readonly T[], end = END): readonly T[] =>
  all.length > 2 * end ? [...all.slice(0, end), ...all.slice(-end)] : all;
/** Elements of one message that are looked at for what it is made of. */
export const MOST_LOOKED = 500;

/** The element around a node as it is drawn: out of a shadow root to its host, out of a slotted child to its slot. */
export function drawnParent(node: Node): Element | null {
  const at = node instanceof ShadowRoot ? node.host : ((node as Element).assignedSlot ?? node.parentNode);
  return at instanceof ShadowRoot ? at.host : at instanceof Element ? at : null;
}

/** Whether `second` stands behind `first` in the page, or in it. */
export const follows = (first: Node, second: Node): boolean =>
  (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** Many chats draw a column from the bottom up: the newest stands first in the page. */
export const isReversed = (element: Element): boolean => getComputedStyle(element).flexDirection === 'column-reverse';

/** Whether it is a box that scrolls up and down. */
export const scrolls = (element: Element): boolean => /^(auto|scroll)$/.test(getComputedStyle(element).overflowY);

/** The words of an element, hidden ones too, as they stand in the page. */
export const wordsIn = (element: Element): string => element.textContent?.trim() ?? '';

/** True when `outer` is `node` or holds it, across shadow roots. */
export function holds(outer: Element, node: Node): boolean {
  let at: Node | null = node;
  while (at && at !== outer) at = drawnParent(at);
  return at !== null;
}

/** `root` and all shadow roots in it, its own too, and what holds that which fills a slot in it. */
export const roots = <Root extends Document | ShadowRoot | Element>(
  root: Root,
  shadowOf: ShadowOf,
): (Root | ShadowRoot | Element)[] => atOnce(rootsOf(root, shadowOf));

/** Elements that are asked in a step. */
const AT_ONCE = 8;

/** The same in steps. */
export function* rootsOf<Root extends Document | ShadowRoot | Element>(
  root: Root,
  shadowOf: ShadowOf,
): Generator<undefined, (Root | ShadowRoot | Element)[]> {
  const found: (Root | ShadowRoot | Element)[] = [root];
  for (const next of found) {
    const inside = next.querySelectorAll('*');
    for (let i = -1; i < inside.length; i += 1) {
      const element = (inside[i] ?? next) as Element;
      const shadow = shadowOf(element);
      if (shadow && !shadow.contains(root)) found.push(shadow);
      const host = element instanceof HTMLSlotElement && (element.getRootNode() as ShadowRoot).host;
      if (host && !found.some((one) => one.contains(host))) found.push(host);
      if (i % AT_ONCE === 0) yield;
    }
  }
  return found;
}

/** Whether a person can see it: rendered, not hidden, not a one-pixel label for screen readers. */
export function seen(element: Element): boolean {
  if (!element.isConnected) return true;
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: false })) {
    // `display: contents` has no box of its own, but its children may.
    return getComputedStyle(element).display === 'contents';
  }
  return !clipped(element);
}

/** The usual way of hiding a text for screen readers: out of the flow, clipped to a pixel. */
function clipped(element: Element): boolean {
  if (!(element instanceof HTMLElement) || element.offsetWidth > 1 || element.offsetHeight > 1) return false;
  const { position, overflow } = getComputedStyle(element);
  return position === 'absolute' && overflow !== 'visible';
}
