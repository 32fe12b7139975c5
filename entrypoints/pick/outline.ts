/** The outline around a list while one is picked: in a closed root of its own beside the page's body, and gone afterwards. */

const STYLE = `
.box { position: fixed; box-sizing: border-box; border: 3px solid #0b6bcb; border-radius: 6px; background: #0b6bcb22; }
.words { position: fixed; max-width: 320px; padding: 6px 10px; border-radius: 6px; background: #10233a; color: #fff;
  font: 14px/1.4 system-ui, sans-serif; box-shadow: 0 2px 8px #0006; }
[hidden] { display: none; }`;
const EDGE = 4;

export class Outline {
  readonly #host: HTMLElement;
  readonly #box: HTMLElement;
  readonly #words: HTMLElement;

  constructor(page: Document, words: string) {
    this.#host = page.createElement('div');
    this.#host.style.cssText = 'all:initial;position:fixed;inset:0;pointer-events:none;z-index:2147483647';
    const root = this.#host.attachShadow({ mode: 'closed' });
    const style = page.createElement('style');
    style.textContent = STYLE;
    this.#box = page.createElement('div');
    this.#box.className = 'box';
    this.#words = page.createElement('div');
    this.#words.className = 'words';
    this.#words.setAttribute('role', 'status');
    this.#words.textContent = words;
    root.append(style, this.#box, this.#words);
    page.documentElement.append(this.#host);
    this.around(null);
  }

  /** Draws the outline around `element`, with the words at its upper edge; nothing for null. */
  around(element: Element | null): void {
    this.#box.hidden = this.#words.hidden = element === null;
    if (!element) return;
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const at = { left: Math.max(left, 0), top: Math.max(top, 0) };
    const to = { right: Math.min(right, innerWidth), bottom: Math.min(bottom, innerHeight) };
    place(this.#box, at.left, at.top);
    this.#box.style.width = `${Math.max(to.right - at.left, 0)}px`;
    this.#box.style.height = `${Math.max(to.bottom - at.top, 0)}px`;
    const { width, height } = this.#words.getBoundingClientRect();
    const above = at.top - height - EDGE;
    place(
      this.#words,
      Math.max(Math.min(at.left, innerWidth - width - EDGE), EDGE),
      above >= EDGE ? above : at.top + EDGE,
    );
  }

  remove(): void {
    this.#host.remove();
  }
}

function place(element: HTMLElement, left: number, top: number): void {
  element.style.left = `${left}px`;
  element.style.top = `${top}px`;
}
