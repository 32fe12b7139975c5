/** The messages of a conversation in page order, found by the element that shows them and by their words. */
import type { Reading } from '../transcript/message';
import type { Seen } from '../transcript/observation';

/** A row as it stands now; `notice` rows say that a message was taken back. */
export interface SeenRow {
  element: unknown;
  notice: boolean;
  reading: Reading;
}

export interface Item {
  ref: string;
  reading: Reading;
  /** What shows it; null when nothing does. */
  element: unknown;
  notice: boolean;
  seen: Seen;
  live: boolean;
  before: string | null;
  steps: number;
  /** `coming`: not told yet, its text may still grow. `growing`: told, and its text grows. */
  state: 'coming' | 'growing' | 'told';
  stillSince: number;
  /** Addresses of the attachments it was told with; null where they are not known. */
  attached: (string | null)[] | null;
  /** Since when it has been missing, and what stands in its place. */
  missing: { seen: Seen; notice: string | null } | null;
}

export class Items {
  all: Item[] = [];
  readonly #shown = new Map<unknown, Item>();

  /** `order` stands from `from` to `to` from now on. */
  put(from: number, to: number, order: Item[]): void {
    if (to - from === this.all.length) this.all = order;
    else this.all.splice(from, to - from, ...order);
  }

  remove(item: Item): void {
    this.show(item, null);
    this.all.splice(this.all.lastIndexOf(item), 1);
  }

  /** Which stretch of the messages `rows` can be: all, unless the rows at its ends still show what they showed. */
  span(rows: readonly SeenRow[], { above, below }: { above?: boolean; below?: boolean }): [from: number, to: number] {
    const first = this.kept(rows[0]);
    const last = below ? this.kept(rows.at(-1)) : undefined;
    let from = first ? this.all.lastIndexOf(first) : 0;
    // Those that stood above the first row until now.
    while (!above && (this.all[from - 1]?.element ?? null) !== null) from -= 1;
    return [from, last ? this.all.lastIndexOf(last) + 1 : this.all.length];
  }

  /** The message that a row showed and still shows. */
  kept(row: SeenRow | undefined): Item | undefined {
    const item = row && this.#shown.get(row.element);
    return item?.reading.text === row?.reading.text ? item : undefined;
  }

  /** Whether any message but `except` reads `text`. */
  some(text: string, except?: Item): boolean {
    return this.all.some((item) => item !== except && item.reading.text === text);
  }

  /** The newest of the live messages. */
  newest(): Item | undefined {
    return this.all.findLast((item) => !item.notice && item.live);
  }

  show(item: Item, element: unknown): Item {
    if (this.#shown.get(item.element) === item) this.#shown.delete(item.element);
    if (element !== null) this.#shown.set(element, item);
    item.element = element;
    return item;
  }
}
