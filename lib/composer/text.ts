/** The words in an input as a person reads them: blocks and `<br>` as line breaks, emoji pictures by their `alt`. */
import { isField } from './editable';

const BLOCK = /^(p|div|li|h[1-6]|blockquote|section)$/;

/** What editors put in that nobody sees. */
export const UNSEEN = /[\u200b\u2060\ufeff]/g;

/** Hears of a piece of text in an editing host, and where its words begin. */
type Hears = (node: Text, at: number) => void;

/** Text of a field or an editing host. Placeholders and other parts that cannot be edited are left out. */
export function textOf(element: HTMLElement, hears?: Hears): string {
  if (isField(element)) return element.value;
  let text = '';
  const readIn = (node: Node) => {
    for (const child of node.childNodes) {
      if (child.nodeName === '#text') {
        hears?.(child as Text, text.length);
        text += (child as Text).data.replace(UNSEEN, '');
      } else if ((child as HTMLElement).contentEditable !== 'false') {
        const { localName } = child as HTMLElement;
        if (BLOCK.test(localName) && text !== '' && !text.endsWith('\n')) text += '\n';
        if (localName === 'img') text += (child as HTMLImageElement).alt;
        else if (localName !== 'br') readIn(child);
        else if (child.nextSibling) text += '\n';
      }
    }
  };
  readIn(element);
  return text;
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
