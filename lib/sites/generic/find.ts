/** Finds the conversation on a page that no adapter knows. */
import type { Chat, Page } from '../../capture/adapter';
import { drawnParent, roots, type ShadowOf, scrolls, seen } from '../../capture/dom';
import { bubbles, insetsOf, placeOf } from './look';
import { Rows } from './rows';
import { byMarkup } from './side';
import { CHAT, NOT_CHAT, says, tokensOf } from './words';

const MIN_WIDTH = 120;
const MIN_HEIGHT = 60;
const INPUT =
  'textarea:read-write, input:is(:not([type]), [type=text]):read-write, [contenteditable]:not([contenteditable=false])';
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
      if (element.matches(INPUT)) {
        if (seen(element)) inputs.push(element);
      } else if (maybeList(element)) lists.push(element);
    }
  }
  return { inputs, lists };
}

/** Cheap first: a role, a name, or a box that scrolls. */
function maybeList(element: Element): boolean {
  if (!(element instanceof HTMLElement)) return false;
  if (element.offsetWidth < MIN_WIDTH || element.offsetHeight < MIN_HEIGHT) return false;
  const role = element.getAttribute('role');
  if (role === 'log' || role === 'feed' || element.hasAttribute('aria-live')) return true;
  if (scrolls(element)) return element !== document.body;
  return says(tokensOf(element), CHAT) && element.childElementCount > 1;
}

function judge(candidate: Element, inputs: readonly Element[], shadowOf: ShadowOf): Chat {
  let score = nearest(candidate, inputs);
  const named = words(candidate);
  if (says(named, CHAT)) score += 2;
  if (says(named, NOT_CHAT) && !says(named, CHAT)) score -= 3;
  if (candidate.getAttribute('role') === 'log') score += 2;
  else if (candidate.hasAttribute('aria-live')) score += 1;
  const { sides, rows } = look(candidate, shadowOf);
  if (sides.size >= 2) score += 3;
  else if (sides.size === 1) score += 1;
  if (rows >= 2) score += 0.5;
  if (scrolls(candidate)) score += 1;
  return { list: candidate, score };
}

/** Class words of the candidate, of the two elements around it and of what it wraps alone. */
function words(candidate: Element): string[] {
  const found: string[] = [];
  let at: Element | null = candidate;
  for (let i = 0; at && i < 3; i += 1) {
    found.push(...tokensOf(at), ...at.localName.split('-'));
    at = drawnParent(at);
  }
  for (let inner = candidate.firstElementChild, i = 0; inner && i < 4; inner = inner.firstElementChild, i += 1)
    found.push(...tokensOf(inner));
  return found;
}

/** For an input just below the list (or right above it), of about its width: where one answers. */
function nearest(list: Element, inputs: readonly Element[]): number {
  const box = list.getBoundingClientRect();
  const scores = inputs.map((input) => {
    const at = input.getBoundingClientRect();
    const overlap = Math.min(box.right, at.right) - Math.max(box.left, at.left);
    const below = at.top - box.bottom;
    if (overlap < Math.min(at.width, box.width) * 0.5 || below < -24 || below >= 320) return 0;
    return below < 160 ? 3 : 1;
  });
  return Math.max(0, ...scores);
}

/** How its rows look: on how many sides they stand. A sample of the last ones is enough. */
function look(list: Element, shadowOf: ShadowOf): { sides: Set<string>; rows: number } {
  const where = { list, shadowOf };
  const rows = new Rows(where).within(list);
  const sides = new Set<string>();
  for (const row of rows.slice(-12)) {
    const [box] = bubbles(row, shadowOf, 1);
    const insets = box ? insetsOf(box, where) : null;
    const place = insets && placeOf(insets);
    const side = byMarkup(box ?? row, list) ?? (place === 'left' ? 'agent' : place === 'right' ? 'customer' : null);
    if (side === 'agent' || side === 'customer') sides.add(side);
  }
  return { sides, rows: rows.length };
}
