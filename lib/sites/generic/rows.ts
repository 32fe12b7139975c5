/** The rows of a conversation, wherever wrappers, days and runs of one person put them. */
import { drawnChildren, drawnParent, type ShadowOf, seen } from '../../capture/dom';
import { bubbles, hasContent, insetsOf, placeOf } from './look';
import { partOf } from './parts';
import { byMarkup } from './side';
import { tokensOf } from './words';

const MAX_NESTING = 10;

const isPart = (element: Element) => partOf(element) !== null;

/** Finds rows and remembers how each element splits into them, until it is told that something in it changed. */
export class Rows {
  #split = new WeakMap<Element, Element[]>();

  constructor(
    private readonly list: Element,
    private readonly shadowOf: ShadowOf,
  ) {}

  /** Rows in the order in which they are read. What holds nothing, or cannot be seen, is no row. */
  all(): Element[] {
    return this.#within(this.list, 0).filter((row) => row === this.list || seen(row));
  }

  /** `element` changed: it, and what is around it, may split otherwise now. */
  forget(element: Element): void {
    this.#split.delete(element);
  }

  /** Of an element that is known to hold rows: each child opened in turn. */
  #within(element: Element, depth: number): Element[] {
    return this.#content(element).flatMap((child) => this.#open(child, depth));
  }

  /** A row as it stands, or the rows it holds. */
  #open(element: Element, depth: number): Element[] {
    if (depth >= MAX_NESTING) return [element];
    const known = this.#split.get(element);
    if (known) return known;
    const members = this.#members(element);
    const rows = members ? members.flatMap((member) => this.#open(member, depth + 1)) : [element];
    this.#split.set(element, rows);
    return rows;
  }

  /** The elements that stand side by side in a wrapper of messages; null when `element` is one message itself. */
  #members(element: Element): Element[] | null {
    const [first, second] = bubbles(element, this.shadowOf, isPart, 2);
    if (first && second) {
      const branch = branching(element, first, second);
      const children = this.#content(branch).filter((child) => !isPart(child));
      const own = children.filter((child) => holds(child, first) || holds(child, second));
      if (own.length === 2 && alike(own)) return children.filter((child) => this.#belongs(child, own));
    }
    return this.#marked(element);
  }

  /** Beside two messages: another like them, one with a bubble of its own, or a line in the middle. Names and times are none. */
  #belongs(child: Element, own: readonly Element[]): boolean {
    if (own.includes(child) || alike([...own, child])) return true;
    if (bubbles(child, this.shadowOf, isPart, 1).length > 0) return true;
    const insets = insetsOf(child, this.list, this.shadowOf);
    return insets !== null && placeOf(insets) === 'middle';
  }

  /** Messages without bubbles: children that each say on which side they stand, and do not all say the same as the wrapper. */
  #marked(element: Element): Element[] | null {
    const children = this.#content(element);
    const [only] = children;
    if (
      children.length === 1 &&
      only &&
      !isPart(only) &&
      byMarkup(only, element) === null &&
      byMarkup(element, this.list) === null
    )
      return this.#members(only);
    if (children.length < 2 || !alike(children)) return null;
    return children.every((child) => ownSide(child) !== null) ? children : null;
  }

  #content(element: Element): Element[] {
    const children = drawnChildren(element, this.shadowOf).filter(
      (child) => seen(child) && hasContent(child, this.shadowOf),
    );
    // `column-reverse` holds the newest first.
    return children.length > 1 &&
      getComputedStyle(children[0]?.parentElement ?? element).flexDirection === 'column-reverse'
      ? children.reverse()
      : children;
  }
}

/** The side that an element's own class words name. */
const ownSide = (element: Element) => byMarkup(element, drawnParent(element) ?? element);

function holds(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at; at = drawnParent(at)) if (at === outer) return true;
  return false;
}

/** The innermost element that holds both. */
function branching(top: Element, first: Element, second: Element): Element {
  let at = drawnParent(first);
  while (at && at !== top && !holds(at, second)) at = drawnParent(at);
  return at ?? top;
}

/** One tag, and a class word that all have (or none has any class). */
function alike(members: readonly Element[]): boolean {
  const [first, ...rest] = members;
  if (!first || rest.some((member) => member.localName !== first.localName)) return false;
  const shared = rest.reduce((kept, member) => {
    const own = new Set(tokensOf(member));
    return kept.filter((token) => own.has(token));
  }, tokensOf(first));
  return shared.length > 0 || members.every((member) => member.classList.length === 0);
}
