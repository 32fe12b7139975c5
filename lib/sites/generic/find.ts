/** Finds the conversation on a page that no adapter knows: what may be a list is read as one, and what is read decides. */
import type { Chat, Page } from '../../capture/adapter';
import { holds, scrolls, seen } from '../../capture/dom';
import { scrollerOf } from '../../capture/viewport';
import { ABOVE, nearest, type Sampled, spoken, standing } from './score';
import { CHAT, INPUT, invites, says, TITLE, tokensOf } from './words';

const MIN_WIDTH = 120;
const MIN_HEIGHT = 60;
/** Score from which a list is taken for a conversation. */
const ENOUGH = 4;
/** Candidates that are looked at closely. */
const MOST = 40;
/** Elements that are passed in one step. */
const STEP = 100;
/** What is one thing among others, or none of a conversation. */
const ROWS = /^(article|li|t[rd]|p|form|nav|footer|header)$/;

/** The best conversation of a page, or null. Reads the whole page once, in steps between which others may run: call it sparingly. */
export function* findChat(page: Page, readerOf: (list: Element) => Sampled): Generator<void, Chat | null> {
  const { inputs, named, others } = yield* gathered(page);
  const title = Number(TITLE.test(page.document.title));
  let best: (Chat & { named: boolean }) | null = null;
  for (const [i, list] of [...named, ...others].entries()) {
    yield;
    const near = nearest(list, inputs);
    // Of very many those beside what one writes in.
    if (!list.isConnected || (i >= MOST && near === 0)) continue;
    const { scrollTop, scrollHeight, clientHeight } = scrollerOf(list);
    // The newest is what one wants to see.
    const atEnd = scrollTop > 0 && scrollTop + clientHeight > scrollHeight - 8;
    const score: number = title + near + Number(atEnd) + standing(list, inputs) + (yield* spoken(readerOf(list)));
    // The list itself, not what else stands around it; nor one of its rows, where it says that it is one.
    const least: number = best && holds(best.list, list) ? best.score + (best.named ? 2 : -1) : (best?.score ?? ENOUGH);
    if (score >= ENOUGH && score >= least)
      best = { list, score, upward: near === ABOVE && scrollTop === 0, named: i < named.length };
  }
  return best;
}

/** Where one writes, and what has room for a conversation: first what says that it is one, then the others, as they stand in the page. */
function* gathered({ document, shadowOf }: Page): Generator<void, Record<'inputs' | 'named' | 'others', Element[]>> {
  const inputs: Element[] = [];
  const named: Element[] = [];
  const others: Element[] = [];
  const roots: ParentNode[] = [document];
  let passed = 0;
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      passed += 1;
      if (passed % STEP === 0) yield;
      const shadow = shadowOf(element);
      if (shadow) roots.push(shadow);
      if (element.matches(INPUT) || invites(element)) {
        if (seen(element)) inputs.push(element);
      } else if (!isOneOfMany(element) && isRoomy(element)) {
        if (isNamed(element)) named.push(element);
        else if (element.childElementCount > 2 && !ROWS.test(element.localName)) others.push(element);
      }
    }
  }
  return { inputs, named, others };
}

const isRoomy = (element: Element): boolean =>
  element instanceof HTMLElement &&
  element !== document.body &&
  element.offsetWidth >= MIN_WIDTH &&
  element.offsetHeight >= MIN_HEIGHT;

/** Amid others of its kind, as each of the goods on a shelf is. */
function isOneOfMany({ className, previousElementSibling: before, nextElementSibling: after }: Element): boolean {
  return (
    className !== '' &&
    [before?.previousElementSibling, before, after, after?.nextElementSibling].every(
      (other) => other?.className === className,
    )
  );
}

/** A role, a name, or a box that scrolls. */
const isNamed = (element: Element): boolean =>
  /^(log|feed)$/.test(element.getAttribute('role') ?? '') ||
  element.hasAttribute('aria-live') ||
  scrolls(element) ||
  (says(tokensOf(element), CHAT) && element.childElementCount > 1);
