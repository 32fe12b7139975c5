/** The words of an element as a person reads them. Bytes exact: nothing is normalised, inner spaces stay. */
import { drawnNodes, isVast, type ShadowOf, seen } from './dom';

export interface TextOptions {
  shadowOf: ShadowOf;
  /** Elements whose words are not part of it (a name, a time, a button). */
  skip: (element: Element) => boolean;
}

const SILENT = new Set(
  'script style template noscript svg canvas iframe object video audio select textarea input'.split(' '),
);
const BLOCK = /^(article|blockquote|d[dlt]|div|footer|h[1-6r]|header|li|[ou]l|p|pre|section|table|tr)$/;

/** Longest text that is kept of one message; the rest is cut with a mark. */
export const MAX_TEXT = 100_000;

/** Reads `element`. White space folds as the page's own `white-space` says; blocks and `<br>` break the line. */
export function textOf(element: Element, options: TextOptions): string {
  const text = isVast(element) ? element.innerText : walked(element, options);
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text;
}

function walked(element: Element, options: TextOptions): string {
  const lines = new Lines();
  walk(element, lines, options, preserves(element));
  return lines.done();
}

function walk(element: Element, lines: Lines, options: TextOptions, pre: boolean): void {
  for (const node of drawnNodes(element, options.shadowOf)) {
    if (node instanceof Text) {
      lines.add(node.data, pre);
    } else if (node instanceof Element && !SILENT.has(node.localName) && !options.skip(node) && seen(node)) {
      child(node, lines, options);
    }
  }
}

function child(element: Element, lines: Lines, options: TextOptions): void {
  if (element.localName === 'br') {
    lines.breakLine();
    return;
  }
  if (element instanceof HTMLImageElement) {
    // An emoji is a picture with its character as `alt`; a photo's `alt` is a description, not what was said.
    if (isEmoji(element)) lines.add(element.alt, true);
    return;
  }
  const block = isBlock(element);
  if (block) lines.edge();
  walk(element, lines, options, preserves(element));
  if (block) lines.edge();
}

/** A small picture in a line of text whose `alt` is a symbol or a bracketed name ("[微笑]", ":smile:"). */
export function isEmoji(image: HTMLImageElement): boolean {
  const { alt } = image;
  if (alt === '' || alt.length > 24) return false;
  if (/\p{Extended_Pictographic}|^\[[^\]]{1,12}\]$|^:[\w+-]{1,22}:$|^\/[\p{L}]{1,4}$/u.test(alt)) return true;
  return /emoji|emotion|sticker-?inline|表情/i.test(image.className);
}

function isBlock(element: Element): boolean {
  if (!element.isConnected) return BLOCK.test(element.localName);
  const { display, float } = getComputedStyle(element);
  return !(display.startsWith('inline') || display === 'contents') || float !== 'none';
}

function preserves(element: Element): boolean {
  if (!element.isConnected) return element.closest('pre') !== null;
  return /^(pre|break-spaces)/.test(getComputedStyle(element).whiteSpace);
}

/** Puts runs of text together as lines, the way a browser does when it copies a selection. */
class Lines {
  #text = '';
  /** A folded space that stands only if something follows it on the line. */
  #space = false;
  #edge = false;

  add(data: string, pre: boolean): void {
    if (pre) {
      if (data !== '') this.#put(data);
      return;
    }
    const folded = data.replace(/[ \t\n\r\f]+/g, ' ');
    const words = folded.replace(/^ | $/g, '');
    if (folded.startsWith(' ')) this.#space = true;
    if (words === '') return;
    this.#put(words);
    if (folded.endsWith(' ')) this.#space = true;
  }

  breakLine(): void {
    this.#flushEdge();
    this.#text += '\n';
    this.#space = false;
  }

  edge(): void {
    this.#edge = true;
    this.#space = false;
  }

  done(): string {
    // A `<br>` at the very end only holds the line open.
    return this.#text.replace(/\n$/, '');
  }

  #put(words: string): void {
    this.#flushEdge();
    if (this.#space && this.#text !== '' && !this.#text.endsWith('\n')) this.#text += ' ';
    this.#space = false;
    this.#text += words;
  }

  #flushEdge(): void {
    if (this.#edge && this.#text !== '' && !this.#text.endsWith('\n')) this.#text += '\n';
    this.#edge = false;
  }
}
