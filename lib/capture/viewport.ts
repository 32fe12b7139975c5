/** What part of itself a list shows: a virtual list holds only the rows around what is in sight. */
import type { Hints } from '../transcript/match';
import { drawnParent } from './dom';

/** Empty room beyond the rows that makes a list a window on a longer one, px. */
const ROOM = 200;
const EDGE = 8;

export class Viewport {
  readonly #scroller: Element;
  #top: number;
  #moved: 'up' | 'down' | null = null;
  #virtual = false;

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
    this.#virtual ||= this.#isVirtual(rows);
    if (!this.#virtual) return { top: true, end: true, moved: null };
    const { scrollTop, clientHeight, scrollHeight } = this.#scroller;
    const reversed = getComputedStyle(this.list).flexDirection === 'column-reverse' && scrollTop <= 0;
    const fromTop = reversed ? scrollHeight - clientHeight + scrollTop : scrollTop;
    return { top: fromTop <= EDGE, end: scrollHeight - clientHeight - fromTop <= EDGE, moved };
  }

  #scrolled(): void {
    const top = this.#scroller.scrollTop;
    if (top !== this.#top) this.#moved = top < this.#top ? 'up' : 'down';
    this.#top = top;
  }

  /** Rows that fill much less than the height the list claims: the rest is not drawn. */
  #isVirtual(rows: readonly Element[]): boolean {
    const first = rows[0]?.getBoundingClientRect();
    const last = rows.at(-1)?.getBoundingClientRect();
    if (!first || !last) return false;
    const filled = Math.max(first.bottom, last.bottom) - Math.min(first.top, last.top);
    const room = this.#scroller.scrollHeight - filled;
    return (
      room > ROOM &&
      room > this.#scroller.scrollHeight * 0.3 &&
      this.#scroller.scrollHeight > this.#scroller.clientHeight + ROOM
    );
  }
}

function scrollerOf(list: Element): Element {
  for (let at: Element | null = list; at; at = drawnParent(at)) {
    const { overflowY } = getComputedStyle(at);
    if (/^(auto|scroll)$/.test(overflowY)) return at;
  }
  return document.scrollingElement ?? document.documentElement;
}
