/** What a practice page knows about its own conversation: the truth that a reader of the page is measured by. */

export type Sender = 'customer' | 'agent' | 'bot' | 'system';

/** One line of the truth. `at` is Unix time in milliseconds; `live` is false for history that was loaded from above. */
export interface Said {
  sender: Sender;
  text: string;
  at: number;
  state: 'present' | 'recalled' | 'edited';
  live: boolean;
}

/** A line with the name the page's own code gives it. */
export interface Row extends Said {
  readonly id: string;
}

/** What each page has to be able to do with its widget. Calls draw at once, inside the same task where the library can. */
export interface ChatView {
  /** Calls that this widget has no way to do; the driver refuses them and the truth stays as it is. */
  cannot?: readonly ('recall' | 'edit' | 'prependHistory')[];
  /** Draws a new line at the end. */
  add(row: Row): void;
  /** Draws a line again whose text or state has changed. */
  change(row: Row): void;
  /** Draws older lines, oldest first, above all others. */
  prepend(rows: Row[]): void;
  typing(on: boolean): void;
  /** Types into the widget's real input and sends the way a person does. */
  say(text: string): void | Promise<void>;
}

/** The one shape in which tests, demos and people drive a practice page: `window.__chat`. */
export interface ChatDriver {
  ready: Promise<void>;
  agentSay(text: string): Promise<void>;
  botSay(text: string): Promise<void>;
  systemSay(text: string): Promise<void>;
  /** Through the real input and the real send; rejects when the widget did not take it. */
  customerSay(text: string): Promise<void>;
  /** Takes back line `i` of `truth()`. */
  recall(i: number): Promise<void>;
  edit(i: number, text: string): Promise<void>;
  typing(on: boolean): Promise<void>;
  /** `n` lines in one task, from both sides. */
  burst(n: number): Promise<void>;
  prependHistory(n: number): Promise<void>;
  truth(): Said[] | Promise<Said[]>;
}

declare global {
  interface Window {
    __chat?: ChatDriver;
    /** Where the widget is drawn; the only way for a test into a closed shadow root. Absent beside a frame. */
    __place?: Document | ShadowRoot;
  }
}
