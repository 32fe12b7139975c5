/**
 * What happens on a page while it is watched. The first six have the shape of the six workloads that rrweb measures its
 * own recorder by (rrweb, packages/rrweb/test/benchmark/dom-mutation.test.ts); the others are chats.
 */

export interface Tools {
  /** A row that says `text`. */
  row(text: string): HTMLElement;
  /** A row with the next line of the conversation. */
  next(): HTMLElement;
  messages: HTMLElement;
}

export type Workload = (root: HTMLElement, tools: Tools) => void | Promise<void>;

const div = (parent?: Node): HTMLElement => {
  const made = document.createElement('div');
  parent?.appendChild(made);
  return made;
};
const task = (ms = 0) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** A chain of `depth` elements, one in the other; its outermost. */
function chain(branch: number, depth: number): HTMLElement {
  const top = div();
  let at = top;
  for (let d = 0; d < depth; d += 1) {
    at.setAttribute('branch', String(branch));
    at.setAttribute('depth', String(d));
    if (d < depth - 1) at = div(at);
  }
  return top;
}

function forest(root: HTMLElement): HTMLElement {
  const fragment = document.createDocumentFragment();
  for (let b = 0; b < 1000; b += 1) fragment.append(chain(b, 10));
  const held = div(root);
  held.append(fragment);
  return held;
}

export const workloads: Record<string, Workload> = {
  /** Drawn before anybody watches. */
  'prepare-attributes'(root) {
    for (let i = 0; i < 10_000; i += 1) div(root);
  },

  nested(root) {
    let ends = Array.from({ length: 100 }, () => div(root));
    for (let depth = 0; depth < 256; depth += 1) ends = ends.map((end) => div(end));
  },
  create(root) {
    for (let b = 0; b < 1000; b += 1) root.append(chain(b, 10));
  },
  'create-remove'(root) {
    const first = forest(root);
    for (const element of first.querySelectorAll('div')) element.remove();
    first.remove();
    forest(root);
  },
  descend(root) {
    let at = root;
    for (let i = 0; i < 1000; i += 1) {
      const inner = div();
      inner.textContent = `el-${i + 1}`;
      at.append(inner);
      at = inner;
    }
  },
  move(root) {
    const from = div(root);
    const held = div();
    for (let i = 0; i < 10_000; i += 1) div(held).textContent = `div-${i + 1}`;
    from.append(held);
    const to = div();
    to.append(held);
    root.append(to);
    from.remove();
    div(root).textContent = 'div-last';
  },
  attributes(root) {
    for (const element of root.getElementsByTagName('div')) element.classList.add('foo');
  },

  /** A thousand messages, each in a task of its own. */
  async chat(_, { messages, next }) {
    for (let i = 0; i < 1000; i += 1) {
      messages.append(next());
      messages.scrollTop = messages.scrollHeight;
      await task();
    }
  },
  /** The same thousand drawn at once. */
  burst(_, { messages, next }) {
    for (let i = 0; i < 1000; i += 1) messages.append(next());
    messages.scrollTop = messages.scrollHeight;
  },
  /** Messages far enough apart that each is a look of its own; the page keeps as many rows as it had. */
  async 'one-by-one'(_, { messages, next }) {
    const trims = messages.dataset.keeps === 'few';
    for (let i = 0; i < 20; i += 1) {
      messages.append(next());
      if (trims) messages.firstElementChild?.remove();
      messages.scrollTop = messages.scrollHeight;
      await task(60);
    }
  },

  /** Fifty messages that stand and are taken back in the same task, each in a task of its own. */
  async flash(_, { messages, row }) {
    for (let i = 0; i < 50; i += 1) {
      const said = row(`flash-${i};`);
      messages.append(said);
      said.remove();
      await task(50);
    }
  },
  /** Fifty messages, each rewritten twice in one task after it has stood. */
  async edits(_, { messages, row }) {
    for (let i = 0; i < 50; i += 1) {
      const said = row(`first-${i};`);
      messages.append(said);
      await task(70);
      const words = said.querySelector('.bubble')?.firstChild as Text;
      words.data = `second-${i};`;
      words.data = `third-${i};`;
      await task(70);
    }
  },
  /** Fifty messages drawn anew twenty times. */
  async redraws(_, { messages, row }) {
    const rows = Array.from({ length: 50 }, (__, i) => row(`drawn-${i};`));
    messages.append(...rows);
    await task(100);
    for (let i = 0; i < 20; i += 1) {
      const markup = messages.innerHTML;
      messages.innerHTML = markup;
      await task(70);
    }
  },
};
