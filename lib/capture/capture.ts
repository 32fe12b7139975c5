/** Watches one conversation on a page and tells what happens in it. Reads the page, never changes it. */
import type { Attachment, Known, Reading } from '../transcript/message';
import type { Observation, Seen } from '../transcript/observation';
import {
  type Chat,
  type Echoes,
  type Page,
  type RowReader,
  type RowReading,
  type SiteAdapter,
  unread,
} from './adapter';
import { Between } from './between';
import { holds, roots, seen } from './dom';
import { Messages, type SeenRow } from './messages';
import { Viewport } from './viewport';

/** A look follows the first change by this much, so that a burst is read once. */
const LOOK_MS = 40;
/** How often the place of the conversation itself is checked: it may be drawn anew, or go. */
const PULSE_MS = 400;

export interface CaptureParts {
  page: Page;
  adapter: SiteAdapter;
  chat: Chat;
  stream: string;
  known: readonly Known[];
  echoes: Echoes;
  now(): Seen;
  emit(observation: Observation): void;
  /** First sight of what hangs on a message. */
  onAttached(attachments: readonly Attachment[]): void;
  /** The conversation has left the page; the capture has stopped. */
  onGone(): void;
}

export class Capture {
  readonly #parts: CaptureParts;
  readonly #messages: Messages;
  readonly #numbers = new WeakMap<Element, number>();
  readonly #firstSeen = new Map<number, Seen>();
  readonly #readings = new WeakMap<Element, RowReading>();
  readonly #roots = new WeakSet<Node>();
  readonly #observer: MutationObserver;
  readonly #stopped = new AbortController();
  #reader: RowReader;
  #viewport: Viewport;
  #between: Between;
  #chat: Chat;
  #numbered = 0;
  /** How many rows the last look saw. */
  #rows = 0;
  #watched = false;
  #look: ReturnType<typeof setTimeout> | undefined;
  #tick: ReturnType<typeof setTimeout> | undefined;
  #pulse: ReturnType<typeof setInterval>;

  constructor(parts: CaptureParts) {
    this.#parts = parts;
    this.#chat = parts.chat;
    this.#reader = parts.adapter.reader(parts.page, parts.chat);
    this.#viewport = new Viewport(parts.chat.list, this.#stopped.signal);
    this.#between = new Between(parts.chat.list);
    const { stream, adapter, emit } = parts;
    // Asked for each message: an adapter that fails is replaced, and says so from then on.
    this.#messages = new Messages({ stream, rule: () => adapter.rule, emit }, parts.known);
    this.#observer = new MutationObserver((records) => this.#changed(records));
    this.#observe();
    this.#lookNow();
    this.#watched = true;
    this.#pulse = setInterval(() => this.#checkPlace(), PULSE_MS);
  }

  get adapter(): SiteAdapter {
    return this.#parts.adapter;
  }

  get chat(): Chat {
    return this.#chat;
  }

  /** Looks once more, tells what was held back, and stops. */
  stop(): void {
    if (this.#stopped.signal.aborted) return;
    if (this.#chat.list.isConnected) {
      this.#changed(this.#observer.takeRecords());
      this.#lookNow();
    }
    this.#messages.finish(this.#parts.now());
    this.#stopped.abort();
    this.#observer.disconnect();
    clearTimeout(this.#look);
    clearTimeout(this.#tick);
    clearInterval(this.#pulse);
  }

  #observe(): void {
    const { list } = this.#chat;
    this.#observeRoot(list);
    this.#lookInto(list);
  }

  #observeRoot(root: Node): void {
    if (this.#roots.has(root)) return;
    this.#roots.add(root);
    this.#observer.observe(root, {
      childList: true,
      subtree: true,
      characterData: true,
      characterDataOldValue: true,
      attributes: true,
      attributeFilter: ['class', 'hidden', 'style', 'src', 'alt'],
    });
  }

  /** Shadow roots inside the conversation are watched too; attaching one is no mutation, so each look looks again. */
  #lookInto(element: Element): void {
    const { shadowOf } = this.#parts.page;
    const own = shadowOf(element);
    if (own) this.#observeRoot(own);
    if (!own && element.childElementCount === 0) return;
    for (const inner of element.querySelectorAll('*')) {
      const shadow = inner.localName.includes('-') ? shadowOf(inner) : null;
      if (shadow) for (const root of roots(shadow, shadowOf)) this.#observeRoot(root);
    }
  }

  #changed(records: MutationRecord[]): void {
    if (records.length === 0) return;
    const now = this.#parts.now();
    this.#between.take(records, now);
    for (const record of records) {
      this.#touch(record.target);
      for (const node of record.addedNodes) {
        if (node instanceof Element && !this.#numbers.has(node)) this.#firstSeen.set(this.#number(node), now);
      }
    }
    this.#look ??= setTimeout(() => this.#lookNow(), LOOK_MS);
  }

  /** What was read of a row, and of everything around the change, is stale. */
  #touch(node: Node): void {
    this.#reader.touched(node);
    for (
      let at: Node | null = node;
      at && at !== this.#chat.list;
      at = at instanceof ShadowRoot ? at.host : at.parentNode
    ) {
      if (at instanceof Element) this.#readings.delete(at);
    }
  }

  #lookNow(): void {
    clearTimeout(this.#look);
    this.#look = undefined;
    const now = this.#parts.now();
    const rows: SeenRow[] = [];
    const elements = this.#reader.rows();
    this.#rows = elements.length;
    for (const element of elements) {
      const row = this.#seenRow(element);
      if (row) rows.push(row);
      if (!this.#watched || this.#firstSeen.has(this.#number(element))) this.#lookInto(element);
    }
    const hints = this.#viewport.hints(elements);
    const passed = new Map(
      this.#between
        .edits(elements, (row) => this.#text(row))
        .map(({ element, texts }) => [this.#number(element), texts]),
    );
    const whole = hints.top && hints.end;
    // Rows of a list that moves come and go without anything being said.
    if (hints.moved === null) {
      for (const { row, came, went } of this.#between.flashes(elements))
        this.#flash(row, came, went, whole ? rows : null);
    }
    this.#messages.look(rows, hints, {
      now,
      watched: this.#watched,
      firstSeen: (element) => this.#firstSeen.get(element),
      passed: (element) => passed.get(element) ?? [],
    });
    const { flooded } = this.#between;
    if (flooded) this.#parts.emit({ ...now, kind: 'gap', fromMs: flooded.wallMs, toMs: now.wallMs, reason: 'flood' });
    this.#firstSeen.clear();
    this.#between.clear();
    this.#schedule(this.#messages.tick(now));
  }

  /** `rows` are those that stand now; null for a list that shows a part of itself, which brings back what was said long ago. */
  #flash(row: Element, came: Seen, went: Seen, rows: readonly SeenRow[] | null): void {
    const reading = this.#reader.read(row, this.#parts.echoes, true);
    if (reading.type !== 'message' || reading.reading.text === '') return;
    const { text } = reading.reading;
    const standing = rows?.map((row) => row.reading.text);
    // A list that is drawn twice at once drops rows that stand in it all the same, one by one or all in one piece.
    const known = standing
      ? standing.includes(text) || standing.filter((one) => one && text.split('\n').includes(one)).length > 1
      : this.#messages.knows(text);
    if (!known) this.#messages.flash(reading.reading, came, went, null);
  }

  #seenRow(element: Element): SeenRow | null {
    let row = this.#readings.get(element);
    if (!row) {
      row = this.#read(element);
      if (row.type === 'message') this.#parts.onAttached(row.reading.attachments);
      this.#readings.set(element, row);
    }
    if (row.type === 'other') return null;
    if (row.type === 'message') return { element: this.#number(element), notice: false, reading: row.reading };
    return { element: this.#number(element), notice: true, reading: noticeReading(row.text) };
  }

  /** A row that cannot be read must not stop the reading of the others. */
  #read(element: Element): RowReading {
    try {
      return this.#reader.read(element, this.#parts.echoes, false);
    } catch {
      return { type: 'other' };
    }
  }

  #text(element: Element): string {
    const row = this.#readings.get(element);
    return row?.type === 'message' ? row.reading.text : '';
  }

  #number(element: Element): number {
    let number = this.#numbers.get(element);
    if (number === undefined) {
      this.#numbered += 1;
      number = this.#numbered;
      this.#numbers.set(element, number);
    }
    return number;
  }

  #schedule(ms: number | null): void {
    clearTimeout(this.#tick);
    if (ms !== null) this.#tick = setTimeout(() => this.#schedule(this.#messages.tick(this.#parts.now())), ms + 1);
  }

  /** The list may have been drawn anew as another element, or be gone. */
  #checkPlace(): void {
    const { list } = this.#chat;
    if (list.isConnected && seen(list)) {
      if (this.#messages.count === 0 || this.#rows === 0) this.#settleOn(this.#parts.adapter.find(this.#parts.page));
      return;
    }
    const found = this.#parts.adapter.find(this.#parts.page);
    if (found) this.#settleOn(found);
    else if (!list.isConnected) {
      this.stop();
      this.#parts.onGone();
    }
  }

  #settleOn(found: Chat | null): void {
    if (
      !found ||
      found.list === this.#chat.list ||
      (this.#chat.list.isConnected && holds(this.#chat.list, found.list) && this.#messages.count > 0)
    )
      return;
    this.#chat = found;
    this.#reader = this.#parts.adapter.reader(this.#parts.page, found);
    this.#viewport = new Viewport(found.list, this.#stopped.signal);
    this.#between = new Between(found.list);
    this.#observer.disconnect();
    this.#observe();
    this.#lookNow();
  }
}

const noticeReading = (text: string): Reading => ({ ...unread, text, side: 'system' });
