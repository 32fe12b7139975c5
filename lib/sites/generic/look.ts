/** How things are drawn: bubbles, and where they stand in the list. Needs a page that is laid out. */
import { drawnChildren, type ShadowOf, seen } from '../../capture/dom';

const MAX_DEPTH = 12;

/** Something a person sees as a box of its own: a background, a border or a shadow, with corners or narrower than its row. */
function boxed(element: Element, rowWidth: number): boolean {
  const style = getComputedStyle(element);
  const filled = alpha(style.backgroundColor) > 0.02 || style.backgroundImage !== 'none';
  const edged =
    Number.parseFloat(style.borderTopWidth) > 0 &&
    alpha(style.borderTopColor) > 0.02 &&
    style.borderTopStyle !== 'none';
  if (!filled && !edged && style.boxShadow === 'none') return false;
  if (style.display === 'inline') return false;
  const { width } = element.getBoundingClientRect();
  return width > 0 && (Number.parseFloat(style.borderTopLeftRadius) > 0 || width < rowWidth * 0.95);
}

function alpha(color: string): number {
  if (color === 'transparent') return 0;
  const parts = /^rgba\([^)]*,\s*([\d.]+)\)$/.exec(color) ?? /\/\s*([\d.]+)\)$/.exec(color);
  return parts ? Number(parts[1]) : 1;
}

/**
 * The outermost boxes with words or pictures in a row: one for a message, several for a run of messages of one person.
 * `ignored` are parts that are boxes too but hold no message (an avatar, a badge, a button). The search ends at `limit`.
 */
export function bubbles(
  row: Element,
  shadowOf: ShadowOf,
  ignored: (element: Element) => boolean,
  limit = Number.POSITIVE_INFINITY,
): Element[] {
  const { width } = row.getBoundingClientRect();
  const found: Element[] = [];
  const visit = (element: Element, depth: number) => {
    for (const child of drawnChildren(element, shadowOf)) {
      if (found.length >= limit) return;
      if (ignored(child) || !seen(child)) continue;
      if (boxed(child, width) && hasContent(child, shadowOf)) found.push(child);
      else if (depth < MAX_DEPTH) visit(child, depth + 1);
    }
  };
  visit(row, 0);
  return found;
}

export function hasContent(element: Element, shadowOf: ShadowOf): boolean {
  if (/\S/.test(element.textContent ?? '')) return true;
  if (element.localName === 'img' || element.querySelector('img, video, audio')) return true;
  const shadow = shadowOf(element);
  if (
    shadow &&
    /\S/.test(
      [...shadow.children]
        .filter((child) => child.localName !== 'style')
        .map((child) => child.textContent)
        .join(''),
    )
  )
    return true;
  return drawnChildren(element, shadowOf).some((child) => child.localName.includes('-') && hasContent(child, shadowOf));
}

/** Where the words stand in their list: against the left edge, the right edge, or in the middle. */
export function placeOf(content: Element, list: Element): 'left' | 'right' | 'middle' | null {
  const box = inkOf(content);
  const frame = list.getBoundingClientRect();
  if (!box || box.width === 0 || frame.width === 0) return null;
  const left = box.left - frame.left;
  const right = frame.right - box.right;
  const difference = left - right;
  if (Math.abs(difference) <= Math.max(12, frame.width * 0.06)) return box.width > frame.width * 0.85 ? null : 'middle';
  return difference > 0 ? 'right' : 'left';
}

/** The box of what is really drawn: a full-width block with its words at the right is at the right. */
function inkOf(element: Element): DOMRect | null {
  const box = element.getBoundingClientRect();
  const range = document.createRange();
  range.selectNodeContents(element);
  const ink = range.getBoundingClientRect();
  return ink.width > 0 && ink.width < box.width ? ink : box;
}
