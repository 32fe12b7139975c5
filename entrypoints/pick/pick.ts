/** Picking in one frame, by pointer or by keys. The page gets none of these clicks and keys. */
import type { Page } from '../../lib/capture/adapter';
import { listAround, listsOf } from '../../lib/sites/picked/candidates';
import { Outline } from './outline';

/** What a click is made of: none of it may reach the page, or the page would act on it. */
const PRESSES = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'touchstart', 'touchend', 'auxclick', 'dblclick'];
const STEPS: Record<string, 1 | -1> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** Calls `onDone` once, with the list that was taken, or null when the user gave up. Ends with `signal`. */
export function pick(page: Page, words: string, signal: AbortSignal, onDone: (list: Element | null) => void): void {
  const outline = new Outline(page.document, words);
  signal.addEventListener('abort', () => outline.remove(), { once: true });
  const on = { capture: true, passive: false, signal };
  let shown: Element | null = null;
  const show = (list: Element | null) => {
    shown = list;
    outline.around(list);
  };

  const step = (by: 1 | -1) => {
    const stops = stopsOf(page);
    const at = shown ? stops.indexOf(shown) : by > 0 ? -1 : stops.length;
    const next = stops[at + by];
    if (next || window === window.parent) show(next ?? stops[by > 0 ? 0 : stops.length - 1] ?? null);
    else {
      show(null);
      window.parent.focus();
    }
    shown?.scrollIntoView({ block: 'nearest' });
  };
  const take = () => {
    // A frame is no list: it has lists of its own, and its own picker.
    if (shown instanceof HTMLIFrameElement) shown.focus();
    else if (shown) onDone(shown);
  };

  for (const type of PRESSES) window.addEventListener(type, swallow, on);
  window.addEventListener('pointermove', (event) => show(under(event, page)), on);
  document.documentElement.addEventListener('pointerleave', () => show(null), { signal });
  // What the page makes up itself chooses nothing.
  window.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted) return;
      swallow(event);
      const list = under(event, page);
      if (list) onDone(list);
    },
    on,
  );
  window.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted) return;
      const by = event.key === 'Tab' ? (event.shiftKey ? -1 : 1) : STEPS[event.key];
      if (by === undefined && event.key !== 'Escape' && event.key !== 'Enter') return;
      swallow(event);
      if (by !== undefined) step(by);
      else if (event.key === 'Escape') onDone(null);
      else take();
    },
    on,
  );
  // The keys have come into this frame.
  window.addEventListener('focus', () => shown ?? step(1), { signal });
  window.addEventListener('scroll', () => outline.around(shown), { capture: true, passive: true, signal });
  window.addEventListener('resize', () => outline.around(shown), { signal });
  // The page goes, and what was begun on it.
  if (window !== window.top) return;
  window.addEventListener('pagehide', () => onDone(null), { signal });
  window.focus();
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** The list under the pointer. An event's own target ends at a shadow root that is closed. */
function under({ clientX, clientY }: MouseEvent, page: Page): Element | null {
  let at = page.document.elementFromPoint(clientX, clientY);
  for (let root = at && page.shadowOf(at); root; root = at && page.shadowOf(at)) {
    const inner = root.elementFromPoint(clientX, clientY);
    if (!inner || inner === at) break;
    at = inner;
  }
  return at && listAround(at, page);
}

/** Lists and frames, in page order. */
function stopsOf(page: Page): Element[] {
  const frames = [...page.document.querySelectorAll('iframe')].filter(
    (frame) => frame.offsetWidth > 100 && frame.offsetHeight > 100,
  );
  return [...listsOf(page), ...frames].sort((one, other) =>
    one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
}
