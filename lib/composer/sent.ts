/** What was sent from the chat's input. Nothing is kept. */
import { editableOf } from './editable';
import type { Fields } from './field';
import { isEmpty, textOf } from './text';

/** A page empties its input at once, or when its server has answered. */
const LOOKS_MS = [0, 40, 150, 500, 1500];

/** Calls `onSent` with what the user sent: the input held it at Enter or at a click, and was empty soon after. */
export function watchSent(page: Document, fields: Fields, onSent: (text: string) => void, signal: AbortSignal): void {
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const forget = () => {
    for (const timer of timers) clearTimeout(timer);
    timers.clear();
  };
  const expect = (event: Event) => {
    const input = fields.last();
    const text = input ? textOf(input) : '';
    if (!input || isEmpty(text) || (event.type === 'pointerdown' && within(event, input))) return;
    forget();
    const look = () => {
      if (input.isConnected && !isEmpty(textOf(input))) return;
      forget();
      onSent(text);
    };
    for (const ms of LOOKS_MS) timers.add(setTimeout(look, ms));
  };
  // On the window and in the capture phase: before the page's own listeners empty the input.
  const view = page.defaultView ?? page;
  view.addEventListener('pointerdown', expect, { capture: true, signal });
  view.addEventListener('keydown', (event) => isEnter(event) && expect(event), { capture: true, signal });
  signal.addEventListener('abort', forget);
}

function isEnter(event: Event): boolean {
  return event instanceof KeyboardEvent && event.key === 'Enter' && !event.isComposing;
}

/** A click into the input itself sends nothing. */
function within(event: Event, input: HTMLElement): boolean {
  const [target] = event.composedPath();
  return target instanceof Element && editableOf(target) === input;
}
