/**
 * The list beside the input: in a closed root of its own, in the layer above the page, out of reach of its scripts and its styles, and
 * gone once a choice is made. It holds nothing but phrases, and hears nobody but a person.
 */

const STYLE = `
:host { all: initial !important; position: fixed !important; inset: 0 !important; z-index: 2147483647 !important;
  display: block !important; pointer-events: none !important; width: 100% !important; height: 100% !important;
  border: 0 !important; background: none !important; overflow: visible !important; }
ul { position: fixed; box-sizing: border-box; margin: 0; padding: 4px; list-style: none; overflow-y: auto; pointer-events: auto;
  max-height: 264px; font: 14px/1.5 system-ui, sans-serif; border: 1px solid #838a93; border-radius: 8px;
  color: #20242a; background: #fff; box-shadow: 0 4px 16px #0004; }
li { padding: 6px 8px; border-radius: 4px; cursor: pointer; white-space: pre-wrap; overflow-wrap: anywhere; }
li[aria-selected=true] { color: #fff; background: #1c5d88; }
@media (prefers-color-scheme: dark) {
  ul { color: #e9e7e2; background: #1d2025; }
  li[aria-selected=true] { color: #0b2133; background: #8ec7f0; }
}`;
const GAP = 4;
const LEAST_WIDTH = 220;

export interface Offer {
  id: string;
  text: string;
}

export class List {
  readonly #host: HTMLElement;
  readonly #list: HTMLUListElement;
  #offers: readonly Offer[] = [];
  #at = 0;
  #beside: HTMLElement | null = null;

  constructor(
    page: Document,
    readonly onPick: (offer: Offer) => void,
  ) {
    this.#host = page.createElement('div');
    this.#host.popover = 'manual';
    const root = this.#host.attachShadow({ mode: 'closed' });
    const style = new CSSStyleSheet();
    style.replaceSync(STYLE);
    root.adoptedStyleSheets = [style];
    this.#list = page.createElement('ul');
    this.#list.role = 'listbox';
    root.append(this.#list);
  }

  get open(): boolean {
    return this.#beside !== null;
  }

  /** None once the page has taken the list away: what cannot be seen is not chosen. */
  get chosen(): Offer | undefined {
    return this.#host.isConnected ? this.#offers[this.#at] : undefined;
  }

  show(offers: readonly Offer[], beside: HTMLElement): void {
    if (offers.length === 0) {
      this.close();
      return;
    }
    this.#offers = offers;
    this.#at = 0;
    this.#beside = beside;
    this.#list.replaceChildren(...offers.map((offer, index) => this.#row(offer, index)));
    // In a dialog of the page everything outside it is inert.
    (beside.closest('dialog[open]') ?? beside.ownerDocument.documentElement).append(this.#host);
    this.#host.showPopover();
    this.follow();
    this.#mark();
  }

  /** Stays beside the input when the page moves. */
  follow(): void {
    if (this.#beside) this.#place(this.#beside.getBoundingClientRect());
  }

  move(by: number): void {
    this.#at = (this.#at + by + this.#offers.length) % this.#offers.length;
    this.#mark();
  }

  close(): void {
    this.#host.remove();
    this.#offers = [];
    this.#beside = null;
  }

  #row(offer: Offer, index: number): HTMLLIElement {
    const row = this.#list.ownerDocument.createElement('li');
    row.role = 'option';
    row.textContent = offer.text;
    row.addEventListener('mousedown', (event) => {
      // The input keeps the focus.
      event.preventDefault();
      if (!event.isTrusted) return;
      this.#at = index;
      this.onPick(offer);
    });
    return row;
  }

  #mark(): void {
    [...this.#list.children].forEach((row, index) => {
      row.ariaSelected = String(index === this.#at);
      if (index === this.#at) row.scrollIntoView({ block: 'nearest' });
    });
  }

  #place({ left, top, bottom, width }: DOMRect): void {
    const { style } = this.#list;
    const wide = Math.min(Math.max(width, LEAST_WIDTH), innerWidth - 2 * GAP);
    style.width = `${wide}px`;
    style.left = `${Math.max(GAP, Math.min(left, innerWidth - wide - GAP))}px`;
    const { height } = this.#list.getBoundingClientRect();
    const above = top - height - GAP;
    style.top = `${above >= GAP ? above : Math.min(bottom + GAP, innerHeight - height - GAP)}px`;
  }
}
