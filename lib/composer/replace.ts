/** Puts calmer words in the place of some that stand in the input, at the user's click, and reads back what came of it. */
import { selectionOf } from './caret';
import { isField } from './editable';
import { textOf } from './text';
import { execCommand } from './ways/exec-command';
import { paste, wantsPaste } from './ways/paste';

/** An editor with a model of its own takes a selection over a moment later. */
const TAKE_OVER = 120;
const PATIENCE = 300;
const FRAME = 16;

/** True when the input now reads as wanted. Text that has changed since `before` was read is left alone. */
export async function replaceIn(
  element: HTMLElement,
  before: string,
  { start, end }: { start: number; end: number },
  calmer: string,
): Promise<boolean> {
  if (textOf(element) !== before) return false;
  const wanted = bare(before.slice(0, start) + calmer + before.slice(end));
  element.focus({ preventScroll: true });
  if (isField(element)) element.setSelectionRange(start, end);
  else if (!(await selectInHost(element, before.slice(start, end), countBefore(before, start, end)))) return false;
  const way = !isField(element) && wantsPaste(element) ? paste : execCommand;
  way.insert(element, calmer);
  for (let waited = 0; waited < PATIENCE; waited += FRAME) {
    if (bare(textOf(element)) === wanted) return true;
    await pause(FRAME);
  }
  return false;
}

/** Editors draw white space in their own ways. */
const bare = (text: string): string => text.replace(/\s/g, '');
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** How often the same words stand before these. */
const countBefore = (text: string, start: number, end: number): number =>
  text.slice(0, start).split(text.slice(start, end)).length - 1;

/** Selects the words where they stand in one piece of text. */
async function selectInHost(element: HTMLElement, words: string, skipped: number): Promise<boolean> {
  const texts = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = skipped;
  for (let node = texts.nextNode(); node instanceof Text; node = texts.nextNode()) {
    for (let at = node.data.indexOf(words); at >= 0; at = node.data.indexOf(words, at + 1), left -= 1) {
      if (left > 0) continue;
      selectionOf(element)?.setBaseAndExtent(node, at, node, at + words.length);
      if (wantsPaste(element)) await pause(TAKE_OVER);
      return true;
    }
  }
  return false;
}
