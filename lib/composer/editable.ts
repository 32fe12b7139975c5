/** What counts as an input that a phrase may go into, and what must be left alone. */

/** A single-line or multi-line field; everything else that takes text is an editing host. */
export type Field = HTMLInputElement | HTMLTextAreaElement;

/** Finds the shadow root of an element. A content script may pass one that also opens closed roots. */
export type OpenRoot = (element: Element) => ShadowRoot | null;

export const openRoot: OpenRoot = (element) => element.shadowRoot;

const SECRET = /password|one-time-code|^cc-/;

export function isField(element: Element): element is Field {
  return isInput(element) || element.localName === 'textarea';
}

/** By name: an element of a page in a frame is no instance of our page's classes. */
export function isInput(element: Element): element is HTMLInputElement {
  return element.localName === 'input';
}

/** The field or the outermost editing host that `element` belongs to; null when it takes no text. */
export function editableOf(element: Element | null): HTMLElement | null {
  if (element === null) return null;
  if (isField(element)) return isInput(element) && element.type !== 'text' ? null : element;
  let host = element as HTMLElement;
  if (!host.isContentEditable) return null;
  while (host.parentElement?.isContentEditable) host = host.parentElement;
  return host;
}

/** True when the element is on the page, can be seen, can be typed into, and does not ask for a secret or a search. */
export function accepts(element: HTMLElement): boolean {
  if (!element.isConnected || !visible(element) || element.closest('[role=search],[role=searchbox],search,[inert]')) {
    return false;
  }
  if (!isField(element)) return element.isContentEditable && element.getAttribute('aria-disabled') !== 'true';
  if (element.readOnly || element.matches(':disabled')) return false;
  return !element.autocomplete.split(' ').some((token) => SECRET.test(token));
}

function visible(element: HTMLElement): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}
