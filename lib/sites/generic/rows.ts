/** The rows of a conversation, wherever wrappers, days and runs of one person put them. */
import { drawnChildren, drawnParent, ends, seen } from '../../capture/dom';
import type { Where } from './look';
import { contentOf, isFilled, type Members, membersOf } from './members';
import { isPart } from './parts';

/** Finds rows and remembers how each element splits into them, until it is told that something in it changed. */
export class Rows {
  readonly #split = new WeakMap<Element, Members | null>();
  /** What holds members, and whom else it admits. */
  readonly #admits = new WeakMap<Element, Members['admits']>();

  constructor(private readonly where: Where) {}

  /** Rows of the list or of what stands in it, in the order in which they are read. What holds nothing, or cannot be seen, is no row. */
  within(part: Element): Element[] {
    const { list, shadowOf } = this.where;
    if (part === list) return contentOf(list, shadowOf).flatMap((child) => this.within(child));
    const admits = this.#admits.get(drawnParent(part) ?? list);
    if (!isFilled(part, shadowOf) || (admits && (isPart(part) || !admits(part)))) return [];
    return this.#backwards([part])
      .reverse()
      .filter((row) => row === part || seen(row));
  }

  /** Some of the last rows: what stands before them is not opened. */
  last(most: number): Element[] {
    const { list, shadowOf, some } = this.where;
    return this.#backwards(contentOf(list, shadowOf, ends(drawnChildren(list, shadowOf), some)), most).reverse();
  }

  /** `element` changed: it may split otherwise now. */
  forget(element: Element): void {
    this.#split.delete(element);
  }

  /** The rows in these, the last one first. */
  #backwards(parts: readonly Element[], most = Number.POSITIVE_INFINITY, rows: Element[] = []): Element[] {
    for (const part of [...parts].reverse()) {
      if (rows.length >= most) break;
      const members = this.#members(part);
      if (members) this.#backwards(members.all, most, rows);
      else rows.push(part);
    }
    return rows;
  }

  #members(element: Element): Members | null {
    let members = this.#split.get(element);
    if (members === undefined) {
      members = membersOf(element, this.where);
      this.#split.set(element, members);
      const box = members?.all[0] && drawnParent(members.all[0]);
      if (members && box) this.#admits.set(box, members.admits);
    }
    return members;
  }
}
