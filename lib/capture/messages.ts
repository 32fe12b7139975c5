/**
 * The conversation as this frame has seen it, in page order. Each look at the list becomes observations: a message once it
 * is still, an edit, a message taken back once it has not come back.
 */

import type { Hints } from '../transcript/match';
import type { Known, Reading } from '../transcript/message';
import type { Observation, Seen } from '../transcript/observation';
import { reconcile } from '../transcript/reconcile';
import { unread } from './adapter';

/** A growing text is one message when it has been still for this long. */
export const STILL_MS = 600;
/** A row that is drawn anew comes back within this time; one that was taken back does not. */
export const RETURN_MS = 400;

/** A row as it stands now; `notice` rows say that a message was taken back. */
export interface SeenRow {
  element: number;
  notice: boolean;
  reading: Reading;
}

interface Item {
  ref: string;
  reading: Reading;
  element: number | null;
  notice: boolean;
  seen: Seen;
  live: boolean;
  before: string | null;
  steps: number;
  /** `coming`: not told yet, its text may still grow. `growing`: told, and its text grows. */
  state: 'coming' | 'growing' | 'told';
  stillSince: number;
  /** Since when it has been missing, and what stands in its place. */
  missing: { seen: Seen; notice: string | null } | null;
}

/** What goes with a look at the list. */
export interface Look {
  now: Seen;
  /** False for the first look: what stands there was said before we watched. */
  watched: boolean;
  /** The moment an element came, when that was noticed. */
  firstSeen(element: number): Seen | undefined;
  /** Texts that an element showed since the last look, oldest first, without the one it shows now. */
  passed(element: number): readonly string[];
}

export interface MessagesParts {
  /** Begins every ref of this content script. */
  stream: string;
  /** What reads the page now. */
  rule(): string;
  emit(observation: Observation): void;
}

export class Messages {
  #items: Item[] = [];
  #next = 0;

  constructor(
    private readonly parts: MessagesParts,
    known: readonly Known[],
  ) {
    const nothing = { wallMs: 0, steadyMs: 0 };
    for (const { ref, text, side, siteId, recalled } of known) {
      if (recalled) continue;
      const reading = { ...unread, text, side, siteId };
      this.#items.push({ ...blank, ref, reading, seen: nothing, state: 'told' });
    }
  }

  /** How many messages it holds, those that are out of sight included. */
  get count(): number {
    return this.#items.length;
  }

  /** Whether a message with these words was ever seen. */
  knows(text: string): boolean {
    return this.#items.some((item) => item.reading.text === text);
  }

  /** Takes the list as it stands. */
  look(rows: readonly SeenRow[], hints: Hints, { now, watched, firstSeen, passed }: Look): void {
    const items = new Map(this.#items.map((item) => [item.ref, item]));
    const happenings = reconcile(
      this.#items.map(({ ref, reading: { text, side, siteId }, element }) => ({
        ref,
        text,
        side,
        siteId,
        element,
        recalled: false,
      })),
      rows.map(({ element, notice, reading: { text, side, siteId } }) => ({ element, notice, text, side, siteId })),
      hints,
    );
    // A list that shows only a part of itself hands its elements from message to message: that is no edit.
    const whole = hints.top && hints.end && hints.moved === null;
    const order: Item[] = [];
    for (const happening of happenings) {
      if (happening.type === 'new') {
        const row = rows[happening.now];
        if (!row) continue;
        const live = watched && (happening.place === 'end' || (happening.place === 'middle' && hints.moved === null));
        order.push(
          this.#come(
            row,
            live,
            happening.place === 'end' ? null : happening.before,
            firstSeen(row.element) ?? now,
            now,
          ),
        );
        continue;
      }
      const item = items.get(happening.ref);
      if (!item) continue;
      const row = happening.type === 'out' || happening.now === null ? undefined : rows[happening.now];
      if (happening.type === 'missing') {
        item.missing ??= { seen: now, notice: row?.reading.text ?? null };
        order.push(item);
        // The notice stands in the list from now on: known, and never told as a message.
        if (row) order.push(this.#noticed(row, now));
        continue;
      }
      if (happening.type === 'out' || !row) item.element = null;
      else {
        if (whole && item.element === row.element) this.#went(item, passed(row.element), now);
        this.#stands(item, row, now);
      }
      order.push(item);
    }
    this.#items = order;
    this.tick(now);
  }

  /** A row that came and went before it could be looked at: said, and taken back. */
  flash(reading: Reading, seen: Seen, gone: Seen, before: string | null): void {
    this.#tellComing();
    const ref = this.#ref();
    this.#tell({ ...blank, ref, reading, seen, live: true, before, state: 'coming', stillSince: 0 });
    this.parts.emit({ ...gone, kind: 'recall', ref, notice: null });
  }

  /** Tells what has been still, and takes back what has not returned. Returns when to call again, in ms, or null. */
  tick(now: Seen): number | null {
    let next: number | null = null;
    const soonest = (ms: number) => {
      next = next === null ? ms : Math.min(next, ms);
    };
    const last = this.#items.findLast((item) => !item.notice && item.live);
    for (const item of this.#items) {
      if (item.state === 'told') continue;
      const left = STILL_MS - (now.steadyMs - item.stillSince);
      // Once the next message comes, or for words the user sent, there is nothing to wait for.
      const complete =
        left <= 0 || (item.state === 'coming' && (item !== last || !item.live || item.reading.sideBasis === 'echo'));
      if (complete) this.#settle(item, now);
      else soonest(left);
    }
    const kept: Item[] = [];
    for (const item of this.#items) {
      const left = item.missing ? RETURN_MS - (now.steadyMs - item.missing.seen.steadyMs) : null;
      if (item.missing && left !== null && left <= 0) this.#recalled(item, item.missing);
      else kept.push(item);
      if (left !== null && left > 0) soonest(left);
    }
    this.#items = kept;
    return next;
  }

  /** Tells everything that was held back; nothing more will come. */
  finish(now: Seen): void {
    for (const item of this.#items) if (item.state !== 'told') this.#settle(item, now);
    for (const item of this.#items) if (item.missing) this.#recalled(item, item.missing);
    this.#items = this.#items.filter((item) => !item.missing);
  }

  #ref(): string {
    this.#next += 1;
    return `${this.parts.stream}:${this.#next}`;
  }

  #come(row: SeenRow, live: boolean, before: string | null, seen: Seen, now: Seen): Item {
    const { element, reading } = row;
    // A notice without its message: it was taken back before we watched. What stands there is all there is.
    return {
      ...blank,
      ref: this.#ref(),
      reading: row.notice ? { ...reading, side: 'system' } : reading,
      element,
      seen,
      live,
      before,
      state: 'coming',
      stillSince: now.steadyMs,
    };
  }

  #noticed(row: SeenRow, now: Seen): Item {
    return {
      ...blank,
      ref: this.#ref(),
      reading: row.reading,
      element: row.element,
      notice: true,
      seen: now,
      state: 'told',
    };
  }

  #stands(item: Item, row: SeenRow, now: Seen): void {
    item.element = row.element;
    item.missing = null;
    if (row.reading.text !== item.reading.text) this.#reads(item, row.reading, now);
    else if (item.state === 'coming') item.reading = row.reading;
  }

  /** Shows the texts that stood for a moment; those of another message were only that message moving through. */
  #went(item: Item, texts: readonly string[], now: Seen): void {
    for (const text of texts) {
      const others = this.#items.some((other) => other !== item && other.reading.text === text);
      if (text !== item.reading.text && text !== '' && !others) this.#reads(item, { ...item.reading, text }, now);
    }
  }

  /** The item shows other words: it grows, or it was edited. */
  #reads(item: Item, reading: Reading, now: Seen): void {
    const grows = reading.text.startsWith(item.reading.text) || (item.reading.text === '' && item.state === 'coming');
    if (grows && item.state === 'told' && now.steadyMs - item.stillSince < STILL_MS) item.state = 'growing';
    if (grows && item.state !== 'told') {
      item.reading = { ...reading, side: reading.side === 'unknown' ? item.reading.side : reading.side };
      item.steps += 1;
      item.stillSince = now.steadyMs;
      return;
    }
    if (item.state !== 'told') this.#settle(item, now);
    item.reading = reading;
    item.stillSince = now.steadyMs;
    this.parts.emit({ ...now, kind: 'change', ref: item.ref, text: reading.text, html: reading.html });
  }

  #settle(item: Item, now: Seen): void {
    if (item.state === 'coming') this.#tell(item);
    else if (item.state === 'growing') {
      const { text, html } = item.reading;
      this.parts.emit({ ...now, kind: 'change', ref: item.ref, text, html });
    }
    item.state = 'told';
  }

  #tellComing(): void {
    for (const item of this.#items) if (item.state === 'coming') this.#settle(item, item.seen);
  }

  #tell(item: Item): void {
    const { ref, live, before, steps, reading, seen } = item;
    this.parts.emit({ ...seen, kind: 'message', ref, live, rule: this.parts.rule(), before, steps, reading });
  }

  #recalled(item: Item, missing: NonNullable<Item['missing']>): void {
    if (item.state !== 'told') this.#settle(item, missing.seen);
    if (!item.notice) this.parts.emit({ ...missing.seen, kind: 'recall', ref: item.ref, notice: missing.notice });
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
  missing: null,
} as const satisfies Partial<Item>;
