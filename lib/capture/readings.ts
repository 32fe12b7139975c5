/** What each row reads, remembered until something in it changes. */

import type { Reading } from '../transcript/message';
import { type RowReading, unread } from './adapter';
import type { SeenRow } from './items';

export class Readings {
  readonly #readings = new WeakMap<Element, RowReading>();

  constructor(private readonly read: (row: Element) => RowReading) {}

  /** Something in `element` changed. */
  forget(element: Element): void {
    this.#readings.delete(element);
  }

  /** The message of a row was told: no more than `reading` is kept of it, while it reads the same. */
  shorten(row: Element, reading: Reading): void {
    if (this.textOf(row) === reading.text) this.#readings.set(row, { type: 'message', reading });
  }

  /** The row as it stands now; undefined for one that nobody said. */
  of(element: Element): SeenRow | undefined {
    const row = this.#readings.get(element) ?? this.#readNow(element);
    if (row.type === 'other') return undefined;
    const reading = row.type === 'message' ? row.reading : { ...unread, text: row.text, side: 'system' as const };
    return { element, notice: row.type === 'notice', reading };
  }

  /** The words of a row that was read; null for anything else. */
  textOf(element: Element): string | null {
    const row = this.#readings.get(element);
    return row?.type === 'message' ? row.reading.text : null;
  }

  /** A row that cannot be read must not stop the reading of the others. */
  #readNow(element: Element): RowReading {
    let row: RowReading;
    try {
      row = this.read(element);
    } catch {
      row = { type: 'other' };
    }
    this.#readings.set(element, row);
    return row;
  }
}
