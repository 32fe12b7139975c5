/** Remembers which input the user was last in, and when, so that a phrase finds it while the side panel has the focus. */
import { accepts, editableOf, type OpenRoot, openRoot } from './editable';

export interface Fields {
  /** The input last focused, as long as it still takes text. */
  last(): HTMLElement | null;
  /** When it had the focus, `Date.now()`; 0 for never. */
  focusedAt(): number;
  /** True while an input method is putting a character together. */
  composing(): boolean;
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

  return {
    last: () => (element && accepts(element) ? element : null),
    focusedAt: () => at,
    composing: () => composing,
  };
}

/** Follows the focus into shadow roots that an event or `activeElement` stops at. */
function innermost(node: EventTarget | null | undefined, open: OpenRoot): Element | null {
  let element = node instanceof Element ? node : null;
  for (let inner = element; inner; inner = open(inner)?.activeElement ?? null) element = inner;
  return element;
}
