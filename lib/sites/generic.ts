/** The reader for pages that no adapter knows. */
import { atOnce, type Chat, nothingSent, type Page, type RowReader, type SiteAdapter } from '../capture/adapter';
import { findChat } from './generic/find';
import { type RowContext, readRow } from './generic/read';
import { Rows } from './generic/rows';
import { Sides } from './generic/side';

/** Children of what may be a conversation that are asked of its first and of its last. */
const SOME = 12;

const seek = (page: Page) => findChat(page, (list) => new GenericReader(page, { list, score: 0 }, SOME));

export const generic: SiteAdapter = {
  rule: 'generic/1',
  find: (page) => atOnce(seek(page)),
  seek,
  reader: (page, chat) => new GenericReader(page, chat),
};

/** Rows that are read once before any is told. */
const LEARN = 20;

class GenericReader implements RowReader {
  readonly #rows: Rows;
  readonly #context: RowContext;
  #learned = false;
  /** The newest stands first. */
  #upward: boolean;

  constructor({ shadowOf }: Page, { list, upward }: Chat, some = Number.POSITIVE_INFINITY) {
    this.#upward = upward === true;
    const where = { list, shadowOf, some };
    this.#rows = new Rows(where);
    this.#context = {
      ...where,
      sides: new Sides(where),
      echoed: new WeakMap(),
      speakers: new WeakMap(),
      heads: new WeakMap(),
      names: new WeakMap(),
      headed: false,
      lines: new Map(),
      said: new Map(),
    };
  }

  rows(part = this.#context.list): Element[] {
    return atOnce(this.steps(part));
  }

  *steps(part = this.#context.list): Generator<void, Element[]> {
    const rows = yield* this.#rows.within(part);
    // What the later rows teach of edges and names counts for the first ones too.
    if (!this.#learned && rows.length > 1) {
      this.#learned = true;
      const times: string[] = [];
      for (const row of rows.slice(-LEARN)) {
        yield;
        const read = this.read(row, nothingSent, false);
        if (read.type === 'message') times.push(...clockIn(read.reading.shownTime ?? ''));
      }
      const later = times.some((time, i) => time > (times[i - 1] ?? time));
      if (later || new Set(times).size > 2) this.#upward = !later;
    }
    return this.#upward ? rows.reverse() : rows;
  }

  last(most: number): Element[] {
    return this.#rows.last(most);
  }

  touched(element: Element): void {
    this.#rows.forget(element);
  }

  read(...[row, echoes, gone]: Parameters<RowReader['read']>): ReturnType<RowReader['read']> {
    return readRow(row, this.#context, echoes, gone);
  }
}

/** A time of day, and the day where it stands with it, so that later ones are larger. */
const clockIn = (time: string): string[] =>
  /\d[:：]\d\d/.test(time) ? [time.replace(/\d+/g, (digits) => digits.padStart(4, '0')).replace(/[^\d]+/g, ' ')] : [];
