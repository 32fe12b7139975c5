/** What part of itself a list shows: a virtual list holds only the rows around what is in sight. */
import type { Hints } from '../transcript/match';
import { drawnParent, isReversed, scrolls } from './dom';

/** Empty room beyond the rows that makes a list a window on a longer one, px. */
const ROOM = 200;
const EDGE = 8;

type Room = readonly [above: number, below: number];
/** Of a list that holds nothing or does not scroll: neither more nor less than any other. */
const none: Room = [Number.NaN, Number.NaN];

export class Viewport {
  readonly #scroller: Element;
  #top: number;
  #moved: 'up' | 'down' | null = null;
  #virtual = false;
  /** What was empty at the last look. */
  #room = none;

  constructor(
    private readonly list: Element,
    signal: AbortSignal,
  ) {
    this.#scroller = scrollerOf(list);
    this.#top = this.#scroller.scrollTop;
    this.#scroller.addEventListener('scroll', () => this.#scrolled(), { passive: true, signal });
  }

  /** Call once for each look: what it says of movement is since the last call. */
  hints(rows: readonly Element[]): Hints {
    this.#scrolled();
    const moved = this.#moved;
    this.#moved = null;
    const { scrollTop, clientHeight, scrollHeight } = this.#scroller;
    const hidden = scrollHeight - clientHeight;
    const reversed = isReversed(this.list) && scrollTop <= 0;
    const fromTop = reversed ? hidden + scrollTop : scrollTop;
    const [above, below] = hidden > 0 ? this.#roomBeside(rows, fromTop) : none;
    // What is taken back leaves no room behind: where there is more of it than before, rows are only out of sight.
    const top = !(above > this.#room[0] + EDGE);
    const end = !(below > this.#room[1] + EDGE);
    this.#room = [above, below];
    const room = above + below;
    this.#virtual ||= room > ROOM && room > scrollHeight * 0.3 && hidden > ROOM;
    const all = !this.#virtual;
    return {
      top: top && (all || fromTop <= EDGE),
      end: end && (all || hidden - fromTop <= EDGE),
      moved: all ? null : moved,
    };
  }

  #scrolled(): void {
    const top = this.#scroller.scrollTop;
    if (top !== this.#top) this.#moved = top < this.#top ? 'up' : 'down';
    this.#top = top;
  }

  /** The height that the list claims above its first row and below its last one, px. */
  #roomBeside(rows: readonly Element[], fromTop: number): Room {
    const first = rows[0]?.getBoundingClientRect();
    const last = rows.at(-1)?.getBoundingClientRect();
    if (!first || !last) return none;
    const { top } = this.#scroller.getBoundingClientRect();
    // The page itself moves as it is scrolled; any other box stays where it is.
    const start = this.#scroller === document.scrollingElement ? top : top - fromTop;
    const end = start + this.#scroller.scrollHeight;
    return [Math.min(first.top, last.top) - start, end - Math.max(first.bottom, last.bottom)];
  }
}

/** The box that a list scrolls in. */
export function scrollerOf(list: Element): Element {
  for (let at: Element | null = list; at; at = drawnParent(at)) {
    if (scrolls(at)) return at;
  }
  return document.scrollingElement ?? document.documentElement;
}
