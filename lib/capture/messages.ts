/**
 * The conversation as this frame has seen it. Each look at the list becomes observations: a message once it is still, an
 * edit, a message taken back once it has not come back.
 */
import type { Hints } from '../transcript/match';
import type { Known, Reading } from '../transcript/message';
import type { Observation, Seen } from '../transcript/observation';
import { type Happening, reconcile } from '../transcript/reconcile';
import { unread } from './adapter';
import { type Item, Items, type SeenRow } from './items';

/** A growing text is one message when it has been still for this long. */
export const STILL_MS = 600;
/** A row that is drawn anew comes back within this time; one that was taken back does not. */
export const RETURN_MS = 400;

/** Messages that are told in one task, when there are very many at once: a long list that stood there. */
const AT_ONCE = 200;

/** What goes with a look at the list. */
export interface Look {
  now: Seen;
  /** False for the first look: what stands there was said before we watched, unless it came while it was read. */
  watched: boolean;
  /** The moment an element came, when that was noticed. */
  firstSeen(element: unknown): Seen | undefined;
  /** Texts that an element showed since the last look, oldest first, without the one it shows now. */
  passed(element: unknown): readonly string[];
  /** More rows stand in the list above these, or below: nothing happened to them, nor to the first or last of these. */
  above?: boolean;
  below?: boolean;
}

export interface MessagesParts {
  /** Begins every ref of this content script. */
  stream: string;
  /** What reads the page now. */
  rule(): string;
  emit(observation: Observation): void;
  /** The message that `row` shows is told, and kept as `reading` from now on. */
  told(row: unknown, reading: Reading): void;
}

export class Messages {
  readonly #items = new Items();
  /** Those that are not told yet, grow, or are missing. */
  readonly #open = new Set<Item>();
  #next = 0;

  constructor(
    private readonly parts: MessagesParts,
    known: readonly Known[],
  ) {
    const seen = { wallMs: 0, steadyMs: 0 };
    for (const { ref, recalled, ...said } of known)
      if (!recalled) this.#items.all.push({ ...blank, ref, seen, state: 'told', reading: { ...unread, ...said } });
  }

  /** How many messages it holds, those that are out of sight included. */
  get count(): number {
    return this.#items.all.length;
  }

  /** Whether a message with these words is known. */
  knows(text: string): boolean {
    return this.#items.some(text);
  }

  /** The message that a row showed and still shows: a stretch may begin or end with it. */
  kept(row: SeenRow | undefined): unknown {
    return this.#items.kept(row);
  }

  /** Takes the list as it stands, or a stretch of it. Returns in how many ms to call `tick`. */
  look(rows: readonly SeenRow[], hints: Hints, look: Look): number {
    // A list that shows only a part of itself hands its elements from message to message: that is no edit.
    const whole = hints.top && hints.end && hints.moved === null;
    const [from, to] = whole ? this.#items.span(rows, look) : [0, this.count];
    const standing = this.#items.all.slice(from, to);
    const items = new Map(standing.map((item) => [item.ref, item]));
    const happenings = reconcile(standing, rows, hints);
    const order: Item[] = [];
    for (const happening of happenings) {
      if (happening.type === 'new') {
        const row = rows[happening.now];
        if (row) order.push(this.#comes(row, happening, hints.moved !== null, look));
        continue;
      }
      const item = items.get(happening.ref);
      if (!item) continue;
      order.push(item);
      const row = happening.type === 'out' || happening.now === null ? undefined : rows[happening.now];
      if (happening.type === 'missing') {
        item.missing ??= { seen: look.now, notice: row?.reading.text ?? null };
        this.#open.add(item);
        // The notice stands in the list from now on: known, and never told as a message.
        if (row) order.push(this.#made(row, { notice: true, seen: look.now, state: 'told' }));
      } else if (happening.type === 'out' || !row) this.#items.show(item, null);
      else {
        if (whole && item.element === row.element) this.#went(item, look.passed(row.element), look.now);
        this.#stands(item, row, look.now);
      }
    }
    this.#items.put(from, to, order);
    return this.tick(look.now);
  }

  /** A row that came and went before it could be looked at: said, and taken back unless it comes again. */
  flash(reading: Reading, seen: Seen, gone: Seen): void {
    const missing = { seen: gone, notice: null };
    const item: Item = { ...blank, ref: this.#ref(), reading, seen, live: true, stillSince: gone.steadyMs, missing };
    this.#items.all.push(item);
    this.#open.add(item);
  }

  /** Tells what has been still so long, and takes back what has not returned in that time. Returns in how many ms to call again, if ever. */
  tick(now: Seen, still = STILL_MS, returned = RETURN_MS): number {
    let next = Number.POSITIVE_INFINITY;
    // Last words are told whatever they cost.
    let room = still > 0 ? AT_ONCE : next;
    for (const item of this.#open) {
      if (item.state === 'told') continue;
      const left = item.stillSince + still - now.steadyMs;
      // Once the next message comes, or for words the user sent, there is nothing to wait for.
      const complete =
        left <= 0 ||
        (item.state === 'coming' && (!item.live || item.reading.sideBasis === 'echo' || item !== this.#items.newest()));
      if (!complete) next = Math.min(next, left);
      else if (room > 0) {
        room -= 1;
        this.#settle(item, now);
      } else next = 0;
    }
    for (const item of this.#open) {
      const left = item.missing ? item.missing.seen.steadyMs + returned - now.steadyMs : 0;
      if (left > 0) next = Math.min(next, left);
      else if (item.missing) this.#recalled(item, item.missing);
      else if (item.state === 'told') this.#open.delete(item);
    }
    return next;
  }

  #ref(): string {
    this.#next += 1;
    return `${this.parts.stream}:${this.#next}`;
  }

  #made(row: SeenRow, over: Partial<Item> & Pick<Item, 'seen'>): Item {
    const item: Item = { ...blank, ...over, ref: this.#ref(), reading: row.reading };
    if (item.state !== 'told') this.#open.add(item);
    return this.#items.show(item, row.element);
  }

  #comes(row: SeenRow, { place, before }: Extract<Happening, { type: 'new' }>, moved: boolean, look: Look): Item {
    const { now, watched, firstSeen } = look;
    // A notice without its message: it was taken back before we watched. What stands there is all there is.
    const came = firstSeen(row.element);
    return this.#made(row, {
      seen: came ?? now,
      live: (watched || came !== undefined) && (place === 'end' || (place === 'middle' && !moved)),
      before,
      stillSince: now.steadyMs,
    });
  }

  #stands(item: Item, row: SeenRow, now: Seen): void {
    this.#items.show(item, row.element);
    item.missing = null;
    if (row.reading.text !== item.reading.text) this.#reads(item, row.reading, now);
    else if (item.state === 'coming') item.reading = row.reading;
    this.#attaches(item, row.reading, now);
  }

  /** What came to a told message: an address where there was none yet, or one more attachment. Another address for the same one is nothing new. */
  #attaches({ ref, attached }: Item, { attachments }: Reading, now: Seen): void {
    if (!attached) return;
    for (const attachment of attachments) {
      const { url } = attachment;
      const place = attached.indexOf(null);
      const index = place < 0 ? attached.length : place;
      if (url === null || attached.includes(url) || index >= attachments.length) continue;
      attached[index] = url;
      this.parts.emit({ ...now, kind: 'attached', ref, index, attachment });
    }
  }

  /** Shows the texts that stood for a moment; those of another message were only that message moving through. */
  #went(item: Item, texts: readonly string[], now: Seen): void {
    for (const text of texts) {
      if (text !== item.reading.text && text !== '' && !this.#items.some(text, item))
        this.#reads(item, { ...item.reading, text }, now);
    }
  }

  /** The item shows other words: it grows, or it was edited. */
  #reads(item: Item, reading: Reading, now: Seen): void {
    const grows = reading.text.startsWith(item.reading.text) || (item.reading.text === '' && item.state === 'coming');
    if (grows && item.state === 'told' && now.steadyMs - item.stillSince < STILL_MS) item.state = 'growing';
    if (grows && item.state !== 'told') {
      this.#open.add(item);
      item.reading = { ...reading, side: reading.side === 'unknown' ? item.reading.side : reading.side };
      item.steps += 1;
      item.stillSince = now.steadyMs;
      return;
    }
    this.#settle(item, now);
    item.reading = reading;
    item.stillSince = now.steadyMs;
    this.#change(item, now);
    this.#shorten(item);
  }

  #settle(item: Item, now: Seen): void {
    if (item.state === 'coming') this.#tell(item);
    else if (item.state === 'growing') this.#change(item, now);
    if (item.state !== 'told') this.#shorten(item);
    item.state = 'told';
  }

  /** What is told is known again by its words: its markup may be a hundred times as long. */
  #shorten(item: Item): void {
    item.reading = { ...item.reading, html: null, attachments: unread.attachments };
    this.parts.told(item.element, item.reading);
  }

  #change({ ref, reading: { text, html } }: Item, now: Seen): void {
    this.parts.emit({ ...now, kind: 'change', ref, text, html });
  }

  #tell(item: Item): void {
    const { ref, live, before, steps, reading, seen } = item;
    item.attached = reading.attachments.map(({ url }) => url);
    this.parts.emit({ ...seen, kind: 'message', ref, live, rule: this.parts.rule(), before, steps, reading });
  }

  #recalled(item: Item, { seen, notice }: NonNullable<Item['missing']>): void {
    this.#settle(item, seen);
    if (!item.notice) this.parts.emit({ ...seen, kind: 'recall', ref: item.ref, notice });
    this.#open.delete(item);
    this.#items.remove(item);
  }
}

const blank = {
  element: null,
  notice: false,
  live: false,
  before: null,
  steps: 0,
  state: 'coming',
  stillSince: Number.NEGATIVE_INFINITY,
  attached: null,
  missing: null,
} as const satisfies Partial<Item>;
