/** Finds the conversation on a page that no adapter knows: what may be a list is read as one, and what is read decides. */
import { type Chat, nothingSent, type Page, type RowReader } from '../../capture/adapter';
import { drawnParent, holds, roots, scrolls, seen, wordsIn } from '../../capture/dom';
import { scrollerOf } from '../../capture/viewport';
import { alike } from './members';
import { CHAT, invites, NOT_CHAT, REMARKS, says, TITLE, tokensOf } from './words';

const MIN_WIDTH = 120;
const MIN_HEIGHT = 60;
const INPUT =
  'textarea:read-write, input:is(:not([type]), [type=text]):read-write, [contenteditable]:not([contenteditable=false])';
/** Score from which a list is taken for a conversation. */
const ENOUGH = 4;
/** Candidates that are looked at closely, and rows that are read of each. */
const MOST = 40;
const SAMPLE = 12;
/** What is one thing among others, or none of a conversation. */
const ROWS = /^(article|li|t[rd]|p|form|nav|footer|header)$/;
/** What an input right above it says for a list. */
const ABOVE = 1.5;

/** The best conversation of a page, or null. Reads the whole page once: call it sparingly. */
export function findChat({ document, shadowOf }: Page, readerOf: (list: Element) => RowReader): Chat | null {
  const inputs: Element[] = [];
  const named: Element[] = [];
  const others: Element[] = [];
  for (const root of roots(document, shadowOf)) {
    for (const element of root.querySelectorAll('*')) {
      if (element.matches(INPUT) || invites(element)) {
        if (seen(element)) inputs.push(element);
      } else if (isRoomy(element)) {
        if (isNamed(element)) named.push(element);
        else if (element.childElementCount > 2 && !ROWS.test(element.localName)) others.push(element);
      }
    }
  }
  const title = Number(TITLE.test(document.title));
  let best: (Chat & { named: boolean }) | null = null;
  for (const list of [...named, ...others].slice(0, MOST)) {
    if (isShelf(list)) continue;
    const { scrollTop, scrollHeight, clientHeight } = scrollerOf(list);
    // The newest is what one wants to see.
    const atEnd = scrollTop > 0 && scrollTop + clientHeight > scrollHeight - 8;
    const near = nearest(list, inputs);
    const score = title + near + Number(atEnd) + standing(list, inputs) + spoken(readerOf(list));
    // The list itself, not what else stands around it; nor one of its rows, where it says that it is one.
    const least = best && holds(best.list, list) ? best.score + (best.named ? 2 : -1) : (best?.score ?? ENOUGH);
    if (score >= ENOUGH && score >= least)
      best = { list, score, upward: near === ABOVE && scrollTop === 0, named: named.includes(list) };
  }
  return best;
}

const isRoomy = (element: Element): boolean =>
  element instanceof HTMLElement &&
  element !== document.body &&
  element.offsetWidth >= MIN_WIDTH &&
  element.offsetHeight >= MIN_HEIGHT;

/** A role, a name, or a box that scrolls. */
const isNamed = (element: Element): boolean =>
  /^(log|feed)$/.test(element.getAttribute('role') ?? '') ||
  element.hasAttribute('aria-live') ||
  scrolls(element) ||
  (says(tokensOf(element), CHAT) && element.childElementCount > 1);

/** What stands around it and what it is called. */
function standing(list: Element, inputs: readonly Element[]): number {
  let score = 0;
  const named = words(list);
  if (says(named, CHAT)) score += 2;
  else if (says(named, NOT_CHAT)) score -= 3;
  for (let at: Element | null = list, i = 0; at && i < 3; at = at.parentElement, i += 1)
    if (REMARKS.test(heading(at.previousElementSibling))) score -= 3;
  if (list.getAttribute('role') === 'log') score += 2;
  else if (list.hasAttribute('aria-live')) score += 1;
  if (scrolls(list)) score += 1;
  if (inputs.some((input) => holds(list, input))) score -= 3;
  const beside = [list.previousElementSibling, list.nextElementSibling];
  if (list.classList.length > 0 && beside.some((other) => other && alike([list, other]))) score -= 1;
  return score;
}

/** Short: what stands beside a conversation may speak of reviews too. */
const heading = (above: Element | null): string => (above && wordsIn(above).length <= 60 ? wordsIn(above) : '');

/** What its last rows say when they are read: who speaks, by turns, in sentences, at which hours. */
function spoken(reader: RowReader): number {
  const rows = reader.rows().slice(-SAMPLE);
  const read = rows.map((row) => reader.read(row, nothingSent, false));
  const said = read.flatMap((row) => (row.type === 'message' ? row.reading : []));
  const half = (test: (one: (typeof said)[number]) => boolean) =>
    said.length > 1 && said.filter(test).length * 2 >= said.length;
  const sides = new Set(
    said.flatMap(({ side }) => (side === 'customer' ? side : side === 'agent' || side === 'bot' ? 'agent' : [])),
  );
  const names = said.flatMap(({ sender }) => sender ?? []);
  const speakers = new Set(names).size;
  // Where names and voices tell the sides apart, they count as such below.
  let score = [0, 1, speakers > 1 ? 1 : 3][sides.size] ?? 0;
  score += Math.min(rows.length, 8) / 8;
  // Two or three speak by turns; many speak once below an article.
  if (speakers > 1 && names.length > (speakers > 3 ? speakers * 1.5 : speakers)) score += 2;
  else if (speakers > 3) score -= 2;
  if (half(({ shownTime }) => /\d[:：]\d\d/.test(shownTime ?? ''))) score += 1;
  if (half(({ text }) => /[!?！？]|[.…。～~]['"”’)]?$/m.test(text))) score += 1;
  // Sums and numbers in lines of their own: tables, goods.
  if (half(({ text }) => /^[\P{L}]*\d[\P{L}]*$/mu.test(text) && text.includes('\n'))) score -= 2;
  if (rows.length > 0 && rows.every(({ localName, className }) => localName === 'p' && className === '')) score -= 3;
  // What leads somewhere else: menus, results, settings.
  if (said.length > 2 && rows.filter((row, i) => read[i]?.type === 'message' && leads(row)).length * 2 >= said.length)
    score -= 5;
  return score;
}

/** Many things that lead somewhere else: told by the last of them, for to read all as rows takes long. */
function isShelf(list: Element): boolean {
  const last = [...list.children].slice(-SAMPLE);
  return list.childElementCount > 2 * SAMPLE && last.filter(leads).length * 2 >= last.length;
}

/** Most of its words are to be pressed. */
function leads(row: Element): boolean {
  const links = [...row.querySelectorAll('a[href], button, summary, h1, h2, h3, h4')];
  const pressed = links.reduce((sum, link) => sum + wordsIn(link).length, 0);
  const words = row instanceof HTMLElement ? row.innerText : wordsIn(row);
  return getComputedStyle(row).cursor === 'pointer' || pressed * 2 > words.length;
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

/** For an input just below the list, of about its width: where one answers; above it where the newest stand on top. */
function nearest(list: Element, inputs: readonly Element[]): number {
  const box = list.getBoundingClientRect();
  const scores = inputs.map((input) => {
    const at = input.getBoundingClientRect();
    const overlap = Math.min(box.right, at.right) - Math.max(box.left, at.left);
    const below = at.top - box.bottom;
    if (overlap < Math.min(at.width, box.width) * 0.5) return 0;
    // One field of many is no answer.
    const fields = input.closest('form')?.querySelectorAll(INPUT).length ?? 1;
    if (below >= -24 && below < 320) return below < 160 && fields < 2 ? 3 : 1;
    const above = box.top - at.bottom;
    return above >= 0 && above < 160 ? ABOVE : 0;
  });
  return Math.max(0, ...scores);
}
