/** The reader for pages that no adapter knows. */
import type { Chat, Page, RowReader, SiteAdapter } from '../capture/adapter';
import { drawnParent } from '../capture/dom';
import { findChat } from './generic/find';
import { readRow } from './generic/read';
import { rowsOf } from './generic/rows';
import { Sides } from './generic/side';

export const generic: SiteAdapter = {
  rule: 'generic/1',
  find: findChat,
  reader: (page, chat) => new GenericReader(page, chat),
};

class GenericReader implements RowReader {
  readonly #sides: Sides;
  readonly #echoed = new WeakMap<Element, string>();
  /** How a child of the list splits into rows; dropped when something in it changes. */
  #split = new WeakMap<Element, Element[]>();

  constructor(
    private readonly page: Page,
    private readonly chat: Chat,
  ) {
    this.#sides = new Sides(chat.list);
  }

  rows(): Element[] {
    return rowsOf(this.chat.list, this.page.shadowOf, this.#split);
  }

  touched(node: Node): void {
    let at: Node | null = node;
    while (at && at !== this.chat.list) {
      if (at instanceof Element) this.#split.delete(at);
      at = drawnParent(at);
    }
  }

  read(...[row, echoes, gone]: Parameters<RowReader['read']>): ReturnType<RowReader['read']> {
    const context = { list: this.chat.list, shadowOf: this.page.shadowOf, sides: this.#sides, echoed: this.#echoed };
    return readRow(row, context, echoes, gone);
  }
}
