/** What on a page may be a conversation when a person points at it: something that holds several things with words. */

import type { Page } from '../../capture/adapter';
import { drawnChildren, drawnParent, roots, type ShadowOf, scrolls, seen } from '../../capture/dom';

const MIN_WIDTH = 100;
const MIN_HEIGHT = 40;
const INPUTS = 'textarea, input:not([type=hidden]), [contenteditable]:not([contenteditable=false])';

/** The list that `pointed` belongs to: the nearest one that scrolls or says it is one, else the one with the most in it. */
export function listAround(pointed: Element, page: Page): Element | null {
  const around: Element[] = [];
  for (let at: Element | null = pointed; at; at = drawnParent(at)) if (isRoomy(at)) around.push(at);
  const lists = around.filter((element) => !takesText(element) && membersOf(element, page) > 1);
  const said = lists.find((element) => scrolls(element) || saysList(element));
  if (said) return said;
  const most = Math.max(...lists.map((element) => membersOf(element, page)));
  return lists.find((element) => membersOf(element, page) === most) ?? around[0] ?? null;
}

/** Every list of a page that may be the conversation, in page order: what the keyboard moves between. */
export function listsOf(page: Page): Element[] {
  const found: Element[] = [];
  for (const root of roots(page.document, page.shadowOf)) {
    for (const element of root.querySelectorAll('*')) {
      if (!isRoomy(element) || takesText(element) || !seen(element)) continue;
      const members = membersOf(element, page);
      if (members > 2 || (members > 1 && (scrolls(element) || saysList(element)))) found.push(element);
    }
  }
  return found;
}

const isRoomy = (element: Element): boolean =>
  element instanceof HTMLElement &&
  element !== document.body &&
  element !== document.documentElement &&
  element.offsetWidth >= MIN_WIDTH &&
  element.offsetHeight >= MIN_HEIGHT;

const takesText = (element: Element): boolean => element.matches(INPUTS) || element.querySelector(INPUTS) !== null;
const saysList = (element: Element): boolean =>
  /^(log|feed|list)$/.test(element.getAttribute('role') ?? '') || /^[ou]l$/.test(element.localName);

/** How many of its children a person reads one below the other. */
function membersOf(element: Element, { shadowOf }: Page): number {
  let members = 0;
  let last: DOMRect | null = null;
  for (const child of drawnChildren(element, shadowOf)) {
    const box = child.getBoundingClientRect();
    if (box.height === 0 || !saysSomething(child, shadowOf)) continue;
    if (!last || box.top >= last.bottom - 1 || box.bottom <= last.top + 1) members += 1;
    last = box;
  }
  return members;
}

const saysSomething = (element: Element, shadowOf: ShadowOf): boolean =>
  /\S/.test(element.textContent ?? '') || shadowOf(element) !== null || element.querySelector('img, video') !== null;
