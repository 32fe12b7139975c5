/** Typing as the browser does it, with undo: plain fields, framework-controlled fields, plain editing hosts. */
import type { Way } from '../way';

export const execCommand: Way = {
  name: 'exec-command',
  insert(element, text) {
    element.ownerDocument.execCommand('insertText', false, text);
  },
};
