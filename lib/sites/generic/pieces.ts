/** The pieces of a row: what is marked as a name, a time or a button, and what stands around the words without any mark. */
import {
  drawnChildren,
  drawnNodes,
  ends,
  follows,
  holds,
  MOST_LOOKED,
  type ShadowOf,
  seen,
  wordsIn,
} from '../../capture/dom';
import { isPortrait, isQuote } from './look';
import { isTimeLeaf as isTime, partOf } from './parts';
import { isOwnName } from './side';
import { bareTime, isShownTime, timeAtEnd } from './time';
import { isStatusLine, says, TYPING, tokensOf } from './words';

export interface Pieces {
  time: string | null;
  name: string | null;
  typing: boolean;
  /** Buttons and the like. */
  controls: number;
  /** Words of a button before all others: names can be pressed. */
  button: string | null;
  /** Unmarked pieces that are labels, not words: not to be read as text. */
  labels: Set<Element>;
  /** Names and times. */
  marks: Element[];
  /** Everything with words that is marked as no part, in page order. */
  words: Element[];
}

const MAX_NAME = 40;
/** Short, and no sentence. */
export const NAME_LIKE = /^[^!?。！？，]{1,40}$/;
/** More than the dots and lines that stand between labels. */
const SAYS = /[^\s·•|:：,，–—-]/;

/** First lines inside bubbles, by how they are marked up, with their rows; and the marks of those that came again: names do. */
export type FirstLines = Map<string, Element>;
/** More of them are forgotten again: what a name is like was learned long before. */
const MOST_LINES = 200;

/** What is known of a row beside what stands in it. */
export interface Beside {
  /** Null when the row has left the page: how it stood cannot be asked. */
  lines: FirstLines | null;
  /** What was said before, and in which rows. */
  said: ReadonlyMap<string, Element>;
  /** It holds pictures or files. */
  files: boolean;
}

/** Nothing else is known. */
const ALONE: Beside = { lines: null, said: new Map(), files: false };

/** Takes a row apart. `box` is its bubble, when it has one: words outside it were not said. */
export function piecesOf(row: Element, box: Element | null, shadowOf: ShadowOf, beside = ALONE): Pieces {
  const pieces: Pieces = {
    time: null,
    name: null,
    typing: says(tokensOf(row), TYPING),
    controls: 0,
    button: null,
    labels: new Set(),
    marks: [],
    words: [],
  };
  let looked = 0;
  const quotes: Element[] = [];
  const visit = (element: Element) => {
    for (const child of ends(drawnChildren(element, shadowOf))) {
      looked += 1;
      if (element.isConnected && !seen(child)) continue;
      // A line down the side of the bubble itself quotes nobody.
      if (!(box && holds(child, box)) && isQuote(child, pieces.words.length === 0)) quotes.push(child);
      else if (!mark(child, pieces)) {
        if (hasOwnWords(child, shadowOf)) pieces.words.push(child);
        // What stands behind a long text is still looked at.
        if (looked < MOST_LOOKED) visit(child);
      }
    }
  };
  if (hasOwnWords(row, shadowOf)) pieces.words.push(row);
  visit(row);
  // What nothing answers to is no quote: some draw such a line beside all that is said.
  if (pieces.words.length > 0 || beside.files) for (const quote of quotes) pieces.labels.add(quote);
  else quotes.splice(0).forEach(visit);
  // In an element of its own: how far the message has come, what others thought of it.
  const notes = pieces.words.filter((piece) => isBeside(wordsIn(piece)));
  if (notes.length < pieces.words.length) for (const piece of notes) pieces.labels.add(piece);
  pieces.words = pieces.words.filter((piece) => !pieces.labels.has(piece));
  if (box) around(row, box, pieces, beside);
  else unmarked(row, pieces, beside);
  for (const piece of besideMarks(pieces)) pieces.labels.add(piece);
  // What was said before, above the answer to it.
  const [first, second, third] = pieces.words.filter(
    (piece) => !pieces.labels.has(piece) && (!box || holds(box, piece)),
  );
  if (!first || !second) return pieces;
  const repeats = (piece: Element) => (beside.said.get(wordsIn(piece)) ?? row) !== row;
  const above = second.parentElement;
  if (first.className !== second.className && repeats(first)) pieces.labels.add(first);
  // With the name of who said it.
  else if (third && above?.contains(first) && !above.contains(third) && repeats(second))
    pieces.labels.add(first).add(second);
  return pieces;
}

/** Notes a marked part; false for content. */
function mark(element: Element, pieces: Pieces): boolean {
  const part = partOf(element);
  if (part === null) return false;
  const words = wordsIn(element);
  if (part === 'time' || part === 'name') pieces.marks.push(element);
  if (part === 'time') pieces.time ??= words || element.getAttribute('datetime') || drawnTime(element);
  if (part === 'name' && words !== '') named(pieces, withoutBadges(element, words).trim());
  if (part === 'typing') pieces.typing = true;
  if (part === 'control') {
    pieces.controls += 1;
    if (pieces.words.length === 0 && pieces.time === null) pieces.button ??= words;
  }
  return true;
}

/** A name without the small badges behind it ("VIP", "官方"); a time stays. */
function withoutBadges({ firstChild: first, children, isConnected }: Element, words: string): string {
  const name = first instanceof Element ? first : first?.parentElement;
  const badges = [...children].map((child) => (name && sizeOf(child) < sizeOf(name) ? wordsIn(child) : ''));
  return isConnected
    ? badges.reduce((left, badge) => (isShownTime(badge) ? left : left.replace(badge, '')), words)
    : words;
}

/** Titles and addresses that stand with the name and the time in a head above the words: in their line, or in smaller letters. */
function besideMarks({ marks: [name, time], words, labels }: Pieces): Element[] {
  if (!name || !time) return [];
  let head = name;
  while (!head.contains(time)) head = head.parentElement as Element;
  const said = words.find((piece) => !labels.has(piece) && follows(head, piece) && !head.contains(piece));
  const { bottom } = name.getBoundingClientRect();
  return words.filter(
    (piece) =>
      said && head.contains(piece) && (piece.getBoundingClientRect().top < bottom - 1 || sizeOf(piece) < sizeOf(said)),
  );
}

/** With a bubble: a short line outside it, before it, is the name; a time is the time, outside or at its edge. */
function around(row: Element, box: Element, pieces: Pieces, { lines, files }: Beside): void {
  const inside = pieces.words.filter((piece) => holds(box, piece));
  // A bubble that holds nothing but times: the one in the largest letters was said.
  const silent = !files && inside.every((piece) => isTimeLeaf(piece, pieces));
  const said = silent ? largest(inside) : null;
  for (const piece of pieces.words) {
    const words = wordsIn(piece);
    if (isTimeLeaf(piece, pieces) || (isTime(piece) && !holds(box, piece))) {
      if (piece === said) continue;
      pieces.time ??= words;
      pieces.labels.add(piece);
    } else if (
      !holds(box, piece) &&
      (follows(piece, box) || timeAtEnd(words)) &&
      words.length <= MAX_NAME &&
      !isPortrait(piece) &&
      !(piece.parentElement && isPortrait(piece.parentElement))
    ) {
      named(pieces, words);
    }
  }
  const [first, second, ...more] = inside.filter((piece) => !pieces.labels.has(piece));
  const foot = more.at(-1) ?? second ?? (files ? first : null);
  if (!pieces.name && foot && isFoot(foot, pieces)) {
    named(pieces, wordsIn(foot));
    pieces.labels.add(foot);
    return;
  }
  if (pieces.name || !first || !lines) return;
  if (second ? !isHead(first, second, pieces, row, lines) : !files || !lines.has(markOf(first))) return;
  named(pieces, wordsIn(first));
  pieces.labels.add(first);
}

/** A short line above the words: with a time beside it, or as such lines are marked up that came again in other rows. */
function isHead(first: Element, second: Element, { words }: Pieces, row: Element, lines: FirstLines): boolean {
  const said = wordsIn(first);
  const { top, bottom } = first.getBoundingClientRect();
  if (!NAME_LIKE.test(said) || first.contains(second) || bottom > second.getBoundingClientRect().top + 1) return false;
  const mark = markOf(first);
  const where = lines.get(mark + said) ?? row;
  if (lines.size < MOST_LINES) lines.set(mark + said, where);
  if (isOwnName(said) || where !== row) lines.set(mark, row);
  const beside = (piece: Element) =>
    piece.getBoundingClientRect().top < bottom && piece.getBoundingClientRect().bottom > top;
  return (
    (lines.has(mark) && first.className !== second.className) || words.some((piece) => isTime(piece) && beside(piece))
  );
}

/** In small letters below the words, with a time in its line: who said them. */
function isFoot(last: Element, { words }: Pieces): boolean {
  const { top, bottom } = last.getBoundingClientRect();
  return (
    NAME_LIKE.test(wordsIn(last)) &&
    words.some(
      (piece) =>
        isTime(piece) &&
        follows(last, piece) &&
        piece.getBoundingClientRect().top < bottom &&
        piece.getBoundingClientRect().bottom > top,
    ) &&
    words.every((piece) => isTime(piece) || piece === last || sizeOf(piece) > sizeOf(last))
  );
}

const markOf = ({ localName, className }: Element): string => `${localName}.${className}`;

/** Notes a name, and the time that stands behind it. */
function named(pieces: Pieces, words: string): void {
  const alone = isShownTime(words);
  const time = alone ? bareTime(words) : timeAtEnd(words);
  if (time) pieces.time ??= time;
  const name = alone ? '' : nameIn(time ? words.slice(0, -time.length).trim() : words);
  if (name !== '' && !isStatusLine(name)) pieces.name ??= name;
}

/** A time that the page's style draws: it stands in no text. */
function drawnTime(element: Element): string | null {
  const drawn = getComputedStyle(element, '::before').content.slice(1, -1);
  return isShownTime(drawn) ? drawn : null;
}

/** Words about a message: its status, small pictures that others answered with. */
const isBeside = (words: string): boolean => isStatusLine(words) || /^\p{So}.{0,2}\d+$/u.test(words);

/** Without one: the portrait, the name and the time are told by how they stand beside the rest. */
function unmarked(row: Element, pieces: Pieces, { lines, files }: Beside): void {
  const own = pieces.words.includes(row);
  const all = pieces.words.filter((piece) => piece !== row);
  const portraits = all.length + Number(own) > 1 && row.isConnected ? all.filter(isPortrait) : [];
  const rest = all.filter((piece) => !portraits.includes(piece));
  const times = rest.filter((piece) => isTimeLeaf(piece, pieces));
  const others = rest.filter((piece) => !times.includes(piece));
  const [first, second] = others;
  const heads = first && second && lines && isHead(first, second, pieces, row, lines) ? first : null;
  const name = pieces.name === null && rest.length + Number(own) > 1 ? (nameAmong(others, times, own) ?? heads) : null;
  pieces.marks.push(...(name ? [name] : []), ...times);
  if (name) named(pieces, wordsIn(name));
  else if (times.length > 0 || pieces.time) pieces.name ??= pieces.button;
  // Nothing but a name and times: one of the times was said.
  const silent = !own && !files && others.every((piece) => piece === name);
  const said = silent
    ? (largest(times.filter((time) => time.parentElement !== name?.parentElement)) ?? largest(times))
    : null;
  for (const piece of times) if (piece !== said) pieces.time ??= wordsIn(piece);
  for (const piece of [...portraits, ...(name ? [name] : []), ...times]) if (piece !== said) pieces.labels.add(piece);
}

/** The first piece, if it is short and ends in a colon, stands with a time, or is bold before other words. */
function nameAmong(others: readonly Element[], times: readonly Element[], own: boolean): Element | null {
  const [first, second] = others;
  if (!first || wordsIn(first).length > MAX_NAME) return null;
  if (/^[^:：]{1,40}[:：]$/.test(wordsIn(first))) return first;
  const header = times.some((time) => time.parentElement === first.parentElement);
  if (header && (second || own || times.length > 1)) return first;
  return bold(first) && second && !first.contains(second) ? first : null;
}

/** A time that stands by itself; one within a sentence ("sent on Monday") belongs to it. */
const isTimeLeaf = (piece: Element, { words }: Pieces): boolean =>
  isTime(piece) && (!words.includes(piece.parentElement as Element) || isNote(piece));

/** In smaller letters, behind the words. */
function isNote(piece: Element): boolean {
  const { parentElement: words } = piece;
  return words !== null && words.lastElementChild === piece && (!piece.isConnected || sizeOf(piece) < sizeOf(words));
}

/** A name without what sets it apart from the words. */
export const nameIn = (words: string): string =>
  words.replace(/^~\s*|\s*[:：]$/g, '').replace(/\s*[·•・|,，-]\s*$/, '');

function bold(element: Element): boolean {
  if (!element.isConnected) return /^(b|strong|h[1-6])$/.test(element.localName);
  return Number(getComputedStyle(element).fontWeight) >= 600;
}

/** Of several times the one in the largest letters was said; the others are labels. */
function largest(times: readonly Element[]): Element | null {
  return times.reduce<Element | null>((most, one) => (most && sizeOf(most) >= sizeOf(one) ? most : one), null);
}

export const sizeOf = (element: Element): number =>
  element.isConnected ? Number.parseFloat(getComputedStyle(element).fontSize) : 0;

function hasOwnWords(element: Element, shadowOf: ShadowOf): boolean {
  return drawnNodes(element, shadowOf).some((node) => node instanceof Text && SAYS.test(node.data));
}
