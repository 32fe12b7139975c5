/** Remembers which input the user was last in, and when, so that a phrase finds it while the side panel has the focus. */
import { accepts, editableOf, type OpenRoot, openRoot } from './editable';
import { inputsNear } from './near';

/** Where a phrase is to go; `element` is null when the page has no input for it. */
export interface Target {
  element: HTMLElement | null;
  /** True while an input method is putting a character together: nothing may be inserted then. */
  composing: boolean;
}

export interface Fields {
  /** The input last focused, as long as it still takes text. */
  last(): HTMLElement | null;
  /** When it had the focus, `Date.now()`; 0 for never. */
  focusedAt(): number;
  /** The chat's input: the one last focused when it stands at the conversation, else the nearest to the conversation. */
  target(conversation: Element | null): Target;
}

/** Watches the focus of one document, open shadow roots included, until `signal` aborts. */
export function watchFields(page: Document, signal: AbortSignal, open: OpenRoot = openRoot): Fields {
  let element: HTMLElement | null = null;
  let at = 0;
  let composing = false;
  const remember = (focused: Element | null) => {
    const editable = editableOf(focused);
    if (!editable || !accepts(editable)) return;
    element = editable;
    at = Date.now();
  };
  const options = { capture: true, signal };
  page.addEventListener('focusin', (event) => remember(innermost(event.composedPath()[0], open)), options);
  page.addEventListener('compositionstart', () => (composing = true), options);
  page.addEventListener('compositionend', () => (composing = false), options);
  page.addEventListener('focusout', () => (composing = false), options);
  remember(innermost(page.activeElement, open));

  const last = () => (element && accepts(element) ? element : null);
  return {
    last,
    focusedAt: () => at,
    target: (conversation) => ({ element: pick(last(), conversation, open), composing }),
  };
}

/** Follows the focus into shadow roots that an event or `activeElement` stops at. */
function innermost(node: EventTarget | null | undefined, open: OpenRoot): Element | null {
  let element = node instanceof Element ? node : null;
  for (let inner = element; inner; inner = open(inner)?.activeElement ?? null) element = inner;
  return element;
}

function pick(focused: HTMLElement | null, conversation: Element | null, open: OpenRoot): HTMLElement | null {
  if (!conversation) return focused;
  const near = inputsNear(conversation, open);
  return focused && near.includes(focused) ? focused : (near[0] ?? focused);
}
