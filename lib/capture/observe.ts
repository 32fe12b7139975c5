/** Watches everything in a conversation, its shadow roots included, for changes. */
import { rootsOf, type ShadowOf } from './dom';

/** What shows something without children. */
const HOLDS = /^(img|slot|video|audio)$|-/i;

export class Observed {
  #observer: MutationObserver;
  /** Shadow roots that are watched, and what they hang on. */
  #roots!: WeakSet<Node>;

  constructor(
    private readonly shadowOf: ShadowOf,
    changed: (records: MutationRecord[]) => void,
  ) {
    this.#observer = new MutationObserver((records) => changed(records.filter(this.#says, this)));
  }

  /** Watches `list` alone from now on. */
  begin(list: Element): void {
    this.end();
    this.#roots = new WeakSet();
    this.#watch(list);
  }

  /** Stops; what was not told yet. */
  end(): MutationRecord[] {
    const left = this.#observer.takeRecords();
    this.#observer.disconnect();
    return left;
  }

  /** Nothing is said in what has left the page, nor by a class of what holds nothing: thousands of them may change at once. */
  #says({ target, attributeName }: MutationRecord): boolean {
    return (
      target.isConnected &&
      (attributeName !== 'class' || target.hasChildNodes() || HOLDS.test(target.nodeName) || this.#roots.has(target))
    );
  }

  /** Shadow roots in `element` are watched too. Attaching one is no mutation, so what changed is looked into. Whether there are any. */
  lookInto(element: Element): boolean {
    return [...this.inSteps(element)].includes(true);
  }

  /** The same where there may be much to look into: a step each, true for a shadow root. */
  *inSteps(element: Element): Generator<true | undefined, void> {
    const [, ...all] = yield* rootsOf(element, this.shadowOf);
    for (const root of all) {
      this.#watch(root);
      yield true;
    }
  }

  #watch(root: Element | ShadowRoot): void {
    if (this.#roots.has(root)) return;
    this.#roots.add(root);
    if (root instanceof ShadowRoot) this.#roots.add(root.host);
    this.#observer.observe(root, {
      childList: true,
      subtree: true,
      // The last two ask for what they are about as well.
      characterDataOldValue: true,
      attributeFilter: ['class', 'hidden', 'style', 'src', 'alt'],
    });
  }
}
