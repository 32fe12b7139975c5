/** Watches one conversation on a page and tells what happens in it. Reads the page, never changes it. */
import type { Known, Reading } from '../transcript/message';
import type { Observation, Seen } from '../transcript/observation';
import type { Chat, Echoes, Page, RowReader, SiteAdapter } from './adapter';
import { Between, type Flash } from './between';
import { holds, seen } from './dom';
import type { SeenRow } from './items';
import { Messages } from './messages';
import { Observed } from './observe';
import { Readings } from './readings';
import { Sequence, type Stretch } from './sequence';
import { bare } from './text';
import { Viewport } from './viewport';

/** A look follows the first change by this much, so that a burst is read once. */
const LOOK_MS = 40;
/** A look that takes longer than this goes on in the next task, so that the page does not stand still. */
const SLICE_MS = 8;
/** A page that never stops changing is looked at in one piece after so long; a long list that stands there takes the time it takes. */
const PATIENCE_MS = 5_000;
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
  /** The conversation has left the page; the capture has stopped. */
  onGone(): void;
}

export class Capture {
  readonly adapter: SiteAdapter;
  /** The conversation as it stands now. */
  chat!: Chat;
  readonly #messages: Messages;
  readonly #readings: Readings;
  readonly #observed: Observed;
  readonly #stopped = new AbortController();
  #reader!: RowReader;
  #sequence!: Sequence;
  #viewport!: Viewport;
  #between!: Between;
  /** What read the rows at the last look. */
  #rule: string;
  #watched = false;
  /** Since when rows are read for the look that is due. */
  #looking: number | null = null;
  #look: ReturnType<typeof setTimeout> | undefined;
  #tick: ReturnType<typeof setTimeout> | undefined;
  #pulse: ReturnType<typeof setInterval>;

  constructor(private readonly parts: CaptureParts) {
    const { stream, adapter, emit, page, chat, echoes, known } = parts;
    this.adapter = adapter;
    this.#rule = adapter.rule;
    // Asked for each message: an adapter that fails is replaced, and says so from then on.
    const told = (row: unknown, reading: Reading) => this.#readings.shorten(row as Element, reading);
    this.#messages = new Messages({ stream, rule: () => adapter.rule, emit, told }, known);
    this.#readings = new Readings((row) => this.#reader.read(row, echoes, false));
    this.#observed = new Observed(page.shadowOf, (records) => this.#changed(records));
    this.#begin(chat);
    this.#pulse = setInterval(() => this.#checkPlace(), PULSE_MS);
  }

  /** Looks once more, tells what was held back, and stops. */
  stop(): void {
    if (this.#stopped.signal.aborted) return;
    const left = this.#observed.end();
    if (this.chat.list.isConnected) {
      this.#changed(left);
      this.#lookNow(true);
    }
    this.#messages.tick(this.parts.now(), 0, 0);
    this.#stopped.abort();
    clearTimeout(this.#look);
    clearTimeout(this.#tick);
    clearInterval(this.#pulse);
  }

  #begin(chat: Chat): void {
    this.chat = chat;
    this.#reader = this.adapter.reader(this.parts.page, chat);
    const forget = (element: Element) => {
      this.#readings.forget(element);
      this.#reader.touched(element);
    };
    this.#sequence = new Sequence(chat.list, this.#reader, forget, this.#observed);
    this.#viewport = new Viewport(chat.list, this.#stopped.signal);
    this.#between = new Between(chat.list);
    this.#observed.begin(chat.list);
    this.#looking = null;
    this.#lookNow();
  }

  #changed(records: readonly MutationRecord[]): void {
    if (records.length === 0) return;
    this.#between.take(records, this.parts.now());
    for (const record of records) this.#sequence.take(record);
    this.#look ??= setTimeout(() => this.#lookNow(), LOOK_MS);
  }

  /** With `last`, in one piece, as on a page that nobody sees. */
  #lookNow(last?: boolean): void {
    clearTimeout(this.#look);
    const began = this.#ms();
    this.#looking ??= began;
    const inOne = last || document.hidden || (this.#watched && began - this.#looking > PATIENCE_MS);
    const until = inOne ? Number.POSITIVE_INFINITY : began + SLICE_MS;
    const late = () => this.#ms() > until;
    const read = (row: Element) => row.isConnected && this.#readings.of(row);
    let stretch: Stretch | null | undefined;
    do {
      if (!this.#sequence.prepare(read, late)) {
        this.#look = setTimeout(() => this.#lookNow());
        return;
      }
      const { rule } = this.adapter;
      stretch = this.#sequence.update(rule !== this.#rule);
      this.#rule = rule;
    } while (stretch === undefined);
    this.#look = undefined;
    this.#looking = null;
    const now = this.parts.now();
    const elements = this.#sequence.rows;
    const hints = this.#viewport.hints(elements);
    const whole = hints.top && hints.end;
    const [from, to] = whole ? this.#anchored(stretch) : [0, elements.length];
    const rows = elements.slice(from, to).flatMap((element) => this.#readings.of(element) ?? []);
    const passed = this.#between.edits((row) => this.#readings.textOf(row));
    // Rows of a list that moves come and go without anything being said.
    const flashes = hints.moved === null ? this.#between.flashes(elements) : [];
    if (flashes.length > 0) this.#flash(flashes, rows, whole);
    const look = {
      now,
      watched: this.#watched,
      firstSeen: (row: unknown) => this.#between.cameAt(row),
      passed: (row: unknown) => passed.get(row) ?? [],
      above: from > 0,
      below: to < elements.length,
    };
    this.#schedule(stretch || !whole ? this.#messages.look(rows, hints, look) : this.#messages.tick(now));
    const { flooded } = this.#between;
    if (flooded) this.parts.emit({ ...now, kind: 'gap', fromMs: flooded.wallMs, toMs: now.wallMs, reason: 'flood' });
    this.#between = new Between(this.chat.list);
    this.#watched = true;
  }

  #ms(): number {
    return this.parts.now().steadyMs;
  }

  /** The stretch from a row that stands as it stood to another one, or to the ends of the list. */
  #anchored(stretch: Stretch | null): [from: number, to: number] {
    let { from, to } = stretch ?? { from: 0, to: 0 };
    const { rows } = this.#sequence;
    const keeps = (row: Element | undefined) => row && this.#messages.kept(this.#readings.of(row));
    while (from > 0 && !keeps(rows[from])) from -= 1;
    while (stretch && to < rows.length && !keeps(rows[to - 1])) to += 1;
    return [from, to];
  }

  /** `rows` are those beside them that stand now. A list that shows a part of itself also brings back what was said long ago. */
  #flash(flashes: readonly Flash[], rows: readonly SeenRow[], whole: boolean): void {
    const standing = rows.map((row) => row.reading.text);
    const drawn = rows.map((row) => ({ said: bare(row.reading.text), all: wordsOf(row.element as Element) }));
    for (const { row, came, went } of flashes) {
      const reading = this.#reader.read(row, this.parts.echoes, true);
      if (reading.type !== 'message' || reading.reading.text === '') continue;
      const { text } = reading.reading;
      const [flashed, words] = [wordsOf(row), bare(text)];
      // A list that is drawn twice at once drops rows that stand in it all the same, one by one or all in one piece.
      const known =
        drawn.some(({ said, all }) => said === words || upTo(said, all) === upTo(said, flashed)) ||
        standing.filter((one) => one && text.split('\n').includes(one)).length > 1 ||
        (!whole && this.#messages.knows(text));
      if (!known) this.#messages.flash(reading.reading, came, went);
    }
  }

  #schedule(ms: number): void {
    clearTimeout(this.#tick);
    if (ms === Number.POSITIVE_INFINITY) return;
    // What came back since then is seen first: a look is a tick as well.
    this.#tick = setTimeout(() => this.#look ?? this.#schedule(this.#messages.tick(this.parts.now())), ms + 1);
  }

  /** The list may have been drawn anew as another element, or be gone. */
  #checkPlace(): void {
    const { list } = this.chat;
    const { adapter } = this;
    const { page } = this.parts;
    if (list.isConnected && seen(list)) {
      if (this.#looking === null && (this.#messages.count === 0 || this.#sequence.rows.length === 0))
        this.#settleOn(adapter.find(page));
      return;
    }
    const found = adapter.find(page);
    if (found) this.#settleOn(found);
    else if (!list.isConnected) {
      this.stop();
      this.parts.onGone();
    }
  }

  #settleOn(found: Chat | null): void {
    const { list } = this.chat;
    if (!found || found.list === list || (list.isConnected && holds(list, found.list) && this.#messages.count > 0))
      return;
    this.#begin(found);
  }
}

const wordsOf = (row: Element): string => bare(row.textContent ?? '');

/** All of a row up to what was said in it and the time behind that: then comes how far it came, which changes. The whole where it does not say that. */
const upTo = (said: string, all: string): string =>
  said !== '' && all.includes(said) ? all.slice(0, all.indexOf(said) + said.length + CLOCK) : `${all} `;

/** Characters of "10:32". */
const CLOCK = 5;
