/** The rows of a conversation, wherever wrappers, days and runs of one person put them. */
import { drawnChildren, drawnParent, ends, seen } from '../../capture/dom';
import type { Where } from './look';
import { contentOf, inOrder, isFilled, type Members, membersOf } from './members';
import { isPart } from './parts';

/** Finds rows and remembers how each element splits into them, until it is told that something in it changed. */
export class Rows {
  readonly #split = new WeakMap<Element, Members | null>();
  /** What holds members, and whom else it admits. */
  readonly #admits = new WeakMap<Element, Members['admits']>();

  constructor(private readonly where: Where) {}

  /** Rows of the list or of what stands in it, in the order in which they are read. What holds nothing, or cannot be seen, is no row. */
  *within(part: Element): Generator<void, Element[]> {
    const { list, shadowOf } = this.where;
    const rows: Element[] = [];
    for (const row of this.#backwards(
      yield* this.#chosen(list, part === list ? drawnChildren(list, shadowOf) : [part]),
    )) {
      if (!row) yield;
      else if (row === part || seen(row)) rows.push(row);
    }
    return rows.reverse();
  }

  /** Some of the last rows: what stands before them is not opened. */
  last(most: number): Element[] {
    const { list, shadowOf, some } = this.where;
    const rows: Element[] = [];
    for (const row of this.#backwards(contentOf(list, shadowOf, ends(drawnChildren(list, shadowOf), some)))) {
      if (row) rows.push(row);
      if (rows.length === most) break;
    }
    return rows.reverse();
  }

  /** `element` changed: it may split otherwise now. */
  forget(element: Element): void {
    this.#split.delete(element);
  }

  /** The rows in these, the last one first; nothing for a step on the way to the next one. */
  *#backwards(parts: readonly Element[]): Generator<Element | undefined, void> {
    for (let i = parts.length - 1; i >= 0; i -= 1) {
      yield;
      const part = parts[i] as Element;
      const members = this.#members(part);
      if (members) yield* this.#backwards(members.of ? yield* this.#chosen(part, members.of) : members.all);
      else yield part;
    }
  }

  /** What of these holds rows or is one, as far as that is seen from outside. */
  *#chosen(box: Element, of: readonly Element[]): Generator<undefined, Element[]> {
    const chosen: Element[] = [];
    for (const part of of) {
      yield;
      const admits = this.#admits.get(drawnParent(part) ?? box);
      if (isFilled(part, this.where.shadowOf) && (!admits || (!isPart(part) && admits(part)))) chosen.push(part);
    }
    return inOrder(box, chosen);
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
