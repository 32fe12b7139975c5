/** Whether an element is one message or holds several, and which: by bubbles, by what says on whose side it stands, by how it is built. */
import { drawnChildren, drawnParent, ends, holds, isReversed, type ShadowOf, seen } from '../../capture/dom';
import { bubbles, hasContent, insetsOf, isBubble, placeOf, type Where } from './look';
import { isPart } from './parts';
import { piecesOf } from './pieces';
import { byMarkup } from './side';
import { tokensOf } from './words';

/** Bubbles among which two of one kind are looked for: a pill with a day or a notice may stand before them. */
const FIRST_BUBBLES = 4;
/** Children of a long wrapper that are looked at closely. */
const SAMPLE = 6;
const LISTS = /^(table|tbody|[ou]l|list|log|feed|rowgroup|grid|application)$/;
/** Wrappers one in the other that are opened. */
const DEEPEST = 40;
/** Written by people into one message, one below the other. */
const PROSE = /^(p|li|pre|h\d|blockquote|table|[ou]l|span|a|b|strong|code|img|d[dt])$/;

/** The messages one below the other in an element. */
export interface Members {
  all: readonly Element[];
  /** Of very many only the first and the last are in `all`: everything that stands where they do, members or not. */
  of?: readonly Element[];
  /** Whether another child that came to stand beside them, and is no part, is one of them: the others are not looked at again. */
  admits(child: Element): boolean;
}

/** What an element holds that can be seen, in the order in which it is read. */
export function contentOf(
  element: Element,
  shadowOf: ShadowOf,
  of: readonly Element[] = drawnChildren(element, shadowOf),
): Element[] {
  return inOrder(
    element,
    of.filter((child) => isFilled(child, shadowOf)),
  );
}

/** What stands in an element, in the order in which it is read. */
export function inOrder(element: Element, children: Element[]): Element[] {
  const [first] = children;
  if (!first || children.length < 2) return children;
  const { position, transform } = getComputedStyle(first);
  // A window on a longer list appends what comes into view, wherever it stands.
  if (position === 'absolute') return children.sort((one, other) => topOf(one) - topOf(other));
  // `column-reverse` holds the newest first, and so does a list that stands on its head with each child put upright again.
  const upright = /^matrix\(-?1, 0, 0, -1/.test(transform);
  return upright || isReversed(first.parentElement ?? element) ? children.reverse() : children;
}

/** It holds words or pictures, and can be seen; what columns are called is no row of them. */
export const isFilled = (element: Element, shadowOf: ShadowOf): boolean =>
  element.localName !== 'thead' && hasContent(element, shadowOf) && seen(element);
const topOf = (element: Element): number => element.getBoundingClientRect().top;

/** The messages one below the other in `element`; null when it is one message itself. */
export function membersOf(element: Element, where: Where, depth = 0): Members | null {
  const { shadowOf, some = Number.POSITIVE_INFINITY } = where;
  const all = ends(drawnChildren(element, shadowOf), some);
  const few = ends(all);
  // What is of very many pieces is known by its ends.
  if (few.length === all.length || contentOf(element, shadowOf, few).length < 2)
    return split(element, all, where, depth);
  const members = split(element, few, where, depth);
  return members && drawnParent(members.all[0] ?? few[0] ?? element) === element ? { ...members, of: all } : members;
}

function split(element: Element, of: readonly Element[], where: Where, depth: number): Members | null {
  const { shadowOf, list } = where;
  const children = contentOf(element, shadowOf, of).filter((child) => !isPart(child));
  const whole = isWhole(element, where);
  if (!whole && isBubble(element)) return null;
  const [only] = children;
  if (children.length === 1 && only) {
    if (depth === DEEPEST) return null;
    const goes = whole || (byMarkup(only, element) === null && byMarkup(element, list) === null);
    return goes || bubbles(only, shadowOf, 2).length > 1 ? membersOf(only, where, depth + 1) : null;
  }
  const found = bubbles(element, shadowOf, FIRST_BUBBLES, of);
  const inside = found.flatMap((bubble) => children.find((child) => holds(child, bubble)) ?? []);
  const [first] = inside;
  const together = found.length > 1 && inside.every((child) => child === first);
  // A long run at the beginning: what stands last may be like it, or what stands before that.
  if (together) inside.push(...children.filter((child) => bubbles(child, shadowOf, 1).length > 0).slice(-2));
  for (const [i, one] of inside.entries()) {
    const other = inside.slice(i).find((next) => next !== one && alike([one, next]));
    if (other) return among(children, (child) => belongs(child, [one, other], where));
  }
  if (first && together) return among(children, (child) => child === first || (whole && inTheMiddle(child, where)));
  if (found.length > 0 && !whole) return null;
  if (areMessages(children, element, whole, where)) return { all: children, admits: () => true };
  return linesOfRun(element, children, where);
}

const among = (children: readonly Element[], admits: Members['admits']): Members => ({
  all: children.filter(admits),
  admits,
});

/** Beside two messages: another like them, one with a bubble of its own, or a line in the middle. Names and times are none. */
function belongs(child: Element, own: readonly Element[], where: Where): boolean {
  if (own.includes(child) || alike([...own, child])) return true;
  // Those who answer at length often have none.
  return (
    byMarkup(child, drawnParent(child) ?? child) !== null ||
    bubbles(child, where.shadowOf, 1).length > 0 ||
    inTheMiddle(child, where)
  );
}

/** Where pages put what nobody on either side said. */
export function inTheMiddle(element: Element, where: Where): boolean {
  const insets = insetsOf(element, where);
  return insets !== null && placeOf(insets) === 'middle';
}

/** Without bubbles: by what says on whose side each stands, by a list that is the whole conversation, by heads that come again. */
function areMessages(children: readonly Element[], element: Element, whole: boolean, { shadowOf }: Where): boolean {
  if (children.length < 2) return false;
  if ((whole || alike(children)) && children.every((child) => byMarkup(child, drawnParent(child) ?? child) !== null))
    return true;
  const sample = children.length > 2 * SAMPLE ? [...children.slice(0, SAMPLE), ...children.slice(-SAMPLE)] : children;
  if (!stacked(sample)) return false;
  if (whole && (LISTS.test(element.localName) || LISTS.test(element.getAttribute('role') ?? ''))) return true;
  if (sample.some((child) => PROSE.test(child.localName))) return false;
  const headed = (child: Element) => {
    const { time, name } = piecesOf(child, null, shadowOf);
    return time !== null || name !== null;
  };
  const heads = sample.filter(headed);
  return (
    heads.slice(1).some((one, i) => alike([one, heads[i] ?? one])) || (whole && children.length > 2 && alike(sample))
  );
}

/** Beside a name, lines of one kind in a wrapper of their own: each was said by itself. */
function linesOfRun(element: Element, children: readonly Element[], { shadowOf }: Where): Members | null {
  const { labels, name } = piecesOf(element, null, shadowOf);
  const [rest, ...more] = children.filter((child) => !labels.has(child));
  if (name === null || !rest || more.length > 0) return null;
  const lines = contentOf(rest, shadowOf);
  const plain = lines.every(({ localName, classList }) => localName === 'div' && classList.length > 0);
  return lines.length > 1 && plain && alike(lines) && stacked(lines)
    ? { all: lines, admits: (line) => alike([...lines.slice(0, 1), line]) }
    : null;
}

/** It is all that its list holds, or all of what is. */
function isWhole(element: Element, { list, shadowOf }: Where): boolean {
  for (let at: Element | null = element; at && at !== list; at = drawnParent(at)) {
    for (const other of at.parentNode?.children ?? []) if (other !== at && isFilled(other, shadowOf)) return false;
  }
  return true;
}

/** One below the other, or one above the other. */
function stacked(elements: readonly Element[]): boolean {
  const boxes = elements.map((element) => element.getBoundingClientRect());
  return boxes.every((box, i) => {
    const last = boxes[i - 1];
    return !last || box.top >= last.bottom - 2 || box.bottom <= last.top + 2;
  });
}

/** One tag, and a class or a word of one that all have (or none has any class). */
export function alike(members: readonly Element[]): boolean {
  const [first, ...rest] = members;
  if (!first || rest.some((member) => member.localName !== first.localName)) return false;
  // Generated names share what their tool puts before them ("css-").
  const marks = (member: Element) => [...member.classList, ...(/\d/.test(member.className) ? [] : tokensOf(member))];
  const shared = rest.reduce((kept, member) => {
    const own = new Set(marks(member));
    return kept.filter((mark) => own.has(mark));
  }, marks(first));
  return shared.length > 0 || members.every((member) => member.classList.length === 0);
}
