/**
 * When a page is worth looking at for a conversation. A look costs as much as the page is large, and most pages have none: quick at first, and
 * after what may have brought one; then ever more seldom, and while nobody sees the page not at all.
 */

/** So long after it began to matter the page is looked at each time. */
const QUICK_MS = 5_000;
/** Elements that came since the last look, from which it matters again. */
const BURST = 10;
const SELDOM_MS = 5_000;

/** When to look. */
export class Pace {
  #quickUntil = 0;
  #lookedAt = 0;
  #elements = 0;

  /** Something happened that may have brought a conversation. */
  wake(ms: number): void {
    this.#quickUntil = ms + QUICK_MS;
  }

  /** Whether to look now, at `ms` of a clock that never goes back, at a page of so many elements. */
  due(ms: number, elements: number, hidden: boolean): boolean {
    if (elements - this.#elements >= BURST && !hidden) this.wake(ms);
    const late = ms - this.#quickUntil;
    if (late > 0 && (hidden || ms - this.#lookedAt < Math.min(late, SELDOM_MS))) return false;
    this.#lookedAt = ms;
    this.#elements = elements;
    return true;
  }
}

/** Looks at one page at its pace: what the user does there wakes it too. */
export class Search {
  readonly #pace = new Pace();
  readonly #elements: HTMLCollection;

  constructor(
    private readonly page: Document,
    signal: AbortSignal,
  ) {
    this.#elements = page.getElementsByTagName('*');
    for (const deed of ['click', 'focusin'])
      page.addEventListener(deed, () => this.wake(), { capture: true, passive: true, signal });
  }

  wake(): void {
    this.#pace.wake(performance.now());
  }

  due(): boolean {
    return this.#pace.due(performance.now(), this.#elements.length, this.page.hidden);
  }
}

/** A look takes no longer at a time, so that the page goes on meanwhile. */
const AT_A_TIME_MS = 8;

/** Does all steps, a few at a time; at once where nobody sees the page, whose timers are slow. */
export async function inPieces<T>(steps: Generator<void, T>, page: Document): Promise<T> {
  for (let until = performance.now() + AT_A_TIME_MS; ; ) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() < until || page.hidden) continue;
    await new Promise((ready) => setTimeout(ready));
    until = performance.now() + AT_A_TIME_MS;
  }
}
