/** The reader for pages that no adapter knows. */
import type { Chat, Page, RowReader, SiteAdapter } from '../capture/adapter';
import { drawnParent } from '../capture/dom';
import { findChat } from './generic/find';
import { readRow } from './generic/read';
import { Rows } from './generic/rows';
import { Sides } from './generic/side';

export const generic: SiteAdapter = {
  rule: 'generic/1',
  find: findChat,
  reader: (page, chat) => new GenericReader(page, chat),
};

class GenericReader implements RowReader {
  readonly #sides: Sides;
  readonly #rows: Rows;
  readonly #echoed = new WeakMap<Element, string>();

  constructor(
    private readonly page: Page,
    private readonly chat: Chat,
  ) {
    this.#sides = new Sides(chat.list, page.shadowOf);
    this.#rows = new Rows(chat.list, page.shadowOf);
  }

  rows(): Element[] {
    return this.#rows.all();
  }

  touched(node: Node): void {
    for (let at: Node | null = node; at && at !== this.chat.list; at = drawnParent(at)) {
      if (at instanceof Element) this.#rows.forget(at);
    }
  }

  read(...[row, echoes, gone]: Parameters<RowReader['read']>): ReturnType<RowReader['read']> {
    const context = { list: this.chat.list, shadowOf: this.page.shadowOf, sides: this.#sides, echoed: this.#echoed };
    return readRow(row, context, echoes, gone);
  }
}
