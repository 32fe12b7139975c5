/** A synthetic paste, for editors that keep their own model of the text and take typing amiss. */
import type { Way } from '../way';

/**
 * Marks of such editors: Slate and wangEditor, Lexical, Draft.js, ProseMirror and Tiptap, Quill, Trix, CodeMirror 6,
 * CKEditor 5, TinyMCE. Squire bears no mark and is reached by the fall-back.
 */
const MARKS = [
  '[data-slate-editor]',
  '[data-lexical-editor]',
  '.public-DraftEditor-content',
  '.ProseMirror',
  '.ql-editor',
  'trix-editor',
  '.cm-content',
  '.ck-editor__editable',
  '.mce-content-body',
].join();

/** True when the editor wants a paste. Quill 1 is told from Quill 2 by the clipboard box beside it: it wants typing. */
export function wantsPaste(element: HTMLElement): boolean {
  return element.matches(MARKS) && element.parentElement?.querySelector(':scope > .ql-clipboard') == null;
}

/** TinyMCE pastes later than it answers: a second way would put a second copy in. */
export const pastesLate = (element: HTMLElement): boolean => element.matches('.mce-content-body');

export const paste: Way = {
  name: 'paste',
  insert(element, text) {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    // Firefox passes over `clipboardData`, and knows these two, which no other browser does.
    const only = { dataType: 'text/plain', data: text };
    const init = { ...only, clipboardData, bubbles: true, cancelable: true, composed: true };
    element.dispatchEvent(new ClipboardEvent('paste', init));
  },
};
