/** The caret in an input: where it stands, put back there before a phrase comes, so that the phrase is its own undo step. */
import { isField } from './editable';

/** ShadowRoot.getSelection is Chromium's; elsewhere the document's selection reaches into open roots. */
type SelectionRoot = { getSelection?: () => Selection | null };

/**
 * Focuses the input and collapses its selection to its end: a phrase is put beside what is selected, never over it. An input
 * without a caret gets one after its last word. Answers true when the caret had to be moved there.
 */
export function placeCaret(element: HTMLElement): boolean {
  const { activeElement } = element.getRootNode() as Document | ShadowRoot;
  // The body of a page in a frame is its active element also while the focus is elsewhere.
  const fresh = activeElement !== element || (element.localName === 'body' && !element.ownerDocument.hasFocus());
  if (isField(element)) return placeInField(element, fresh);
  const selection = selectionOf(element);
  const kept = selection?.focusNode && element.contains(selection.focusNode) ? selection.getRangeAt(0) : null;
  const range = kept ? kept.cloneRange() : element.ownerDocument.createRange();
  if (!kept) range.selectNodeContents(element);
  range.collapse(false);
  if (fresh) element.focus({ preventScroll: true });
  selection?.setBaseAndExtent(range.endContainer, range.endOffset, range.endContainer, range.endOffset);
  return fresh || !kept;
}

function placeInField(element: HTMLInputElement | HTMLTextAreaElement, fresh: boolean): boolean {
  const used = element.selectionEnd !== 0 || element.selectionStart !== element.selectionEnd;
  const caret = fresh && !used ? element.value.length : (element.selectionEnd ?? element.value.length);
  if (fresh) element.focus({ preventScroll: true });
  element.setSelectionRange(caret, caret);
  return fresh;
}

/** The selection of the tree that the element lives in. */
export function selectionOf(element: HTMLElement): Selection | null {
  const root = element.getRootNode() as SelectionRoot;
  return root.getSelection?.() ?? element.ownerDocument.getSelection();
}
