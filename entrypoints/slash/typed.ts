/** What was typed behind `//`, just before the caret. */
import { selectionOf } from '../../lib/composer/caret';
import { isField } from '../../lib/composer/editable';

/** Both slashes may be full-width, or 、 as Chinese input methods make of the key. An address (`https://`) is none. */
const MARK = /(?:^|[^:/／、])((?:\/\/|／／|、、)([^\s/／、][^\n/／、]{0,30}|))$/;

export interface Typed {
  query: string;
  /** All of it, the mark included: what a phrase takes the place of. */
  all: string;
}

/** Null when the caret does not stand behind a mark, or something is selected. */
export function typedIn(element: HTMLElement): Typed | null {
  const before = beforeCaret(element);
  const [, all, query] = (before === null ? null : MARK.exec(before)) ?? [];
  return all === undefined ? null : { query: query ?? '', all };
}

function beforeCaret(element: HTMLElement): string | null {
  if (isField(element)) {
    const { selectionStart, selectionEnd, value } = element;
    return selectionStart === selectionEnd && selectionEnd !== null ? value.slice(0, selectionEnd) : null;
  }
  const selection = selectionOf(element);
  const node = selection?.focusNode;
  if (!(selection?.isCollapsed && node instanceof Text && element.contains(node))) return null;
  return node.data.slice(0, selection.focusOffset);
}
