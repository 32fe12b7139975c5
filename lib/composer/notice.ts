/** A notice at the chat's input: in a closed root beside the page's body, over nothing but what lies under or above the input. */
import type { DraftAnswer, DraftNote } from '../guards/told';

/** More is read in the panel. */
const MOST = 2;
const EDGE = 4;
const WIDEST = 420;
/** What is higher is no button. */
const BUTTON = 80;

const LIGHT = { back: '#fff', ink: '#20242a', line: '#838a93', bad: '#b3261e', act: '#1c5d88' };
const DARK = { back: '#1d2025', ink: '#e9e7e2', line: '#7d8590', bad: '#ff9188', act: '#8ec7f0' };

export class NoticeAtInput {
  readonly #page: Document;
  readonly #onDeed: (note: DraftNote, deed: 'change' | 'fine') => void;
  #host: HTMLElement | null = null;
  #box: HTMLElement | null = null;
  #input: HTMLElement | null = null;
  #answer: DraftAnswer | null = null;
  readonly #follow = () => this.#place();

  constructor(page: Document, onDeed: (note: DraftNote, deed: 'change' | 'fine') => void) {
    this.#page = page;
    this.#onDeed = onDeed;
  }

  /** Shows what was found, or nothing; `held` when the message was held back before it was known what is in it. */
  show(input: HTMLElement | null, answer: DraftAnswer | null, held: boolean): void {
    this.#input = input;
    this.#answer = answer;
    this.#draw(held);
  }

  /** Says that the message was held back. */
  held(): void {
    this.#draw(true);
  }

  remove(): void {
    for (const type of ['scroll', 'resize']) removeEventListener(type, this.#follow, true);
    this.#host?.remove();
    this.#host = this.#box = null;
  }

  #draw(held: boolean): void {
    const { notes, names } = this.#answer ?? { notes: [], names: null };
    if (!this.#input || !names || (notes.length === 0 && !held)) {
      this.remove();
      return;
    }
    const box = this.#box ?? this.#open();
    const colours = coloursOf(this.#page);
    box.style.cssText = `position:fixed;box-sizing:border-box;pointer-events:auto;display:grid;gap:6px;padding:8px 10px;border-radius:6px;border:1px solid ${colours.line};border-left:3px solid ${colours.bad};background:${colours.back};color:${colours.ink};font:13px/1.45 system-ui,sans-serif;box-shadow:0 2px 8px #0004;text-align:start;overflow-wrap:anywhere`;
    const lines = notes.slice(0, MOST).map((note) => this.#line(note, names, colours));
    const first = held ? [this.#words(names.held, `font-weight:600;color:${colours.bad}`)] : [];
    box.replaceChildren(...first, ...lines);
    this.#place();
  }

  #line(note: DraftNote, names: DraftAnswer['names'], colours: typeof LIGHT): HTMLElement {
    const line = this.#page.createElement('div');
    const title = this.#words(note.title, 'font-weight:600');
    const deeds = this.#page.createElement('div');
    deeds.style.cssText = 'display:flex;flex-wrap:wrap;gap:4px 12px;margin-top:4px';
    const button = (label: string, deed: 'change' | 'fine') => {
      const one = this.#page.createElement('button');
      one.type = 'button';
      one.textContent = label;
      one.style.cssText = `all:revert;font:inherit;min-height:26px;padding:2px 10px;border-radius:4px;border:1px solid ${colours.line};background:none;color:${colours.act};cursor:pointer`;
      one.addEventListener('click', () => this.#onDeed(note, deed));
      return one;
    };
    const said = [title, this.#words(note.advice, '')];
    if (note.calmer !== null) {
      said.push(
        this.#words(
          `→ ${note.calmer}`,
          `margin-top:4px;padding-inline-start:8px;border-inline-start:2px solid ${colours.line}`,
        ),
      );
      deeds.append(button(names.change, 'change'));
    }
    deeds.append(button(names.fine, 'fine'));
    line.append(...said, deeds);
    return line;
  }

  #words(text: string, style: string): HTMLElement {
    const words = this.#page.createElement('div');
    words.textContent = text;
    words.style.cssText = style;
    return words;
  }

  #open(): HTMLElement {
    const host = this.#page.createElement('div');
    host.style.cssText = 'all:initial;position:fixed;inset:0;pointer-events:none;z-index:2147483646';
    const box = this.#page.createElement('div');
    box.setAttribute('role', 'status');
    // What is clicked here is no click of the page, and takes no focus from the input.
    for (const type of ['click', 'pointerdown', 'mousedown', 'keydown'])
      host.addEventListener(type, (event) => event.stopPropagation());
    box.addEventListener('mousedown', (event) => event.preventDefault());
    host.attachShadow({ mode: 'closed' }).append(box);
    this.#page.documentElement.append(host);
    for (const type of ['scroll', 'resize']) addEventListener(type, this.#follow, { capture: true, passive: true });
    this.#host = host;
    this.#box = box;
    return box;
  }

  /** Under the input where there is room, else above it. */
  #place(): void {
    const box = this.#box;
    if (!box || !this.#input?.isConnected) {
      this.remove();
      return;
    }
    const { left, top, width } = this.#input.getBoundingClientRect();
    const wide = Math.min(Math.max(width, 240), WIDEST, innerWidth - 2 * EDGE);
    box.style.width = `${wide}px`;
    box.style.left = `${Math.max(EDGE, Math.min(left, innerWidth - wide - EDGE))}px`;
    const { height } = box.getBoundingClientRect();
    const under = rowEnd(this.#input) + EDGE;
    box.style.top = `${under + height <= innerHeight - EDGE ? under : Math.max(EDGE, top - height - EDGE)}px`;
  }
}

/** The lower end of the input and of the buttons beside it. */
function rowEnd(input: HTMLElement): number {
  const { top, bottom } = input.getBoundingClientRect();
  const beside = [...(input.parentElement?.children ?? [])]
    .map((one) => one.getBoundingClientRect())
    .filter((box) => box.top < bottom && box.bottom > top && box.height < BUTTON);
  return Math.max(bottom, ...beside.map((box) => box.bottom));
}

const coloursOf = (page: Document): typeof LIGHT =>
  page.defaultView?.matchMedia('(prefers-color-scheme: dark)').matches ? DARK : LIGHT;
