/** Puts calmer words in the place of some that stand in the input, at the user's click, and reads back what came of it. */
import { selectionOf, tellCaret } from './caret';
import { accepts, isField } from './editable';
import { pause, settled, TAKE_OVER, waysInto } from './insert';
import { rangeOf } from './range';
import { textOf } from './text';
import { execCommand } from './ways/exec-command';
import { paste } from './ways/paste';

/** True when the input now reads as wanted. Text that has changed since `before` was read is left alone. */
export async function replaceIn(
  element: HTMLElement,
  before: string,
  { start, end }: { start: number; end: number },
  calmer: string,
): Promise<boolean> {
  if (!accepts(element) || textOf(element) !== before) return false;
  const wanted = bare(before.slice(0, start) + calmer + before.slice(end));
  for (const way of waysInto(element)) {
    if (!select(element, start, end)) return false;
    // An editor with a model of its own takes a selection over a moment later.
    if (way === paste) tellCaret(element);
    if (way !== execCommand) await pause(TAKE_OVER);
    way.insert(element, calmer);
    const after = await settled(element, before);
    if (after !== before) return bare(after) === wanted;
  }
  return false;
}

/** Editors draw white space in their own ways. */
const bare = (text: string): string => text.replace(/\s/g, '');

function select(element: HTMLElement, start: number, end: number): boolean {
  element.focus({ preventScroll: true });
  if (isField(element)) {
    element.setSelectionRange(start, end);
    return true;
  }
  const range = rangeOf(element, start, end);
  if (!range) return false;
  selectionOf(element)?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  return true;
}
