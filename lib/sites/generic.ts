/** The reader for pages that no adapter knows. */
import { type Chat, nothingSent, type Page, type RowReader, type SiteAdapter } from '../capture/adapter';
import { findChat } from './generic/find';
import { type RowContext, readRow } from './generic/read';
import { Rows } from './generic/rows';
import { Sides } from './generic/side';

export const generic: SiteAdapter = {
  rule: 'generic/1',
  find: findChat,
  reader: (page, chat) => new GenericReader(page, chat),
};

/** Rows that are read once before any is told. */
const LEARN = 20;

class GenericReader implements RowReader {
  readonly #rows: Rows;
  readonly #context: RowContext;
  #learned = false;

  constructor({ shadowOf }: Page, { list }: Chat) {
    const where = { list, shadowOf };
    this.#rows = new Rows(where);
    this.#context = { ...where, sides: new Sides(where), echoed: new WeakMap(), speakers: new WeakMap() };
  }

  rows(part = this.#context.list): Element[] {
    const rows = this.#rows.within(part);
    // What the later rows teach of edges and names counts for the first ones too.
    if (!this.#learned && rows.length > 1) {
      this.#learned = true;
      for (const row of rows.slice(-LEARN)) this.read(row, nothingSent, false);
    }
    return rows;
  }

  touched(element: Element): void {
    this.#rows.forget(element);
  }

  read(...[row, echoes, gone]: Parameters<RowReader['read']>): ReturnType<RowReader['read']> {
    return readRow(row, this.#context, echoes, gone);
  }
}
