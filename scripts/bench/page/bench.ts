/** What a page under measurement holds: something to watch, and somebody who watches. */

export interface Watcher {
  /** Begins to watch; resolves when it does. */
  start(): void | Promise<void>;
  /** What the log already holds of the conversation, for a watcher that can be told. */
  know?(lines: number): void;
  /** What it has kept so far: each text that it could show as said, as often as it would show it. */
  kept(): Promise<Kept>;
}

export interface Kept {
  texts: string[];
  /** Messages that it says were taken back; null when it cannot tell. */
  recalls: number | null;
}

export interface Stage {
  /** Draws a conversation with so many lines, of which the page keeps the newest `rows`. */
  draw(lines: number, rows?: number): void;
  /** Where a workload takes place: inside the conversation, or beside it on the same page. */
  place: 'within' | 'beside';
  /** Runs a workload by its id; resolves when its last task is over. */
  run(id: string): void | Promise<void>;
  /** Tasks of over 50 ms since the page began, ms each. */
  long: number[];
  /** Lines said so far. */
  lines: number;
}

declare global {
  interface Window {
    stage: Stage;
    watcher?: Watcher;
  }
}
