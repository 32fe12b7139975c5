/** The chat's own input among all inputs of a page: the one that stands at the conversation, not the comment box below. */
import { accepts, editableOf, isField, type OpenRoot } from './editable';

/** Farther than this from the conversation's box, in CSS pixels, an input is not the chat's. */
const REACH = 240;
const INPUTS = 'textarea,input,[contenteditable]:not([contenteditable=false])';

/** Inputs within reach of the conversation, the likeliest first. */
export function inputsNear(conversation: Element, open: OpenRoot): HTMLElement[] {
  const box = conversation.getBoundingClientRect();
  return inputsIn(conversation.ownerDocument, open)
    .map((element) => ({ element, cost: cost(element, box) }))
    .filter(({ cost }) => cost <= REACH)
    .sort((one, other) => one.cost - other.cost)
    .map(({ element }) => element);
}

function inputsIn(root: Document | ShadowRoot, open: OpenRoot): HTMLElement[] {
  const found = new Set<HTMLElement>();
  for (const element of root.querySelectorAll(INPUTS)) {
    const editable = editableOf(element);
    if (editable && accepts(editable)) found.add(editable);
  }
  for (const element of root.querySelectorAll('*')) {
    const inner = open(element);
    if (inner) for (const editable of inputsIn(inner, open)) found.add(editable);
  }
  return [...found];
}

/** Gap between the boxes; an input above the conversation or on a single line is less likely to be the chat's. */
function cost(element: HTMLElement, box: DOMRect): number {
  const own = element.getBoundingClientRect();
  const aside = Math.max(own.left - box.right, box.left - own.right, 0);
  const below = Math.max(own.top - box.bottom, 0);
  const above = Math.max(box.top - own.bottom, 0);
  return aside * 2 + below + above * 2 + (isField(element) && element.localName === 'input' ? 8 : 0);
}
