/** Watches everything in a conversation, its shadow roots included, for changes. */
import { roots, type ShadowOf } from './dom';

export class Observed {
  #observer: MutationObserver;
  #roots!: WeakSet<Node>;

  constructor(
    private readonly shadowOf: ShadowOf,
    changed: (records: MutationRecord[]) => void,
  ) {
    this.#observer = new MutationObserver(changed);
  }

  /** Watches `list` alone from now on. */
  begin(list: Element): void {
    this.end();
    this.#roots = new WeakSet();
    this.lookInto(list, 0);
  }

  /** Stops; what was not told yet. */
  end(): MutationRecord[] {
    const left = this.#observer.takeRecords();
    this.#observer.disconnect();
    return left;
  }

  /** Shadow roots in `element` are watched too. Attaching one is no mutation, so what changed is looked into. */
  lookInto(element: Element, from = 1): void {
    for (const root of roots(element, this.shadowOf).slice(from)) {
      if (this.#roots.has(root)) continue;
      this.#roots.add(root);
      this.#observer.observe(root, {
        childList: true,
        subtree: true,
        // The last two ask for what they are about as well.
        characterDataOldValue: true,
        attributeFilter: ['class', 'hidden', 'style', 'src', 'alt'],
      });
    }
  }
}
