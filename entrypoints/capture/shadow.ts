/** Looks into shadow roots, closed ones too: each browser gives extensions a way of its own. */
interface Opening {
  chrome?: { dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null } };
}
type Own = Element & { openOrClosedShadowRoot?: ShadowRoot | null };

const { chrome } = globalThis as Opening;
const dom = chrome?.dom;

export function shadowOf(element: Element): ShadowRoot | null {
  if (!(element instanceof HTMLElement)) return null;
  // Of all the elements of a page hardly any has one: what says so is not asked again.
  return dom?.openOrClosedShadowRoot
    ? dom.openOrClosedShadowRoot(element)
    : ((element as Own).openOrClosedShadowRoot ?? element.shadowRoot);
}
