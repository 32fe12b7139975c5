/** The chat's own input among all inputs of a page: in the same widget and in line with the conversation, not the comment box. */
import { accepts, editableOf, isField, type OpenRoot } from './editable';

/** Farther than this above or below the conversation's window, in CSS pixels, an input is not the chat's. */
const REACH = 240;
const INPUTS = 'textarea,input,[contenteditable]:not([contenteditable=false])';

/**
 * Inputs that belong to the conversation, the likeliest first: those that share the smallest part of the page with it and
 * stand above or below it. Empty when a form or quick replies have taken the input's place.
 */
export function inputsNear(conversation: Element, open: OpenRoot): HTMLElement[] {
  const steps = new Map(upwards(conversation).map((node, step) => [node, step]));
  const box = windowOf(conversation);
  const found = inputsIn(conversation.ownerDocument, open)
    .map((element) => ({ element, at: frameOf(element, conversation) ?? element }))
    .map(({ element, at }) => ({ element, shared: sharedStep(at, steps), cost: cost(at, box) }))
    .filter(({ cost }) => cost <= REACH);
  const least = Math.min(...found.map(({ shared }) => shared));
  return found
    .filter(({ shared }) => shared === least)
    .sort((one, other) => one.cost - other.cost)
    .map(({ element }) => element);
}

function inputsIn(root: Document | ShadowRoot, open: OpenRoot): HTMLElement[] {
  const found = new Set<HTMLElement>();
  for (const element of root.querySelectorAll('*')) {
    const editable = editableOf(element.matches(INPUTS) ? element : bodyIn(element));
    if (editable && accepts(editable)) found.add(editable);
    const inner = open(element);
    if (inner) for (const nested of inputsIn(inner, open)) found.add(nested);
  }
  return [...found];
}

/** What is written into when an editor keeps a page of its own in a frame of the same origin. */
const bodyIn = (element: Element): HTMLElement | null =>
  element instanceof HTMLIFrameElement ? (element.contentDocument?.body ?? null) : null;

/** The frame that such an input stands in, seen from the conversation. */
const frameOf = ({ ownerDocument }: Element, conversation: Element): Element | null =>
  ownerDocument === conversation.ownerDocument ? null : (ownerDocument.defaultView?.frameElement ?? null);

/** The node and everything around it, out of shadow roots too. */
function upwards(node: Node): Node[] {
  const path: Node[] = [];
  for (let at: Node | null = node; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) path.push(at);
  return path;
}

/** How far up the first part is that holds both; an input inside a message comes last. */
function sharedStep(element: Element, steps: Map<Node, number>): number {
  const shared = upwards(element).find((node) => steps.has(node));
  return (shared && steps.get(shared)) || Number.MAX_SAFE_INTEGER;
}

/** What can be seen of the conversation: the box of what scrolls it, when it scrolls. */
function windowOf(conversation: Element): DOMRect {
  const scrolling = upwards(conversation).find(
    (node) => node instanceof HTMLElement && /auto|scroll/.test(getComputedStyle(node).overflowY),
  );
  const box = scrolling && scrolling !== conversation.ownerDocument.body ? (scrolling as Element) : conversation;
  return box.getBoundingClientRect();
}

/** Gap to the window; without end for an input beside it. Above it, or of a single line, is less likely. */
function cost(element: Element, box: DOMRect): number {
  const own = element.getBoundingClientRect();
  const inLine = Math.min(own.right, box.right) - Math.max(own.left, box.left) > Math.min(own.width, box.width) / 2;
  if (!inLine) return Number.POSITIVE_INFINITY;
  const below = Math.max(own.top - box.bottom, 0);
  const above = Math.max(box.top - own.bottom, 0);
  return below + above * 2 + (isField(element) && element.localName === 'input' ? 8 : 0);
}
