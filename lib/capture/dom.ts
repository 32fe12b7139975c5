/** Walking a page across shadow roots, open and closed, and asking what of it a person can see. */

/** How to look into an element's shadow root. Handed in: looking into closed ones takes a browser API. */
export type ShadowOf = (element: Element) => ShadowRoot | null;

/** The element's children as they are drawn: those of its shadow root, with slots filled, else its own. */
export function drawnChildren(element: Element, shadowOf: ShadowOf): Element[] {
  if (element instanceof HTMLSlotElement) {
    const assigned = element.assignedElements();
    return assigned.length > 0 ? assigned : [...element.children];
  }
  return [...(shadowOf(element) ?? element).children];
}

/** Child nodes as they are drawn, text included. */
export function drawnNodes(element: Element, shadowOf: ShadowOf): Node[] {
  if (element instanceof HTMLSlotElement) {
    const assigned = element.assignedNodes();
    return assigned.length > 0 ? assigned : [...element.childNodes];
  }
  return [...(shadowOf(element) ?? element).childNodes];
}

/** The element around a node as it is drawn: out of a shadow root to its host, out of a slotted child to its slot. */
export function drawnParent(node: Node): Element | null {
  const { parentNode } = node;
  if (parentNode instanceof ShadowRoot) return parentNode.host;
  return parentNode instanceof Element ? parentNode : null;
}

/** True when `outer` is `node` or holds it, across shadow roots. */
export function holds(outer: Element, node: Node): boolean {
  for (let at: Node | null = node; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
    if (at === outer) return true;
  }
  return false;
}

/** Every root below (and with) `root`: itself and all shadow roots, in document order. Bounded by `limit` elements. */
export function* roots(
  root: Document | ShadowRoot,
  shadowOf: ShadowOf,
  limit = 200_000,
): Generator<Document | ShadowRoot> {
  const waiting: (Document | ShadowRoot)[] = [root];
  let seen = 0;
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    yield next;
    const walker = document.createTreeWalker(next, NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node && seen < limit; node = walker.nextNode()) {
      seen += 1;
      const shadow = mayHost(node as Element) ? shadowOf(node as Element) : null;
      if (shadow) waiting.push(shadow);
    }
  }
}

/** Elements that can carry a shadow root (HTML, attachShadow): custom elements and this short list. */
const HOST = /^(article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;
export function mayHost(element: Element): boolean {
  return element.localName.includes('-') || HOST.test(element.localName);
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
