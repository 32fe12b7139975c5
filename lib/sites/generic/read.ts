/** One row as read without any knowledge of the site. */
import type { Echoes, RowReading } from '../../capture/adapter';
import { drawnChildren, drawnParent, type ShadowOf, seen } from '../../capture/dom';
import { markupOf } from '../../capture/sanitise';
import { isEmoji, textOf } from '../../capture/text';
import type { Attachment } from '../../transcript/message';
import { bubbles } from './look';
import { type Part, partOf } from './parts';
import type { Sides } from './side';
import { isShownTime } from './time';
import { isRecallNotice, isTypingNotice, says, TYPING, tokensOf } from './words';

export interface RowContext {
  list: Element;
  shadowOf: ShadowOf;
  sides: Sides;
  /** Rows in which the user's own words came back, with the words. */
  echoed: WeakMap<Element, string>;
}

/** Reads `row`. With `gone`, it has left the page and only its tree can be asked. */
export function readRow(row: Element, context: RowContext, echoes: Echoes, gone: boolean): RowReading {
  const { shadowOf, list, sides } = context;
  const parts = collect(row, shadowOf);
  if (parts.typing && parts.words === '') return { type: 'other' };
  const boxes = gone ? [] : bubbles(row, shadowOf, (element) => partOf(element) !== null);
  const bubble = boxes.length === 1 ? (boxes[0] ?? row) : row;
  const skip = (element: Element) => partOf(element) !== null;
  let text = textOf(bubble, { shadowOf, skip });
  if (text === '' && bubble === row && parts.controls === 0) text = unlabelled(row, shadowOf);
  const attachments = attachmentsOf(row, shadowOf);
  if (text.trim() === '' && attachments.length === 0) return { type: 'other' };
  if (isTypingNotice(text) && bubble === row) return { type: 'other' };
  if (isRecallNotice(text)) return { type: 'notice', text };
  if (isShownTime(text) && bubble === row) return { type: 'other' };
  const sender = parts.name ?? labelled(row);
  const echoed = text !== '' && (context.echoed.get(row) === text || echoes.take(text));
  if (echoed) context.echoed.set(row, text);
  const { side, basis } = sides.of(bubble === row ? deepest(row, shadowOf) : bubble, sender, echoed, gone);
  if (side === 'system' && attachments.length === 0 && says(tokensOf(row), TYPING)) return { type: 'other' };
  return {
    type: 'message',
    reading: {
      text,
      side,
      sideBasis: basis,
      sender: side === 'customer' && parts.name === null ? null : sender,
      shownTime: parts.time ?? timeAbove(row, list),
      html: markupOf(row, shadowOf),
      attachments,
      siteId: siteIdOf(row, list),
    },
  };
}

interface Collected {
  time: string | null;
  name: string | null;
  typing: boolean;
  controls: number;
  /** All words that are no part, to tell an empty row. */
  words: string;
}

/** Finds the labelled pieces of a row; a run's name and time stand in the elements around it. */
function collect(row: Element, shadowOf: ShadowOf): Collected {
  const found: Collected = { time: null, name: null, typing: false, controls: 0, words: '' };
  const note = (part: Part, element: Element) => {
    const words = (element.textContent ?? '').trim();
    if (part === 'time') found.time ??= words || element.getAttribute('datetime');
    if (part === 'name' && words !== '') found.name ??= words;
    if (part === 'typing') found.typing = true;
    if (part === 'control') found.controls += 1;
  };
  const visit = (element: Element) => {
    for (const child of drawnChildren(element, shadowOf)) {
      if (element.isConnected && !seen(child)) continue;
      const part = partOf(child);
      if (part) note(part, child);
      else {
        if (child.childElementCount === 0) found.words += (child.textContent ?? '').trim();
        visit(child);
      }
    }
  };
  visit(row);
  if (says(tokensOf(row), TYPING)) found.typing = true;
  return found;
}

/** A row whose only words look like a part (a lone "10:30" in an unmarked row) is read as it stands. */
function unlabelled(row: Element, shadowOf: ShadowOf): string {
  const text = textOf(row, {
    shadowOf,
    skip: (element) => partOf(element) === 'control' || partOf(element) === 'avatar',
  });
  return isShownTime(text) ? '' : text;
}

/** "Maya: 10:32" in a label for screen readers names the speaker. */
function labelled(row: Element): string | null {
  const label = row.getAttribute('aria-label')?.trim() ?? '';
  const name = /^([^:：]{1,40})[:：]/.exec(label)?.[1]?.trim();
  return name || null;
}

/** A lone time line above the row, as many chats show only after a pause. */
function timeAbove(row: Element, list: Element): string | null {
  const above = row.previousElementSibling;
  if (!above || drawnParent(above) !== drawnParent(row) || !list.contains(above)) return null;
  const words = (above.textContent ?? '').trim();
  return isShownTime(words) ? words : null;
}

/** The element down the only path of a row, whose box is the words' own. */
function deepest(row: Element, shadowOf: ShadowOf): Element {
  let at = row;
  for (;;) {
    const inner: Element[] = drawnChildren(at, shadowOf).filter(
      (child) => partOf(child) === null && child.localName !== 'br',
    );
    const [only] = inner;
    if (inner.length !== 1 || !only || /\S/.test(ownText(at))) return at;
    at = only;
  }
}

const ownText = (element: Element): string =>
  [...element.childNodes].map((node) => (node instanceof Text ? node.data : '')).join('');

const ID_NAMES = ['data-message-id', 'data-msg-id', 'data-msgid', 'data-messageid', 'data-id', 'data-mid'];

/** A message id that the row itself shows; positions and indexes are none. */
function siteIdOf(row: Element, list: Element): string | null {
  for (let at: Element | null = row; at && at !== list; at = drawnParent(at)) {
    for (const name of ID_NAMES) {
      const value = at.getAttribute(name);
      if (value && value.length >= 6 && value.length <= 80) return value;
    }
  }
  return null;
}

function attachmentsOf(row: Element, shadowOf: ShadowOf): Attachment[] {
  const found: Attachment[] = [];
  const visit = (element: Element) => {
    for (const child of drawnChildren(element, shadowOf)) {
      if (partOf(child) !== null) continue;
      if (child instanceof HTMLImageElement && !isEmoji(child) && large(child))
        found.push({ kind: 'image', url: child.currentSrc || child.src || null, name: child.alt || null });
      else if (child instanceof HTMLVideoElement)
        found.push({ kind: 'video', url: child.currentSrc || child.src || null, name: null });
      else if (child instanceof HTMLAudioElement)
        found.push({ kind: 'audio', url: child.currentSrc || child.src || null, name: null });
      else if (child instanceof HTMLAnchorElement && child.hasAttribute('download'))
        found.push({ kind: 'file', url: child.href || null, name: child.download || child.textContent || null });
      visit(child);
    }
  };
  visit(row);
  return found;
}

/** Portraits and icons are small; a picture that was sent is not (or has not loaded yet). */
function large(image: HTMLImageElement): boolean {
  if (!image.isConnected || !image.complete) return image.width === 0 || image.width > 48;
  const { width, height } = image.getBoundingClientRect();
  return width > 48 || height > 48;
}
