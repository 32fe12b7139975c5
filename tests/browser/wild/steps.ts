/** Runs in an empty page: looks for a conversation step by step, and counts what each step asks of how the page is drawn. */
import { generic } from '../../../lib/sites/generic';

/** Id of the list that was found, and the most that was asked in one step. */
export interface Sought {
  found: string | null;
  most: number;
}

const ASKS = [
  [globalThis, 'getComputedStyle'],
  [Element.prototype, 'getBoundingClientRect'],
  [Element.prototype, 'checkVisibility'],
  [Range.prototype, 'getBoundingClientRect'],
] as const;

function sought(markup: string): Sought {
  document.body.innerHTML = markup;
  let asked = 0;
  const before = ASKS.map(([owner, name]) => {
    const real = Reflect.get(owner, name);
    const counts = function (this: unknown, ...args: unknown[]) {
      asked += 1;
      return Reflect.apply(real, this, args);
    };
    Reflect.set(owner, name, counts);
    return () => Reflect.set(owner, name, real);
  });
  const steps = generic.seek?.({ document, shadowOf: (element) => element.shadowRoot });
  let most = 0;
  for (;;) {
    asked = 0;
    const step = steps?.next();
    most = Math.max(most, asked);
    if (!step?.done) continue;
    for (const undo of before) undo();
    document.body.replaceChildren();
    return { found: step.value?.list.id ?? null, most };
  }
}

declare global {
  var soughtIn: typeof sought;
}
globalThis.soughtIn = sought;
