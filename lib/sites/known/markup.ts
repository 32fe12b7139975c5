/** Reads a site whose markup is known. What its table leaves out is read as on any page. */
import {
  type Chat,
  nothingSent,
  type Page,
  type RowReader,
  type RowReading,
  type SiteAdapter,
  unread,
} from '../../capture/adapter';
import type { Attachment, Reading, Side } from '../../transcript/message';
import type { Tools } from './tools';

/** What a site's elements are called: selectors, unless said otherwise. */
export interface Markup {
  /** Name and version, e.g. `zammad/1`. */
  rule: string;
  /** What holds the rows. Nothing else on the web is called so: this is how the site is known. The rows' parent when left out. */
  list?: string;
  /** Messages, notices and lines between them. A row may stand in another row: each has what stands in no other. */
  rows: string;
  /** The row itself, or something in it; the first that fits says who spoke. */
  sides: Partial<Record<Side, string>>;
  /** The words; when none of these is there, the row itself. */
  text: readonly string[];
  /** Rows that nobody said. */
  aside?: string;
  /** A line above a row that says when. */
  line?: string;
  time?: string;
  sender?: string;
  /** The agent's name, shown once for the whole conversation. */
  agent?: string;
  /** A file that was sent; its `title` is its name. */
  file?: string;
  /** Attribute of the row that holds the message's own id. */
  id?: string;
}

/** How sure a known site is: more than any guess. */
const SURE = 20;

export function known(markup: Markup, tools: Tools): SiteAdapter {
  return {
    rule: markup.rule,
    find({ document }) {
      const { list: selector, rows } = markup;
      const list = selector ? document.querySelector(selector) : (document.querySelector(rows)?.parentElement ?? null);
      return list && tools.seen(list) ? { list, score: SURE } : null;
    },
    reader: (page, chat) => new KnownReader(markup, tools, page, chat),
  };
}

class KnownReader implements RowReader {
  readonly #otherwise: RowReader;

  constructor(
    private readonly markup: Markup,
    private readonly tools: Tools,
    private readonly page: Page,
    private readonly chat: Chat,
  ) {
    this.#otherwise = tools.generic.reader(page, chat);
  }

  rows(part: Element = this.chat.list): Element[] {
    const { rows } = this.markup;
    return [part, ...part.querySelectorAll(rows)].filter((row) => row.matches(rows) && this.tools.seen(row));
  }

  touched(element: Element): void {
    this.#otherwise.touched(element);
  }

  read(...[row, echoes, gone]: Parameters<RowReader['read']>): RowReading {
    const { aside, text, sides, file, id } = this.markup;
    if (aside && row.matches(aside)) return { type: 'other' };
    const side = (Object.keys(sides) as Side[]).find((one) => this.#own(row, sides[one]).length > 0) ?? 'unknown';
    const told = this.#otherwise.read(row, nothingSent, gone);
    const guess = told.type === 'message' ? told.reading : unread;
    const words = this.#words(text.map((one) => this.#own(row, one)).find((found) => found.length > 0) ?? [row]);
    const files = this.#own(row, file).map(fileOf);
    const attachments = files.length > 0 ? files : guess.attachments;
    if (words.trim() === '' && attachments.length === 0) return { type: 'other' };
    if (side === 'system' && this.tools.isRecallNotice(words)) return { type: 'notice', text: words };
    const sender = this.#sender(row, side) ?? (side === 'agent' ? guess.sender : null);
    const reading: Reading = {
      ...guess,
      text: words,
      // By its name, as on any page.
      side: side === 'agent' && guess.side === 'bot' ? 'bot' : side,
      // The user's own words come back: the strongest sign there is.
      sideBasis: side === 'customer' && echoes.take(words) ? 'echo' : side === 'unknown' ? null : 'site',
      sender,
      shownTime: this.#time(row),
      html: this.tools.markupOf(row, this.page.shadowOf),
      attachments,
      siteId: id ? row.getAttribute(id) || null : guess.siteId,
    };
    return { type: 'message', reading };
  }

  /** The row, or what in it fits and belongs to no row inside it. */
  #own(row: Element, selector: string | undefined): Element[] {
    if (!selector) return [];
    if (row.matches(selector)) return [row];
    return [...row.querySelectorAll(selector)].filter((element) => element.closest(this.markup.rows) === row);
  }

  #words(elements: readonly Element[]): string {
    const { time, sender } = this.markup;
    const apart = ['button', '[role=button]', time, sender].filter((one) => one !== undefined).join();
    const options = { shadowOf: this.page.shadowOf, skip: (element: Element) => element.matches(apart) };
    return elements.map((element) => this.tools.textOf(element, options)).join('\n');
  }

  #sender(row: Element, side: Side): string | null {
    const { sender, agent } = this.markup;
    const own = this.#own(row, sender)[0];
    const element = own ?? (side === 'agent' && agent ? this.page.document.querySelector(agent) : null);
    return element?.textContent?.trim() || null;
  }

  #time(row: Element): string | null {
    const { time, line } = this.markup;
    const own = this.#own(row, time)[0];
    if (own) return this.#words([own]).trim() || own.getAttribute('datetime');
    const above = line ? row.previousElementSibling : null;
    return line && above?.matches(line)
      ? this.tools.textOf(above, { shadowOf: this.page.shadowOf, skip: () => false })
      : null;
  }
}

const fileOf = (element: Element): Attachment => ({
  kind: 'file',
  url: element instanceof HTMLAnchorElement ? element.href : null,
  name: element.getAttribute('title') || element.textContent?.trim() || null,
});
