/**
 * What happened between two looks and left no trace on the page: rows that came and went, words that stood for a
 * moment. Read from mutation records, which keep removed nodes and old words.
 */
import type { Seen } from '../transcript/observation';
import { drawnParent } from './dom';

/** A page that floods is read no further than this between two looks. */
const MAX_NOTED = 5_000;

export interface Flash {
  row: Element;
  came: Seen;
  went: Seen;
}

export class Between {
  readonly #came = new Map<unknown, { seen: Seen; parent: Node }>();
  readonly #went = new Map<Element, Seen>();
  /** Old words of text nodes and of elements whose words were replaced, in the order in which they went. */
  readonly #old: { at: Node; was: string }[] = [];
  /** Since when words were passed over. */
  flooded: Seen | undefined;

  constructor(private readonly list: Element) {}

  take(records: readonly MutationRecord[], now: Seen): void {
    for (const record of records) {
      const { type, target } = record;
      if (type === 'characterData') this.#note(target, record.oldValue as string, now);
      // To ask for the nodes of a record that has none would make two lists of them.
      if (type !== 'childList') continue;
      const { removedNodes, addedNodes } = record;
      let was: string | null = null;
      // By number: there may be tens of thousands, most of them empty.
      for (let i = 0; i < removedNodes.length; i += 1) {
        const node = removedNodes[i] as Node;
        if (node instanceof Text) was = (was ?? '') + node.data;
        else if (this.#came.has(node)) this.#went.set(node as Element, now);
      }
      if (was !== null) this.#note(target, was, now);
      for (let i = 0; i < addedNodes.length && this.#came.size < MAX_NOTED; i += 1) {
        const node = addedNodes[i];
        if (node instanceof Element && !this.#came.has(node)) this.#came.set(node, { seen: now, parent: target });
      }
    }
  }

  /** When a row came; undefined for one that stood at the last look. */
  cameAt(row: unknown): Seen | undefined {
    return this.#came.get(row)?.seen;
  }

  /** Elements that came since the last look, where rows stand, and are gone again. */
  flashes(rows: readonly Element[]): Flash[] {
    const places = new Set<Node | null>([this.list, ...rows.slice(-50).map((row) => row.parentNode)]);
    const found: Flash[] = [];
    for (const [row, went] of this.#went) {
      const came = this.#came.get(row);
      if (came && !row.isConnected && places.has(came.parent)) found.push({ row, came: came.seen, went });
    }
    return found;
  }

  /** The texts that rows showed in between, by what they read now: each old piece of words put back where it stood. */
  edits(textOf: (row: Element) => string | null): ReadonlyMap<unknown, readonly string[]> {
    const texts = new Map<Element, string[]>();
    // Backwards from the words that stand now: each step undoes one change.
    const current = new Map<Element, string>();
    const latest = new Map<Node, string>();
    for (const { at, was } of this.#old.toReversed()) {
      let row = at instanceof Element ? at : drawnParent(at);
      while (row && textOf(row) === null) row = drawnParent(row);
      if (!row) continue;
      const now = current.get(row) ?? textOf(row) ?? '';
      const piece = this.#piece(at, was, now, latest);
      if (piece === null) continue;
      current.set(row, piece);
      texts.set(row, [piece, ...(texts.get(row) ?? [])]);
    }
    // The oldest is what stood at the last look.
    for (const all of texts.values()) all.shift();
    return texts;
  }

  /** The row's words before `at` changed from `was`; null when its place in the row is not clear. */
  #piece(at: Node, was: string, row: string, latest: Map<Node, string>): string | null {
    const is = latest.get(at) ?? (at instanceof Text ? at.data : (at.textContent ?? ''));
    latest.set(at, was);
    const place = is === '' ? -1 : row.indexOf(is);
    if (place >= 0 && row.indexOf(is, place + 1) < 0) return row.slice(0, place) + was + row.slice(place + is.length);
    return row === is.trim() ? was.trim() : null;
  }

  #note(at: Node, was: string, now: Seen): void {
    if (this.#old.length < MAX_NOTED) this.#old.push({ at, was });
    else this.flooded ??= now;
  }
}
