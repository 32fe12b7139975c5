/** The last resort for fields: the browser's own value setter and an input event. The page's undo does not know of it. */
import { isField } from '../editable';
import type { Way } from '../way';

export const setter: Way = {
  name: 'setter',
  insert(element, text) {
    if (!isField(element)) return;
    const end = element.selectionEnd ?? element.value.length;
    const caret = Math.min(element.selectionStart ?? end, end);
    const value = element.value.slice(0, caret) + text + element.value.slice(end);
    // Frameworks put an own `value` on the node to notice writes: the prototype's setter goes below it.
    const prototype = Object.getPrototypeOf(element) as HTMLInputElement;
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(element, value);
    element.setSelectionRange(caret + text.length, caret + text.length);
    element.dispatchEvent(
      new InputEvent('input', { inputType: 'insertText', data: text, bubbles: true, composed: true }),
    );
  },
};
