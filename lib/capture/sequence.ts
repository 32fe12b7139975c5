/**
 * The rows of a conversation in page order, kept from look to look. The list is taken apart once, and only the parts in which
 * something changed are opened anew: a message costs the same however long the conversation is.
 */
import type { RowReader } from './adapter';
import { drawnParent, follows, holds, wordsIn } from './dom';
import type { Observed } from './observe';

/** Rows beside a change that are looked at with it: they tell what stayed, what came and what went. */
const BESIDE = 30;
/** A wrapper of more rows is not one part: what it holds are parts. */
const FEW = 20;
/** A part that has come to hold more rows is such a wrapper now; and a new part is looked for a place among so many rows. */
const MANY = 60;
/** Parts that hold no rows yet are opened again at the next looks, unless there are more than this. */
const AWAITED = 20;
/** A list that has to be taken apart for the third time before it could be read is taken apart in one piece. */
const PATIENCE = 3;

/** The stretch of the rows in which something may have happened, with its neighbours: `from` is in it, `to` is not, and may lie behind the last row. */
export interface Stretch {
  from: number;
  to: number;
}

export class Sequence {
  rows: Element[] = [];
  /** What holds parts: the list, and the wrappers of many rows from there down to the one that the last rows stand in. */
  readonly #boxes = new Set<Element>();
  /** The boxes and what stands around them in the list. */
  readonly #around = new Set<Element>();
  #whole = true;
  /** The whole list on its way to being taken apart, and what changed meanwhile. */
  #opening: Generator<unknown, void> | undefined;
  readonly #meanwhile: MutationRecord[] = [];
  /** How often that was begun since the last update. */
  #begun = 0;
  readonly #changed = new Set<Element>();
  /** What changed parts hold now, of those that were opened before the look. */
  readonly #ready = new Map<Element, readonly Element[]>();
  /** Rows that were found before the look and are still to be read. */
  #unread: Element[] = [];
  /** Which rows a part was found to hold. */
  #held = new WeakMap<Element, readonly Element[]>();
  /** The part around each element in which something changed since the last look; null for what stands around parts. */
  readonly #partOf = new Map<Element, Element | null>();
  /** The newest stand first in the page. */
  #upward = false;
  /** Rows at either end that nothing has happened to since the last look. */
  #head = Number.POSITIVE_INFINITY;
  #tail = Number.POSITIVE_INFINITY;

  /** `forget` is told each element in which something changed; `within` is asked of each part, or of the list, before its rows are. */
  constructor(
    private readonly list: Element,
    private readonly reader: RowReader,
    private readonly forget: (element: Element) => void,
    private readonly within: Pick<Observed, 'lookInto' | 'inSteps'>,
  ) {}

  take(record: MutationRecord): void {
    if (this.#opening) {
      this.#meanwhile.push(record);
      return;
    }
    const { target, type } = record;
    const at = target instanceof Element ? target : drawnParent(target);
    if (!at) return;
    const listed = type === 'childList';
    const part = listed && this.#boxes.has(at) ? undefined : this.#partAround(at);
    // What fills a slot of the list stands outside it in the page.
    const outside = part && at.isConnected && !this.#boxes.has(drawnParent(part) as Element);
    if (listed && (outside || part === undefined)) {
      // One that has rows and is still there was moved.
      for (const nodes of [record.removedNodes, record.addedNodes])
        for (let i = 0; i < nodes.length; i += 1) {
          const node = nodes[i];
          if (node instanceof Element)
            this.#changes(this.#held.get(node)?.length && node.isConnected ? null : this.#partAround(node));
        }
    } else if (part !== undefined && !outside) this.#changes(part);
  }

  /** Does what an update would have to do, step by step, as long as there is time; true once all is done. */
  prepare(read: (row: Element) => unknown, late: () => boolean): boolean {
    while (this.#whole || this.#opening) {
      this.#opening ??= this.#openAll();
      this.#opening.next();
      if (this.#opening && this.#begun < PATIENCE && late()) return false;
    }
    // What changes from here on is forgotten again.
    this.#partOf.clear();
    for (const part of this.#changed) {
      if (this.#ready.has(part)) continue;
      if (late()) return false;
      const rows = this.#rowsIn(part);
      this.#ready.set(part, rows);
      this.#unread.push(...rows);
    }
    const left = this.#unread.findIndex((row) => {
      if (late()) return true;
      read(row);
      return false;
    });
    this.#unread = left < 0 ? [] : this.#unread.slice(left);
    // What comes of it is a piece of its own.
    return left < 0 && !late();
  }

  /** Brings the rows up to date, once all is prepared; null when nothing happened to any, undefined where there is all to prepare again. With `anew`, there is. */
  update(anew?: boolean): Stretch | null | undefined {
    if (anew || !this.#openChanged()) {
      this.#whole = true;
      return undefined;
    }
    this.#partOf.clear();
    this.#begun = 0;
    const { length } = this.rows;
    const from = Math.max(0, this.#head - BESIDE);
    const to = length - this.#tail + BESIDE;
    const nothing = this.#head + this.#tail > length;
    this.#head = this.#tail = Number.POSITIVE_INFINITY;
    return nothing ? null : { from, to };
  }

  #changes(part: Element | null): void {
    // Hardly any rows yet: what they stand in is not known.
    if (!part || this.rows.length < 2) this.#whole = true;
    else if (part.isConnected || this.#held.has(part)) {
      this.#changed.add(part);
      this.#ready.delete(part);
    }
  }

  /** The part that `element` stands in, or the top of what it left the page with; null when parts stand in it. */
  #partAround(element: Element): Element | null {
    let part = this.#partOf.get(element);
    if (part === undefined) {
      const above = drawnParent(element);
      part = this.#around.has(element) ? null : !above || this.#boxes.has(above) ? element : this.#partAround(above);
      this.forget(element);
      this.#partOf.set(element, part);
    }
    return part;
  }

  /** Takes all apart, step by step. */
  *#openAll(): Generator<unknown, void> {
    const { list, reader } = this;
    for (const box of this.#around) reader.touched(box);
    this.#changed.clear();
    this.#ready.clear();
    this.#whole = false;
    this.#begun += 1;
    yield* this.within.inSteps(list);
    const all = reader.steps ? yield* reader.steps() : reader.rows();
    // Some may have left meanwhile.
    const rows = all.filter((row) => holds(list, row));
    this.rows = rows;
    this.#unread = [...rows];
    const last = rows.at(-1);
    this.#upward = last !== undefined && follows(last, rows.at(-2) ?? last);
    this.#box(last ?? list);
    const held = new Map<Element, Element[]>();
    for (const row of rows) {
      let part = row;
      for (let at = drawnParent(part); at && !this.#boxes.has(at); at = drawnParent(at)) part = at;
      const others = held.get(part);
      if (others) others.push(row);
      else held.set(part, [row]);
    }
    this.#held = new WeakMap(held);
    this.#head = this.#tail = 0;
    this.#opening = undefined;
    for (const record of this.#meanwhile.splice(0)) this.take(record);
  }

  /** Finds what holds parts around the last row. */
  #box(last: Element): void {
    this.#boxes.clear();
    this.#around.clear();
    let inside = 1;
    for (let at: Element | null = last; at; at = at === this.list ? null : drawnParent(at)) {
      const box: Element = at;
      const held = this.rows.length - 1 - this.rows.findLastIndex((row) => !holds(box, row));
      if (box === this.list || (held > FEW && held > inside)) this.#boxes.add(box);
      if (this.#boxes.size > 0) this.#around.add(box);
      inside = held;
    }
  }

  #rowsIn(part: Element): readonly Element[] {
    if (!part.isConnected) return [];
    // Of thousands of elements that come at once most hold nothing.
    const empty = !this.within.lookInto(part) && isEmpty(part);
    return !empty && this.#boxes.has(drawnParent(part) ?? part) ? this.reader.rows(part) : [];
  }

  /** False when the list has to be taken apart again. */
  #openChanged(): boolean {
    for (const part of this.#changed) {
      const gone = this.#held.get(part) ?? [];
      const rows = this.#ready.get(part) ?? this.#rowsIn(part);
      if (rows.length > 0 || !part.isConnected || !mayCome(part)) this.#changed.delete(part);
      if (rows.length + gone.length === 0) continue;
      this.#held.set(part, rows);
      // What changes in rows that are not on the page is not heard of: should they come again, they are read again.
      for (const row of gone)
        for (let at: Element | null = row.isConnected ? null : row; at; at = drawnParent(at)) this.forget(at);
      const at = gone[0] ? this.rows.lastIndexOf(gone[0]) : this.#placeOf(part);
      // Where a row went from part to part, it is found in a place that is not the part's own.
      if (at < 0 || rows.length > MANY || isPlaced(part) || gone.some((row, i) => row !== this.rows[at + i]))
        return false;
      this.rows.splice(at, gone.length, ...rows);
      this.#head = Math.min(this.#head, at);
      this.#tail = Math.min(this.#tail, this.rows.length - at - rows.length);
    }
    if (this.#changed.size > AWAITED) this.#changed.clear();
    this.#ready.clear();
    return true;
  }

  /** Where the rows of a new part go; less than 0 when it is not among the last. */
  #placeOf(part: Element): number {
    for (let at = this.rows.length; at > 0 && at > this.rows.length - MANY; at -= 1) {
      const row = this.rows[at - 1];
      if (!row?.isConnected) continue;
      if (row.getRootNode() !== part.getRootNode()) return -1;
      if (follows(row, part) !== this.#upward) return at;
    }
    return -1;
  }
}

/** It stands where its own style puts it, whatever stands before it in the page. */
const isPlaced = (part: Element): boolean => getComputedStyle(part).position === 'absolute';

/** Without words, pictures and what is filled from elsewhere. */
const isEmpty = (part: Element): boolean =>
  part.firstElementChild !== null && wordsIn(part) === '' && !part.querySelector('img,video,audio,slot,a,[title]');

/** Words that nobody sees may be shown, and a custom element drawn, without any mutation. */
const mayCome = (part: Element): boolean => wordsIn(part) !== '' || part.localName.includes('-');
