/** The shape of one way of putting text into an input. Each way is a file of its own in `ways/`. */

export interface Way {
  name: 'exec-command' | 'paste' | 'setter';
  /** Puts `text` at the caret, which stands in `element` already. Whether it worked is read back by the caller. */
  insert(element: HTMLElement, text: string): void;
}
