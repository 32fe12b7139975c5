/** The words in an input as a person reads them: blocks and `<br>` as line breaks, emoji pictures by their `alt`. */
import { isField } from './editable';

const BLOCK = /^(p|div|li|h[1-6]|blockquote|section)$/;

/** Text of a field or an editing host. Placeholders and other parts that cannot be edited are left out. */
export function textOf(element: HTMLElement): string {
  return isField(element) ? element.value : hostText(element).replace(/[\u200b\u2060\ufeff]/g, '');
}

function hostText(node: Node): string {
  let text = '';
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) text += (child as Text).data;
    else if (child.nodeType === Node.ELEMENT_NODE && (child as HTMLElement).contentEditable !== 'false') {
      const element = child as HTMLElement;
      const block = BLOCK.test(element.localName) && text !== '' && !text.endsWith('\n');
      text += (block ? '\n' : '') + elementText(element);
    }
  }
  return text;
}

function elementText(element: HTMLElement): string {
  if (element.localName === 'img') return (element as HTMLImageElement).alt;
  if (element.localName === 'br') return element.nextSibling === null ? '' : '\n';
  return hostText(element);
}

/** True when there is nothing to read: an empty editing host often keeps a `<br>` or an empty block. */
export const isEmpty = (text: string): boolean => text.trim() === '';

/**
 * True when `after` is `before` with exactly one copy of `phrase` put in somewhere, in the place of `over`, and nothing else touched.
 * Editors draw line breaks and spaces in their own ways, so white space is left out of the comparison.
 */
export function holdsOnce(before: string, phrase: string, after: string, over = ''): boolean {
  const [was, put, is, gone] = [before, phrase, after, over].map((text) => text.replace(/\s/g, '')) as [
    string,
    string,
    string,
    string,
  ];
  if (is.length !== was.length + put.length - gone.length) return false;
  for (let at = is.indexOf(put); at >= 0; at = is.indexOf(put, at + 1)) {
    if (is.slice(0, at) + gone + is.slice(at + put.length) === was) return true;
  }
  return false;
}
