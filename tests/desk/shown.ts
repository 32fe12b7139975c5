/** What a person sees on a practice page, read with selectors that only the tests of the pages may know. */

export interface Marks {
  /** Open shadow hosts to go through, from the outside in. */
  through?: string[];
  row: string;
  /** Inside the row, also behind open shadow roots in it; absent when the row itself is the text. */
  text?: string;
  /** Matches the row, or something around it, when the customer said it. */
  customer: string;
  /** Matches the row, or something around or in it, when it is a line of the page itself: notices, too. */
  system: string;
  /** The newest stands first in the DOM. */
  newestFirst?: boolean;
  /** What a recalled line leaves: a notice in its place, nothing, or other words on the same side. */
  recalled: 'notice' | 'nothing' | 'words';
  /** Calls the widget refuses. */
  cannot?: readonly string[];
  /** The widget has no lines of its own: what the page says looks like the service. */
  noSystem?: boolean;
}

export interface Shown {
  side: 'customer' | 'service' | 'system';
  text: string;
}

/** Runs inside the page. Hidden rows are left out. */
export function readShown(marks: Marks): Shown[] {
  let root: Document | ShadowRoot | null = window.__place ?? document;
  for (const host of marks.through ?? []) root = root?.querySelector(host)?.shadowRoot ?? null;
  const rows = [...(root?.querySelectorAll<HTMLElement>(marks.row) ?? [])].filter((row) => row.checkVisibility());
  if (marks.newestFirst) rows.reverse();
  const is = (row: HTMLElement, mark: string) => row.closest(mark) !== null || row.querySelector(mark) !== null;
  const deep = (within: Element | ShadowRoot, wanted: string): HTMLElement | null => {
    const here = within.querySelector<HTMLElement>(wanted);
    if (here) return here;
    const hosts =
      'shadowRoot' in within ? [within, ...within.querySelectorAll('*')] : [...within.querySelectorAll('*')];
    for (const { shadowRoot } of hosts) {
      const found = shadowRoot && deep(shadowRoot, wanted);
      if (found) return found;
    }
    return null;
  };
  return rows.map((row) => {
    const words = (marks.text && deep(row, marks.text)) || row;
    const side = is(row, marks.system) ? 'system' : is(row, marks.customer) ? 'customer' : 'service';
    return { side, text: words.innerText.replace(/\n$/, '') };
  });
}

const plain = { recalled: 'notice' } as const;

/** How each page of the desk is read. */
export const marksOf: Record<string, Marks> = {
  chatui: {
    ...plain,
    row: '.MessageList .Message',
    text: '.Message-content, .SystemMessage-inner span',
    customer: '.right',
    system: '.SystemMessage',
  },
  chatscope: {
    row: '[data-cs-message-list] .cs-message, .cs-message-separator',
    text: '.cs-message__content',
    customer: '.cs-message--outgoing',
    system: '.cs-message-separator',
    recalled: 'nothing',
  },
  'deep-chat': {
    through: ['deep-chat'],
    row: '.outer-message-container',
    text: '.message-bubble',
    customer: '.user-message-text',
    system: '.system-message',
    recalled: 'words',
  },
  'virtual-list': { ...plain, row: '.vl-row', text: '.vl-text', customer: '.is-self', system: '.vl-notice' },
  'editable-pre': { ...plain, row: '.message-item-line', text: '.content pre', customer: '.self', system: '.tip' },
  rewritten: { ...plain, row: '.msgs > li', text: '.bubble', customer: '.visitor', system: '.tip' },
  'hidden-recall': {
    row: '.em-left, .em-right, .em-event',
    customer: '.em-right',
    system: '.em-event',
    recalled: 'nothing',
  },
  grouped: { row: '.message', text: '.said', customer: '.visitor-chat', system: '.run.tip', recalled: 'words' },
  'upside-down': {
    ...plain,
    row: '.css-1q8x',
    text: '.css-t0',
    customer: '[style*="flex-end"]',
    system: '[style*="align-self:center"]',
    newestFirst: true,
  },
  'pseudo-time': { ...plain, row: '.msgs > div', text: '.bubble', customer: '.out', system: '.tip' },
  'keyed-by-index': { row: '.msgs > div', text: '.text', customer: '.mine', system: '.tip', recalled: 'nothing' },
  'late-shadow': { ...plain, row: '.msgs > div', text: '.bubble', customer: '.from-user', system: '.tip' },
  'quick-replies': { ...plain, row: '.msgs > li', text: '.bubble', customer: '.chat-right', system: '.tip' },
  streamed: { row: '.msgs > div', text: '.bubble', customer: '.user', system: '.tip', recalled: 'words' },
};
