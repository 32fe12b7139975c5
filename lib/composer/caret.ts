/** The caret in an input: where it stands, put back there before a phrase comes, so that the phrase is its own undo step. */
import { isField } from './editable';

/** ShadowRoot.getSelection is Chromium's; elsewhere the document's selection reaches into open roots. */
type SelectionRoot = { getSelection?: () => Selection | null };

/**
 * Focuses the input and collapses its selection to its end: a phrase is put beside what is selected, never over it. An input
 * without a caret gets one after its last word. So many characters before the caret as are to be taken `over` become selected. Answers
 * true when the selection was changed.
 */
export function placeCaret(element: HTMLElement, over = 0): boolean {
  const { activeElement } = element.getRootNode() as Document | ShadowRoot;
  // The body of a page in a frame is its active element also while the focus is elsewhere.
  const fresh = activeElement !== element || (element.localName === 'body' && !element.ownerDocument.hasFocus());
  if (isField(element)) return placeInField(element, fresh, over);
  const selection = selectionOf(element);
  const kept = selection?.focusNode && element.contains(selection.focusNode) ? selection.getRangeAt(0) : null;
  const range = kept ? kept.cloneRange() : element.ownerDocument.createRange();
  if (!kept) range.selectNodeContents(element);
  range.collapse(false);
  if (fresh) element.focus({ preventScroll: true });
  const { endContainer: node, endOffset: end } = range;
  selection?.setBaseAndExtent(node, Math.max(0, end - over), node, end);
  return fresh || !kept || over > 0;
}

function placeInField(element: HTMLInputElement | HTMLTextAreaElement, fresh: boolean, over: number): boolean {
  const used = element.selectionEnd !== 0 || element.selectionStart !== element.selectionEnd;
  const caret = fresh && !used ? element.value.length : (element.selectionEnd ?? element.value.length);
  if (fresh) element.focus({ preventScroll: true });
  element.setSelectionRange(Math.max(0, caret - over), caret);
  return fresh;
}

/** The selection of the tree that the element lives in. */
export function selectionOf(element: HTMLElement): Selection | null {
  const root = element.getRootNode() as SelectionRoot;
  return root.getSelection?.() ?? element.ownerDocument.getSelection();
}

/** They ask the document for the selection, which ends at the shadow root, and learn of the caret from what is typed alone. */
const UNAWARE = '.ck-editor__editable, trix-editor';

/**
 * Tells CKEditor and Trix in a shadow root where the caret stands: nothing is typed there. Words that are selected go with it, as a step of
 * undo before the phrase's own. Answers true when it was told.
 */
export function tellCaret(element: HTMLElement): boolean {
  if (!element.matches(UNAWARE) || element.getRootNode() === element.ownerDocument) return false;
  const range = selectionOf(element)?.getRangeAt(0);
  if (!range) return false;
  const init = { inputType: 'insertText', data: '', targetRanges: [new StaticRange(range)] };
  element.dispatchEvent(new InputEvent('beforeinput', { ...init, bubbles: true, cancelable: true, composed: true }));
  return true;
}
