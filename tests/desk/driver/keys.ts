/** A person's fingers, as far as a page's own script can have them: text into a field, then Enter or a click. */

type Field = HTMLTextAreaElement | HTMLInputElement;

/** Puts `text` into a field through the native setter, so that React and Vue notice it, or types it at the caret. */
export function typeInto(field: HTMLElement, text: string): void {
  field.focus();
  if (isField(field)) typeIntoField(field, text);
  else typeIntoEditable(field, text);
}

/** Presses and releases Enter on the element. */
export function pressEnter(target: HTMLElement): void {
  for (const type of ['keydown', 'keypress', 'keyup']) {
    const charCode = type === 'keypress' ? 13 : 0;
    const init = { key: 'Enter', code: 'Enter', keyCode: 13, which: 13, charCode };
    target.dispatchEvent(new KeyboardEvent(type, { ...init, bubbles: true, cancelable: true, composed: true }));
  }
}

/** Lets the widget take in what was typed before the next key. */
export function pause(ms = 0): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Waits until `find` gives something; rejects after three seconds with `what`. */
export async function until<T>(find: () => T | null | undefined | false, what: string): Promise<T> {
  const end = performance.now() + 3_000;
  for (;;) {
    const found = find();
    if (found) return found;
    if (performance.now() > end) throw new Error(`waited 3 s in vain: ${what}`);
    await pause(10);
  }
}

function isField(element: HTMLElement): element is Field {
  return element.localName === 'textarea' || element.localName === 'input';
}

function typeIntoField(field: Field, text: string): void {
  const owner = field.localName === 'textarea' ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  Object.getOwnPropertyDescriptor(owner, 'value')?.set?.call(field, text);
  field.dispatchEvent(new InputEvent('input', { data: text, inputType: 'insertText', bubbles: true, composed: true }));
}

function typeIntoEditable(element: HTMLElement, text: string): void {
  getSelection()?.selectAllChildren(element);
  if (document.execCommand('insertText', false, text) && element.textContent?.includes(text)) return;
  element.textContent = text;
  element.dispatchEvent(
    new InputEvent('input', { data: text, inputType: 'insertText', bubbles: true, composed: true }),
  );
}
