/** Where words of an editing host stand on the page, in as many pieces and lines as they are drawn. */
import { textOf, UNSEEN } from './text';

/** The stretch from `start` to `end` of what `textOf` reads; null where no piece of text holds its ends. */
export function rangeOf(element: HTMLElement, start: number, end: number): Range | null {
  const pieces: { node: Text; at: number; seen: string }[] = [];
  textOf(element, (node, at) => pieces.push({ node, at, seen: node.data.replace(UNSEEN, '') }));
  const first = pieces.find(({ at, seen }) => start < at + seen.length);
  const last = pieces.findLast(({ at, seen }) => at < end && seen !== '');
  if (!first || !last || first.at > start) return null;
  const range = element.ownerDocument.createRange();
  range.setStart(first.node, placeIn(first.node.data, start - first.at));
  range.setEnd(last.node, placeIn(last.node.data, Math.min(end - last.at, last.seen.length) - 1) + 1);
  return range;
}

/** The place of the letter that comes after so many seen ones. */
function placeIn(data: string, seen: number): number {
  let left = seen;
  for (let at = 0; at < data.length; at += 1) {
    if (data.charAt(at).replace(UNSEEN, '') === '') continue;
    if (left === 0) return at;
    left -= 1;
  }
  return data.length;
}
