/** Finds the conversation on a page that no adapter knows. */
import type { Chat, Page } from '../../capture/adapter';
import { drawnChildren, drawnParent, roots, type ShadowOf, seen } from '../../capture/dom';
import { bubbles, hasContent, placeOf } from './look';
import { partOf } from './parts';
import { byMarkup } from './side';
import { CHAT, NOT_CHAT, says, tokensOf } from './words';

const MIN_WIDTH = 120;
const MIN_HEIGHT = 60;
/** Score from which a list is taken for a conversation. */
export const ENOUGH = 4;
/** Candidates that are looked at closely. */
const MAX_CANDIDATES = 40;

/** The best conversation of a page, or null. Reads the whole page once: call it sparingly. */
export function findChat(page: Page): Chat | null {
  const { inputs, lists } = gather(page);
  let best: Chat | null = null;
  for (const list of lists.slice(0, MAX_CANDIDATES)) {
    const chat = judge(list, inputs, page.shadowOf);
    if (chat.score >= ENOUGH && (!best || chat.score > best.score)) best = chat;
  }
  return best;
}

function gather(page: Page): { inputs: Element[]; lists: Element[] } {
  const inputs: Element[] = [];
  const lists: Element[] = [];
  for (const root of roots(page.document, page.shadowOf)) {
    for (const element of root.querySelectorAll('*')) {
      if (isInput(element)) {
        if (seen(element)) inputs.push(element);
      } else if (maybeList(element)) lists.push(element);
    }
  }
  return { inputs, lists };
}

function isInput(element: Element): boolean {
  if (element instanceof HTMLTextAreaElement) return !element.readOnly && !element.disabled;
  if (element instanceof HTMLInputElement) return element.type === 'text' && !element.readOnly && !element.disabled;
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false';
}

/** Cheap first: a role, a name, or a box that scrolls. */
function maybeList(element: Element): boolean {
  if (!(element instanceof HTMLElement)) return false;
  if (element.offsetWidth < MIN_WIDTH || element.offsetHeight < MIN_HEIGHT) return false;
  const role = element.getAttribute('role');
  if (role === 'log' || role === 'feed' || element.hasAttribute('aria-live')) return true;
  const { overflowY } = getComputedStyle(element);
  if (overflowY === 'auto' || overflowY === 'scroll' || overflowY === 'overlay') return element !== document.body;
  return says(tokensOf(element), CHAT) && element.childElementCount > 1;
}

function judge(candidate: Element, inputs: readonly Element[], shadowOf: ShadowOf): Chat {
  const list = unwrap(candidate, shadowOf);
  const input = nearest(candidate, inputs);
  let score = 0;
  const named = words(candidate, list);
  if (says(named, CHAT)) score += 2;
  if (says(named, NOT_CHAT) && !says(named, CHAT)) score -= 3;
  const role = candidate.getAttribute('role');
  if (role === 'log') score += 2;
  else if (candidate.hasAttribute('aria-live')) score += 1;
  score += input.score;
  const { sides, rows } = look(list, shadowOf);
  if (sides.size >= 2) score += 3;
  else if (sides.has('customer') || sides.has('agent')) score += 1;
  if (rows >= 2) score += 0.5;
  return { list, input: input.element, score };
}

/** Class words of the candidate, what it wraps, and the two elements around it. */
function words(candidate: Element, list: Element): string[] {
  const found = [...tokensOf(candidate), ...tokensOf(list)];
  let at = drawnParent(candidate);
  for (let i = 0; at && i < 2; i += 1) {
    found.push(...tokensOf(at), ...at.localName.split('-'));
    at = drawnParent(at);
  }
  return found;
}

/** An input just below the list (or right above it), of about its width: where one answers. */
function nearest(list: Element, inputs: readonly Element[]): { element: Element | null; score: number } {
  const box = list.getBoundingClientRect();
  let best: { element: Element | null; score: number } = { element: null, score: 0 };
  for (const input of inputs) {
    const at = input.getBoundingClientRect();
    const overlap = Math.min(box.right, at.right) - Math.max(box.left, at.left);
    if (overlap < Math.min(at.width, box.width) * 0.5) continue;
    const below = at.top - box.bottom;
    const score = below >= -24 && below < 160 ? 3 : below >= 160 && below < 320 ? 1 : list.contains(input) ? -1 : 0;
    if (score > best.score) best = { element: input, score };
  }
  return best;
}

/** How its rows look: on how many sides they stand. A sample of the last ones is enough. */
function look(list: Element, shadowOf: ShadowOf): { sides: Set<string>; rows: number } {
  const rows = drawnChildren(list, shadowOf).filter((row) => seen(row) && hasContent(row, shadowOf));
  const sides = new Set<string>();
  for (const row of rows.slice(-12)) {
    const boxes = bubbles(row, shadowOf, (element) => partOf(element) !== null);
    const content = boxes[0] ?? row;
    const side =
      byMarkup(content, list) ??
      (boxes.length > 0
        ? { left: 'agent', right: 'customer', middle: 'system' }[placeOf(content, list) ?? 'middle']
        : null);
    if (side && side !== 'system') sides.add(side);
  }
  return { sides, rows: rows.length };
}

const MAX_WRAPPERS = 8;

/** From the box that scrolls to the element whose children are the rows. */
function unwrap(candidate: Element, shadowOf: ShadowOf): Element {
  let list = candidate;
  for (let i = 0; i < MAX_WRAPPERS; i += 1) {
    const children = drawnChildren(list, shadowOf).filter(
      (child) => seen(child) && (hasContent(child, shadowOf) || says(tokensOf(child), CHAT)),
    );
    const inner = children.length === 1 ? children[0] : dominant(children, shadowOf);
    if (!inner || isRow(inner, list, shadowOf)) return list;
    list = inner;
  }
  return list;
}

/** Among several children, the one that holds nearly everything: the others are a header, a loader, a footer. */
function dominant(children: readonly Element[], shadowOf: ShadowOf): Element | undefined {
  const weights = children.map(
    (child) => (child.textContent ?? '').length + drawnChildren(child, shadowOf).length * 20,
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return children.find(
    (child, i) =>
      (weights[i] ?? 0) > total * 0.9 && drawnChildren(child, shadowOf).length >= 3 && byMarkup(child, child) === null,
  );
}

/** Whether a lone child is already a message: it stands on a side, or holds exactly one bubble among its pieces. */
function isRow(element: Element, list: Element, shadowOf: ShadowOf): boolean {
  const side = byMarkup(element, list);
  if (side !== null) return true;
  const inner = drawnChildren(element, shadowOf).filter((child) => seen(child) && hasContent(child, shadowOf));
  if (inner.some((child) => partOf(child) !== null)) return true;
  if (inner.length === 0) return true;
  const boxes = bubbles(element, shadowOf, (child) => partOf(child) !== null);
  return (
    boxes.length === 1 &&
    inner.length <= 2 &&
    boxes[0] !== undefined &&
    drawnChildren(element, shadowOf).every((child) => !says(tokensOf(child), CHAT) || child === boxes[0])
  );
}
