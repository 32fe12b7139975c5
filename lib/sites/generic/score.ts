/** What speaks for a list being a conversation: what stands around it, and what its last rows say when they are read. */
import { nothingSent, type RowReader, type RowReading } from '../../capture/adapter';
import { drawnParent, holds, MOST_LOOKED, scrolls, wordsIn } from '../../capture/dom';
import { alike } from './members';
import { CHAT, INPUT, NOT_CHAT, REMARKS, says, tokensOf } from './words';

/** Rows that are read of each list. */
const SAMPLE = 12;
/** What an input right above it says for a list. */
export const ABOVE = 1.5;

/** Of which a few rows can be read without opening all. */
export interface Sampled extends Pick<RowReader, 'read'> {
  last(most: number): Element[];
}

/** What stands around it and what it is called. */
export function standing(list: Element, inputs: readonly Element[]): number {
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

/** What its last rows say when they are read: who speaks, by turns, in sentences, at which hours. One row in a step. */
export function* spoken(reader: Sampled): Generator<void, number> {
  const rows = reader.last(SAMPLE);
  const read: RowReading[] = [];
  // What the later ones teach of edges and names counts for the first ones too.
  for (const row of [...rows, ...rows]) {
    yield;
    // Rows of that size are parts of a page.
    const large = row.getElementsByTagName('*').item(MOST_LOOKED) !== null;
    read.push(large ? { type: 'other' } : reader.read(row, nothingSent, false));
  }
  read.splice(0, rows.length);
  const said = read.flatMap((row) => (row.type === 'message' ? row.reading : []));
  const half = (test: (one: (typeof said)[number]) => boolean) =>
    said.length > 1 && said.filter(test).length * 2 >= said.length;
  const sides = new Set(
    said.flatMap(({ side }) => (side === 'bot' ? 'agent' : side === 'customer' || side === 'agent' ? side : [])),
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
export function nearest(list: Element, inputs: readonly Element[]): number {
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
