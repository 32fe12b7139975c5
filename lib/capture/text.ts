/** The words of an element as a person reads them. Bytes exact: nothing is normalised, inner spaces stay. */
import { drawnNodes, END, type ShadowOf, seen } from './dom';

export interface TextOptions {
  shadowOf: ShadowOf;
  /** Elements whose words are not part of it (a name, a time, a button). */
  skip: (element: Element) => boolean;
}

const SILENT = /^(script|style|template|noscript|svg|canvas|iframe|object|video|audio|select|textarea|input)$/;
const BLOCK = /^(article|blockquote|d[dlt]|div|footer|h[1-6r]|header|li|[ou]l|p|pre|section|table|tr)$/;

/** Longest text that is kept of one message. */
export const MAX_TEXT = 100_000;
/** Elements of one message that are asked how they are drawn: those behind them are read as their tags say, hidden words too. */
const MOST_DRAWN = 500;

/**
 * Reads `element`. White space folds as the page's own `white-space` says; blocks and `<br>` break the line. What is too long ends in a
 * mark and the number of characters that are left out.
 */
export function textOf(element: Element, options: TextOptions): string {
  const lines = new Lines();
  const pre = element.isConnected ? preserves(getComputedStyle(element)) : element.closest('pre') !== null;
  walk(element, lines, options, pre);
  const text = lines.done();
  const more = `… +${text.length - MAX_TEXT}`;
  return text.length > MAX_TEXT ? text.slice(0, MAX_TEXT - more.length) + more : text;
}

function walk(element: Element, lines: Lines, options: TextOptions, pre: boolean): void {
  const nodes = drawnNodes(element, options.shadowOf);
  nodes.forEach((node, i) => {
    if (node instanceof Text) lines.add(node.data, pre);
    else if (
      node instanceof Element &&
      !SILENT.test(node.localName) &&
      !((i < END || i >= nodes.length - END) && options.skip(node))
    )
      child(node, lines, options, pre);
  });
}

function child(element: Element, lines: Lines, options: TextOptions, pre: boolean): void {
  const style = lines.drawn++ < MOST_DRAWN && element.isConnected ? getComputedStyle(element) : null;
  if (style && !seen(element)) return;
  if (element.localName === 'br') {
    lines.breakLine();
    return;
  }
  if (element instanceof HTMLImageElement) {
    // An emoji is a picture with its character as `alt`; a photo's `alt` is a description, not what was said.
    if (isEmoji(element)) lines.add(element.alt, true);
    return;
  }
  const block = style ? isBlock(style) : BLOCK.test(element.localName);
  if (block) lines.edge();
  walk(element, lines, options, style ? preserves(style) : pre || element.localName === 'pre');
  if (block) lines.edge();
}

/** A small picture in a line of text whose `alt` is a symbol or a bracketed name ("[微笑]", ":smile:"). */
export function isEmoji(image: HTMLImageElement): boolean {
  const { alt } = image;
  if (alt === '' || alt.length > 24 || image.width > 64) return false;
  if (/\p{Extended_Pictographic}|^\[[^\]]{1,12}\]$|^:[\w+-]{1,22}:$|^\/[\p{L}]{1,4}$/u.test(alt)) return true;
  return /emoji|emotion|sticker-?inline|表情/i.test(image.className);
}

const isBlock = ({ display, float }: CSSStyleDeclaration): boolean =>
  !(display.startsWith('inline') || display === 'contents') || float !== 'none';

const preserves = ({ whiteSpace }: CSSStyleDeclaration): boolean => /^(pre|break-spaces)/.test(whiteSpace);

/** Puts runs of text together as lines, the way a browser does when it copies a selection. */
class Lines {
  /** Elements that were asked how they are drawn. */
  drawn = 0;
  #text = '';
  /** Nothing stands on its last line. To ask the text itself would put its pieces together each time. */
  #began = true;
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
    this.#began = true;
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
    if (this.#space && !this.#began) this.#text += ' ';
    this.#space = false;
    this.#text += words;
    this.#began = words.endsWith('\n');
  }

  #flushEdge(): void {
    if (this.#edge && !this.#began) {
      this.#text += '\n';
      this.#began = true;
    }
    this.#edge = false;
  }
}

/** Without white space: a row that has left the page does not show the line breaks of its style. */
export const bare = (text: string): string => text.replace(/\s+/g, '');
