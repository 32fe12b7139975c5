/** Listens for `//`, shows what fits, and puts the choice in its place. Never sends: Enter is kept from the page while the list stands. */
import { accepts, editableOf } from '../../lib/composer/editable';
import { insert } from '../../lib/composer/insert';
import { inputsNear } from '../../lib/composer/near';
import { connected, tell } from '../../lib/protocol/frame-client';
import type { Standing } from '../../lib/sites/picked/standing';
import { List, type Offer } from './list';
import { typedIn } from './typed';

/** Number of the phrase that Alt and a digit stand for. */
const digitOf = ({ code, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): number =>
  altKey && !ctrlKey && !metaKey && !shiftKey ? Number(/^Digit([1-9])$/.exec(code)?.[1] ?? 0) : 0;

/** Until `end` aborts, which happens here once the background says that it is switched off. Only a person's own keys count. */
export function offerPhrases(page: Document, standing: Standing, end: AbortController): void {
  let beside: HTMLElement | null = null;
  /** What was typed behind the mark when it was last looked at: the same again brings up nothing that was put away. */
  let seen: string | null = null;
  let asked = 0;
  /** Until the answer to what was typed last is there, the list shows what was found for less. */
  let looking: Promise<void> = Promise.resolve();
  const list = new List(page, (offer) => void put(offer));
  const close = () => {
    asked += 1;
    beside = null;
    list.close();
  };

  /** In the place of what stands behind the mark now: more may have been typed since the list came. */
  const put = async ({ text }: Offer, input = beside) => {
    close();
    if (input) await insert(text, input, false, typedIn(input)?.all);
  };

  const offersFor = async (query: string): Promise<Offer[] | null> => {
    const answer = connected() ? await tell('offer', { query }) : null;
    if (!answer || (answer.ok && !answer.value.on)) end.abort();
    return answer?.ok && !end.signal.aborted ? answer.value.phrases : null;
  };

  /** For the list: null once something else was typed. */
  const ask = async (query: string): Promise<Offer[] | null> => {
    asked += 1;
    const mine = asked;
    const offers = await offersFor(query);
    return mine === asked ? offers : null;
  };

  const look = async (event: Event) => {
    if (!event.isTrusted || (event as Event & { isComposing?: boolean }).isComposing) return;
    if (event instanceof KeyboardEvent && event.key.length > 1 && event.key !== 'Backspace') return;
    const input = inputOf(event, standing);
    const typed = input && typedIn(input);
    if (typed && typed.all === seen) return;
    seen = typed?.all ?? null;
    if (!input || !typed || !isChats(input, standing)) return close();
    const offers = await ask(typed.query);
    if (!offers) return;
    beside = input;
    list.show(offers, input);
  };

  const hear = (event: Event) => {
    const before = looking;
    looking = Promise.all([before, look(event)]).then(() => {});
  };

  const take = async () => {
    await looking;
    if (list.chosen) await put(list.chosen);
  };

  const number = async (event: KeyboardEvent, nth: number) => {
    const input = inputOf(event, standing);
    if (!input || !isChats(input, standing)) return;
    event.preventDefault();
    const offer = (await offersFor(''))?.[nth - 1];
    if (offer) await put(offer, input);
  };

  const key = (event: KeyboardEvent) => {
    // An input method's own keys.
    if (event.isComposing || event.keyCode === 229 || !event.isTrusted) return;
    const nth = digitOf(event);
    if (!list.open) {
      if (nth > 0 && !event.repeat) void number(event, nth);
      return;
    }
    if (event.key === 'ArrowDown') list.move(1);
    else if (event.key === 'ArrowUp') list.move(-1);
    else if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && list.chosen) void take();
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  const { signal } = end;
  const options = { capture: true, signal };
  window.addEventListener('keydown', key, options);
  // Slate draws what is typed itself, and then there is no `input`.
  for (const type of ['input', 'keyup', 'compositionend']) page.addEventListener(type, hear, options);
  page.addEventListener('focusout', close, options);
  page.addEventListener('scroll', () => list.follow(), { capture: true, passive: true, signal });
  window.addEventListener('pagehide', close, { signal });
  signal.addEventListener('abort', close, { once: true });
}

/** The input that an event comes from, out of shadow roots too. */
function inputOf(event: Event, { page }: Standing): HTMLElement | null {
  const [first] = event.composedPath();
  let element = first instanceof Element ? first : null;
  for (let inner = element; inner; inner = page.shadowOf(inner)?.activeElement ?? null) element = inner;
  const editable = editableOf(element);
  return editable && accepts(editable) ? editable : null;
}

/** Where no conversation is found, no input is the chat's. */
function isChats(input: HTMLElement, standing: Standing): boolean {
  const conversation = standing.conversation();
  return conversation !== null && inputsNear(conversation, standing.page.shadowOf).includes(input);
}
