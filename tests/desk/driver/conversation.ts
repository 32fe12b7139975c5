/** Joins the truth and the widget: each call writes the ledger first and then has the widget draw it. */
import type { Cast } from './cast';
import { pause, until } from './keys';
import type { Ledger } from './ledger';
import type { ChatDriver, ChatView, Row, Sender } from './said';

type Refusable = NonNullable<ChatView['cannot']>[number];

export class Conversation {
  readonly #ledger: Ledger;
  readonly #cast: Cast;
  #view: ChatView | null = null;
  /** Told of each message that the customer has sent. */
  heard: () => void = () => {};

  constructor(ledger: Ledger, cast: Cast) {
    this.#ledger = ledger;
    this.#cast = cast;
  }

  /** From now on the widget can draw; it gets at once what a kept conversation already holds. */
  open(view: ChatView): void {
    this.#view = view;
    for (const row of this.#ledger.rows()) {
      view.add(row);
      if (row.state === 'recalled') view.change(row);
    }
  }

  /** The widget's own send has happened. */
  sent(text: string, drawn: boolean): Row {
    const row = this.#ledger.add('customer', text, Date.now());
    if (!drawn) this.#shown().add(row);
    this.heard();
    return row;
  }

  older(n: number): void {
    const view = this.#able('prependHistory');
    const lines = Array.from({ length: n }, (_, i) => this.#cast.filler(i));
    view.prepend(this.#ledger.older(lines, Date.now()));
  }

  /** The driver of this conversation, ready when `ready` is. */
  driver(ready: Promise<void>): ChatDriver {
    return {
      ready,
      agentSay: async (text) => this.#say('agent', text),
      botSay: async (text) => this.#say('bot', text),
      systemSay: async (text) => this.#say('system', text),
      customerSay: (text) => this.#customerSay(text),
      recall: async (i) => this.#able('recall').change(this.#ledger.recall(i)),
      edit: async (i, text) => this.#able('edit').change(this.#ledger.edit(i, text)),
      typing: async (on) => this.#shown().typing(on),
      burst: async (n) => this.#burst(n),
      prependHistory: async (n) => this.older(n),
      truth: () => this.#ledger.truth(),
    };
  }

  #say(sender: Sender, text: string): void {
    this.#shown().add(this.#ledger.add(sender, text, Date.now()));
  }

  async #customerSay(text: string): Promise<void> {
    const before = this.#ledger.length;
    await this.#shown().say(text);
    await until(() => this.#ledger.length > before, 'the widget did not send what was typed');
    await pause();
  }

  #burst(n: number): void {
    for (let i = 0; i < n; i += 1) {
      const { sender, text } = this.#cast.filler(i);
      this.#say(sender, text);
    }
  }

  #shown(): ChatView {
    if (!this.#view) throw new Error('the widget is not ready yet');
    return this.#view;
  }

  #able(call: Refusable): ChatView {
    const view = this.#shown();
    if (view.cannot?.includes(call)) throw new Error(`this widget has no ${call}`);
    return view;
  }
}
