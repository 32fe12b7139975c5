/** The rows of a conversation, wherever wrappers, days and runs of one person put them. */
import { drawnParent, seen } from '../../capture/dom';
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
    return this.#open(part).filter((row) => row === part || seen(row));
  }

  /** `element` changed: it may split otherwise now. */
  forget(element: Element): void {
    this.#split.delete(element);
  }

  /** A row as it stands, or the rows it holds. */
  #open(element: Element): readonly Element[] {
    return this.#members(element)?.all.flatMap((member) => this.#open(member)) ?? [element];
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
