/**
 * A notice at the chat's input: in a closed root of its own, in the layer above the page, out of reach of its scripts and its styles. It
 * takes no focus from the input, says itself to a screen reader, and is put away by Escape.
 */
import type { DraftAnswer, DraftNote } from '../guards/told';
import { placeBeside } from './beside';

/** More is read in the panel. */
const MOST = 2;
/** A region has to stand there before words come into it, or they are not read out. */
const SAYS_AFTER_MS = 100;

const STYLE = `
:host { all: initial !important; position: fixed !important; inset: 0 !important; z-index: 2147483646 !important;
  display: block !important; pointer-events: none !important; width: 100% !important; height: 100% !important;
  border: 0 !important; background: none !important; overflow: visible !important; }
p { margin: 0; }
[role=status] { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.notice { --back: #fff; --ink: #20242a; --line: #838a93; --bad: #b3261e; --act: #1c5d88;
  position: fixed; box-sizing: border-box; display: grid; gap: 8px; padding: 8px 10px; overflow-y: auto; pointer-events: auto;
  border: 1px solid var(--line); border-inline-start: 3px solid var(--bad); border-radius: 6px; color: var(--ink);
  background: var(--back); box-shadow: 0 2px 8px #0004; font: 13px/1.45 system-ui, sans-serif; text-align: start;
  overflow-wrap: anywhere; }
.title { font-weight: 600; }
.held { font-weight: 600; color: var(--bad); }
.calmer, .line { margin-top: 4px; padding-inline-start: 8px; border-inline-start: 2px solid var(--line); }
.deeds { display: flex; flex-wrap: wrap; gap: 4px 8px; margin-top: 6px; }
button { min-height: 26px; margin: 0; padding: 2px 10px; border: 1px solid var(--line); border-radius: 4px; font: inherit;
  color: var(--act); background: none; cursor: pointer; }
button:focus-visible { outline: 2px solid var(--act); outline-offset: 1px; }
@media (prefers-color-scheme: dark) {
  .notice { --back: #1d2025; --ink: #e9e7e2; --line: #7d8590; --bad: #ff9188; --act: #8ec7f0; }
}`;

type OnDeed = (note: DraftNote, deed: 'change' | 'fine') => void;

export class NoticeAtInput {
  readonly #page: Document;
  readonly #onDeed: OnDeed;
  readonly #host: HTMLElement;
  readonly #said: HTMLElement;
  readonly #box: HTMLElement;
  readonly #resized: ResizeObserver;
  #input: HTMLElement | null = null;
  #answer: DraftAnswer | null = null;
  #found = '';
  /** What was put away: it stays so until something else is found. */
  #away = '';
  #saying: ReturnType<typeof setTimeout> | undefined;
  readonly #follow = () => this.#place();

  constructor(page: Document, onDeed: OnDeed) {
    this.#page = page;
    this.#onDeed = onDeed;
    this.#host = page.createElement('div');
    this.#host.popover = 'manual';
    // What is clicked here is no click of the page, and takes no focus from the input.
    for (const type of ['click', 'pointerdown', 'mousedown', 'keydown'])
      this.#host.addEventListener(type, (event) => event.stopPropagation());
    this.#said = this.#words('', '');
    this.#said.role = 'status';
    this.#box = page.createElement('div');
    this.#box.className = 'notice';
    this.#box.role = 'group';
    this.#box.addEventListener('mousedown', (event) => event.preventDefault());
    const root = this.#host.attachShadow({ mode: 'closed' });
    const style = new CSSStyleSheet();
    style.replaceSync(STYLE);
    root.adoptedStyleSheets = [style];
    root.append(this.#said, this.#box);
    this.#resized = new ResizeObserver(this.#follow);
  }

  /** Shows what was found in `text`, or nothing; `held` when the message was held back before it was known what is in it. */
  show(input: HTMLElement | null, text: string, answer: DraftAnswer | null, held: boolean): void {
    this.#input = input;
    this.#answer = answer;
    this.#found = answer?.notes.map(({ rule, start, end }) => `${rule} ${text.slice(start, end)}`).join() ?? '';
    this.#draw(held);
  }

  /** Says that the message was held back. */
  held(): void {
    this.#draw(true);
  }

  /** Takes it away until something else is found; answers whether it stood there. */
  putAway(): boolean {
    if (!this.#host.isConnected) return false;
    this.#away = this.#found;
    this.remove();
    return true;
  }

  remove(): void {
    clearTimeout(this.#saying);
    for (const type of ['scroll', 'resize']) removeEventListener(type, this.#follow, true);
    this.#resized.disconnect();
    this.#host.remove();
    this.#said.textContent = '';
  }

  #draw(held: boolean): void {
    const { notes, names } = this.#answer ?? { notes: [], names: null };
    if (this.#found !== this.#away || held) this.#away = '';
    if (!this.#input || !names || (notes.length === 0 && !held) || this.#away !== '') {
      this.remove();
      return;
    }
    const shown = notes.slice(0, MOST);
    const first = held ? [this.#words(names.held, 'held')] : [];
    this.#box.replaceChildren(...first, ...shown.map((note) => this.#line(note, names)));
    this.#box.ariaLabel = (held ? names.held : shown[0]?.title) ?? '';
    this.#open(this.#input);
    this.#say(
      [held ? names.held : '', ...shown.flatMap(({ title, lines, advice }) => [title, ...lines, advice])]
        .join(' ')
        .trim(),
    );
    this.#place();
  }

  #line(note: DraftNote, names: DraftAnswer['names']): HTMLElement {
    const line = this.#page.createElement('div');
    const lines = note.lines.map((one) => this.#words(one, 'line'));
    line.append(this.#words(note.title, 'title'), ...lines, this.#words(note.advice, ''));
    const deeds = this.#page.createElement('div');
    deeds.className = 'deeds';
    const button = (label: string, deed: 'change' | 'fine') => {
      const one = this.#page.createElement('button');
      one.type = 'button';
      one.textContent = label;
      one.addEventListener('click', (event) => event.isTrusted && this.#onDeed(note, deed));
      return one;
    };
    if (note.calmer !== null) {
      line.append(this.#words(`→ ${note.calmer}`, 'calmer'));
      deeds.append(button(names.change, 'change'));
    }
    deeds.append(button(names.fine, 'fine'));
    line.append(deeds);
    return line;
  }

  #words(text: string, name: string): HTMLElement {
    const words = this.#page.createElement('p');
    words.textContent = text;
    words.className = name;
    return words;
  }

  #say(words: string): void {
    clearTimeout(this.#saying);
    if (this.#said.textContent === words) return;
    this.#saying = setTimeout(() => {
      this.#said.textContent = words;
    }, SAYS_AFTER_MS);
  }

  #open(input: HTMLElement): void {
    if (this.#host.isConnected) return;
    // In a dialog of the page everything outside it is inert.
    (input.closest('dialog[open]') ?? this.#page.documentElement).append(this.#host);
    this.#host.showPopover();
    for (const type of ['scroll', 'resize']) addEventListener(type, this.#follow, { capture: true, passive: true });
    this.#resized.observe(input);
  }

  #place(): void {
    if (!this.#host.isConnected || !this.#input?.isConnected) this.remove();
    else placeBeside(this.#box, this.#input);
  }
}
