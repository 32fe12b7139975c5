/** The rows of a list: its children, with wrappers opened and runs of one person split into their messages. */
import { drawnChildren, drawnParent, type ShadowOf, seen } from '../../capture/dom';
import { bubbles, hasContent } from './look';
import { partOf } from './parts';
import { tokensOf } from './words';

const MAX_NESTING = 4;

const isPart = (element: Element) => partOf(element) !== null;

/** Rows in page order. Children that hold nothing, or cannot be seen, are no rows. */
export function rowsOf(list: Element, shadowOf: ShadowOf, cache: WeakMap<Element, Element[]>): Element[] {
  const rows: Element[] = [];
  for (const child of inPageOrder(list, shadowOf)) {
    if (!seen(child) || !hasContent(child, shadowOf)) continue;
    let split = cache.get(child);
    if (!split) {
      split = splitRow(child, shadowOf, 0);
      cache.set(child, split);
    }
    rows.push(...split.filter((row) => row === child || seen(row)));
  }
  return rows;
}

/** `column-reverse` lists hold the newest first; rows are given in the order in which they are read. */
function inPageOrder(list: Element, shadowOf: ShadowOf): Element[] {
  const children = drawnChildren(list, shadowOf);
  return getComputedStyle(list).flexDirection === 'column-reverse' ? children.reverse() : children;
}

/** One child of the list as rows: itself, or the blocks of a run that each hold a bubble of their own. */
function splitRow(child: Element, shadowOf: ShadowOf, depth: number): Element[] {
  if (depth >= MAX_NESTING) return [child];
  const boxes = bubbles(child, shadowOf, isPart);
  const [first, second] = boxes;
  if (!first || !second) return [child];
  const branch = branching(child, first, second);
  const members = drawnChildren(branch, shadowOf).filter((member) => hasContent(member, shadowOf) && !isPart(member));
  const holding = members.filter((member) => boxes.some((box) => within(member, box)));
  if (holding.length < 2 || !alike(holding)) return [child];
  return holding.flatMap((member) => splitRow(member, shadowOf, depth + 1));
}

function within(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at; at = drawnParent(at)) if (at === outer) return true;
  return false;
}

/** The innermost element that holds both. */
function branching(top: Element, first: Element, second: Element): Element {
  let at = drawnParent(first);
  while (at && at !== top && !within(at, second)) at = drawnParent(at);
  return at ?? top;
}

/** Members of a run look the same: one tag, and a class word that all have (or none has any). */
function alike(members: readonly Element[]): boolean {
  const [first, ...rest] = members;
  if (!first || rest.some((member) => member.localName !== first.localName)) return false;
  const shared = rest.reduce((kept, member) => {
    const own = new Set(tokensOf(member));
    return kept.filter((token) => own.has(token));
  }, tokensOf(first));
  return shared.length > 0 || members.every((member) => member.classList.length === 0);
}
