/** Looks into shadow roots, closed ones too: each browser gives extensions a way of its own. */
interface Opening {
  chrome?: { dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null } };
}
type Own = Element & { openOrClosedShadowRoot?: ShadowRoot | null };

const { chrome } = globalThis as Opening;

export function shadowOf(element: Element): ShadowRoot | null {
  if (!(element instanceof HTMLElement)) return null;
  return (
    chrome?.dom?.openOrClosedShadowRoot?.(element) ?? (element as Own).openOrClosedShadowRoot ?? element.shadowRoot
  );
}
