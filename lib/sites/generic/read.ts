/** One row as read without any knowledge of the site. */
import type { Echoes, RowReading } from '../../capture/adapter';
import { drawnChildren, drawnParent, ends, isReversed, type ShadowOf, wordsIn } from '../../capture/dom';
import { markupOf } from '../../capture/sanitise';
import { textOf } from '../../capture/text';
import type { Attachment, Side } from '../../transcript/message';
import { attachmentsOf, isFile } from './attachments';
import { bubbles, isBubble, type Where } from './look';
import { alike, inTheMiddle } from './members';
import { isPart, partOf } from './parts';
import { type FirstLines, NAME_LIKE, nameIn, type Pieces, piecesOf, sizeOf } from './pieces';
import { byMarkup, type Sides } from './side';
import { bareTime, isShownTime, timeAtEnd } from './time';
import { FILE, isNotSaid, isRecallNotice, isStatusLine, isTypingNotice } from './words';

interface Named {
  name: string;
  side: Side | null;
}

export interface RowContext extends Where {
  sides: Sides;
  /** Rows in which the user's own words came back, with the words. */
  echoed: WeakMap<Element, string>;
  /** Who spoke in the rows read so far, by name. */
  speakers: WeakMap<Element, string | null>;
  /** Times of rows that hold nothing but a name and a time, which speak for those below. */
  heads: WeakMap<Element, string>;
  headed: boolean;
  /** Whose words an answer's row holds; without a side, a row that is nothing but the name of who speaks below it. */
  names: WeakMap<Element, Named>;
  lines: FirstLines;
  /** What was read so far, to know it again where it is answered to. */
  said: Map<string, Element>;
}
/** More of it is not kept. */
const MOST_SAID = 500;

/** Dots that move are no words: each stands by itself. */
const DOTS = /^[.·•●\s]{2,12}$/;

/** Reads `row`. With `gone`, it has left the page and only its tree can be asked. */
export function readRow(row: Element, context: RowContext, echoes: Echoes, gone: boolean): RowReading {
  const { shadowOf, list, sides, echoed } = context;
  const box = gone ? null : bubbleOf(row, shadowOf);
  const attachments = attachmentsOf(row, shadowOf);
  const files = attachments.length > 0;
  const pieces = piecesOf(row, box, shadowOf, { lines: gone ? null : context.lines, said: context.said, files });
  const text = wordsOf(row, box, pieces, shadowOf, files);
  const before = row.previousElementSibling;
  if (
    !box &&
    ((before && footOf(before, context) === row) ||
      isHead(row, text, pieces, context) ||
      (!gone && !files && isNameRow(row, text, context)))
  )
    return { type: 'other' };
  if ((text.trim() === '' && !files) || isOther(text, row, box, pieces)) return { type: 'other' };
  if (isRecallNotice(text)) return { type: 'notice', text };
  const foot = footOf(row, context);
  const [timeBelow, nameBelow] = foot ? labelsIn(foot) : [];
  const sender = pieces.name ?? nameBelow ?? labelled(row);
  const own = text !== '' && (echoed.get(row) === text || echoes.take(text));
  if (own) echoed.set(row, text);
  const speaker =
    sender ?? ((sides.oneEdge || context.headed) && !inTheMiddle(row, context) ? speakerAbove(row, context) : null);
  const content = box ?? deepest(row, pieces, shadowOf);
  const spoken = sides.of({ row, content, sender: speaker, text, own, gone });
  context.speakers.set(row, spoken.side === 'system' ? null : speaker);
  const named = sender ?? (context.headed ? speaker : headOfRun(row, context));
  const above = named === null ? nameAbove(row, spoken.side, context) : undefined;
  const side = above?.side ?? spoken.side;
  const name = named ?? above?.name ?? null;
  if (name !== null && (side === 'agent' || side === 'bot')) context.names.set(row, { name, side });
  if (context.said.size < MOST_SAID) context.said.set(text, context.said.get(text) ?? row);
  return {
    type: 'message',
    reading: {
      text,
      side,
      sideBasis: spoken.basis,
      sender: name,
      shownTime: pieces.time ?? timeBelow ?? timeOfRun(row, context) ?? timeAbove(row, context),
      html: markupOf(row, shadowOf),
      attachments: files ? attachments : filesNamed(text),
      siteId: siteIdOf(row, list),
    },
  };
}

/** What holds all that was said; null when the row itself does, or sentences stand around what looks like a bubble. */
function bubbleOf(row: Element, shadowOf: ShadowOf): Element | null {
  const [box, ...more] = isBubble(row) ? [] : bubbles(row, shadowOf);
  // Code and figures are a part of what was said.
  if (!box || more.length > 0 || /^(code|table)$/.test(box.localName)) return null;
  const inside = wordsIn(box).length;
  return inside > 0 && wordsIn(row).length > 2 * inside + LABELS ? null : box;
}

/** Characters that a name, a time and a status take. */
const LABELS = 80;

/** Words that nobody said: signs of typing, lines between messages, lines about the list. */
function isOther(text: string, row: Element, box: Element | null, pieces: Pieces): boolean {
  if (!box && (isTypingNotice(text) || isNotSaid(text) || isStatusLine(text) || isDivider(text, row, pieces)))
    return true;
  if (text.length <= 30 && !pieces.time && !pieces.name && isChoice(box ?? row)) return true;
  if (pieces.typing && text.trim().length <= (box ? 3 : 30)) return true;
  return DOTS.test(text) && row.querySelectorAll(':not(:has(*))').length > 2;
}

/** The words of the bubble, or of the row, without its labels; a bubble that says nothing but a time says that time. */
function wordsOf(row: Element, box: Element | null, pieces: Pieces, shadowOf: ShadowOf, files: boolean): string {
  const from = box ?? row;
  const skip = (element: Element) => isPart(element) || pieces.labels.has(element);
  const words = files ? textOf(from, { shadowOf, skip: (element) => skip(element) || isFile(element) }) : '';
  // A file beside words was sent with them; alone, its name is what was said.
  const text = (/[\p{L}\d]/u.test(words) ? words : textOf(from, { shadowOf, skip })).replace(/^\n/, '');
  if (text !== '' || !box || files || pieces.controls > 0) return text;
  return textOf(from, { shadowOf, skip: (element) => partOf(element) === 'control' });
}

/** A card of a file that nothing on the page leads to: its name is all there is. */
const filesNamed = (text: string): Attachment[] =>
  text.length <= LABELS && !text.includes('\n') && FILE.test(text) ? [{ kind: 'file', url: null, name: text }] : [];

/** Something to press: an answer that is offered, not one that was given. */
const isChoice = (box: Element): boolean => getComputedStyle(box).cursor === 'pointer' && !box.querySelector('a, img');

/** A row that is a name and a time, unlike the row below it in how it is built: the words come there. */
function isHead(row: Element, text: string, pieces: Pieces, context: RowContext): boolean {
  const below = row.nextElementSibling;
  const behind = timeAtEnd(text);
  const time = behind ?? (context.headed || amongHeads(row, text.trim()) ? pieces.time : null);
  if (!time || isShownTime(text) || (below ? built(row) === built(below) : !context.headed)) return false;
  const name = nameIn((behind ? text.slice(0, -behind.length) : text).trim());
  if (!NAME_LIKE.test(name)) return false;
  context.speakers.set(row, name);
  context.heads.set(row, time);
  context.headed = true;
  return true;
}

/** A row that is a name in smaller letters than the bubble below it. */
function isNameRow(row: Element, text: string, context: RowContext): boolean {
  const below = nextTo(row, 1);
  const bubble = below && built(below) !== built(row) ? bubbleOf(below, context.shadowOf) : null;
  if (!bubble || !NAME_LIKE.test(text) || /\d|[.…:：]$/.test(text) || isShownTime(text)) return false;
  if (sizeOf(row) >= sizeOf(bubble) || inTheMiddle(row, context)) return false;
  const name = nameIn(text);
  context.names.set(row, { name, side: null });
  context.speakers.set(row, name);
  return true;
}

/** The row above (-1) or below (1), as they are read. */
const nextTo = (row: Element, way: -1 | 1): Element | null =>
  (row.parentElement !== null && isReversed(row.parentElement)) === way < 0
    ? row.nextElementSibling
    : row.previousElementSibling;

/** Who speaks in the row above, where it is a name, or of the same kind and on the same side: names stand once in a run. */
function nameAbove(row: Element, side: Side, { names }: RowContext): Named | undefined {
  const above = nextTo(row, -1);
  const known = above ? names.get(above) : undefined;
  return side === 'agent' &&
    (known?.side === null || (known && above?.className === row.className && above.localName === row.localName))
    ? known
    : undefined;
}

/** What stands with a time near by are names, each more than once: heads, where answers would be of many words. */
function amongHeads(row: Element, text: string): boolean {
  let at: Element | null = row;
  for (let i = 0; i < NEAR && at?.previousElementSibling; i += 1) at = at.previousElementSibling;
  const names: string[] = [];
  for (let i = 0; i < 2 * NEAR && at; i += 1, at = at.nextElementSibling) {
    const words = wordsIn(at);
    const time = timeAtEnd(words);
    if (time && !isShownTime(words)) names.push(words.slice(0, -time.length).trim());
  }
  return names.includes(text) && names.every((name) => NAME_LIKE.test(name)) && new Set(names).size * 2 <= names.length;
}

const NEAR = 9;

/** The row below that says when this one was said, and by whom or how far it came: in smaller letters, nearer to it than to what follows. */
function footOf(row: Element, context: RowContext): Element | null {
  const foot = row.nextElementSibling;
  const [time] = foot ? labelsIn(foot) : [];
  if (!foot || !time || built(foot) === built(row) || sizeOf(foot) >= sizeOf(row)) return null;
  const below = foot.nextElementSibling;
  if (!below) return context.headed ? null : foot;
  const [top, end] = [foot.getBoundingClientRect(), below.getBoundingClientRect()];
  return top.top - row.getBoundingClientRect().bottom < end.top - top.bottom ? foot : null;
}

/** The time and the name of a line that says nothing else, with signs between them. */
function labelsIn(foot: Element): [time?: string, name?: string | undefined] {
  const words = wordsIn(foot);
  const parts = words.length > LABELS ? [] : words.split(/\s*[·•|]\s*/).filter((part) => !isStatusLine(part));
  const time = parts.find(isShownTime);
  const [name = '', ...more] = parts.filter((part) => part !== time);
  return time && more.length === 0 && words !== time && !isShownTime(name) ? [time, name || undefined] : [];
}

/** Tags and classes down the first path. */
const built = (row: Element): string => {
  const inner = row.firstElementChild;
  return `${row.localName}.${row.className}${inner ? built(inner) : ''}`;
};

/** A lone time between messages. A row that names its speaker, or holds more than the time, is none. */
function isDivider(text: string, row: Element, pieces: Pieces): boolean {
  if (!isShownTime(text) || pieces.name !== null || pieces.labels.size > 0 || labelled(row) !== null) return false;
  // Lines of a run look alike: one that says a time was said like the others.
  const like = (other: Element | null) =>
    row.className !== '' && other?.className === row.className && !isShownTime(other.textContent ?? '');
  return !like(row.previousElementSibling) && !like(row.nextElementSibling);
}

/** "Maya: 10:32" in a label for screen readers names the speaker. */
function labelled(row: Element): string | null {
  return (
    /^\s*([^\s:：][^:：]{0,39}?)\s*([:：]|\bsaid\b|[说說])/.exec(row.getAttribute('aria-label') ?? '')?.[1] ?? null
  );
}

/** A lone time line above the row, as many chats show only after a pause. */
function timeAbove(row: Element, { list, heads, speakers }: RowContext): string | null {
  const above = row.previousElementSibling;
  if (above && heads.has(above)) return heads.get(above) ?? null;
  // What was said may be a time too: it was read, or stands on a side, as a line between messages does not.
  if (!above || speakers.has(above) || !list.contains(above) || byMarkup(above, list) !== null) return null;
  const words = wordsIn(above);
  return isShownTime(words) ? words : null;
}

const RUN = 40;

/** How many cells a row of a table has: a line about the conversation goes through all columns. */
const cells = (row: Element): number => (row.localName === 'tr' ? row.childElementCount : 0);

/** Whose head stands nearest above a row that has none of its own. */
function speakerAbove(row: Element, context: RowContext): string | null {
  const { list, speakers } = context;
  let steps = 0;
  for (let at: Element | null = row; at && at !== list; at = drawnParent(at)) {
    for (let above = at.previousElementSibling; above && steps < RUN; above = above.previousElementSibling) {
      steps += 1;
      const speaker = speakers.get(above);
      if (speaker !== undefined && !(context.headed && !context.heads.has(above)))
        return context.headed || (alike([above, row]) && cells(above) === cells(row)) ? speaker : null;
      // Above the wrapper of a run stands its head.
      const words = wordsIn(above);
      if (at !== row && words !== '' && words.length <= 40 && !isShownTime(words)) return nameIn(words);
    }
  }
  return null;
}

/** The name that stands first in the wrapper of a run of messages. */
function headOfRun(row: Element, { list, speakers }: RowContext): string | null {
  for (let at = drawnParent(row); at && at !== list && drawnParent(at) !== list; at = drawnParent(at)) {
    const head = at.parentElement?.firstElementChild;
    if (!head || head === at || speakers.has(head)) continue;
    const words = wordsIn(head);
    if (NAME_LIKE.test(words) && !isShownTime(words)) return nameIn(words);
  }
  return null;
}

/** The time that stands below the last message of a run, in their wrapper. */
function timeOfRun(row: Element, { list }: RowContext): string | null {
  for (let at: Element | null = row; at && drawnParent(at) !== list; at = drawnParent(at)) {
    const below = at.nextElementSibling;
    if (below) return isShownTime(wordsIn(below)) ? bareTime(wordsIn(below)) : null;
  }
  return null;
}

/** The element down the only path of a row, whose box is the words' own. */
function deepest(row: Element, pieces: Pieces, shadowOf: ShadowOf): Element {
  const [only, ...more] = ends(drawnChildren(row, shadowOf)).filter(
    (child) => !isPart(child) && !pieces.labels.has(child) && child.localName !== 'br',
  );
  return only && more.length === 0 && !pieces.words.includes(row) ? deepest(only, pieces, shadowOf) : row;
}

/** A message id that the row itself shows; positions and indexes are none. */
function siteIdOf(row: Element, list: Element): string | null {
  for (let at: Element | null = row; at && at !== list; at = drawnParent(at)) {
    for (const { name, value } of at.attributes)
      if (/^data-((message|msg)-?)?m?id$/.test(name) && /^.{6,80}$/.test(value)) return value;
  }
  return null;
}
