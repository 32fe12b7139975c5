/** The focus is never lost: when what has it goes away or is switched off, it passes to what stands next, and no key press is for nothing. */

const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';
/** What is switched off while something is done is waited for so long, ms. */
const PATIENCE = 1_500;

/** Where something went away. */
interface Place {
  within: Node;
  next: Node | null;
  /** What came there at the same time. */
  instead: Node[];
}

/** Looks after a page until `signal` ends. Where the user clicks on what takes no focus, it stays with nothing, as everywhere. */
export function keepFocus(page: Document, signal: AbortSignal): void {
  let last: HTMLElement | null = null;
  let place: Place | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const nowhere = () => page.activeElement === null || page.activeElement === page.body;

  const settle = () => {
    if (last === null || !nowhere() || !page.hasFocus()) return;
    const heir = usable(last) ? last : heirOf(page, last, place);
    heir?.focus({ preventScroll: true });
    heir?.scrollIntoView?.({ block: 'nearest' });
  };
  const look = (records: MutationRecord[]) => {
    if (last === null) return;
    for (const { target, removedNodes, nextSibling } of records)
      if ([...removedNodes].some((node) => node.contains(last) || (place && node.contains(place.within)))) {
        const put = records.filter((one) => one.target === target).flatMap(({ addedNodes }) => [...addedNodes]);
        place = { within: target, next: nextSibling, instead: put };
      }
    clearTimeout(timer);
    // The browser takes the focus from what is switched off only when it draws.
    if (last.isConnected && !usable(last)) timer = setTimeout(settle, PATIENCE);
    else if (nowhere()) settle();
  };

  const observer = new MutationObserver(look);
  observer.observe(page.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['disabled', 'hidden', 'open'],
  });
  page.addEventListener(
    'focusin',
    ({ target }) => {
      last = target instanceof HTMLElement ? target : null;
      place = null;
    },
    { signal },
  );
  page.addEventListener(
    'focusout',
    ({ target }) =>
      // Going away is told like this too, while it still stands there.
      setTimeout(() => {
        if (target === last && last !== null && nowhere() && usable(last)) last = null;
      }),
    { signal },
  );
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

/** Of the form it stood in what comes before it; else what came in its place, what follows in its part, and what stands before it. */
function heirOf(page: Document, last: HTMLElement, place: Place | null): HTMLElement | undefined {
  const scope = page.querySelector('dialog[open]') ?? page.body;
  const all = [...scope.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(usable);
  const form = last.closest('form');
  const before = form && all.findLast((one) => form.contains(one) && comes(one, last));
  const instead = place && all.find((one) => place.instead.some((node) => node.contains(one) && tookOver(node, place)));
  const after = all.find((one) => follows(one, last, place));
  const shown = scope.querySelector<HTMLElement>('[role=tabpanel]:not([hidden])');
  const earlier = place && all.findLast((one) => !comes(place.within, one) || place.within.contains(one));
  return before || instead || after || shown || earlier || all[0];
}

/** True for what stands right there; where what stood beside it is gone too, for all that came. */
function tookOver(node: Node, { next, instead }: Place): boolean {
  if (next !== null && !next.isConnected) return true;
  let beside = node.nextSibling;
  while (beside !== null && instead.includes(beside)) beside = beside.nextSibling;
  return beside === next;
}

/** Stands where the other stood, or behind that. */
function follows(one: HTMLElement, last: HTMLElement, place: Place | null): boolean {
  if (last.isConnected) return comes(last, one);
  if (!place?.within.isConnected) return false;
  if (place.next?.isConnected) return place.next.contains(one) || comes(place.next, one);
  return comes(place.within, one) && !place.within.contains(one);
}

const comes = (first: Node, second: Node): boolean =>
  (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

function usable(element: HTMLElement): boolean {
  if (!element.isConnected || element.tabIndex < 0 || element.matches(':disabled') || element.closest('[hidden]'))
    return false;
  return element.checkVisibility?.() ?? true;
}
