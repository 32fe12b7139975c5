/** The rows of a conversation, wherever wrappers, days and runs of one person put them. */
import { seen } from '../../capture/dom';
import type { Where } from './look';
import { contentOf, membersOf } from './members';

const MAX_NESTING = 10;

/** Finds rows and remembers how each element splits into them, until it is told that something in it changed. */
export class Rows {
  #split = new WeakMap<Element, Element[]>();

  constructor(private readonly where: Where) {}

  /** Rows in the order in which they are read. What holds nothing, or cannot be seen, is no row. */
  all(): Element[] {
    return this.#within(this.where.list, 0).filter((row) => row === this.where.list || seen(row));
  }

  /** `element` changed: it, and what is around it, may split otherwise now. */
  forget(element: Element): void {
    this.#split.delete(element);
  }

  /** Of an element that is known to hold rows: each child opened in turn. */
  #within(element: Element, depth: number): Element[] {
    return contentOf(element, this.where.shadowOf).flatMap((child) => this.#open(child, depth));
  }

  /** A row as it stands, or the rows it holds. */
  #open(element: Element, depth: number): Element[] {
    if (depth >= MAX_NESTING) return [element];
    const known = this.#split.get(element);
    if (known) return known;
    const members = membersOf(element, this.where);
    const rows = members ? members.flatMap((member) => this.#open(member, depth + 1)) : [element];
    this.#split.set(element, rows);
    return rows;
  }
}
